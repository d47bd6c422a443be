import type { Condition } from "../../api/condition.ts";
import { secondsAt, timestampAt } from "../../api/timestamp.ts";
import type { Deployment, DeploymentStatus, ReplicaSet } from "../../api/workloads.ts";
import { withCondition, withoutCondition } from "../conditions.ts";
import { fencepostsOf, wantedReplicas } from "./fenceposts.ts";
import { allSets, availableIn, type Rollout } from "./rollout.ts";

const PROGRESSING = "Progressing";
const COMPLETE = "NewReplicaSetAvailable";
const TIMED_OUT = "ProgressDeadlineExceeded";

/** What the Deployment says of itself: how many of its Pods are there, and how the rollout goes. */
export function statusOf(rollout: Rollout): DeploymentStatus {
  const { deployment } = rollout;
  const counted = withCounts(rollout);
  if (deployment.spec.paused) return counted;
  return { ...counted, conditions: withProgress(rollout, counted) };
}

/** Whether the new set alone runs, and runs in full. */
export function isComplete({ spec, metadata }: Deployment, status: DeploymentStatus): boolean {
  const replicas = wantedReplicas(spec);
  return (
    [status.updatedReplicas, status.replicas, status.availableReplicas].every((count = 0) => count === replicas) &&
    (status.observedGeneration ?? 0) >= (metadata.generation ?? 0)
  );
}

/** When a rollout that stands still is given up; undefined when it is complete, given up, or has no deadline. */
export function deadlineOf({ spec }: Deployment, status: DeploymentStatus): number | undefined {
  const progress = status.conditions?.find(({ type }) => type === PROGRESSING);
  if (progress?.lastUpdateTime === undefined || progress.reason === COMPLETE || progress.reason === TIMED_OUT) {
    return undefined;
  }
  return spec.paused ? undefined : secondsAt(progress.lastUpdateTime) + (spec.progressDeadlineSeconds ?? 600);
}

function withCounts(rollout: Rollout): DeploymentStatus {
  const { deployment, newSet, cluster } = rollout;
  const sets = allSets(rollout);
  const total = sum(sets, ({ status }) => status?.replicas);
  const available = availableIn(sets);
  return {
    observedGeneration: deployment.metadata.generation ?? 1,
    ...unlessZero("replicas", total),
    ...unlessZero("updatedReplicas", newSet?.status?.replicas ?? 0),
    ...unlessZero(
      "readyReplicas",
      sum(sets, ({ status }) => status?.readyReplicas),
    ),
    ...unlessZero("availableReplicas", available),
    ...unlessZero("unavailableReplicas", Math.max(0, total - available)),
    terminatingReplicas: sum(sets, ({ status }) => status?.terminatingReplicas),
    conditions: withCondition(
      deployment.status?.conditions ?? [],
      availability(deployment, available, timestampAt(cluster.time)),
    ),
  };
}

function availability(deployment: Deployment, available: number, now: string): Condition {
  const enough = available >= wantedReplicas(deployment.spec) - fencepostsOf(deployment).unavailable;
  return {
    type: "Available",
    status: enough ? "True" : "False",
    reason: enough ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
    message: `Deployment ${enough ? "has" : "does not have"} minimum availability.`,
    lastTransitionTime: now,
    lastUpdateTime: now,
  };
}

function withProgress(rollout: Rollout, status: DeploymentStatus): readonly Condition[] {
  const { deployment, cluster } = rollout;
  const conditions = status.conditions ?? [];
  const current = conditions.find(({ type }) => type === PROGRESSING);
  if (current?.reason === COMPLETE && (status.replicas ?? 0) === (status.updatedReplicas ?? 0)) return conditions;
  if (isComplete(deployment, status)) {
    return withCondition(conditions, progress(rollout, "True", COMPLETE, "has successfully progressed."));
  }
  if (hasProgressed(deployment.status ?? {}, status)) {
    const moving = progress(rollout, "True", "ReplicaSetUpdated", "is progressing.");
    const since = current?.status === "True" ? current.lastTransitionTime : undefined;
    return [...withoutCondition(conditions, PROGRESSING), { ...moving, ...(since && { lastTransitionTime: since }) }];
  }
  const deadline = deadlineOf(deployment, status);
  if (deadline === undefined || cluster.time < deadline) return conditions;
  return withCondition(conditions, progress(rollout, "False", TIMED_OUT, "has timed out progressing."));
}

function progress({ deployment, newSet, cluster }: Rollout, status: "True" | "False", reason: string, words: string) {
  const who = newSet ? `ReplicaSet "${newSet.metadata.name}"` : `Deployment "${deployment.metadata.name}"`;
  const now = timestampAt(cluster.time);
  return {
    type: PROGRESSING,
    status,
    reason,
    message: `${who} ${words}`,
    lastTransitionTime: now,
    lastUpdateTime: now,
  };
}

/** Whether more new Pods, fewer old ones, or more ready ones are there than before. */
function hasProgressed(before: DeploymentStatus, after: DeploymentStatus): boolean {
  const old = ({ replicas = 0, updatedReplicas = 0 }: DeploymentStatus): number => replicas - updatedReplicas;
  return (
    (after.updatedReplicas ?? 0) > (before.updatedReplicas ?? 0) ||
    old(after) < old(before) ||
    (after.readyReplicas ?? 0) > (before.readyReplicas ?? 0) ||
    (after.availableReplicas ?? 0) > (before.availableReplicas ?? 0)
  );
}

function sum(sets: readonly ReplicaSet[], count: (set: ReplicaSet) => number | undefined): number {
  return sets.reduce((total, set) => total + (count(set) ?? 0), 0);
}

// The API leaves out a count of zero.
function unlessZero(field: keyof DeploymentStatus, count: number): DeploymentStatus {
  return count === 0 ? {} : { [field]: count };
}
