import type { LabelSelector, Labels } from "./labels.ts";

// The fields of the Kubernetes API that the simulator models, named and optional exactly as there.
// What the server accepts beyond them is known from `types.json`.

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
  /** Seconds of simulated time at which deletion began; the object is then terminating. */
  readonly deletionTimestamp?: string;
};

export type OwnerReference = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly controller?: boolean;
};

/** Any object of the cluster, whether its kind is modelled or not. */
export type KubeObject = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  readonly [field: string]: unknown;
};

export type TransportProtocol = "TCP" | "UDP" | "SCTP";
/** A port number, or the name of a container port. */
export type IntOrString = number | string;

export type ContainerPort = {
  readonly name?: string;
  readonly containerPort: number;
  readonly hostPort?: number;
  readonly protocol?: TransportProtocol;
};

export type EnvVar = { readonly name: string; readonly value?: string };

export type Probe = {
  readonly httpGet?: { readonly path?: string; readonly port: IntOrString };
  readonly tcpSocket?: { readonly port: IntOrString };
  readonly exec?: { readonly command?: readonly string[] };
};

export type Container = {
  readonly name: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly ports?: readonly ContainerPort[];
  readonly env?: readonly EnvVar[];
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
};

export type Toleration = {
  readonly key?: string;
  readonly operator?: "Equal" | "Exists";
  readonly value?: string;
  readonly effect?: TaintEffect;
};

export type PodSpec = {
  readonly containers: readonly Container[];
  readonly nodeName?: string;
  readonly nodeSelector?: Labels;
  readonly hostNetwork?: boolean;
  readonly tolerations?: readonly Toleration[];
  readonly dnsPolicy?: string;
  readonly dnsConfig?: {
    readonly nameservers?: readonly string[];
    readonly searches?: readonly string[];
    readonly options?: readonly { readonly name?: string; readonly value?: string }[];
  };
  readonly hostname?: string;
  readonly subdomain?: string;
};

export type Condition = {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason?: string;
  readonly message?: string;
};

export type PodStatus = {
  readonly phase?: "Pending" | "Running" | "Succeeded" | "Failed" | "Unknown";
  readonly podIP?: string;
  readonly podIPs?: readonly { readonly ip: string }[];
  readonly hostIP?: string;
  readonly conditions?: readonly Condition[];
};

export type Pod = KubeObject & { readonly kind: "Pod"; readonly spec: PodSpec; readonly status?: PodStatus };

export type PodTemplate = {
  readonly metadata?: { readonly labels?: Labels; readonly annotations?: Labels };
  readonly spec: PodSpec;
};

export type ReplicaSet = KubeObject & {
  readonly kind: "ReplicaSet";
  readonly spec: { readonly replicas?: number; readonly selector: LabelSelector; readonly template: PodTemplate };
};

export type Deployment = KubeObject & {
  readonly kind: "Deployment";
  readonly spec: { readonly replicas?: number; readonly selector: LabelSelector; readonly template: PodTemplate };
};

export type TaintEffect = "NoSchedule" | "PreferNoSchedule" | "NoExecute";

export type Taint = {
  readonly key: string;
  readonly value?: string;
  readonly effect: TaintEffect;
  readonly timeAdded?: string;
};

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
    readonly conditions?: readonly Condition[];
  };
};

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
  readonly protocol?: TransportProtocol;
  readonly port: number;
  readonly targetPort?: IntOrString;
  readonly nodePort?: number;
};

export type ServiceSpec = {
  readonly type?: ServiceType;
  readonly clusterIP?: string;
  readonly clusterIPs?: readonly string[];
  readonly selector?: Labels;
  readonly ports?: readonly ServicePort[];
  readonly externalIPs?: readonly string[];
  readonly externalName?: string;
  readonly externalTrafficPolicy?: TrafficPolicy;
  readonly internalTrafficPolicy?: TrafficPolicy;
  readonly sessionAffinity?: "None" | "ClientIP";
  readonly sessionAffinityConfig?: { readonly clientIP?: { readonly timeoutSeconds?: number } };
  readonly loadBalancerClass?: string;
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

export type Endpoint = {
  /** Of an older version of the API. The server drops it. */
  readonly deprecatedTopology?: Labels;
  readonly addresses: readonly string[];
  readonly conditions?: { readonly ready?: boolean; readonly serving?: boolean; readonly terminating?: boolean };
  readonly nodeName?: string;
  readonly zone?: string;
  readonly hostname?: string;
  readonly targetRef?: { readonly kind: string; readonly namespace?: string; readonly name: string };
  readonly hints?: {
    readonly forZones?: readonly { readonly name: string }[];
    readonly forNodes?: readonly { readonly name: string }[];
  };
};

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

/** The older form of a Service's EndpointSlices (S-435). */
export type Endpoints = KubeObject & { readonly kind: "Endpoints"; readonly subsets?: readonly EndpointSubset[] };

export type EndpointSubset = {
  readonly addresses?: readonly EndpointAddress[];
  readonly notReadyAddresses?: readonly EndpointAddress[];
  readonly ports?: readonly EndpointPort[];
};

export type EndpointAddress = { readonly ip: string; readonly hostname?: string; readonly nodeName?: string };
