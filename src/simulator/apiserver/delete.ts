import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { timestampAt } from "../api/timestamp.ts";
import {
  getObject,
  type ObjectStore,
  objectsOfNamespace,
  provenanceOf,
  putObject,
  refOf,
  removeObject,
} from "../store/object-store.ts";
import { type Refusal, refused } from "./status.ts";
import { notFound } from "./write.ts";

export type DeleteResult = { readonly kind: "deleted"; readonly store: ObjectStore } | Refusal;

const IMMORTAL: ReadonlySet<string> = new Set(["default", "kube-system", "kube-public"]);

/**
 * Deletes an object at a time, in seconds; what it owned is the controllers' to clean up, what stands in a Namespace goes
 * with it (S-009).
 */
export function deleteObject(store: ObjectStore, ref: ObjectRef, time: number): DeleteResult {
  const object = getObject(store, ref);
  if (!object) return notFound(ref);
  if (ref.kind === "Pod") return { kind: "deleted", store: deletePod(store, object as Pod, time) };
  if (ref.kind !== "Namespace") return { kind: "deleted", store: removeObject(store, ref) };
  if (IMMORTAL.has(ref.name)) {
    return refused("Forbidden", `namespaces "${ref.name}" is forbidden: this namespace may not be deleted`);
  }
  const emptied = objectsOfNamespace(store, ref.name).map(refOf).reduce(removeObject, store);
  return { kind: "deleted", store: removeObject(emptied, ref) };
}

/**
 * Deletes a Pod: one that runs on a node is only marked as terminating, and its kubelet ends it within the grace period;
 * one that never ran, or has ended, is gone at once.
 */
export function deletePod(store: ObjectStore, pod: Pod, time: number): ObjectStore {
  const ref = refOf(pod);
  const grace = pod.spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE;
  const { nodeName } = pod.spec;
  const ended = pod.status?.phase === "Succeeded" || pod.status?.phase === "Failed";
  if (nodeName === undefined || ended || grace === 0) return removeObject(store, ref);
  if (pod.metadata.deletionTimestamp !== undefined) return store;
  const deletion = { deletionTimestamp: timestampAt(time + grace), deletionGracePeriodSeconds: grace };
  const marked = { ...pod, metadata: { ...pod.metadata, ...deletion } };
  return putObject(store, marked, provenanceOf(store, ref) ?? new Map());
}

const DEFAULT_GRACE = 30;
