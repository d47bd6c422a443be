import type { ClusterState } from "../src/simulator/index.ts";

/** Clusters that were made once, by what they were made from and the seed. */
export type Memory<Key extends object> = WeakMap<Key, Map<number, ClusterState>>;

export const newMemory = <Key extends object>(): Memory<Key> => new WeakMap();

/** The cluster that was made before, or the one that is made now. */
export function remembered<Key extends object>(
  memory: Memory<Key>,
  key: Key,
  seed: number,
  make: () => ClusterState,
): ClusterState {
  const known = memory.get(key) ?? new Map<number, ClusterState>();
  memory.set(key, known);
  const state = known.get(seed) ?? make();
  known.set(seed, state);
  return state;
}
