import isEqual from "fast-deep-equal";
import type { Condition } from "../../api/condition.ts";
import { timestampAt } from "../../api/timestamp.ts";
import type { Deployment, ReplicaSet } from "../../api/workloads.ts";
import { withCondition } from "../conditions.ts";
import { chosenBy, copiedFrom, ownerReference, put, putField } from "../controlled.ts";
import { TEMPLATE_HASH, templateHash } from "../template-hash.ts";
import { fencepostsOf, wantedReplicas } from "./fenceposts.ts";
import {
  DESIRED_REPLICAS,
  MAX_REPLICAS,
  REVISION,
  type Rollout,
  replicaAnnotations,
  revisionOf,
  wantedBy,
  withSet,
} from "./rollout.ts";

const REVISION_HISTORY = "deployment.kubernetes.io/revision-history";
/** Annotations of a Deployment that its ReplicaSets do not take over. */
const KEPT_BACK: ReadonlySet<string> = new Set([
  "kubectl.kubernetes.io/last-applied-configuration",
  REVISION,
  REVISION_HISTORY,
  DESIRED_REPLICAS,
  MAX_REPLICAS,
]);

/** The rollout with a ReplicaSet for the present template: found among the earlier ones, or made (S-402…S-404). */
export function withNewSet(rollout: Rollout): Rollout {
  const revision = Math.max(0, ...rollout.oldSets.map(revisionOf)) + 1;
  const { newSet } = rollout;
  return withRevision(newSet ? refreshed(rollout, newSet, revision) : created(rollout, revision));
}

// A set of an earlier template that is wanted again gets a new number, and remembers the old one.
function refreshed(rollout: Rollout, set: ReplicaSet, revision: number): Rollout {
  const before = set.metadata.annotations ?? {};
  const rolledBack = revisionOf(set) < revision;
  const history = [before[REVISION_HISTORY], before[REVISION]].filter((part) => part !== undefined).join(",");
  const annotations = {
    ...before,
    ...handedDown(rollout.deployment),
    ...(rolledBack ? { [REVISION]: String(revision) } : {}),
    ...(rolledBack && history !== "" ? { [REVISION_HISTORY]: history } : {}),
  };
  const found = withProgress(rollout, "FoundNewReplicaSet", `Found new replica set "${set.metadata.name}"`);
  if (isEqual(annotations, before)) return found;
  return withSet(found, set, { ...set, metadata: { ...set.metadata, annotations } });
}

function created(rollout: Rollout, revision: number): Rollout {
  const { deployment, oldSets } = rollout;
  const newSet = replicaSetFor(deployment, roomFor(deployment, oldSets), revision, rollout.cluster.time);
  const cluster = put(rollout.cluster, newSet, copiedFrom("Deployment", deployment, ""));
  const name = newSet.metadata.name;
  return withProgress({ ...rollout, cluster, newSet }, "NewReplicaSetCreated", `Created new replica set "${name}"`);
}

/** How many replicas a set that does not exist yet may begin with, beside those of the earlier ones. */
function roomFor(deployment: Deployment, oldSets: readonly ReplicaSet[]): number {
  const replicas = wantedReplicas(deployment.spec);
  if (deployment.spec.strategy?.type === "Recreate") return replicas;
  return Math.max(0, Math.min(replicas, replicas + fencepostsOf(deployment).surge - wantedBy(oldSets)));
}

function replicaSetFor(deployment: Deployment, replicas: number, revision: number, time: number): ReplicaSet {
  const { metadata, spec } = deployment;
  const hash = templateHash(spec.template);
  const hashed = { [TEMPLATE_HASH]: hash };
  const labels = { ...spec.template.metadata?.labels, ...hashed };
  return {
    apiVersion: "apps/v1",
    kind: "ReplicaSet",
    metadata: {
      name: `${metadata.name}-${hash}`,
      ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
      generation: 1,
      creationTimestamp: timestampAt(time),
      labels,
      annotations: { ...handedDown(deployment), ...replicaAnnotations(deployment), [REVISION]: String(revision) },
      ownerReferences: [ownerReference(deployment)],
    },
    spec: {
      replicas,
      ...(spec.minReadySeconds ? { minReadySeconds: spec.minReadySeconds } : {}),
      selector: { ...spec.selector, matchLabels: { ...spec.selector.matchLabels, ...hashed } },
      template: { ...spec.template, metadata: { ...spec.template.metadata, labels } },
    },
  };
}

function handedDown({ metadata }: Deployment): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([key]) => !KEPT_BACK.has(key)));
}

/** The Deployment says which revision it is at. */
function withRevision(rollout: Rollout): Rollout {
  const { deployment, newSet } = rollout;
  const revision = newSet?.metadata.annotations?.[REVISION];
  if (revision === undefined || deployment.metadata.annotations?.[REVISION] === revision) return rollout;
  const annotations = { ...deployment.metadata.annotations, [REVISION]: revision };
  return withDeployment(rollout, { ...deployment, metadata: { ...deployment.metadata, annotations } });
}

// Only the first word on progress is said here; what follows is told from the numbers of Pods.
function withProgress(rollout: Rollout, reason: string, message: string): Rollout {
  const { deployment, cluster } = rollout;
  const { conditions = [] } = deployment.status ?? {};
  if (reason === "FoundNewReplicaSet" && conditions.some(({ type }) => type === "Progressing")) return rollout;
  const now = timestampAt(cluster.time);
  const progress: Condition = {
    type: "Progressing",
    status: "True",
    reason,
    message,
    lastTransitionTime: now,
    lastUpdateTime: now,
  };
  const status = { ...deployment.status, conditions: withCondition(conditions, progress) };
  return withDeployment(rollout, { ...deployment, status });
}

const BY_DEPLOYMENT = chosenBy("Deployment", "status");

function withDeployment(rollout: Rollout, deployment: Deployment): Rollout {
  return { ...rollout, deployment, cluster: putField(rollout.cluster, deployment, BY_DEPLOYMENT) };
}
