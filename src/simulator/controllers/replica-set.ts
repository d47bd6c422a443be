import type { Pod } from "../api/kinds.ts";
import { hasAllLabels } from "../api/labels.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { ReplicaSet, ReplicaSetStatus } from "../api/workloads.ts";
import { dependantsOf, getObject, refOf } from "../store/object-store.ts";
import { claim } from "./claim.ts";
import { type Controlled, controllerOf, copiedFrom, putStatus } from "./controlled.ts";
import { podsWithinReason } from "./pod-limit.ts";
import { drawPodNames } from "./pod-names.ts";
import { deletePod, isActive, isPodReady, isTerminating, makePods, podsOfOwner } from "./pods.ts";
import { victims } from "./victims.ts";

/**
 * Keeps as many Pods as the ReplicaSet asks for: adopts orphans that match, releases Pods that stopped matching,
 * makes what is missing and deletes what is too many (S-403, S-405).
 */
export function reconcileReplicaSet(cluster: Controlled, ref: ObjectRef): Controlled {
  const set = getObject<ReplicaSet>(cluster.objects, ref);
  if (!set) return cluster;
  const [claimed, pods] = claim<Pod>(cluster, set, "Pod", set.spec.selector);
  const active = pods.filter(isActive);
  const status = statusOf(set, active, pods.filter(isTerminating).length);
  if (isTerminating(set)) return putStatus(claimed, set, status);
  const missing = (set.spec.replicas ?? 1) - active.length;
  const resized = missing > 0 ? withNewPods(claimed, set, missing) : withoutPods(claimed, set, active, -missing);
  return putStatus(resized, set, status);
}

// The status tells what the controller saw when it began, as the real one does; its next look tells the rest.
function statusOf(set: ReplicaSet, active: readonly Pod[], terminating: number): ReplicaSetStatus {
  const ready = active.filter(isPodReady).length;
  const templateLabels = set.spec.template.metadata?.labels ?? {};
  const labelled = active.filter(({ metadata }) => hasAllLabels(metadata.labels ?? {}, templateLabels)).length;
  return {
    replicas: active.length,
    ...(labelled === 0 ? {} : { fullyLabeledReplicas: labelled }),
    ...(ready === 0 ? {} : { readyReplicas: ready, availableReplicas: ready }),
    terminatingReplicas: terminating,
    observedGeneration: set.metadata.generation ?? 1,
  };
}

function withNewPods(cluster: Controlled, set: ReplicaSet, count: number): Controlled {
  const provenance = copiedFrom("ReplicaSet", set, "spec.template");
  const generateName = `${set.metadata.name}-`;
  const [named, names] = drawPodNames(cluster, set, generateName, podsWithinReason(cluster, count));
  const mold = { owner: set, template: set.spec.template, generateName, provenance };
  return makePods(
    named,
    mold,
    names.map((name) => ({ name })),
  );
}

function withoutPods(cluster: Controlled, set: ReplicaSet, active: readonly Pod[], count: number): Controlled {
  if (count === 0) return cluster;
  return victims(active, relatives(cluster, set), count).reduce(deletePod, cluster);
}

/** The Pods of all ReplicaSets of the same Deployment: where they crowd, one of them is missed least. */
function relatives(cluster: Controlled, set: ReplicaSet): readonly Pod[] {
  const owner = controllerOf(set);
  const sets = owner ? dependantsOf<ReplicaSet>(cluster.objects, owner, "ReplicaSet") : [set];
  return sets.flatMap((relative) => podsOfOwner(cluster.objects, refOf(relative)));
}
