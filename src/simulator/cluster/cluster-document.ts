import type {
  CloudOptions,
  ClusterDocument,
  Image,
  KubeProxySettings,
  Listener,
  LoadBalancerOptions,
  NodeDeclaration,
  OutsideHost,
  Subnet,
} from "../api/cluster-document.ts";
import { addressAt, type CIDR, cidr, contains, familyOf, ip, prefixOf, subnetAt } from "../net/ip.ts";

/** A Cluster document as an author writes it; `cluster-document.schema.json` has seen that it is one. */
export type RawClusterDocument = {
  readonly apiVersion: "hopbyhop/v1";
  readonly kind: "Cluster";
  readonly kubernetes?: "1.36" | "1.32";
  readonly platform?: {
    readonly name: "flannel";
    readonly backend?: "vxlan" | "host-gw";
    readonly masquerade?: boolean;
    readonly netpol?: { readonly enabled: boolean };
  };
  readonly podCIDR?: string;
  readonly serviceCIDR?: string;
  readonly proxyMode?: ClusterDocument["proxyMode"];
  readonly kubeProxy?: Omit<KubeProxySettings, "nodePortAddresses"> & {
    readonly nodePortAddresses?: readonly string[];
  };
  readonly loadBalancer?: RawLoadBalancer;
  readonly gatewayAPI?: boolean;
  readonly nodes: readonly RawNode[];
  readonly outside?: readonly RawOutsideHost[];
  readonly underlay?: { readonly subnets?: readonly RawSubnet[] };
  readonly images?: readonly { readonly name: string; readonly listens?: readonly RawListener[] }[];
};

type RawNode = {
  readonly name: string;
  readonly ip: string;
  readonly zone?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly controlPlane?: boolean;
};
type RawOutsideHost = {
  readonly name: string;
  readonly ip: string;
  readonly names?: readonly string[];
  readonly listens?: readonly RawListener[];
  readonly routes?: readonly { readonly destination: string; readonly via: string }[];
};
type RawSubnet = { readonly cidr: string; readonly gateway?: string; readonly mtu?: number };
type RawListener = {
  readonly port: number;
  readonly protocol?: "TCP" | "UDP" | "SCTP";
  readonly address?: "any" | "localhost";
};

/** Its name alone, or with the options that it has. */
type RawLoadBalancer =
  | LoadBalancerOptions["name"]
  | (Partial<Omit<CloudOptions, "name" | "addresses">> & { readonly name: "cloud"; readonly addresses?: string })
  | Exclude<LoadBalancerOptions, CloudOptions>;

/** Where the simulated cloud takes its addresses from: a range for documentation (RFC 5737). */
const CLOUD_ADDRESSES = "198.51.100.0/24";

/** Each node gets a prefix of this length out of the Pod CIDR (cni-platforms.md §0.4). */
const NODE_PREFIX_LENGTH = { IPv4: 24, IPv6: 64 };
const DEFAULT_MTU = 1500;
const SERVICE_CIDR = "10.96.0.0/12";

/** The document with every default filled in: what the rest of the simulator works with. */
export function clusterDocument(raw: RawClusterDocument): ClusterDocument {
  const podCIDR = cidr(raw.podCIDR ?? "10.244.0.0/16");
  return {
    kubernetes: raw.kubernetes ?? "1.36",
    platform: {
      name: "flannel",
      backend: raw.platform?.backend ?? "vxlan",
      masquerade: raw.platform?.masquerade ?? true,
      netpol: raw.platform?.netpol ?? { enabled: false },
    },
    podCIDR,
    serviceCIDR: cidr(raw.serviceCIDR ?? SERVICE_CIDR),
    proxyMode: raw.proxyMode ?? "iptables",
    ...(raw.kubeProxy === undefined ? {} : { kubeProxy: kubeProxySettings(raw.kubeProxy) }),
    loadBalancer: loadBalancerOptions(raw.loadBalancer),
    gatewayAPI: raw.gatewayAPI ?? true,
    nodes: raw.nodes.map((node, index) => nodeDeclaration(node, podCIDR, index)),
    outside: (raw.outside ?? []).map(outsideHost).map((host) => withTunnel(raw, host)),
    underlay: { subnets: (raw.underlay?.subnets ?? flatSubnet(raw.nodes)).map(subnet) },
    images: (raw.images ?? []).map(image),
  };
}

function loadBalancerOptions(raw: RawLoadBalancer = "none"): LoadBalancerOptions {
  if (raw === "cloud") return loadBalancerOptions({ name: raw });
  if (typeof raw === "string") return { name: raw };
  return raw.name === "cloud" ? { mode: "vip", ...raw, addresses: cidr(raw.addresses ?? CLOUD_ADDRESSES) } : raw;
}

function kubeProxySettings(raw: NonNullable<RawClusterDocument["kubeProxy"]>): KubeProxySettings {
  const { nodePortAddresses, ...settings } = raw;
  return {
    ...settings,
    ...(nodePortAddresses === undefined ? {} : { nodePortAddresses: nodePortAddresses.map(cidr) }),
  };
}

function nodeDeclaration(node: RawNode, podCIDR: CIDR, index: number): NodeDeclaration {
  const nodeCIDR = subnetAt(podCIDR, NODE_PREFIX_LENGTH[familyOf(podCIDR)], index);
  if (nodeCIDR === undefined) throw new Error(`no prefix left in ${podCIDR} for node ${node.name}`);
  return {
    name: node.name,
    ip: ip(node.ip),
    podCIDR: nodeCIDR,
    ...(node.zone === undefined ? {} : { zone: node.zone }),
    ...(node.labels === undefined ? {} : { labels: node.labels }),
    ...(node.controlPlane === undefined ? {} : { controlPlane: node.controlPlane }),
  };
}

function outsideHost({ name, ip: address, names, listens, routes = [] }: RawOutsideHost): OutsideHost {
  return {
    name,
    ip: ip(address),
    ...(names ? { names } : {}),
    ...(listens ? { listens: listens.map(listener) } : {}),
    routes: routes.map(({ destination, via }) => ({ destination: cidr(destination), via: ip(via) })),
  };
}

// `minikube tunnel` gives the host it runs on a route to the cluster IPs, by way of the first node (S-936).
function withTunnel(raw: RawClusterDocument, host: OutsideHost): OutsideHost {
  const via = raw.nodes[0]?.ip;
  if (loadBalancerOptions(raw.loadBalancer).name !== "minikube-tunnel" || via === undefined) return host;
  const near = (raw.underlay?.subnets ?? flatSubnet(raw.nodes)).some(
    (segment) => contains(cidr(segment.cidr), host.ip) && contains(cidr(segment.cidr), ip(via)),
  );
  const route = { destination: cidr(raw.serviceCIDR ?? SERVICE_CIDR), via: ip(via) };
  return near ? { ...host, routes: [...host.routes, route] } : host;
}

// Without an underlay of its own the world has one segment: the /24 around the first node, or the /64.
function flatSubnet(nodes: readonly RawNode[]): readonly RawSubnet[] {
  const first = nodes[0];
  return first ? [{ cidr: prefixOf(ip(first.ip), NODE_PREFIX_LENGTH[familyOf(ip(first.ip))]) }] : [];
}

function subnet(raw: RawSubnet): Subnet {
  const prefix = cidr(raw.cidr);
  const gateway = raw.gateway === undefined ? addressAt(prefix, 1) : ip(raw.gateway);
  return {
    cidr: prefix,
    gateway: gateway ?? ip(raw.cidr.slice(0, raw.cidr.indexOf("/"))),
    mtu: raw.mtu ?? DEFAULT_MTU,
  };
}

function image({ name, listens = [] }: { readonly name: string; readonly listens?: readonly RawListener[] }): Image {
  return {
    name,
    listens: listens.map(listener),
  };
}

function listener({ port, protocol = "TCP", address = "any" }: RawListener): Listener {
  return { port, protocol, address };
}
