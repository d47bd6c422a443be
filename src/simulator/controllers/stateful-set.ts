import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { ControllerRevision, StatefulSet, StatefulSetStatus } from "../api/workloads.ts";
import { getObject } from "../store/object-store.ts";
import { claim } from "./claim.ts";
import { type Controlled, copiedFrom, putStatus } from "./controlled.ts";
import { REVISION_HASH, withoutOldRevisions, withRevisions } from "./controller-revision.ts";
import { podsWithinReason } from "./pod-limit.ts";
import { deletePod, isActive, isFinished, isPodReady, isTerminating, makePods } from "./pods.ts";
import { ordinalOf, wantedOrdinals } from "./stateful-sets/ordinals.ts";

/** Keeps Pods with numbers and names that last: made in order, each after the one before is ready, deleted backwards (S-408). */
export function reconcileStatefulSet(cluster: Controlled, ref: ObjectRef): Controlled {
  const set = getObject<StatefulSet>(cluster.objects, ref);
  if (!set || isTerminating(set)) return cluster;
  const { selector } = set.spec;
  const isMember = (pod: Pod): boolean => ordinalOf(set, pod) !== undefined;
  const [claimed, all] = claim<Pod>(cluster, set, "Pod", selector, isMember);
  const spokenOf = set.status?.updateRevision?.slice(set.metadata.name.length + 1);
  const [revised, revisions] = withRevisions(claimed, set, spokenOf);
  const members = all.filter(isMember);
  const most = members.length + podsWithinReason(revised, set.spec.replicas ?? 1);
  const roll = rollOf(set, wantedOrdinals(set, most), members, revisions);
  const inUse = new Set(all.map(({ metadata }) => revisionOf(metadata.labels).slice(set.metadata.name.length + 1)));
  const trimmed = withoutOldRevisions(nextMove(revised, roll), set, revisions, inUse);
  return putStatus(trimmed, set, statusOf(roll));
}

/** A StatefulSet with its Pods by number, and the names of its revisions. */
type Roll = {
  readonly set: StatefulSet;
  readonly pods: ReadonlyMap<number, Pod>;
  /** The numbers that it shall have, in order. */
  readonly wanted: readonly number[];
  /** The revision that all Pods had before the update, and the one they shall have. */
  readonly current: ControllerRevision;
  readonly update: ControllerRevision;
};

function rollOf(
  set: StatefulSet,
  wanted: readonly number[],
  pods: readonly Pod[],
  revisions: readonly ControllerRevision[],
): Roll {
  const update = revisions.at(-1);
  if (!update) throw new Error(`no revision of ${set.metadata.name}`);
  const current = revisions.find(({ metadata }) => metadata.name === set.status?.currentRevision) ?? update;
  return { set, wanted, current, update, pods: new Map(pods.map((pod) => [ordinalOf(set, pod) ?? -1, pod])) };
}

const revisionOf = (labels: Pod["metadata"]["labels"]): string => labels?.[REVISION_HASH] ?? "";
const isHealthy = (pod: Pod): boolean => isActive(pod) && isPodReady(pod);

/** One after the other, unless `podManagementPolicy: Parallel` lets all go at once. */
function nextMove(cluster: Controlled, roll: Roll): Controlled {
  const { set, pods, wanted } = roll;
  const ordered = set.spec.podManagementPolicy !== "Parallel";
  let next = cluster;
  for (const ordinal of wanted) {
    const pod = pods.get(ordinal);
    const moved = pod ? (isFinished(pod) ? deletePod(next, pod) : next) : withPod(next, roll, ordinal);
    if (ordered && (moved !== next || (pod && !isHealthy(pod)))) return moved;
    next = moved;
  }
  const keep = new Set(wanted);
  const condemned = [...pods.keys()].filter((ordinal) => !keep.has(ordinal)).sort((a, b) => b - a);
  for (const ordinal of condemned) {
    const pod = pods.get(ordinal);
    if (pod) next = deletePod(next, pod);
    if (ordered) return next;
  }
  return condemned.length === 0 && next === cluster ? updateNext(next, roll) : next;
}

/** From the last Pod down to the partition: the first that is of an old revision goes, once those after it are healthy. */
function updateNext(cluster: Controlled, { set, pods, wanted, update }: Roll): Controlled {
  const { type, rollingUpdate } = set.spec.updateStrategy ?? {};
  if (type === "OnDelete") return cluster;
  const partition = rollingUpdate?.partition ?? 0;
  for (const ordinal of wanted.filter((candidate) => candidate >= partition).toReversed()) {
    const pod = pods.get(ordinal);
    if (!pod) return cluster;
    if (revisionOf(pod.metadata.labels) !== update.metadata.name && !isTerminating(pod)) return deletePod(cluster, pod);
    if (!isHealthy(pod)) return cluster;
  }
  return cluster;
}

/** Below the partition a Pod comes back as it was before the update. */
function withPod(cluster: Controlled, { set, current, update }: Roll, ordinal: number): Controlled {
  const name = `${set.metadata.name}-${ordinal}`;
  // Somebody else's Pod of that name is in the way.
  if (getObject(cluster.objects, { kind: "Pod", namespace: set.metadata.namespace ?? "", name })) return cluster;
  const { type, rollingUpdate } = set.spec.updateStrategy ?? {};
  const revision = type !== "OnDelete" && ordinal < (rollingUpdate?.partition ?? 0) ? current : update;
  const { $patch: _, ...earlier } = revision.data.spec.template;
  const labels = {
    [REVISION_HASH]: revision.metadata.name,
    "statefulset.kubernetes.io/pod-name": name,
    "apps.kubernetes.io/pod-index": String(ordinal),
  };
  const { serviceName } = set.spec;
  const spec = { hostname: name, ...(serviceName ? { subdomain: serviceName } : {}) };
  const template = revision === update ? set.spec.template : earlier;
  const provenance = copiedFrom("StatefulSet", set, "spec.template");
  const mold = { owner: set, template, generateName: `${set.metadata.name}-`, provenance };
  return makePods(cluster, mold, [{ name, labels, spec }]);
}

function statusOf({ set, pods, current, update }: Roll): StatefulSetStatus {
  const created = [...pods.values()];
  const active = created.filter(isActive);
  const count = (of: ControllerRevision): number =>
    active.filter(({ metadata }) => revisionOf(metadata.labels) === of.metadata.name).length;
  const ready = active.filter(isPodReady).length;
  const updated = count(update);
  const rolling = set.spec.updateStrategy?.type !== "OnDelete";
  const done = rolling && updated === created.length && ready === created.length;
  const [old, oldCount] = done ? [update, updated] : [current, count(current)];
  return {
    observedGeneration: set.metadata.generation ?? 1,
    replicas: created.length,
    ...(ready === 0 ? {} : { readyReplicas: ready }),
    availableReplicas: ready,
    ...(oldCount === 0 ? {} : { currentReplicas: oldCount }),
    ...(updated === 0 ? {} : { updatedReplicas: updated }),
    currentRevision: old.metadata.name,
    updateRevision: update.metadata.name,
    collisionCount: 0,
  };
}
