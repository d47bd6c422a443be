import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { getObject, refOf } from "../store/object-store.ts";
import type { Controlled } from "./controlled.ts";
import { runPod } from "./kubelet.ts";
import { schedulePods } from "./scheduler.ts";
import { evictPod } from "./taint-eviction.ts";

/** Tends Pods: those on a node are driven out or run, the others are given a node, and run in the next round. */
export function tendPods(cluster: Controlled, refs: readonly ObjectRef[]): Controlled {
  const pods = refs.flatMap((ref) => getObject<Pod>(cluster.objects, ref) ?? []);
  const bound = pods.filter(({ spec }) => spec.nodeName !== undefined);
  const waiting = pods.filter(({ spec }) => spec.nodeName === undefined);
  return schedulePods(bound.reduce(tendBoundPod, cluster), waiting);
}

function tendBoundPod(cluster: Controlled, pod: Pod): Controlled {
  const evicted = evictPod(cluster, pod);
  const left = evicted === cluster ? pod : getObject<Pod>(evicted.objects, refOf(pod));
  return left ? runPod(evicted, left) : evicted;
}
