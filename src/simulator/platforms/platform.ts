import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import type { Host, ServiceProxy, Settings } from "../net/host.ts";
import type { End, HostName, Interface, Route } from "../net/interface.ts";
import type { CIDR, IPAddress } from "../net/ip.ts";
import type { Rule } from "../net/rule.ts";
import type { ObjectStore } from "../store/object-store.ts";
import type { Ipam, IpamState } from "./ipam.ts";
import type { PlatformViews } from "./views.ts";

/** What of a cluster a platform looks at when it says what a host holds. */
export type View = {
  readonly document: ClusterDocument;
  readonly objects: ObjectStore;
  readonly ipam: IpamState;
  readonly seed: number;
};

/** A Pod that takes part in the network: it runs on a node, and has an address of its own. */
export type NetworkedPod = { readonly pod: Pod; readonly node: NodeDeclaration; readonly address: IPAddress };

/** What a platform adds to a node's kernel, beside the node's own `eth0`. */
export type NodeNetwork = {
  readonly interfaces: readonly Interface[];
  /** Lists of routes, the more particular list first; a list that many nodes share is one value. */
  readonly routes: readonly (readonly Route[])[];
  readonly neighbours?: Host["neighbours"];
  readonly rules?: readonly Rule[];
  readonly settings?: Partial<Settings>;
  readonly services?: ServiceProxy;
};

/** What stands inside a Pod's network namespace, beside its loopback. */
export type PodNetwork = {
  readonly device: Interface;
  readonly routes: readonly Route[];
  readonly services?: ServiceProxy;
};

/** A platform's own load balancer. */
export type LoadBalancerProvider = {
  /** Where it takes addresses from, the lowest first, from one place in it up to another. */
  readonly pool: CIDR;
  readonly first: number;
  readonly last: number;
  /** Whom it hands packets to: any node; nodes with a ready Pod, which they serve from their own; or Pods, itself. */
  readonly to: "nodes" | "nodes-with-pods" | "pods";
  /** The node's interface that it hands packets to. */
  readonly door?: string;
};

/** Something about a platform that is this course's own design and no fact about the product: the UI says so. */
export type ModelledPart = {
  /** `everything` where the product has published nothing; else the part that the reason is about. */
  readonly part: "everything" | "addresses" | "names" | "path" | "nat" | "services";
  readonly reason: string;
};

/** One network platform as data: how it addresses, connects, wraps, hides and enforces (cni-platforms.md §8). */
export type Platform = {
  readonly name: ClusterDocument["platform"]["name"];
  readonly title: string;
  /** The range of Pod addresses where the world does not say. */
  readonly podCIDR: CIDR;
  readonly ipam: Ipam;
  /**
   * Whether NetworkPolicy objects do anything: at the interfaces that guard a Pod. Without it they are kept, and nothing
   * else comes of them.
   */
  readonly enforcesNetworkPolicy: (document: Pick<ClusterDocument, "platform">) => boolean;
  /** Every rule that is our own model. */
  readonly models: readonly ModelledPart[];
  readonly views: PlatformViews;
  /** Why no node ever gets ready, in the kubelet's words. */
  readonly nodesNotReady?: { readonly reason: string; readonly message: string };
  readonly nodeNetwork: (view: View, node: NodeDeclaration) => NodeNetwork;
  readonly podNetwork: (view: View, pod: NetworkedPod) => PodNetwork;
  /** The elements of the platform's own fabric, by their names as hosts. */
  readonly fabricHost?: (view: View, name: HostName) => Host | undefined;
  /** Who has an address on a segment, where the fabric is there instead of the world's routers, or beside them. */
  readonly onSegment?: (view: View, segment: string, address: IPAddress) => End | undefined;
  /** Who answers for LoadBalancer Services; undefined where the platform has nobody for that. */
  readonly loadBalancer?: (document: Pick<ClusterDocument, "platform">) => LoadBalancerProvider | undefined;
  /** What the routers of the underlay learn from the platform; by which of their interfaces is theirs to say. */
  readonly routerRoutes?: (view: View) => readonly Route[];
};
