import { Map as PersistentMap } from "immutable";
import type { ClusterDocument } from "../../api/cluster-document.ts";
import { addressAt, addressCount, type IPAddress, offsetIn } from "../../net/ip.ts";
import { draw } from "../../store/chance.ts";
import { rememberFor } from "../../store/remember.ts";
import { exhausted, type Ipam, type IpamState } from "../ipam.ts";
import { donation, type Space, type Span, sizeOf, withAddress, without, withoutLowest } from "../space.ts";
import { optionsOf } from "../world.ts";

/** Weave's ring: one range for the whole cluster, of which every peer owns parts, and gives parts away (cni-platforms.md §4.2). */
export type RingState = {
  readonly kind: "ring";
  readonly free: PersistentMap<string, Space>;
  /** What each peer owns, free or not. Changes only when somebody gives a part away. */
  readonly owned: PersistentMap<string, readonly Span[]>;
  /** The address of each node's bridge, the first that the node takes. */
  readonly bridges: PersistentMap<string, IPAddress>;
};

export const WEAVE_IPAM: Ipam = {
  assign: (ipam, document, { node, seed }) => {
    const taken = take(ringState(ipam, document), document, node.name, seed);
    // A real Pod waits without a word: the plug-in's call does not come back.
    if (!taken) return exhausted("no peer has free addresses; the allocation waits until one has");
    return { kind: "assigned", address: taken.address, ipam: taken.ring };
  },
  release: (ipam, document, { node }, address) => {
    const ring = ringState(ipam, document);
    const offset = offsetIn(document.podCIDR, address);
    if (offset === undefined) return ring;
    const free = ring.free.set(node.name, withAddress(ring.free.get(node.name, []), Number(offset)));
    return { ...ring, free };
  },
};

/** What is owned and taken so far: at first, only each node's bridge has an address. */
export function ringState(ipam: IpamState, document: ClusterDocument): RingState {
  return ipam.kind === "ring" ? ipam : fresh(document);
}

const fresh = rememberFor((document: ClusterDocument): RingState => {
  const all = { start: 0, end: Number(addressCount(document.podCIDR)) };
  const names = document.nodes.map(({ name }) => name);
  const shares =
    optionsOf(document, "weave-net").start === "consensus" ? halved(names, all) : halved(names.slice(0, 1), all);
  const owned = PersistentMap(shares.map(({ peer, span }) => [peer, [span]] as const));
  const ring: RingState = {
    kind: "ring",
    owned,
    free: owned.map((spans) => spans.map(({ start, end }) => ({ start: Math.max(start, 1), end }))),
    bridges: PersistentMap(),
  };
  return names.reduce((next, name) => joined(next, document, name), ring);
});

type Share = { readonly peer: string; readonly span: Span };

/** Peers that are there from the start halve the range, and the halves again. Simplified: in the order of the nodes. */
export function halved(peers: readonly string[], { start, end }: Span): readonly Share[] {
  const [peer] = peers;
  if (peer === undefined) return [];
  if (peers.length === 1) return [{ peer, span: { start, end } }];
  const [half, middle] = [Math.floor(peers.length / 2), start + (end - start) / 2];
  return [
    ...halved(peers.slice(0, half), { start, end: middle }),
    ...halved(peers.slice(half), { start: middle, end }),
  ];
}

function joined(ring: RingState, document: ClusterDocument, node: string): RingState {
  const taken = take(ring, document, node, 0);
  return taken ? { ...taken.ring, bridges: taken.ring.bridges.set(node, taken.address) } : ring;
}

type Taken = { readonly address: IPAddress; readonly ring: RingState };

/** The lowest free address of the peer's own; without one it asks another peer for a part of what that has. */
function take(ring: RingState, document: ClusterDocument, node: string, seed: number): Taken | undefined {
  const space = ring.free.get(node, []);
  const offset = space[0]?.start;
  const last = Number(addressCount(document.podCIDR)) - 1;
  if (offset !== undefined && offset !== last) {
    const address = addressAt(document.podCIDR, offset);
    return address && { address, ring: { ...ring, free: ring.free.set(node, withoutLowest(space)) } };
  }
  const asked = ask(ring, node, seed);
  return asked && take(asked, document, node, seed);
}

function ask(ring: RingState, node: string, seed: number): RingState | undefined {
  const donor = chosenDonor(ring, node, seed);
  const given = donor === undefined ? undefined : donation(ring.free.get(donor, []));
  if (donor === undefined || given === undefined) return undefined;
  return {
    ...ring,
    free: ring.free.set(donor, without(ring.free.get(donor, []), given)).set(node, [given]),
    owned: ring.owned
      .set(donor, without(ring.owned.get(donor, []), given))
      .set(node, [...ring.owned.get(node, []), given]),
  };
}

// By chance, the more likely the more a peer has to give.
function chosenDonor({ free }: RingState, node: string, seed: number): string | undefined {
  const donors = [...free].flatMap(([name, space]) => (name === node ? [] : [{ name, size: sizeOf(space) - 1 }]));
  const total = donors.reduce((sum, { size }) => sum + Math.max(size, 0), 0);
  const mark = total > 0 ? draw(seed, `weave donor for ${node} of ${total}`, total) : 0;
  let passed = 0;
  return donors.find(({ size }) => {
    passed += Math.max(size, 0);
    return mark < passed;
  })?.name;
}
