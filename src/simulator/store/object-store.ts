import { Map as PersistentMap, Set as PersistentSet } from "immutable";
import type { EndpointSlice, KubeObject, Node, Pod, Service } from "../api/kinds.ts";
import type { Labels } from "../api/labels.ts";
import { hasAllLabels } from "../api/labels.ts";
import { type ObjectRef, refKey } from "../api/object-ref.ts";
import type { Provenance } from "../api/provenance.ts";

type Entry = { readonly object: KubeObject; readonly provenance: Provenance };
type Index = PersistentMap<string, PersistentSet<string>>;

/**
 * The objects of a cluster and where their fields came from. Every change gives a new store that shares what did
 * not change, so that one more Service costs the same beside ten thousand.
 */
export type ObjectStore = {
  readonly entries: PersistentMap<string, Entry>;
  /** Keys by `kind/namespace`. */
  readonly byNamespace: Index;
  /** Keys of Pods by `namespace key=value`. */
  readonly byLabel: Index;
  /** Which Service holds a cluster IP or a node port; released by itself when the Service goes (S-216). */
  readonly holders: PersistentMap<string, string>;
  /** Keys of Pods, Nodes and Services by each address they have, so that the data plane asks instead of searching. */
  readonly byAddress: Index;
  /** Keys of EndpointSlices by the Service they belong to, `namespace/name`. */
  readonly byService: Index;
  /** Keys of Services by every pair of their selectors, `namespace key=value`. */
  readonly bySelector: Index;
  /** Keys of Pods by the node they are bound to, and by node and controller: how crowded a node is. */
  readonly byPlacement: Index;
  /** What changed since the controllers last looked: key → the object as they knew it, undefined when it is new. */
  readonly changed: PersistentMap<string, KubeObject | undefined>;
};

export const EMPTY_STORE: ObjectStore = {
  entries: PersistentMap(),
  byNamespace: PersistentMap(),
  byLabel: PersistentMap(),
  holders: PersistentMap(),
  byAddress: PersistentMap(),
  byService: PersistentMap(),
  bySelector: PersistentMap(),
  byPlacement: PersistentMap(),
  changed: PersistentMap(),
};

export function refOf(object: KubeObject): ObjectRef {
  return { kind: object.kind, namespace: object.metadata.namespace ?? "", name: object.metadata.name };
}

export function getObject<T extends KubeObject>(store: ObjectStore, ref: ObjectRef): T | undefined {
  return store.entries.get(refKey(ref))?.object as T | undefined;
}

export function provenanceOf(store: ObjectStore, ref: ObjectRef): Provenance | undefined {
  return store.entries.get(refKey(ref))?.provenance;
}

/** All objects of a kind, in every namespace when none is named; sorted by namespace and name. */
export function listObjects<T extends KubeObject>(
  store: ObjectStore,
  kind: T["kind"],
  namespace?: string,
): readonly T[] {
  const keys =
    namespace === undefined
      ? store.byNamespace
          .entrySeq()
          .flatMap(([bucket, members]) => (bucket.startsWith(`${kind}/`) ? members.valueSeq() : []))
      : (store.byNamespace.get(`${kind}/${namespace}`)?.valueSeq() ?? []);
  return [...keys].sort().map((key) => store.entries.get(key)?.object as T);
}

/** Every object of the namespace, whatever its kind. */
export function objectsOfNamespace(store: ObjectStore, namespace: string): readonly KubeObject[] {
  const buckets = store.byNamespace.entrySeq().filter(([bucket]) => bucket.endsWith(`/${namespace}`));
  return buckets.toArray().flatMap(([, keys]) => objectsIn(store, keys));
}

/** The Pods of a namespace that carry every pair of the selector, sorted by name (S-252). */
export function podsWithLabels(store: ObjectStore, namespace: string, selector: Labels): readonly Pod[] {
  const pairs = Object.entries(selector);
  if (pairs.length === 0) return listObjects<Pod>(store, "Pod", namespace);
  const candidates = pairs
    .map(([key, value]) => store.byLabel.get(labelKey(namespace, key, value)) ?? PersistentSet<string>())
    .reduce((smallest, set) => (set.size < smallest.size ? set : smallest));
  return [...candidates]
    .sort()
    .map((key) => store.entries.get(key)?.object as Pod)
    .filter((pod) => hasAllLabels(pod.metadata.labels ?? {}, selector));
}

/** The Service that holds the cluster IP; undefined when it is free. */
export function holderOfClusterIP(store: ObjectStore, address: string): Service | undefined {
  return holder(store, `ip ${address}`);
}

/** The Service that holds the node port (as nodePort or healthCheckNodePort); undefined when it is free (S-213). */
export function holderOfNodePort(store: ObjectStore, port: number): Service | undefined {
  return holder(store, `port ${port}`);
}

/** The Pods, Nodes and Services that have the address: as Pod IP, node address, cluster IP, external IP or load-balancer IP. */
export function holdersOfAddress(store: ObjectStore, address: string): readonly KubeObject[] {
  return objectsIn(store, store.byAddress.get(address));
}

/** The EndpointSlices that carry the Service's name in their `kubernetes.io/service-name` label (S-502). */
export function slicesOfService(store: ObjectStore, namespace: string, name: string): readonly EndpointSlice[] {
  return objectsIn(store, store.byService.get(`${namespace}/${name}`)) as readonly EndpointSlice[];
}

/** Adds the object, or replaces the one of the same name. */
export function putObject(store: ObjectStore, object: KubeObject, provenance: Provenance): ObjectStore {
  const ref = refOf(object);
  const key = refKey(ref);
  const base = store.entries.has(key) ? removeObject(store, ref) : store;
  return {
    entries: base.entries.set(key, { object, provenance }),
    byNamespace: addTo(base.byNamespace, [`${ref.kind}/${ref.namespace}`], key),
    byLabel: addTo(base.byLabel, labelKeysOf(object), key),
    holders: holdingsOf(object).reduce((holders, held) => holders.set(held, key), base.holders),
    byAddress: addTo(base.byAddress, addressesOf(object), key),
    byService: addTo(base.byService, serviceNamesOf(object), key),
    bySelector: addTo(base.bySelector, selectorKeysOf(object), key),
    byPlacement: addTo(base.byPlacement, placementsOf(object), key),
    changed: noteChange(store, key),
  };
}

export function removeObject(store: ObjectStore, ref: ObjectRef): ObjectStore {
  const key = refKey(ref);
  const entry = store.entries.get(key);
  if (!entry) return store;
  return {
    entries: store.entries.delete(key),
    byNamespace: removeFrom(store.byNamespace, [`${ref.kind}/${ref.namespace}`], key),
    byLabel: removeFrom(store.byLabel, labelKeysOf(entry.object), key),
    holders: holdingsOf(entry.object).reduce((holders, held) => holders.delete(held), store.holders),
    byAddress: removeFrom(store.byAddress, addressesOf(entry.object), key),
    byService: removeFrom(store.byService, serviceNamesOf(entry.object), key),
    bySelector: removeFrom(store.bySelector, selectorKeysOf(entry.object), key),
    byPlacement: removeFrom(store.byPlacement, placementsOf(entry.object), key),
    changed: noteChange(store, key),
  };
}

/** How many Pods are bound to the node; with `owner`, how many of that controller's (S-412). */
export function podCountOn(store: ObjectStore, node: string, owner?: string): number {
  return store.byPlacement.get(owner === undefined ? node : `${node} ${owner}`)?.size ?? 0;
}

/** The Pods bound to the node, sorted by namespace and name. */
export function podsOnNode(store: ObjectStore, node: string): readonly Pod[] {
  return objectsIn(store, store.byPlacement.get(node)) as readonly Pod[];
}

/** Names the controller of an object for `podCountOn`; undefined for a Pod of its own. */
export function ownerKeyOf({ metadata }: KubeObject): string | undefined {
  const owner = metadata.ownerReferences?.find((reference) => reference.controller);
  return owner && `${metadata.namespace}/${owner.kind}/${owner.name}`;
}

function placementsOf(object: KubeObject): readonly string[] {
  const node = object.kind === "Pod" ? (object as Pod).spec.nodeName : undefined;
  if (node === undefined) return [];
  const owner = ownerKeyOf(object);
  return owner === undefined ? [node] : [node, `${node} ${owner}`];
}

/** The changes since the last look, and the store that remembers none. */
export function takeChanges(store: ObjectStore): { readonly changes: readonly Change[]; readonly store: ObjectStore } {
  const changes = [...store.changed.entries()].map(([key, before]) => ({
    key,
    before,
    after: store.entries.get(key)?.object,
  }));
  return {
    changes: changes.sort((a, b) => (a.key < b.key ? -1 : 1)),
    store: { ...store, changed: PersistentMap() },
  };
}

/** An object that was put, replaced or removed: `after` is undefined when it is gone. */
export type Change = {
  readonly key: string;
  readonly before: KubeObject | undefined;
  readonly after: KubeObject | undefined;
};

/** The Services whose selector may match a Pod with these labels; whether it does is the caller's to see. */
export function servicesThatMaySelect(store: ObjectStore, namespace: string, labels: Labels): readonly Service[] {
  const keys = Object.entries(labels).flatMap(([key, value]) => [
    ...(store.bySelector.get(labelKey(namespace, key, value)) ?? []),
  ]);
  return [...new Set(keys)].sort().map((key) => store.entries.get(key)?.object as Service);
}

function noteChange(store: ObjectStore, key: string): PersistentMap<string, KubeObject | undefined> {
  return store.changed.has(key) ? store.changed : store.changed.set(key, store.entries.get(key)?.object);
}

function selectorKeysOf(object: KubeObject): readonly string[] {
  if (object.kind !== "Service") return [];
  const { namespace = "" } = object.metadata;
  return Object.entries((object as Service).spec.selector ?? {}).map(([key, value]) => labelKey(namespace, key, value));
}

const labelKey = (namespace: string, key: string, value: string): string => `${namespace} ${key}=${value}`;

function labelKeysOf(object: KubeObject): readonly string[] {
  if (object.kind !== "Pod") return [];
  const { namespace = "", labels = {} } = object.metadata;
  return Object.entries(labels).map(([key, value]) => labelKey(namespace, key, value));
}

function holdingsOf(object: KubeObject): readonly string[] {
  if (object.kind !== "Service") return [];
  const { clusterIPs = [], ports = [], healthCheckNodePort } = (object as Service).spec;
  return [
    ...clusterIPs.filter((address) => address !== "None").map((address) => `ip ${address}`),
    ...[...ports.map((port) => port.nodePort), healthCheckNodePort].flatMap((port) => (port ? [`port ${port}`] : [])),
  ];
}

function addressesOf(object: KubeObject): readonly string[] {
  switch (object.kind) {
    case "Pod":
      return podAddressesOf(object as Pod);
    case "Node":
      return [...new Set(((object as Node).status?.addresses ?? []).map(({ address }) => address))];
    case "Service":
      return serviceAddressesOf(object as Service);
    default:
      return [];
  }
}

function podAddressesOf({ status }: Pod): readonly string[] {
  return [...new Set([...(status?.podIP ? [status.podIP] : []), ...(status?.podIPs ?? []).map(({ ip }) => ip)])];
}

function serviceAddressesOf({ spec, status }: Service): readonly string[] {
  const ingress = status?.loadBalancer?.ingress ?? [];
  const all = [spec.clusterIP, ...(spec.clusterIPs ?? []), ...(spec.externalIPs ?? []), ...ingress.map(({ ip }) => ip)];
  return [
    ...new Set(all.filter((address) => address !== undefined && address !== "" && address !== "None")),
  ] as string[];
}

function serviceNamesOf(object: KubeObject): readonly string[] {
  const service = object.kind === "EndpointSlice" && object.metadata.labels?.["kubernetes.io/service-name"];
  return service ? [`${object.metadata.namespace ?? ""}/${service}`] : [];
}

function objectsIn(store: ObjectStore, keys: PersistentSet<string> | undefined): readonly KubeObject[] {
  return [...(keys ?? [])].sort().map((key) => store.entries.get(key)?.object as KubeObject);
}

function holder(store: ObjectStore, held: string): Service | undefined {
  const key = store.holders.get(held);
  return key === undefined ? undefined : (store.entries.get(key)?.object as Service);
}

function addTo(index: Index, buckets: readonly string[], key: string): Index {
  return buckets.reduce(
    (next, bucket) => next.update(bucket, PersistentSet<string>(), (members) => members.add(key)),
    index,
  );
}

function removeFrom(index: Index, buckets: readonly string[], key: string): Index {
  return buckets.reduce((next, bucket) => {
    const members = next.get(bucket)?.delete(key);
    return members?.size ? next.set(bucket, members) : next.delete(bucket);
  }, index);
}
