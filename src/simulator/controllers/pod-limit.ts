import type { NodeDeclaration } from "../api/cluster-document.ts";
import { countOfKind } from "../store/object-store.ts";
import type { Controlled } from "./controlled.ts";

/** Pods that may wait beside those the nodes have room for. */
const WAITING = 1000;
const PODS_PER_NODE = 110;

/** Adding up thousands of nodes costs more than the answer is worth at every ReplicaSet. */
const ROOM = new WeakMap<readonly NodeDeclaration[], number>();

/**
 * How many of the wanted Pods are made. Simplified: a real control plane makes all of them, be it a billion, and leaves
 * them pending; here no more come than its nodes could ever run, and some.
 */
export function podsWithinReason({ document, objects }: Controlled, wanted: number): number {
  const { nodes } = document;
  const room = ROOM.get(nodes) ?? nodes.reduce((sum, { capacity }) => sum + Number(capacity?.pods ?? PODS_PER_NODE), 0);
  ROOM.set(nodes, room);
  return Math.max(0, Math.min(wanted, room + WAITING - countOfKind(objects, "Pod")));
}
