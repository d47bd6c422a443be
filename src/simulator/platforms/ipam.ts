import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import type { IPAddress } from "../net/ip.ts";
import type { BlockState } from "./calico/blocks.ts";
import type { RandomScanState } from "./cilium/addresses.ts";
import type { ChunksState } from "./cisco-aci/chunks.ts";
import type { HostLocalState } from "./host-local.ts";
import type { SegmentsState } from "./namespace-segments.ts";
import type { RingState } from "./weave-net/ring.ts";

/** What a platform remembers of the addresses it gave out. Each platform knows its own kind and begins anew with any other. */
export type IpamState =
  | HostLocalState
  | BlockState
  | RandomScanState
  | RingState
  | SegmentsState
  | ChunksState
  | NoAddresses;

/** The state of a cluster in which nobody has asked for an address yet. */
export type NoAddresses = { readonly kind: "none" };

/** Whose address is wanted or given back, and the seed of all chance (S-010). */
export type AddressRequest = { readonly node: NodeDeclaration; readonly pod: Pod; readonly seed: number };

export type AddressAssignment =
  | { readonly kind: "assigned"; readonly address: IPAddress; readonly ipam: IpamState }
  /** `message`: the words of the event on the Pod, which stays ContainerCreating. */
  | {
      readonly kind: "refused";
      readonly reason: "FailedCreatePodSandBox" | "NetworkNotReady";
      readonly message: string;
    };

/** How a platform gives addresses to Pods and takes them back (cni-platforms.md §0.5, §1.2–§7.3). */
export type Ipam = {
  readonly assign: (ipam: IpamState, document: ClusterDocument, request: AddressRequest) => AddressAssignment;
  readonly release: (
    ipam: IpamState,
    document: ClusterDocument,
    request: AddressRequest,
    address: IPAddress,
  ) => IpamState;
};

export const NO_ADDRESSES: NoAddresses = { kind: "none" };

/** The Pod stays without an address, because nothing is left. */
export function exhausted(message: string): AddressAssignment {
  return { kind: "refused", reason: "FailedCreatePodSandBox", message };
}
