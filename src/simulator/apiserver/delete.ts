import type { ObjectRef } from "../api/object-ref.ts";
import { getObject, type ObjectStore, objectsOfNamespace, refOf, removeObject } from "../store/object-store.ts";
import { type Refusal, refused } from "./status.ts";
import { notFound } from "./write.ts";

export type DeleteResult = { readonly kind: "deleted"; readonly store: ObjectStore } | Refusal;

const IMMORTAL: ReadonlySet<string> = new Set(["default", "kube-system", "kube-public"]);

/** Deletes an object; what it owned is the controllers' to clean up, what stands in a Namespace goes with it (S-009). */
export function deleteObject(store: ObjectStore, ref: ObjectRef): DeleteResult {
  if (!getObject(store, ref)) return notFound(ref);
  if (ref.kind !== "Namespace") return { kind: "deleted", store: removeObject(store, ref) };
  if (IMMORTAL.has(ref.name)) {
    return refused("Forbidden", `namespaces "${ref.name}" is forbidden: this namespace may not be deleted`);
  }
  const emptied = objectsOfNamespace(store, ref.name).map(refOf).reduce(removeObject, store);
  return { kind: "deleted", store: removeObject(emptied, ref) };
}
