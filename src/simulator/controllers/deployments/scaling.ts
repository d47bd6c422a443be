import type { ReplicaSet } from "../../api/workloads.ts";
import { fencepostsOf, wantedReplicas } from "./fenceposts.ts";
import { allSets, availableIn, DESIRED_REPLICAS, type Rollout, rememberedMaximum, withReplicas } from "./rollout.ts";

/** Whether the Deployment's size changed since its running sets were last resized: then that comes before any rollout. */
export function isResized(rollout: Rollout): boolean {
  const wanted = String(wantedReplicas(rollout.deployment.spec));
  return active(rollout).some(({ metadata }) => (metadata.annotations?.[DESIRED_REPLICAS] ?? wanted) !== wanted);
}

/**
 * Brings a new size to the sets: to the one that is running; in the middle of a rolling update to all of them, each in
 * proportion to its size.
 */
export function resize(rollout: Rollout): Rollout {
  const { deployment, newSet, oldSets } = rollout;
  const running = active(rollout);
  const only = running.length > 1 ? undefined : (running[0] ?? newSet ?? oldSets.at(-1));
  const replicas = wantedReplicas(deployment.spec);
  if (only) return wantedReplicas(only.spec) === replicas ? rollout : withReplicas(rollout, only, replicas);
  if (isSaturated(rollout)) return oldSets.reduce((next, set) => withReplicas(next, set, 0), rollout);
  return deployment.spec.strategy?.type === "Recreate" ? rollout : resizeInProportion(rollout, running);
}

const active = (rollout: Rollout): readonly ReplicaSet[] =>
  allSets(rollout).filter(({ spec }) => wantedReplicas(spec) > 0);

/** Whether the new set has and wants every replica. */
function isSaturated({ deployment, newSet }: Rollout): boolean {
  const replicas = wantedReplicas(deployment.spec);
  return (
    newSet !== undefined &&
    wantedReplicas(newSet.spec) === replicas &&
    newSet.metadata.annotations?.[DESIRED_REPLICAS] === String(replicas) &&
    availableIn([newSet]) === replicas
  );
}

function resizeInProportion(rollout: Rollout, running: readonly ReplicaSet[]): Rollout {
  const { deployment } = rollout;
  const replicas = wantedReplicas(deployment.spec);
  const allowed = replicas > 0 ? replicas + fencepostsOf(deployment).surge : 0;
  const sizes = running.map(({ spec }) => wantedReplicas(spec));
  const toAdd = allowed - sizes.reduce((sum, size) => sum + size, 0);
  // Growing begins with the newest of the largest sets, shrinking with the oldest of them.
  const bySize = [...(toAdd > 0 ? running.toReversed() : running)].sort(
    (a, b) => wantedReplicas(b.spec) - wantedReplicas(a.spec),
  );
  let added = 0;
  const shares = bySize.map((set) => {
    const share = shareOf(set, rollout, toAdd - added);
    added += share;
    return share;
  });
  return bySize.reduce((next, set, i) => {
    const leftover = i === 0 ? toAdd - added : 0;
    return withReplicas(next, set, Math.max(0, wantedReplicas(set.spec) + (shares[i] ?? 0) + leftover));
  }, rollout);
}

/** What a set gains or loses: its part of the new maximum, as large as it was of the one that it remembers. */
function shareOf(set: ReplicaSet, { deployment }: Rollout, left: number): number {
  const size = wantedReplicas(set.spec);
  const replicas = wantedReplicas(deployment.spec);
  const before = rememberedMaximum(set) || deployment.status?.replicas || size;
  const share =
    replicas === 0 ? -size : Math.round((size * (replicas + fencepostsOf(deployment).surge)) / before) - size;
  return left > 0 ? Math.min(share, left) : Math.max(share, left);
}
