import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Interface, Route } from "../net/interface.ts";
import type { CIDR, IPAddress } from "../net/ip.ts";

/** What a platform remembers of its addresses, by allocation unit (for Flannel: by node). A platform's own business. */
export type IpamState = ReadonlyMap<string, AddressRange>;

/** One range that addresses are drawn from, and which are out. */
export type AddressRange = {
  readonly range: CIDR;
  readonly lastReserved: IPAddress | undefined;
  readonly taken: ReadonlySet<IPAddress>;
};

export type AddressAssignment =
  | { readonly kind: "assigned"; readonly address: IPAddress; readonly ipam: IpamState }
  /** `message`: the words of the event on the Pod. */
  | { readonly kind: "exhausted"; readonly message: string };

/** What a host's kernel holds for the Pod network. */
export type HostNetwork = { readonly interfaces: readonly Interface[]; readonly routes: readonly Route[] };

/** A rule that hides the sender behind the node that forwards its packet. */
export type Masquerade = { readonly from: CIDR; readonly notTo: readonly CIDR[] };

/** One network platform as data: how it addresses, connects, wraps, hides and enforces (cni-platforms.md §8). */
export type Platform = {
  readonly name: string;
  readonly title: string;
  /** Without it NetworkPolicy objects are kept, and nothing else comes of them. */
  readonly enforcesNetworkPolicy: (document: ClusterDocument) => boolean;
  readonly assignAddress: (ipam: IpamState, document: ClusterDocument, node: NodeDeclaration) => AddressAssignment;
  readonly releaseAddress: (ipam: IpamState, node: NodeDeclaration, address: IPAddress) => IpamState;
  /** Interfaces and routes the platform adds to a node, beside the node's own `eth0`. */
  readonly nodeNetwork: (document: ClusterDocument, node: NodeDeclaration) => HostNetwork;
  /** What stands inside a Pod's network namespace. */
  readonly podNetwork: (document: ClusterDocument, node: NodeDeclaration, address: IPAddress) => HostNetwork;
  /** The bridge or host side through which a node reaches its own Pods. */
  readonly masquerades: (document: ClusterDocument) => readonly Masquerade[];
};
