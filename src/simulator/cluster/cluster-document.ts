import type {
  Blocked,
  CloudOptions,
  ClusterDocument,
  Image,
  ImageListener,
  KubeProxySettings,
  LoadBalancerOptions,
  NodeDeclaration,
  OutsideHost,
  Router,
  Subnet,
} from "../api/cluster-document.ts";
import type { HTTPProxy, HTTPRule, HTTPServer } from "../api/http.ts";
import type { PlatformOptions, RawPlatformOptions } from "../api/platform-options.ts";
import type { ResourceList, Taint } from "../api/scheduling.ts";
import { ECHO } from "../controllers/http-answer.ts";
import { addressAt, type CIDR, cidr, contains, familyOf, ip, overlaps, prefixOf, subnetAt } from "../net/ip.ts";
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
  readonly proxyMode?: ClusterDocument["proxyMode"];
  readonly kubeProxy?: Omit<KubeProxySettings, "nodePortAddresses"> & {
    readonly nodePortAddresses?: readonly string[];
  };
  readonly loadBalancer?: RawLoadBalancer;
  readonly gatewayAPI?: boolean;
  readonly nodes: readonly RawNode[];
  readonly outside?: readonly RawOutsideHost[];
  readonly underlay?: {
    readonly subnets?: readonly RawSubnet[];
    readonly routers?: readonly RawRouter[];
    readonly blocked?: readonly Blocked[];
  };
  readonly images?: readonly RawImage[];
};

type RawNode = {
  readonly name: string;
  readonly ip: string;
  readonly zone?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly controlPlane?: boolean;
  readonly taints?: readonly Taint[];
  readonly capacity?: ResourceList;
};
/** A node that may have had its prefix out of another Pod CIDR. */
type Renumbered = RawNode & Pick<NodeDeclaration, "podCIDR">;
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
type RawListener = { readonly port: number; readonly http?: RawHTTPServer } & Partial<Omit<ImageListener, "http">>;
type RawImage = Omit<Image, "listens"> & {
  readonly listens?: readonly RawListener[];
  /** A status for some paths, of every port that says nothing of HTTP itself. */
  readonly answers?: Readonly<Record<string, number>>;
};
type RawHTTPServer = "none" | readonly RawHTTPRule[] | RawHTTPProxy;
type RawHTTPProxy = { readonly proxies: HTTPProxy["serves"]; readonly controller: string };
type RawHTTPRule = Partial<Omit<HTTPRule, "from">> & { readonly from?: readonly string[] };

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
  const platform = platformOptions(raw.platform ?? { name: "flannel" });
  const podCIDR = raw.podCIDR === undefined ? platformOf({ platform }).podCIDR : cidr(raw.podCIDR);
  const subnets = (raw.underlay?.subnets ?? flatSubnet(raw.nodes)).map(subnet);
  return {
    kubernetes: raw.kubernetes ?? "1.36",
    platform,
    podCIDR,
    serviceCIDR: cidr(raw.serviceCIDR ?? SERVICE_CIDR),
    proxyMode: raw.proxyMode ?? "iptables",
    ...(raw.kubeProxy === undefined ? {} : { kubeProxy: kubeProxySettings(raw.kubeProxy) }),
    loadBalancer: loadBalancerOptions(raw.loadBalancer ?? usualBalancer(platform)),
    gatewayAPI: raw.gatewayAPI ?? true,
    nodes: raw.nodes.map((node, index) => nodeDeclaration(node, podCIDR, index)),
    outside: (raw.outside ?? []).map(outsideHost).map((host) => withTunnel(raw, host, subnets)),
    underlay: { subnets, routers: routersOf(raw, subnets), blocked: raw.underlay?.blocked ?? [] },
    images: (raw.images ?? []).map(image),
  };
}

/**
 * The same world on another platform, by that one's defaults. Its Pods get the platform's own range, unless hosts of this
 * world are in it.
 */
export function onPlatform(document: ClusterDocument, name: PlatformOptions["name"]): ClusterDocument {
  if (document.platform.name === name) return document;
  const platform = platformOptions({ name });
  const usual = platformOf({ platform }).podCIDR;
  const isTaken = [...document.underlay.subnets.map((segment) => segment.cidr), document.serviceCIDR].some((range) =>
    overlaps(range, usual),
  );
  const podCIDR = isTaken || familyOf(usual) !== familyOf(document.podCIDR) ? document.podCIDR : usual;
  const given = document.loadBalancer.name;
  return {
    ...document,
    platform,
    podCIDR,
    loadBalancer: given === "none" || given === "platform" ? { name: usualBalancer(platform) } : document.loadBalancer,
    nodes: document.nodes.map((node, index) => nodeDeclaration(node, podCIDR, index)),
  };
}

const usualBalancer = (platform: PlatformOptions): "platform" | "none" =>
  platformOf({ platform }).loadBalancer?.({ platform }) ? "platform" : "none";

function loadBalancerOptions(raw: RawLoadBalancer): LoadBalancerOptions {
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

function nodeDeclaration({ podCIDR: _, ...node }: Renumbered, podCIDR: CIDR, index: number): NodeDeclaration {
  const nodeCIDR = subnetAt(podCIDR, NODE_PREFIX_LENGTH[familyOf(podCIDR)], index);
  return { ...node, ip: ip(node.ip), ...(nodeCIDR === undefined ? {} : { podCIDR: nodeCIDR }) };
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

// `minikube tunnel` gives the host it runs on a route to the cluster IPs, by way of the first node (S-936).
function withTunnel(raw: RawClusterDocument, host: OutsideHost, subnets: readonly Subnet[]): OutsideHost {
  const via = raw.nodes[0]?.ip;
  if (loadBalancerOptions(raw.loadBalancer ?? "none").name !== "minikube-tunnel" || via === undefined) return host;
  const near = subnets.some((segment) => contains(segment.cidr, host.ip) && contains(segment.cidr, ip(via)));
  const tunnel = route({ destination: raw.serviceCIDR ?? SERVICE_CIDR, via });
  return near ? { ...host, routes: [...host.routes, tunnel] } : host;
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

function image({ listens = [], answers, ...declared }: RawImage): Image {
  const rules = answers && Object.entries(answers).map(([path, status]) => ({ path, status }));
  return {
    ...declared,
    listens: listens.map((raw) => listener(rules && raw.protocol !== "UDP" ? { http: rules, ...raw } : raw)),
  };
}

function listener({ http, ...raw }: RawListener): ImageListener {
  return { protocol: "TCP", address: "any", ...raw, ...(http === undefined ? {} : { http: httpServer(http) }) };
}

function httpServer(raw: RawHTTPServer): HTTPServer {
  if (raw === "none") return { kind: "none" };
  if ("proxies" in raw) return { kind: "proxies", serves: raw.proxies, controller: raw.controller };
  return { kind: "answers", rules: raw.map(httpRule) };
}

function httpRule({ from, path = "/*", status = 200, body = ECHO, ...rest }: RawHTTPRule): HTTPRule {
  return { ...rest, path, status, body, ...(from ? { from: from.map(cidr) } : {}) };
}
