import type { Pod, Service } from "../../api/kinds.ts";
import { hasAllLabels } from "../../api/labels.ts";
import { type ObjectRef, refKey } from "../../api/object-ref.ts";
import { type ObjectStore, podsWithLabels, thatMaySelect } from "../../store/object-store.ts";
import { controllerOf } from "../controlled.ts";
import { isActive, podsOfOwner } from "../pods.ts";
import type { Board } from "./board.ts";

/** Pods that wait together, since they belong together: to one controller, or to the same Services. */
export type Family = { readonly waiting: readonly Pod[]; readonly siblings: () => readonly Pod[] };

/** How many of a family each place and each zone has; it follows every placement in place. */
export type Crowd = { readonly at: Int32Array; readonly inZone: Int32Array };

/** The waiting Pods by family, in the order of their first member. */
export function familiesOf(store: ObjectStore, waiting: readonly Pod[]): readonly Family[] {
  const families = new Map<string, { waiting: Pod[]; siblings: () => readonly Pod[] }>();
  for (const pod of waiting) {
    const owner = controllerOf(pod);
    const { key, siblings } = owner ? familyOfOwner(store, owner) : familyOfServices(store, pod);
    const family = families.get(key) ?? { waiting: [], siblings };
    family.waiting.push(pod);
    families.set(key, family);
  }
  return [...families.values()];
}

export function crowdOf(board: Board, siblings: readonly Pod[]): Crowd {
  const crowd = { at: new Int32Array(board.nodes.length), inZone: new Int32Array(board.zones) };
  for (const sibling of siblings) {
    const place = isActive(sibling) ? board.placeOf.get(sibling.spec.nodeName ?? "") : undefined;
    if (place !== undefined) join(crowd, board, place);
  }
  return crowd;
}

export function join({ at, inZone }: Crowd, { zoneAt }: Board, place: number): void {
  at[place] = (at[place] ?? 0) + 1;
  const zone = zoneAt[place] ?? 0;
  inZone[zone] = (inZone[zone] ?? 0) + 1;
}

function familyOfOwner(store: ObjectStore, owner: ObjectRef) {
  return { key: refKey(owner), siblings: () => podsOfOwner(store, owner) };
}

function familyOfServices(store: ObjectStore, { metadata }: Pod) {
  const { namespace = "", labels = {} } = metadata;
  const services = thatMaySelect<Service>(store, "Service", namespace, labels).filter(({ spec }) =>
    hasAllLabels(labels, spec.selector ?? {}),
  );
  const selector = Object.assign({}, ...services.map(({ spec }) => spec.selector));
  const siblings = () => (services.length === 0 ? [] : podsWithLabels(store, namespace, selector));
  return { key: services.map((service) => `${namespace}/${service.metadata.name}`).join(" "), siblings };
}
