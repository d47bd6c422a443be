import type { EndpointSlice, KubeObject, Pod, Service } from "../api/kinds.ts";
import type { Labels } from "../api/labels.ts";
import { hasAllLabels } from "../api/labels.ts";
import { type ObjectRef, refKey } from "../api/object-ref.ts";
import type { Provenance } from "../api/provenance.ts";
import { type BucketIndex, EMPTY_INDEX, keysIn, moved, sizeOf } from "./bucket-index.ts";
import {
  atAddress,
  contentBuckets,
  HOMELESS,
  holds,
  inNamespace,
  labelled,
  metadataBuckets,
  ofKind,
  onNode,
  orphaned,
  ownedBy,
  pairsOf,
  REPELLING,
  selecting,
  slicesOf,
} from "./buckets.ts";
import { drafted, emptyTable, isDraft, pairsIn, read, sizeIn, type Table, write } from "./table.ts";

type Entry = { readonly object: KubeObject; readonly provenance: Provenance };

/**
 * The objects of a cluster and where their fields came from. Every change gives a new store that shares what did
 * not change, so that one more Service costs the same beside ten thousand.
 */
export type ObjectStore = {
  readonly entries: Table<Entry>;
  /** What can be asked without a search: see `buckets.ts`. */
  readonly index: BucketIndex;
  /** What changed since the controllers last looked: the object as they knew it, undefined when it is new. */
  readonly changed: Table<{ readonly before: KubeObject | undefined }>;
};

export const EMPTY_STORE: ObjectStore = { entries: emptyTable(), index: EMPTY_INDEX, changed: emptyTable() };

export function refOf(object: KubeObject): ObjectRef {
  return { kind: object.kind, namespace: object.metadata.namespace ?? "", name: object.metadata.name };
}

export function getObject<T extends KubeObject>(store: ObjectStore, ref: ObjectRef): T | undefined {
  return read(store.entries, refKey(ref))?.object as T | undefined;
}

export function provenanceOf(store: ObjectStore, ref: ObjectRef): Provenance | undefined {
  return read(store.entries, refKey(ref))?.provenance;
}

/** All objects of a kind, in every namespace when none is named; sorted by namespace and name. */
export function listObjects<T extends KubeObject>(
  store: ObjectStore,
  kind: T["kind"],
  namespace?: string,
): readonly T[] {
  return objectsIn(store, namespace === undefined ? ofKind(kind) : inNamespace(kind, namespace));
}

/** Every object of the namespace, whatever its kind. */
export function objectsOfNamespace(store: ObjectStore, namespace: string): readonly KubeObject[] {
  const kinds = new Set(pairsIn(store.entries).map(([, { object }]) => object.kind));
  return [...kinds].sort().flatMap((kind) => listObjects(store, kind, namespace));
}

/** How many objects there are. */
export function countObjects({ entries }: ObjectStore): number {
  return sizeIn(entries);
}

/** The Pods of a namespace that carry every pair of the selector, sorted by name (S-252). */
export function podsWithLabels(store: ObjectStore, namespace: string, selector: Labels): readonly Pod[] {
  const buckets = Object.entries(selector).map(([key, value]) => labelled(namespace, key, value));
  if (buckets.length === 0) return listObjects<Pod>(store, "Pod", namespace);
  const smallest = buckets.reduce((a, b) => (sizeOf(store.index, b) < sizeOf(store.index, a) ? b : a));
  return objectsIn<Pod>(store, smallest).filter(({ metadata }) => hasAllLabels(metadata.labels ?? {}, selector));
}

/** The Service that holds the cluster IP; undefined when it is free. */
export function holderOfClusterIP(store: ObjectStore, address: string): Service | undefined {
  return objectsIn<Service>(store, holds("ip", address))[0];
}

/** The Service that holds the node port (as nodePort or healthCheckNodePort); undefined when it is free (S-213). */
export function holderOfNodePort(store: ObjectStore, port: number): Service | undefined {
  return objectsIn<Service>(store, holds("port", port))[0];
}

/** The Pods, Nodes and Services that have the address: as Pod IP, node address, cluster IP, external IP or load-balancer IP. */
export function holdersOfAddress(store: ObjectStore, address: string): readonly KubeObject[] {
  return objectsIn(store, atAddress(address));
}

/** The EndpointSlices that carry the Service's name in their `kubernetes.io/service-name` label (S-502). */
export function slicesOfService(store: ObjectStore, namespace: string, name: string): readonly EndpointSlice[] {
  return objectsIn(store, slicesOf(namespace, name));
}

/** The Pods bound to the node that have not ended, sorted by namespace and name; those bound to none when it is "". */
export function podsOnNode(store: ObjectStore, node: string): readonly Pod[] {
  return objectsIn(store, onNode(node));
}

/** How many objects of a kind there are. */
export function countOfKind(store: ObjectStore, kind: string): number {
  return sizeOf(store.index, ofKind(kind));
}

/** How many Pods are bound to the node. */
export function countOnNode(store: ObjectStore, node: string): number {
  return sizeOf(store.index, onNode(node));
}

/** What names the object among its owners, whether or not as its controller; of one kind, if it is given. */
export function dependantsOf<T extends KubeObject>(
  store: ObjectStore,
  owner: ObjectRef,
  kind?: T["kind"],
): readonly T[] {
  const all = objectsIn<T>(store, ownedBy(owner));
  return kind === undefined ? all : all.filter((object) => object.kind === kind);
}

/** The objects of a kind in a namespace that have no controller. */
export function orphansOf<T extends KubeObject>(store: ObjectStore, kind: T["kind"], namespace: string): readonly T[] {
  return objectsIn(store, orphaned(kind, namespace));
}

/** The Pods whose required anti-affinity may keep others off their node. */
export function repellingPods(store: ObjectStore): readonly Pod[] {
  return objectsIn(store, REPELLING);
}

/** The Pods that wait on their nodes for an address, wherever one gets free. */
export function homelessPods(store: ObjectStore): readonly Pod[] {
  return objectsIn(store, HOMELESS);
}

/** The objects of a kind whose selector may match a Pod with these labels; whether it does is the caller's to see. */
export function thatMaySelect<T extends KubeObject>(
  store: ObjectStore,
  kind: T["kind"],
  namespace: string,
  labels: Labels,
): readonly T[] {
  const buckets = [undefined, ...pairsOf(labels)].map((pair) => selecting(kind, namespace, pair));
  const keys = new Set(buckets.flatMap((bucket) => keysIn(store.index, bucket)));
  return [...keys].sort().map((key) => objectAt(store, key) as T);
}

/** Adds the object, or replaces the one of the same name. */
export function putObject(store: ObjectStore, object: KubeObject, provenance: Provenance): ObjectStore {
  const key = refKey(refOf(object));
  const before = objectAt(store, key);
  return { ...withEntry(store, key, before, { object, provenance }), changed: noteChange(store.changed, key, before) };
}

/** Adds or replaces an object that no controller need look at for that: the one that writes it is the one that would. */
export function putQuietly(store: ObjectStore, object: KubeObject, provenance: Provenance): ObjectStore {
  const key = refKey(refOf(object));
  return withEntry(store, key, objectAt(store, key), { object, provenance });
}

export function removeObject(store: ObjectStore, ref: ObjectRef): ObjectStore {
  const key = refKey(ref);
  const before = objectAt(store, key);
  if (!before) return store;
  return { ...withEntry(store, key, before, undefined), changed: noteChange(store.changed, key, before) };
}

/** Replaces an object; where its fields come from is told from what was known of it. */
export function updateObject(
  store: ObjectStore,
  object: KubeObject,
  provenance: (known: Provenance | undefined) => Provenance,
): ObjectStore {
  const key = refKey(refOf(object));
  const entry = read(store.entries, key);
  const next = withEntry(store, key, entry?.object, { object, provenance: provenance(entry?.provenance) });
  return { ...next, changed: noteChange(store.changed, key, entry?.object) };
}

function withEntry(
  store: ObjectStore,
  key: string,
  before: KubeObject | undefined,
  entry: Entry | undefined,
): ObjectStore {
  return {
    changed: store.changed,
    index: reindexed(store.index, key, before, entry?.object),
    entries: write(store.entries, key, entry),
  };
}

function reindexed(
  index: BucketIndex,
  key: string,
  from: KubeObject | undefined,
  to: KubeObject | undefined,
): BucketIndex {
  const same = from?.metadata === to?.metadata;
  const named = same ? index : moved(index, key, from ? metadataBuckets(from) : [], to ? metadataBuckets(to) : []);
  return moved(named, key, from ? contentBuckets(from) : [], to ? contentBuckets(to) : []);
}

/** An object that was put, replaced or removed: `after` is undefined when it is gone. */
export type Change = {
  readonly key: string;
  readonly before: KubeObject | undefined;
  readonly after: KubeObject | undefined;
};

/** The changes since the last look, in no order, and the store that remembers none. */
export function takeChanges(store: ObjectStore): { readonly changes: readonly Change[]; readonly store: ObjectStore } {
  const changes = pairsIn(store.changed).map(([key, { before }]) => ({ key, before, after: objectAt(store, key) }));
  const changed = isDraft(store.changed) ? drafted(EMPTY_STORE.changed) : EMPTY_STORE.changed;
  return { changes, store: { ...store, changed } };
}

/** How many objects changed since the last look. */
export function countChanges({ changed }: ObjectStore): number {
  return sizeIn(changed);
}

/** The store in which the object counts as changed, so that its controllers look again. */
export function touchObject(store: ObjectStore, ref: ObjectRef): ObjectStore {
  const object = getObject(store, ref);
  return object ? { ...store, changed: noteChange(store.changed, refKey(ref), object) } : store;
}

function noteChange(
  changed: ObjectStore["changed"],
  key: string,
  before: KubeObject | undefined,
): ObjectStore["changed"] {
  return read(changed, key) ? changed : write(changed, key, { before });
}

function objectAt(store: ObjectStore, key: string): KubeObject | undefined {
  return read(store.entries, key)?.object;
}

function objectsIn<T extends KubeObject>(store: ObjectStore, bucket: string): readonly T[] {
  return keysIn(store.index, bucket).map((key) => objectAt(store, key) as T);
}
