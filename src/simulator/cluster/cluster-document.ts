import type {
  Blocked,
  ClusterDocument,
  Image,
  Listener,
  NodeDeclaration,
  OutsideHost,
  Router,
  Subnet,
} from "../api/cluster-document.ts";
import type { RawPlatformOptions } from "../api/platform-options.ts";
import { addressAt, type CIDR, cidr, ip, prefixOf, subnetAt } from "../net/ip.ts";
import { platformOf } from "../platforms/index.ts";
import { platformOptions } from "../platforms/options.ts";

/** A Cluster document as an author writes it; `cluster-document.schema.json` has seen that it is one. */
export type RawClusterDocument = {
  readonly apiVersion: "hopbyhop/v1";
  readonly kind: "Cluster";
  readonly kubernetes?: "1.36" | "1.32";
  readonly platform?: RawPlatformOptions;
  readonly podCIDR?: string;
  readonly serviceCIDR?: string;
  readonly proxyMode?: "iptables";
  readonly loadBalancer?: "none" | "cloud" | "platform";
  readonly nodes: readonly RawNode[];
  readonly outside?: readonly RawOutsideHost[];
  readonly underlay?: {
    readonly subnets?: readonly RawSubnet[];
    readonly routers?: readonly RawRouter[];
    readonly blocked?: readonly Blocked[];
  };
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
  readonly routes?: readonly RawRoute[];
};
type RawRoute = { readonly destination: string; readonly via: string };
/** `joins`: the subnets it connects; all of them when left out. */
type RawRouter = { readonly joins?: readonly string[]; readonly routes?: readonly RawRoute[] };
type RawSubnet = { readonly cidr: string; readonly gateway?: string; readonly mtu?: number };
type RawListener = {
  readonly port: number;
  readonly protocol?: "TCP" | "UDP" | "SCTP";
  readonly address?: "any" | "localhost";
};

/** Each node gets a prefix of this length out of the Pod CIDR (cni-platforms.md §0.4). */
const NODE_PREFIX_LENGTH = 24;
const DEFAULT_MTU = 1500;

/** The document with every default filled in: what the rest of the simulator works with. */
export function clusterDocument(raw: RawClusterDocument): ClusterDocument {
  const platform = platformOptions(raw.platform ?? { name: "flannel" });
  const podCIDR = raw.podCIDR === undefined ? platformOf({ platform }).podCIDR : cidr(raw.podCIDR);
  const subnets = (raw.underlay?.subnets ?? flatSubnet(raw.nodes)).map(subnet);
  return {
    kubernetes: raw.kubernetes ?? "1.36",
    platform,
    podCIDR,
    serviceCIDR: cidr(raw.serviceCIDR ?? "10.96.0.0/12"),
    proxyMode: raw.proxyMode ?? "iptables",
    loadBalancer: raw.loadBalancer ?? (platformOf({ platform }).loadBalancer?.({ platform }) ? "platform" : "none"),
    nodes: raw.nodes.map((node, index) => nodeDeclaration(node, podCIDR, index)),
    outside: (raw.outside ?? []).map(outsideHost),
    underlay: { subnets, routers: routersOf(raw, subnets), blocked: raw.underlay?.blocked ?? [] },
    images: (raw.images ?? []).map(image),
  };
}

function nodeDeclaration(node: RawNode, podCIDR: CIDR, index: number): NodeDeclaration {
  const nodeCIDR = subnetAt(podCIDR, NODE_PREFIX_LENGTH, index);
  return {
    name: node.name,
    ip: ip(node.ip),
    ...(nodeCIDR === undefined ? {} : { podCIDR: nodeCIDR }),
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
    routes: routes.map(route),
  };
}

function route({ destination, via }: RawRoute): OutsideHost["routes"][number] {
  return { destination: cidr(destination), via: ip(via) };
}

// One router joins everything unless the world says otherwise. Its address on a subnet is the subnet's gateway.
function routersOf({ underlay }: RawClusterDocument, subnets: readonly Subnet[]): readonly Router[] {
  return (underlay?.routers ?? [{}]).map(({ joins, routes = [] }) => ({
    addresses: subnets.filter((joined) => joins?.map(cidr).includes(joined.cidr) ?? true).map(({ gateway }) => gateway),
    routes: routes.map(route),
  }));
}

// Without an underlay of its own the world has one segment: the /24 around the first node.
function flatSubnet(nodes: readonly RawNode[]): readonly RawSubnet[] {
  const first = nodes[0];
  return first ? [{ cidr: prefixOf(ip(first.ip), 24) }] : [];
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
