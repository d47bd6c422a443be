import { Map as PersistentMap } from "immutable";
import type { ClusterDocument } from "../../api/cluster-document.ts";
import { addressAt, addressCount, type IPAddress, offsetIn } from "../../net/ip.ts";
import { rememberFor } from "../../store/remember.ts";
import { exhausted, type Ipam, type IpamState } from "../ipam.ts";
import { type Space, type Span, sizeOf, withAddress, withoutLowest, withSpan } from "../space.ts";
import { optionsOf } from "../world.ts";

/** ACI's two halves: the controller gives nodes chunks of the Pod subnet, the agent gives Pods addresses (cni-platforms.md §5.2). */
export type ChunksState = {
  readonly kind: "chunks";
  /** Where the next chunk begins; all below is some node's. */
  readonly next: number;
  readonly nodes: PersistentMap<string, NodeChunks>;
};

/** `usedBack`: addresses that came back, asked only when nothing else is available. */
type NodeChunks = {
  readonly ranges: Space;
  readonly pods: number;
  readonly available: Space;
  readonly usedBack: Space;
};

const NOTHING: NodeChunks = { ranges: [], pods: 0, available: [], usedBack: [] };

/** The subnet's own address and the gateway come first. */
const FIRST = 2;

export const ACI_IPAM: Ipam = {
  assign: (ipam, document, { node }) => {
    const state = withEnough(chunksState(ipam, document), document, node.name);
    const taken = take(state.nodes.get(node.name, NOTHING), document);
    if (!taken) return exhausted("Could not allocate IPv4 address: No IP addresses are available");
    const nodes = state.nodes.set(node.name, taken.chunks);
    return { kind: "assigned", address: taken.address, ipam: { ...state, nodes } };
  },
  release: (ipam, document, { node }, address) => {
    const state = chunksState(ipam, document);
    const chunks = state.nodes.get(node.name);
    const offset = offsetIn(document.podCIDR, address);
    if (!chunks || offset === undefined) return state;
    const usedBack = withAddress(chunks.usedBack, Number(offset));
    return { ...state, nodes: state.nodes.set(node.name, { ...chunks, pods: chunks.pods - 1, usedBack }) };
  },
};

/** What the nodes have so far: at first, a chunk each. */
export function chunksState(ipam: IpamState, document: ClusterDocument): ChunksState {
  return ipam.kind === "chunks" ? ipam : fresh(document);
}

/** The ranges that the controller writes to the node's annotation. */
export function rangesOf(state: ChunksState, node: string): Space {
  return state.nodes.get(node, NOTHING).ranges;
}

const fresh = rememberFor((document: ClusterDocument): ChunksState => {
  const none: ChunksState = { kind: "chunks", next: FIRST, nodes: PersistentMap() };
  return document.nodes.reduce((state, { name }) => withChunk(state, document, name), none);
});

// One more chunk as soon as less than half a chunk is left for the Pods that are there, the new one included.
function withEnough(state: ChunksState, document: ClusterDocument, node: string): ChunksState {
  const chunks = state.nodes.get(node, NOTHING);
  const counted = { ...state, nodes: state.nodes.set(node, { ...chunks, pods: chunks.pods + 1 }) };
  const half = optionsOf(document, "cisco-aci").chunkSize / 2;
  return chunks.pods + 1 > sizeOf(chunks.ranges) - half ? withChunk(counted, document, node) : counted;
}

/** A new chunk makes the agent look at all its addresses anew: those that came back are as good as any. */
function withChunk(state: ChunksState, document: ClusterDocument, node: string): ChunksState {
  const last = Number(addressCount(document.podCIDR)) - 1;
  const chunk: Span = {
    start: state.next,
    end: Math.min(state.next + optionsOf(document, "cisco-aci").chunkSize, last),
  };
  // Simplified: where the pool is used up the controller logs "Could not allocate address chunk: Insufficient IP addresses are available".
  if (chunk.start >= chunk.end) return state;
  const { ranges, pods, available, usedBack } = state.nodes.get(node, NOTHING);
  const next: NodeChunks = {
    pods,
    ranges: withSpan(ranges, chunk),
    available: withSpan(usedBack.reduce(withSpan, available), chunk),
    usedBack: [],
  };
  return { ...state, next: chunk.end, nodes: state.nodes.set(node, next) };
}

type Taken = { readonly address: IPAddress; readonly chunks: NodeChunks };

function take(chunks: NodeChunks, { podCIDR }: ClusterDocument): Taken | undefined {
  const { available, usedBack } = chunks;
  const [from, back] = available.length > 0 ? [available, usedBack] : [usedBack, available];
  const address = from[0] && addressAt(podCIDR, from[0].start);
  return address && { address, chunks: { ...chunks, available: withoutLowest(from), usedBack: back } };
}
