import type { Condition } from "./condition.ts";
import type { KubeObject } from "./kinds.ts";
import type { LabelSelector } from "./labels.ts";

// The kinds of `gateway.networking.k8s.io/v1`, as far as they are acted upon; the server has filled in their defaults.

/** Which controller serves the Gateways of the class. */
export type GatewayClass = KubeObject & {
  readonly kind: "GatewayClass";
  readonly spec: { readonly controllerName: string };
};

/** Where traffic comes in, and which routes may use it (S-810). */
export type Gateway = KubeObject & {
  readonly kind: "Gateway";
  readonly spec: { readonly gatewayClassName: string; readonly listeners: readonly GatewayListener[] };
  readonly status?: {
    readonly addresses?: readonly { readonly type: string; readonly value: string }[];
    readonly conditions?: readonly Condition[];
  };
};

export type GatewayListener = {
  readonly name: string;
  readonly hostname?: string;
  readonly port: number;
  readonly protocol: string;
  readonly allowedRoutes?: {
    readonly kinds?: readonly { readonly group?: string; readonly kind: string }[];
    readonly namespaces?: { readonly from?: "All" | "Same" | "Selector"; readonly selector?: LabelSelector };
  };
};

/** Which requests go to which Services. */
export type HTTPRoute = KubeObject & { readonly kind: "HTTPRoute"; readonly spec: HTTPRouteSpec };

export type HTTPRouteSpec = {
  readonly parentRefs?: readonly ParentReference[];
  readonly hostnames?: readonly string[];
  readonly rules?: readonly HTTPRouteRule[];
};

export type ParentReference = {
  readonly group?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly sectionName?: string;
  readonly port?: number;
};

export type HTTPRouteRule = {
  readonly matches?: readonly HTTPRouteMatch[];
  readonly backendRefs?: readonly HTTPBackendRef[];
};

/** All that is named must hold. */
export type HTTPRouteMatch = {
  readonly path?: { readonly type?: "Exact" | "PathPrefix" | "RegularExpression"; readonly value?: string };
  readonly method?: string;
  readonly headers?: readonly HTTPValueMatch[];
  readonly queryParams?: readonly HTTPValueMatch[];
};

export type HTTPValueMatch = {
  readonly type?: "Exact" | "RegularExpression";
  readonly name: string;
  readonly value: string;
};

export type HTTPBackendRef = {
  readonly group?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly port?: number;
  readonly weight?: number;
};

/** Allows references into its own namespace from others. */
export type ReferenceGrant = KubeObject & {
  readonly kind: "ReferenceGrant";
  readonly spec: {
    readonly from: readonly { readonly group: string; readonly kind: string; readonly namespace: string }[];
    readonly to: readonly { readonly group: string; readonly kind: string; readonly name?: string }[];
  };
};
