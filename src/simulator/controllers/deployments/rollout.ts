import type { Deployment, ReplicaSet } from "../../api/workloads.ts";
import { claim } from "../claim.ts";
import { type Controlled, replace, withSpec } from "../controlled.ts";
import { sameTemplate } from "../template-hash.ts";
import { fencepostsOf, wantedReplicas } from "./fenceposts.ts";

/** Where a Deployment stands: the ReplicaSet of its present template, and those of earlier ones, oldest first. */
export type Rollout = {
  readonly cluster: Controlled;
  readonly deployment: Deployment;
  readonly newSet: ReplicaSet | undefined;
  readonly oldSets: readonly ReplicaSet[];
};

export const REVISION = "deployment.kubernetes.io/revision";
export const DESIRED_REPLICAS = "deployment.kubernetes.io/desired-replicas";
export const MAX_REPLICAS = "deployment.kubernetes.io/max-replicas";

/** The Deployment with its ReplicaSets, after it took in orphans and let strays go (S-405). */
export function rolloutOf(cluster: Controlled, deployment: Deployment): Rollout {
  const [claimed, sets] = claim<ReplicaSet>(cluster, deployment, "ReplicaSet", deployment.spec.selector);
  const byAge = [...sets].sort((a, b) => revisionOf(a) - revisionOf(b));
  const newSet = byAge.find(({ spec }) => sameTemplate(spec.template, deployment.spec.template));
  return { cluster: claimed, deployment, newSet, oldSets: byAge.filter((set) => set !== newSet) };
}

/** The number of a ReplicaSet in the history of its Deployment; 0 when it has none yet. */
export function revisionOf({ metadata }: ReplicaSet): number {
  return Number(metadata.annotations?.[REVISION] ?? 0);
}

export function allSets({ newSet, oldSets }: Rollout): readonly ReplicaSet[] {
  return newSet ? [...oldSets, newSet] : oldSets;
}

export function wantedBy(sets: readonly ReplicaSet[]): number {
  return sets.reduce((sum, { spec }) => sum + wantedReplicas(spec), 0);
}

export function availableIn(sets: readonly ReplicaSet[]): number {
  return sets.reduce((sum, { status }) => sum + (status?.availableReplicas ?? 0), 0);
}

/** The rollout with one of its ReplicaSets asking for so many replicas, and knowing what the Deployment asks for. */
export function withReplicas(rollout: Rollout, set: ReplicaSet, replicas: number): Rollout {
  const annotations = { ...set.metadata.annotations, ...replicaAnnotations(rollout.deployment) };
  const resized = wantedReplicas(set.spec) === replicas ? set : withSpec(set, { ...set.spec, replicas });
  return withSet(rollout, set, { ...resized, metadata: { ...resized.metadata, annotations } });
}

/** What a ReplicaSet remembers of the size of its Deployment, so that a later change of it can be told. */
export function replicaAnnotations(deployment: Deployment): Readonly<Record<string, string>> {
  const replicas = wantedReplicas(deployment.spec);
  return {
    [DESIRED_REPLICAS]: String(replicas),
    [MAX_REPLICAS]: String(replicas + fencepostsOf(deployment).surge),
  };
}

/** How many Pods a Deployment of the size that the ReplicaSet remembers may have had. */
export function rememberedMaximum({ metadata }: ReplicaSet): number | undefined {
  const text = metadata.annotations?.[MAX_REPLICAS];
  return text === undefined ? undefined : Number(text);
}

/** The rollout with one of its ReplicaSets changed. */
export function withSet(rollout: Rollout, before: ReplicaSet, after: ReplicaSet): Rollout {
  const cluster = replace(rollout.cluster, after);
  if (before === rollout.newSet) return { ...rollout, cluster, newSet: after };
  return { ...rollout, cluster, oldSets: rollout.oldSets.map((set) => (set === before ? after : set)) };
}
