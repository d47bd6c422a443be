import type { KubeObject } from "../api/kinds.ts";
import { type LabelSelector, selectsLabels } from "../api/labels.ts";
import { dependantsOf, orphansOf, refOf } from "../store/object-store.ts";
import { type Controlled, isControlledBy, ownerReference, replace } from "./controlled.ts";
import { isTerminating } from "./pods.ts";

/**
 * What a controller counts as its own: the objects it owns that still match its selector, and the orphans that do, which
 * it adopts. What it owns and stopped matching it lets go (S-405). Sorted by name.
 */
export function claim<T extends KubeObject>(
  cluster: Controlled,
  owner: KubeObject,
  kind: T["kind"],
  selector: LabelSelector,
  mayAdopt: (orphan: T) => boolean = () => true,
): readonly [Controlled, readonly T[]] {
  const matches = ({ metadata }: KubeObject): boolean => selectsLabels(selector, metadata.labels ?? {});
  const namespace = owner.metadata.namespace ?? "";
  const owned = dependantsOf<T>(cluster.objects, refOf(owner), kind).filter((object) => isControlledBy(object, owner));
  const strays = owned.filter((object) => !matches(object));
  const orphans = orphansOf<T>(cluster.objects, kind, namespace).filter(
    (object) => matches(object) && !isTerminating(object) && mayAdopt(object),
  );
  if (strays.length === 0 && orphans.length === 0) return [cluster, owned];
  const adopted = orphans.map((orphan) => adoptedBy(orphan, owner));
  const changed = [...strays.map((stray) => released(stray, owner)), ...adopted];
  const all = [...owned.filter(matches), ...adopted].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
  return [changed.reduce(replace, cluster), all];
}

function adoptedBy<T extends KubeObject>(orphan: T, owner: KubeObject): T {
  const ownerReferences = [...(orphan.metadata.ownerReferences ?? []), ownerReference(owner)];
  return { ...orphan, metadata: { ...orphan.metadata, ownerReferences } };
}

function released<T extends KubeObject>(stray: T, owner: KubeObject): T {
  const { ownerReferences: owners = [], ...metadata } = stray.metadata;
  const others = owners.filter(({ kind, name }) => kind !== owner.kind || name !== owner.metadata.name);
  return { ...stray, metadata: others.length > 0 ? { ...metadata, ownerReferences: others } : metadata };
}
