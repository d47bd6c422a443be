import type { ObjectRef } from "../api/object-ref.ts";
import type { Deployment } from "../api/workloads.ts";
import { getObject, refOf, removeObject } from "../store/object-store.ts";
import { type Controlled, putStatus, withObjects } from "./controlled.ts";
import { wantedReplicas } from "./deployments/fenceposts.ts";
import { recreate } from "./deployments/recreate.ts";
import { rollingUpdate } from "./deployments/rolling-update.ts";
import { type Rollout, rolloutOf } from "./deployments/rollout.ts";
import { isResized, resize } from "./deployments/scaling.ts";
import { deadlineOf, isComplete, statusOf } from "./deployments/status.ts";
import { isTerminating } from "./pods.ts";
import { wakeAt } from "./timers.ts";

/**
 * Moves a Deployment one step towards its template and its size, and says where it stands (S-406): a new size first, then
 * the rollout. Earlier ReplicaSets stay, empty, as its history.
 */
export function reconcileDeployment(cluster: Controlled, ref: ObjectRef): Controlled {
  const deployment = getObject<Deployment>(cluster.objects, ref);
  if (!deployment || isTerminating(deployment)) return cluster;
  const rollout = advanced(rolloutOf(cluster, deployment));
  const status = statusOf(rollout);
  const trimmed = isComplete(rollout.deployment, status) ? withoutOldHistory(rollout) : rollout.cluster;
  const written = putStatus(trimmed, rollout.deployment, status);
  const deadline = deadlineOf(deployment, status);
  return deadline === undefined ? written : wakeAt(written, ref, deadline);
}

function advanced(rollout: Rollout): Rollout {
  const { spec } = rollout.deployment;
  if (spec.paused || isResized(rollout)) return resize(rollout);
  return spec.strategy?.type === "Recreate" ? recreate(rollout) : rollingUpdate(rollout);
}

/** Of the empty ReplicaSets of earlier templates only the latest few are kept. */
function withoutOldHistory({ cluster, deployment, oldSets }: Rollout): Controlled {
  const surplus = oldSets.length - (deployment.spec.revisionHistoryLimit ?? 10);
  if (surplus <= 0) return cluster;
  const empty = oldSets
    .slice(0, surplus)
    .filter(({ spec, status }) => wantedReplicas(spec) === 0 && (status?.replicas ?? 0) === 0);
  return withObjects(cluster, empty.map(refOf).reduce(removeObject, cluster.objects));
}
