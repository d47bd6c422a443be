import type { KubeObject, Pod, PodSpec } from "../api/kinds.ts";
import type { Labels } from "../api/labels.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { PodStatus } from "../api/pod-status.ts";
import type { Provenance } from "../api/provenance.ts";
import { timestampAt } from "../api/timestamp.ts";
import type { PodTemplate } from "../api/workloads.ts";
import { deletePod as deletePodFrom } from "../apiserver/delete.ts";
import { admitPod } from "../apiserver/pod/admission.ts";
import { podDefaults } from "../apiserver/pod/defaults.ts";
import { dependantsOf, type ObjectStore } from "../store/object-store.ts";
import { type Controlled, ownerReference, put, withObjects } from "./controlled.ts";

/** Whether the Pod is ready to serve: its condition says so (S-423). */
export function isPodReady({ status }: Pod): boolean {
  return status?.conditions?.some(({ type, status: value }) => type === "Ready" && value === "True") ?? false;
}

export function isTerminating({ metadata }: KubeObject): boolean {
  return metadata.deletionTimestamp !== undefined;
}

/** Whether all its containers have ended for good. */
export function isFinished({ status }: Pod): boolean {
  return status?.phase === "Succeeded" || status?.phase === "Failed";
}

/** Whether the Pod counts as a replica: neither finished nor on its way out. */
export function isActive(pod: Pod): boolean {
  return !isFinished(pod) && !isTerminating(pod);
}

/** What a controller adds to its template when it makes a Pod. */
export type PodMaking = {
  /** The name, which must be free. */
  readonly name: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  /** Fields that every Pod has for itself; admission has nothing to say about them. */
  readonly spec?: Partial<PodSpec>;
};

/** What the Pods that are made together share. */
export type PodMold = {
  readonly owner: KubeObject;
  readonly template: PodTemplate;
  readonly generateName: string;
  readonly provenance: Provenance;
};

/** Makes Pods from a template, as the API server stores them: with its defaults and what admission adds (S-301, S-302). */
export function makePods(cluster: Controlled, mold: PodMold, makings: readonly PodMaking[]): Controlled {
  const { owner, template, generateName, provenance } = mold;
  const spec = admittedSpec(template);
  const metadata = {
    ...template.metadata,
    generateName,
    namespace: owner.metadata.namespace ?? "",
    generation: 1,
    creationTimestamp: timestampAt(cluster.time),
    ownerReferences: [ownerReference(owner)],
  };
  return makings.reduce((next, making) => {
    const added = { ...addedTo(template, making, "labels"), ...addedTo(template, making, "annotations") };
    const pod: Pod = {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: making.name, ...metadata, ...added },
      spec: making.spec ? { ...spec, ...making.spec } : spec,
      status: PENDING,
    };
    return put(next, pod, provenance);
  }, cluster);
}

const PENDING: PodStatus = { phase: "Pending" };

function addedTo(template: PodTemplate, making: PodMaking, field: "labels" | "annotations"): object | undefined {
  return making[field] && { [field]: { ...template.metadata?.[field], ...making[field] } };
}

/** The Pods that name the object as their owner, sorted by name. */
export function podsOfOwner(store: ObjectStore, owner: ObjectRef): readonly Pod[] {
  return dependantsOf<Pod>(store, owner, "Pod");
}

/** Deletes a Pod; what is left of it is its kubelet's business. */
export function deletePod(cluster: Controlled, pod: Pod): Controlled {
  return withObjects(cluster, deletePodFrom(cluster.objects, pod, cluster.time));
}

// The Pods of a template share its spec, so that a large cluster holds each spec once.
const ADMITTED = new WeakMap<PodTemplate, PodSpec>();

function admittedSpec(template: PodTemplate): PodSpec {
  const known = ADMITTED.get(template);
  if (known) return known;
  const pod: Pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "" }, spec: template.spec };
  const { spec } = admitPod(podDefaults(pod));
  ADMITTED.set(template, spec);
  return spec;
}
