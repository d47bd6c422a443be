import { Map as PersistentMap } from "immutable";
import type { ClusterDocument } from "../../api/cluster-document.ts";
import { addressAt, addressCount, type CIDR, type IPAddress, offsetIn, subnetAt } from "../../net/ip.ts";
import { fnv1 } from "../../store/chance.ts";
import { rememberFor } from "../../store/remember.ts";
import { exhausted, type Ipam, type IpamState } from "../ipam.ts";
import { optionsOf } from "../world.ts";

/** Calico's own IPAM: the pool is cut into blocks, and a node takes whole blocks as it needs them (cni-platforms.md §2.2). */
export type BlockState = {
  readonly kind: "blocks";
  readonly blocks: PersistentMap<number, Block>;
  /** The blocks of each node, in the order in which it took them. Changes only when a block is taken or given up. */
  readonly owned: PersistentMap<string, readonly number[]>;
  /** The address of each node's tunnel end: the first that the node takes. */
  readonly tunnels: PersistentMap<string, IPAddress>;
  /** Addresses that a node took out of another node's block. */
  readonly borrowed: PersistentMap<IPAddress, string>;
};

/** `free`: the places that may be given, in the order in which they will be; a freed one goes to the end. */
type Block = { readonly owner: string; readonly free: readonly number[] };

type Taken = { readonly address: IPAddress; readonly state: BlockState };

export const CALICO_IPAM: Ipam = {
  assign: (ipam, document, { node }) => {
    const taken = take(blockState(ipam, document), document, node.name);
    if (typeof taken === "string") return exhausted(taken);
    return { kind: "assigned", address: taken.address, ipam: taken.state };
  },
  release: (ipam, document, _request, address) => giveBack(blockState(ipam, document), document, address),
};

/** What is taken so far: at first, where packets are wrapped, only each node's tunnel end. */
export function blockState(ipam: IpamState, document: ClusterDocument): BlockState {
  return ipam.kind === "blocks" ? ipam : fresh(document);
}

/** The addresses of a block. */
export function blockAt(document: ClusterDocument, index: number): CIDR {
  const block = subnetAt(document.podCIDR, optionsOf(document, "calico").blockSize, index);
  if (block === undefined) throw new Error(`no block ${index} in ${document.podCIDR}`);
  return block;
}

const fresh = rememberFor((document: ClusterDocument): BlockState => {
  const none: BlockState = {
    kind: "blocks",
    blocks: PersistentMap(),
    owned: PersistentMap(),
    tunnels: PersistentMap(),
    borrowed: PersistentMap(),
  };
  if (optionsOf(document, "calico").encapsulation === "None") return none;
  return document.nodes.reduce((state, { name }) => {
    const taken = take(state, document, name);
    if (typeof taken === "string") return state;
    return { ...taken.state, tunnels: taken.state.tunnels.set(name, taken.address) };
  }, none);
});

/** Own blocks first, then a new one, then what another node has left; else the words of the event on the Pod. */
function take(state: BlockState, document: ClusterDocument, node: string): Taken | string {
  const own = state.owned.get(node, []);
  const open = own.find((index) => (state.blocks.get(index)?.free.length ?? 0) > 0);
  if (open !== undefined) return takeFrom(state, document, open, node);
  const { maxBlocksPerHost, strictAffinity } = optionsOf(document, "calico");
  if (own.length >= maxBlocksPerHost) {
    return `Need to allocate an IPAM block but could not - limit of ${maxBlocksPerHost} blocks reached for this node`;
  }
  const claimed = walkPool(document, node, state.blocks.size, (index) => !state.blocks.has(index));
  if (claimed !== undefined) return takeFrom(claim(state, document, claimed, node), document, claimed, node);
  const lender = strictAffinity
    ? undefined
    : walkPool(document, node, 0, (index) => (state.blocks.get(index)?.free.length ?? 0) > 0);
  if (lender !== undefined) return takeFrom(state, document, lender, node);
  return "Assigned 0 out of 1 requested IPv4 addresses; No more free affine blocks and strict affinity enabled";
}

/**
 * The first block that will do, from a place in the pool that the node's name decides, around at the end.
 * Simplified: Calico seeds Go's generator with the hash; here the hash itself is the place.
 */
function walkPool(
  document: ClusterDocument,
  node: string,
  known: number,
  isFit: (index: number) => boolean,
): number | undefined {
  const count = Number(addressCount(document.podCIDR)) / sizeOf(document);
  if (known >= count) return undefined;
  const start = fnv1(node) % count;
  for (let step = 0; step < count; step++) {
    const index = (start + step) % count;
    if (isFit(index)) return index;
  }
  return undefined;
}

function claim(state: BlockState, document: ClusterDocument, index: number, owner: string): BlockState {
  const free = Array.from({ length: sizeOf(document) }, (_, ordinal) => ordinal);
  return {
    ...state,
    blocks: state.blocks.set(index, { owner, free }),
    owned: state.owned.set(owner, [...state.owned.get(owner, []), index]),
  };
}

function takeFrom(state: BlockState, document: ClusterDocument, index: number, node: string): Taken | string {
  const block = state.blocks.get(index);
  const [ordinal, ...free] = block?.free ?? [];
  const address = ordinal === undefined ? undefined : addressAt(blockAt(document, index), ordinal);
  if (!block || address === undefined) throw new Error(`nothing left in block ${index}`);
  const blocks = state.blocks.set(index, { ...block, free });
  const borrowed = block.owner === node ? state.borrowed : state.borrowed.set(address, node);
  return { address, state: { ...state, blocks, borrowed } };
}

function giveBack(state: BlockState, document: ClusterDocument, address: IPAddress): BlockState {
  const offset = Number(offsetIn(document.podCIDR, address) ?? -1n);
  const index = Math.floor(offset / sizeOf(document));
  const block = state.blocks.get(index);
  if (offset < 0 || !block) return state;
  const free = [...block.free, offset % sizeOf(document)];
  const borrowed = state.borrowed.delete(address);
  if (free.length === sizeOf(document)) return { ...giveUp(state, index, block.owner), borrowed };
  return { ...state, borrowed, blocks: state.blocks.set(index, { ...block, free }) };
}

// An empty block goes back to the pool.
function giveUp(state: BlockState, index: number, owner: string): BlockState {
  const rest = state.owned.get(owner, []).filter((other) => other !== index);
  const owned = rest.length === 0 ? state.owned.delete(owner) : state.owned.set(owner, rest);
  return { ...state, owned, blocks: state.blocks.delete(index) };
}

function sizeOf(document: ClusterDocument): number {
  return 2 ** (32 - optionsOf(document, "calico").blockSize);
}
