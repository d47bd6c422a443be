import type { ReplicaSet } from "../../api/workloads.ts";
import { fencepostsOf, wantedReplicas } from "./fenceposts.ts";
import { withNewSet } from "./new-set.ts";
import { allSets, availableIn, type Rollout, wantedBy, withReplicas } from "./rollout.ts";

/**
 * One move of a rolling update (S-406): grow the new set as far as `maxSurge` allows; if it cannot grow, shrink the old
 * ones as far as `maxUnavailable` allows. The next move follows when the Pods have come or gone.
 */
export function rollingUpdate(rollout: Rollout): Rollout {
  const begun = withNewSet(rollout);
  const grown = growNewSet(begun);
  return grown === begun ? shrinkOldSets(begun) : grown;
}

function growNewSet(rollout: Rollout): Rollout {
  const { deployment, newSet } = rollout;
  if (!newSet) return rollout;
  const replicas = wantedReplicas(deployment.spec);
  const current = wantedReplicas(newSet.spec);
  if (current >= replicas) return current === replicas ? rollout : withReplicas(rollout, newSet, replicas);
  const room = replicas + fencepostsOf(deployment).surge - wantedBy(allSets(rollout));
  return room <= 0 ? rollout : withReplicas(rollout, newSet, Math.min(replicas, current + room));
}

function shrinkOldSets(rollout: Rollout): Rollout {
  const { deployment, newSet, oldSets } = rollout;
  if (wantedBy(oldSets) === 0) return rollout;
  const needed = wantedReplicas(deployment.spec) - fencepostsOf(deployment).unavailable;
  const missingNew = newSet ? wantedReplicas(newSet.spec) - availableIn([newSet]) : 0;
  const spare = wantedBy(allSets(rollout)) - needed - missingNew;
  if (spare <= 0) return rollout;
  const cleaned = shrink(rollout, spare, missing);
  return shrink(cleaned, availableIn(allSets(cleaned)) - needed, ({ spec }) => wantedReplicas(spec));
}

/** Replicas that a set asks for in vain: they go first, since nobody loses by it. */
function missing({ spec, status }: ReplicaSet): number {
  return wantedReplicas(spec) - (status?.availableReplicas ?? 0);
}

/** Takes up to `count` replicas from the old sets, oldest first, from each at most what `give` lets go. */
function shrink(rollout: Rollout, count: number, give: (set: ReplicaSet) => number): Rollout {
  let next = rollout;
  let left = count;
  for (const set of rollout.oldSets) {
    const taken = Math.max(0, Math.min(left, wantedReplicas(set.spec), give(set)));
    if (taken === 0) continue;
    next = withReplicas(next, set, wantedReplicas(set.spec) - taken);
    left -= taken;
  }
  return next;
}
