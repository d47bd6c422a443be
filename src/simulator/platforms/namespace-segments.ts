import { Map as PersistentMap } from "immutable";
import type { ClusterDocument } from "../api/cluster-document.ts";
import { addressAt, addressCount, type CIDR, type IPAddress, offsetIn, subnetAt } from "../net/ip.ts";
import { exhausted, type Ipam, type IpamState } from "./ipam.ts";

/** Addresses by namespace: each has subnets of its own, whatever node a Pod runs on (cni-platforms.md §6.2, §7.3). */
export type SegmentsState = {
  readonly kind: "segments";
  readonly namespaces: PersistentMap<string, NamespaceSegments>;
  readonly subnets: PersistentMap<number, SubnetUse>;
  /** The namespace of every subnet. Changes only when a namespace gets a subnet. */
  readonly owners: PersistentMap<number, string>;
};

/** `order`: how many namespaces came before; `open`: the first of its subnets that may have an address left. */
type NamespaceSegments = { readonly order: number; readonly subnets: readonly number[]; readonly open: number };

/** Places up to `next` are or were out; `freed` are those that came back, in order. */
type SubnetUse = { readonly next: number; readonly freed: readonly number[] };

/** How long a subnet's prefix is, whether a namespace gets another one when it is full, and what is said when it does not. */
export type SegmentRules = {
  readonly prefixLength: (document: ClusterDocument) => number;
  readonly grows: boolean;
  readonly full: (namespace: string) => string;
};

/** The namespaces that a cluster begins with, in the order in which the API server makes them. */
const FIRST_NAMESPACES = ["default", "kube-system", "kube-public", "kube-node-lease"];

/** The gateway has the first address, Pods begin at the second. */
const FIRST_POD = 2;

export function segmentIpam(rules: SegmentRules): Ipam {
  return {
    assign: (ipam, document, { pod }) => {
      const namespace = pod.metadata.namespace ?? "";
      const taken = take(segmentsState(ipam), document, rules, namespace);
      if (!taken) return exhausted(rules.full(namespace));
      return { kind: "assigned", address: taken.address, ipam: taken.state };
    },
    release: (ipam, document, { pod }, address) =>
      giveBack(segmentsState(ipam), document, rules, pod.metadata.namespace ?? "", address),
  };
}

/** What namespaces have so far: at first, a subnet for each that the cluster begins with. */
export function segmentsState(ipam: IpamState): SegmentsState {
  return ipam.kind === "segments" ? ipam : FRESH;
}

/** The prefix of a subnet by its number. */
export function subnetNumber(document: ClusterDocument, length: number, index: number): CIDR | undefined {
  return subnetAt(document.podCIDR, length, index);
}

const FRESH: SegmentsState = FIRST_NAMESPACES.reduce<SegmentsState>(withSubnet, {
  kind: "segments",
  namespaces: PersistentMap(),
  subnets: PersistentMap(),
  owners: PersistentMap(),
});

type Taken = { readonly address: IPAddress; readonly state: SegmentsState };

/** The lowest free address of the first subnet that has one. */
function take(
  state: SegmentsState,
  document: ClusterDocument,
  rules: SegmentRules,
  namespace: string,
): Taken | undefined {
  const own = state.namespaces.get(namespace);
  const index = own?.subnets[own.open];
  if (!own || index === undefined) {
    const fits = subnetNumber(document, rules.prefixLength(document), state.owners.size) !== undefined;
    const more = fits && (rules.grows || !own);
    return more ? take(withSubnet(state, namespace), document, rules, namespace) : undefined;
  }
  const prefix = subnetNumber(document, rules.prefixLength(document), index);
  const use = state.subnets.get(index);
  if (prefix === undefined || use === undefined) return undefined;
  const [freed, ...rest] = use.freed;
  const offset = freed ?? use.next;
  if (offset >= Number(addressCount(prefix)) - 1) {
    const namespaces = state.namespaces.set(namespace, { ...own, open: own.open + 1 });
    return take({ ...state, namespaces }, document, rules, namespace);
  }
  const address = addressAt(prefix, offset);
  const next = freed === undefined ? { ...use, next: offset + 1 } : { ...use, freed: rest };
  return address && { address, state: { ...state, subnets: state.subnets.set(index, next) } };
}

function giveBack(
  state: SegmentsState,
  document: ClusterDocument,
  rules: SegmentRules,
  namespace: string,
  address: IPAddress,
): SegmentsState {
  const own = state.namespaces.get(namespace);
  const offset = Number(offsetIn(document.podCIDR, address) ?? -1n);
  const size = 2 ** (32 - rules.prefixLength(document));
  const index = Math.floor(offset / size);
  const use = state.subnets.get(index);
  const place = own?.subnets.indexOf(index) ?? -1;
  if (!own || !use || place < 0) return state;
  const freed = [...use.freed, offset % size].sort((a, b) => a - b);
  return {
    ...state,
    subnets: state.subnets.set(index, { ...use, freed }),
    namespaces: state.namespaces.set(namespace, { ...own, open: Math.min(own.open, place) }),
  };
}

function withSubnet(state: SegmentsState, namespace: string): SegmentsState {
  const index = state.owners.size;
  const own = state.namespaces.get(namespace) ?? { order: state.namespaces.size, subnets: [], open: 0 };
  return {
    ...state,
    namespaces: state.namespaces.set(namespace, { ...own, subnets: [...own.subnets, index] }),
    subnets: state.subnets.set(index, { next: FIRST_POD, freed: [] }),
    owners: state.owners.set(index, namespace),
  };
}
