import type { Pod, PodSpec, ReplicaSet } from "../api/kinds.ts";
import { selectsLabels } from "../api/labels.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { admitPod } from "../apiserver/pod/admission.ts";
import { podDefaults } from "../apiserver/pod/defaults.ts";
import { randomSuffix } from "../store/chance.ts";
import {
  getObject,
  type ObjectStore,
  podsWithLabels,
  provenanceOf,
  putObject,
  refOf,
  removeObject,
} from "../store/object-store.ts";
import { type Controlled, controllerOf, putControlled, withObjects } from "./controlled.ts";

/**
 * Keeps as many Pods as the ReplicaSet asks for: adopts orphans that match, releases Pods that stopped matching,
 * makes what is missing and deletes what is too many (S-403, S-405).
 */
export function reconcileReplicaSet<T extends Controlled>(cluster: T, ref: ObjectRef): T {
  const set = getObject<ReplicaSet>(cluster.objects, ref);
  if (!set) return cluster;
  const settled = adoptOrphans(cluster.objects, set);
  const pods = podsOf(settled, set);
  const missing = (set.spec.replicas ?? 1) - pods.length;
  if (missing >= 0) return withObjects(cluster, addPods(settled, set, missing, cluster.seed));
  return withObjects(
    cluster,
    victims(pods, -missing).reduce((store, pod) => removeObject(store, refOf(pod)), settled),
  );
}

/** The running Pods that the set controls. */
function podsOf(store: ObjectStore, set: ReplicaSet): readonly Pod[] {
  return matching(store, set).filter((pod) => isControlledBy(pod, set) && pod.metadata.deletionTimestamp === undefined);
}

function matching(store: ObjectStore, { metadata, spec }: ReplicaSet): readonly Pod[] {
  return podsWithLabels(store, metadata.namespace ?? "", spec.selector.matchLabels ?? {}).filter((pod) =>
    selectsLabels(spec.selector, pod.metadata.labels ?? {}),
  );
}

function isControlledBy(pod: Pod, set: ReplicaSet): boolean {
  const owner = controllerOf(pod);
  return owner?.kind === "ReplicaSet" && owner.name === set.metadata.name;
}

function adoptOrphans(store: ObjectStore, set: ReplicaSet): ObjectStore {
  return matching(store, set)
    .filter((pod) => controllerOf(pod) === undefined)
    .reduce((next, pod) => {
      const ownerReferences = [...(pod.metadata.ownerReferences ?? []), ownerReference(set)];
      const adopted = { ...pod, metadata: { ...pod.metadata, ownerReferences } };
      return putObject(next, adopted, provenanceOf(next, refOf(pod)) ?? new Map());
    }, store);
}

function addPods(store: ObjectStore, set: ReplicaSet, count: number, seed: number): ObjectStore {
  let next = store;
  const spec = admittedSpec(set);
  for (let made = 0, tried = 0; made < count; tried++) {
    const pod = podOf(
      set,
      spec,
      `${set.metadata.name}-${randomSuffix(seed, `Pod ${set.metadata.namespace}/${set.metadata.name} ${tried}`)}`,
    );
    if (getObject(next, refOf(pod))) continue;
    next = putControlled(next, pod, "ReplicaSet", set, "spec.template");
    made++;
  }
  return next;
}

/** What the API server makes of the template: its defaults, and what admission adds (S-301, S-302). */
function admittedSpec({ spec }: ReplicaSet): PodSpec {
  const pod: Pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "" }, spec: spec.template.spec };
  return admitPod(podDefaults(pod)).spec;
}

function podOf(set: ReplicaSet, spec: PodSpec, name: string): Pod {
  const { metadata } = set.spec.template;
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name,
      ...(set.metadata.namespace === undefined ? {} : { namespace: set.metadata.namespace }),
      generateName: `${set.metadata.name}-`,
      ...metadata,
      ownerReferences: [ownerReference(set)],
    },
    spec,
  };
}

const ownerReference = (set: ReplicaSet) => ({
  apiVersion: "apps/v1",
  kind: "ReplicaSet",
  name: set.metadata.name,
  controller: true,
});

/** Who goes first when there are too many: unscheduled, then not ready, then by name (S-406). */
function victims(pods: readonly Pod[], count: number): readonly Pod[] {
  const rank = (pod: Pod): number => {
    if (pod.spec.nodeName === undefined) return 0;
    return pod.status?.conditions?.some(({ type, status }) => type === "Ready" && status === "True") ? 2 : 1;
  };
  return [...pods].sort((a, b) => rank(a) - rank(b) || (a.metadata.name < b.metadata.name ? 1 : -1)).slice(0, count);
}
