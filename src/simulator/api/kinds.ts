import type { Condition } from "./condition.ts";
import type { IntOrString, TransportProtocol } from "./containers.ts";
import type { Labels } from "./labels.ts";
import type { PodSpec } from "./pod-spec.ts";
import type { PodStatus } from "./pod-status.ts";
import type { ResourceList, Taint } from "./scheduling.ts";

// The fields of the Kubernetes API that the simulator models, named and optional exactly as there.
// What the server accepts beyond them is known from `types.json`.

export type * from "./condition.ts";
export type * from "./containers.ts";
export type * from "./pod-spec.ts";
export type * from "./pod-status.ts";
export type * from "./scheduling.ts";
export type * from "./volumes.ts";
export type * from "./workloads.ts";

export type ObjectMeta = {
  readonly name: string;
  readonly namespace?: string;
  readonly generateName?: string;
  /** Counts the changes of the spec, from 1. */
  readonly generation?: number;
  readonly labels?: Labels;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
  readonly finalizers?: readonly string[];
  readonly creationTimestamp?: string;
  /** When the object will be gone for good: it is terminating until then. */
  readonly deletionTimestamp?: string;
  readonly deletionGracePeriodSeconds?: number;
};

export type OwnerReference = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
};

/** Any object of the cluster, whether its kind is modelled or not. */
export type KubeObject = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  readonly [field: string]: unknown;
};

export type Pod = KubeObject & { readonly kind: "Pod"; readonly spec: PodSpec; readonly status?: PodStatus };

export function isPod(object: KubeObject | undefined): object is Pod {
  return object?.kind === "Pod";
}

export type Node = KubeObject & {
  readonly kind: "Node";
  readonly spec: {
    readonly podCIDR?: string;
    readonly podCIDRs?: readonly string[];
    readonly unschedulable?: boolean;
    readonly taints?: readonly Taint[];
    readonly providerID?: string;
    readonly externalID?: string;
  };
  readonly status?: {
    readonly addresses?: readonly { readonly type: string; readonly address: string }[];
    readonly capacity?: ResourceList;
    readonly allocatable?: ResourceList;
    readonly conditions?: readonly Condition[];
    readonly daemonEndpoints?: { readonly kubeletEndpoint?: { readonly Port: number } };
    readonly nodeInfo?: Readonly<Record<string, string>>;
  };
};

export function isNode(object: KubeObject | undefined): object is Node {
  return object?.kind === "Node";
}

export type Namespace = KubeObject & {
  readonly kind: "Namespace";
  readonly spec?: { readonly finalizers?: readonly string[] };
};

export type ServiceAccount = KubeObject & {
  readonly kind: "ServiceAccount";
  readonly secrets?: readonly { readonly name?: string }[];
};

export type ConfigMap = KubeObject & {
  readonly kind: "ConfigMap";
  readonly data?: Readonly<Record<string, string>>;
  /** Bytes, in base64. */
  readonly binaryData?: Readonly<Record<string, string>>;
  readonly immutable?: boolean;
};

export type ServiceType = "ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName";
export type TrafficPolicy = "Cluster" | "Local";

export type ServicePort = {
  readonly name?: string;
  readonly appProtocol?: string;
  readonly protocol?: TransportProtocol;
  readonly port: number;
  readonly targetPort?: IntOrString;
  readonly nodePort?: number;
};

export type ServiceSpec = {
  readonly type?: ServiceType;
  readonly clusterIP?: string;
  readonly clusterIPs?: readonly string[];
  readonly ipFamilies?: readonly ("IPv4" | "IPv6")[];
  readonly selector?: Labels;
  readonly ports?: readonly ServicePort[];
  readonly externalIPs?: readonly string[];
  readonly externalName?: string;
  readonly externalTrafficPolicy?: TrafficPolicy;
  readonly internalTrafficPolicy?: TrafficPolicy;
  readonly sessionAffinity?: "None" | "ClientIP";
  readonly sessionAffinityConfig?: { readonly clientIP?: { readonly timeoutSeconds?: number } };
  readonly loadBalancerClass?: string;
  readonly loadBalancerIP?: string;
  readonly loadBalancerSourceRanges?: readonly string[];
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly healthCheckNodePort?: number;
  readonly publishNotReadyAddresses?: boolean;
  readonly trafficDistribution?: string;
};

export type LoadBalancerIngress = {
  readonly ip?: string;
  readonly hostname?: string;
  readonly ipMode?: "VIP" | "Proxy";
};

export type Service = KubeObject & {
  readonly kind: "Service";
  readonly spec: ServiceSpec;
  readonly status?: { readonly loadBalancer?: { readonly ingress?: readonly LoadBalancerIngress[] } };
};

/** Whom an endpoint stands for: a Pod, as a rule. */
export type TargetReference = { readonly kind: string; readonly namespace?: string; readonly name: string };

export type Endpoint = {
  /** Of an older version of the API. The server drops it. */
  readonly deprecatedTopology?: Labels;
  readonly addresses: readonly string[];
  readonly conditions?: { readonly ready?: boolean; readonly serving?: boolean; readonly terminating?: boolean };
  readonly nodeName?: string;
  readonly zone?: string;
  readonly hostname?: string;
  readonly targetRef?: TargetReference;
  readonly hints?: {
    readonly forZones?: readonly { readonly name: string }[];
    readonly forNodes?: readonly { readonly name: string }[];
  };
};

/** The port of an endpoint: of a slice, of Endpoints. */
export type EndpointPort = {
  readonly name?: string;
  readonly protocol?: TransportProtocol;
  readonly port?: number;
  readonly appProtocol?: string;
};

/** The server writes `null` for a list of a slice that holds nothing. */
export type EndpointSlice = KubeObject & {
  readonly kind: "EndpointSlice";
  readonly addressType: "IPv4" | "IPv6" | "FQDN";
  readonly endpoints: readonly Endpoint[] | null;
  readonly ports?: readonly EndpointPort[] | null;
};

export type EndpointAddress = {
  readonly ip: string;
  readonly hostname?: string;
  readonly nodeName?: string;
  readonly targetRef?: TargetReference;
};

export type EndpointSubset = {
  readonly addresses?: readonly EndpointAddress[];
  readonly notReadyAddresses?: readonly EndpointAddress[];
  readonly ports?: readonly EndpointPort[];
};

/** The older form of what EndpointSlices say, one object a Service (S-435). */
export type Endpoints = KubeObject & { readonly kind: "Endpoints"; readonly subsets?: readonly EndpointSubset[] };
