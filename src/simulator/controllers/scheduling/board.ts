import type { Node, Pod, PodSpec } from "../../api/kinds.ts";
import { countOnNode, listObjects, type ObjectStore } from "../../store/object-store.ts";
import { refusalOfNode } from "./filters.ts";
import { namedNodes, preferenceFor } from "./node-affinity.ts";
import { untolerated } from "./tolerations.ts";

const ZONE = "topology.kubernetes.io/zone";

/**
 * The nodes as the scheduler sees them while it places the Pods of one round. A place is a node's number in the order of
 * names. The counts follow every placement in place: the board lives no longer than the round.
 */
export type Board = {
  readonly nodes: readonly Node[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly podsAt: Int32Array;
  /** The zone of each place, as a number; nodes without one share one. */
  readonly zoneAt: Int32Array;
  readonly zones: number;
  readonly emptiest: Emptiest;
  /** Where Pods with the same wishes may run, by those wishes and by the spec that has them. */
  readonly known: Map<PodSpec | string, Places>;
};

/** How many Pods the emptiest nodes have, and the first of them. */
type Emptiest = { pods: number; from: number };

/** The places that take a Pod whoever else is there, and how unwelcome it is at each: the less the better. */
export type Places = { readonly places: readonly number[]; readonly cost: readonly number[]; readonly least: number };

export function boardOf(store: ObjectStore): Board {
  const nodes = listObjects<Node>(store, "Node");
  const zones = new Map<string | undefined, number>();
  const zoneOf = ({ metadata }: Node): number => {
    const zone = metadata.labels?.[ZONE];
    const number = zones.get(zone) ?? zones.size;
    zones.set(zone, number);
    return number;
  };
  const zoneAt = Int32Array.from(nodes, zoneOf);
  const podsAt = Int32Array.from(nodes, ({ metadata }) => countOnNode(store, metadata.name));
  return {
    nodes,
    placeOf: new Map(nodes.map(({ metadata }, place) => [metadata.name, place])),
    podsAt,
    zoneAt,
    zones: zones.size,
    emptiest: emptiestOf(podsAt),
    known: new Map(),
  };
}

/** One Pod more at a place. */
export function occupy({ podsAt, emptiest }: Board, place: number): void {
  podsAt[place] = (podsAt[place] ?? 0) + 1;
  while (emptiest.from < podsAt.length && (podsAt[emptiest.from] ?? 0) > emptiest.pods) emptiest.from++;
  if (emptiest.from === podsAt.length) Object.assign(emptiest, emptiestOf(podsAt));
}

function emptiestOf(podsAt: Int32Array): Emptiest {
  const pods = podsAt.reduce((least, count) => Math.min(least, count), Infinity);
  return { pods, from: podsAt.indexOf(pods) };
}

/** Where the Pod may run, found once for all Pods with the same wishes. */
export function placesFor(board: Board, pod: Pod): Places {
  const known = board.known.get(pod.spec);
  if (known) return known;
  const named = namedNodes(pod.spec);
  // A Pod that names its node is alone with its wishes: not worth remembering.
  if (named) return placesAmong(board, pod, placesOf(board, named));
  const { nodeSelector, affinity, tolerations } = pod.spec;
  const wishes = JSON.stringify([nodeSelector, affinity?.nodeAffinity, tolerations]);
  const places = board.known.get(wishes) ?? placesAmong(board, pod, [...board.nodes.keys()]);
  board.known.set(wishes, places).set(pod.spec, places);
  return places;
}

function placesOf({ placeOf }: Board, names: ReadonlySet<string>): readonly number[] {
  return [...names].flatMap((name) => placeOf.get(name) ?? []).sort((a, b) => a - b);
}

function placesAmong({ nodes }: Board, pod: Pod, candidates: readonly number[]): Places {
  const found = candidates.flatMap((place) => {
    const node = nodes[place];
    return node && refusalOfNode(pod, node) === undefined ? [{ place, cost: costOf(pod, node) }] : [];
  });
  return placesWith(
    found.map(({ place }) => place),
    found.map(({ cost }) => cost),
  );
}

export function placesWith(places: readonly number[], cost: readonly number[]): Places {
  return { places, cost, least: cost.reduce((least, each) => Math.min(least, each), Infinity) };
}

/** Taints to put up with count most, then preferences that are not met (S-412). */
function costOf({ spec }: Pod, node: Node): number {
  const disliked = untolerated(spec, node.spec.taints ?? [], ["PreferNoSchedule"]).length;
  return disliked * MOST_WEIGHT - preferenceFor(spec, node);
}

const MOST_WEIGHT = 1e6;
