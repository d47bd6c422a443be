import type { IntOrString, KubeObject, TransportProtocol } from "./kinds.ts";
import type { LabelSelector } from "./labels.ts";

// The kinds of `networking.k8s.io/v1`, named and optional exactly as there.

/** Which of its own namespace's Pods it selects, and what these may take and send (S-701…S-709). */
export type NetworkPolicy = KubeObject & { readonly kind: "NetworkPolicy"; readonly spec: NetworkPolicySpec };

export type NetworkPolicySpec = {
  readonly podSelector: LabelSelector;
  readonly policyTypes?: readonly PolicyType[];
  readonly ingress?: readonly NetworkPolicyIngressRule[];
  readonly egress?: readonly NetworkPolicyEgressRule[];
};

export type PolicyType = "Ingress" | "Egress";

export type NetworkPolicyIngressRule = {
  readonly ports?: readonly NetworkPolicyPort[];
  readonly from?: readonly NetworkPolicyPeer[];
};

export type NetworkPolicyEgressRule = {
  readonly ports?: readonly NetworkPolicyPort[];
  readonly to?: readonly NetworkPolicyPeer[];
};

/** Ports of Pods, never of Services; an absent `port` is every port of the protocol (S-709). */
export type NetworkPolicyPort = {
  readonly protocol?: TransportProtocol;
  readonly port?: IntOrString;
  /** The last port of a range that begins at `port`. */
  readonly endPort?: number;
};

/** Either an `ipBlock`, or selectors; both selectors together must hold (S-707). */
export type NetworkPolicyPeer = {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: IPBlock;
};

export type IPBlock = { readonly cidr: string; readonly except?: readonly string[] };

/** HTTP routing by host and path; does nothing without a controller that serves its class (S-801). */
export type Ingress = KubeObject & {
  readonly kind: "Ingress";
  readonly spec: IngressSpec;
  readonly status?: { readonly loadBalancer?: { readonly ingress?: readonly { readonly ip?: string }[] } };
};

export type IngressSpec = {
  readonly ingressClassName?: string;
  readonly defaultBackend?: IngressBackend;
  readonly rules?: readonly IngressRule[];
  readonly tls?: readonly { readonly hosts?: readonly string[]; readonly secretName?: string }[];
};

export type IngressRule = {
  readonly host?: string;
  readonly http?: { readonly paths: readonly HTTPIngressPath[] };
};

export type HTTPIngressPath = {
  readonly path?: string;
  readonly pathType: "Exact" | "Prefix" | "ImplementationSpecific";
  readonly backend: IngressBackend;
};

export type IngressBackend = {
  readonly service?: {
    readonly name: string;
    readonly port?: { readonly name?: string; readonly number?: number };
  };
  readonly resource?: TypedReference;
};

/** Names an object by API group and kind. */
export type TypedReference = { readonly apiGroup?: string; readonly kind: string; readonly name: string };

/** Which controller serves the Ingresses of the class. */
export type IngressClass = KubeObject & {
  readonly kind: "IngressClass";
  readonly spec: { readonly controller?: string; readonly parameters?: IngressClassParameters };
};

export type IngressClassParameters = TypedReference & {
  readonly scope?: "Cluster" | "Namespace";
  readonly namespace?: string;
};
