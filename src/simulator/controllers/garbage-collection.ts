import { isPod, type KubeObject } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { dependantsOf, getObject, refOf, removeObject } from "../store/object-store.ts";
import { type Controlled, withObjects } from "./controlled.ts";
import { takeAddressBack } from "./pod-address.ts";
import { deletePod, isFinished } from "./pods.ts";

/**
 * Cleans up after an object that is gone: a Pod's address is free again, a Service's Endpoints go, whoever made them, and
 * so does what has no owner left.
 */
export function cleanUpAfter(cluster: Controlled, gone: KubeObject): Controlled {
  const freed = isPod(gone) && !isFinished(gone) ? takeAddressBack(cluster, gone) : cluster;
  const ref = refOf(gone);
  const namesake = gone.kind === "Service" ? getObject(freed.objects, { ...ref, kind: "Endpoints" }) : undefined;
  const left = dependantsOf(freed.objects, ref).filter((dependant) => isOrphan(freed, dependant));
  return [...(namesake ? [namesake] : []), ...left].reduce(remove, freed);
}

function isOrphan({ objects }: Controlled, { metadata }: KubeObject): boolean {
  const { namespace = "", ownerReferences = [] } = metadata;
  const exists = ({ kind, name }: { readonly kind: string; readonly name: string }): boolean =>
    getObject(objects, ownerRef(kind, namespace, name)) !== undefined;
  return !ownerReferences.some(exists);
}

const ownerRef = (kind: string, namespace: string, name: string): ObjectRef => ({ kind, namespace, name });

function remove(cluster: Controlled, object: KubeObject): Controlled {
  if (isPod(object)) return deletePod(cluster, object);
  return withObjects(cluster, removeObject(cluster.objects, refOf(object)));
}
