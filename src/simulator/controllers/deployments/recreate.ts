import { dependantsOf, refOf } from "../../store/object-store.ts";
import { wantedReplicas } from "./fenceposts.ts";
import { withNewSet } from "./new-set.ts";
import { type Rollout, wantedBy, withReplicas } from "./rollout.ts";

/** One move of a Recreate: first every old Pod goes, and only then do the new ones come. */
export function recreate(rollout: Rollout): Rollout {
  const { oldSets } = rollout;
  if (wantedBy(oldSets) > 0) return oldSets.reduce((next, set) => withReplicas(next, set, 0), rollout);
  if (oldSets.some((set) => dependantsOf(rollout.cluster.objects, refOf(set)).length > 0)) return rollout;
  const begun = withNewSet(rollout);
  const replicas = wantedReplicas(begun.deployment.spec);
  const { newSet } = begun;
  return newSet && wantedReplicas(newSet.spec) !== replicas ? withReplicas(begun, newSet, replicas) : begun;
}
