import { Map as PersistentMap } from "immutable";
import type { KubeObject } from "../api/kinds.ts";
import { refKey } from "../api/object-ref.ts";
import { randomSuffix } from "../store/chance.ts";
import { getObject, type ObjectStore, refOf } from "../store/object-store.ts";

/** How many names were drawn for each controller, by its key. */
export type PodsMade = PersistentMap<string, number>;

export const NO_PODS_MADE: PodsMade = PersistentMap();

type Naming = { readonly seed: number; readonly objects: ObjectStore; readonly podsMade: PodsMade };

/** The longest beginning of a generated name (S-401). */
const MAX_BASE = 58;

/**
 * Draws free names for the next Pods of a controller: `base`, then five characters each (S-401). A Pod that follows one
 * that is gone never gets its name back.
 */
export function drawPodNames<T extends Naming>(
  cluster: T,
  owner: KubeObject,
  base: string,
  count: number,
): readonly [T, readonly string[]] {
  const key = refKey(refOf(owner));
  const { namespace = "" } = owner.metadata;
  const names = new Set<string>();
  let serial = cluster.podsMade.get(key, 0);
  while (names.size < count) {
    const name = `${base.slice(0, MAX_BASE)}${randomSuffix(cluster.seed, `Pod ${key} ${serial++}`)}`;
    if (!getObject(cluster.objects, { kind: "Pod", namespace, name })) names.add(name);
  }
  return [{ ...cluster, podsMade: cluster.podsMade.set(key, serial) }, [...names]];
}

/** Draws the name of one Pod. */
export function drawPodName<T extends Naming>(cluster: T, owner: KubeObject, base: string): readonly [T, string] {
  const [named, names] = drawPodNames(cluster, owner, base, 1);
  return [named, names[0] ?? base];
}
