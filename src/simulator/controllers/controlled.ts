import isEqual from "fast-deep-equal";
import type { ClusterDocument } from "../api/cluster-document.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { KubeObject, OwnerReference } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { Origin, Provenance } from "../api/provenance.ts";
import type { IpamState } from "../platforms/ipam.ts";
import { type ObjectStore, putObject, putQuietly, refOf, updateObject } from "../store/object-store.ts";
import type { PodsMade } from "./pod-names.ts";
import type { Timers } from "./timers.ts";

/** The part of a cluster that controllers read and write. `ClusterState` is one. */
export type Controlled = {
  readonly document: ClusterDocument;
  readonly seed: number;
  /** Seconds since the cluster was made. */
  readonly time: number;
  readonly objects: ObjectStore;
  readonly ipam: IpamState;
  readonly notices: readonly Diagnostic[];
  /** Which objects want to be looked at again, and when. */
  readonly timers: Timers;
  /** The nodes whose machine is down, and since when. */
  readonly failedNodes: ReadonlyMap<string, number>;
  /** How many Pods each controller has made so far: no name is drawn twice. */
  readonly podsMade: PodsMade;
};

/** Brings one object of its kind nearer to what it asks for: objects in, objects out. */
export type Reconcile = (cluster: Controlled, ref: ObjectRef) => Controlled;

/** The cluster with its objects changed. */
export function withObjects(cluster: Controlled, objects: ObjectStore): Controlled {
  return objects === cluster.objects ? cluster : { ...cluster, objects };
}

/** Stores an object that a controller made or changed; `provenance` says after whose words. */
export function put(cluster: Controlled, object: KubeObject, provenance: Provenance): Controlled {
  return { ...cluster, objects: putObject(cluster.objects, object, provenance) };
}

/** Stores an object that only its own controller looks at, so that it need not look again. */
export function putOwn(cluster: Controlled, object: KubeObject, provenance: Provenance): Controlled {
  return { ...cluster, objects: putQuietly(cluster.objects, object, provenance) };
}

/** Stores a changed object whose fields come from where they came from before. */
export function replace(cluster: Controlled, object: KubeObject): Controlled {
  return { ...cluster, objects: updateObject(cluster.objects, object, (known = NO_PROVENANCE) => known) };
}

/** Stores the object with a field that a controller chose by itself: see `chosenBy`. */
export function putField(cluster: Controlled, object: KubeObject, choice: Choice): Controlled {
  return { ...cluster, objects: updateObject(cluster.objects, object, choice) };
}

/** Stores the object with this status, if that is news. */
export function putStatus<T extends KubeObject>(cluster: Controlled, object: T, status: object): Controlled {
  if (isEqual(object.status, status)) return cluster;
  return putField(cluster, { ...object, status }, STATUS_BY_KIND[object.kind] ?? STATUS_BY_NOBODY);
}

/** The object with what it wants changed: its generation counts that. */
export function withSpec<T extends KubeObject>(object: T, spec: object): T {
  return { ...object, metadata: { ...object.metadata, generation: (object.metadata.generation ?? 0) + 1 }, spec };
}

/** Says that a controller copied the object from its owner; `path` is where the owner says what it looks like. */
export function copiedFrom(controller: string, owner: KubeObject, path: string): Provenance {
  return new Map([["", { kind: "controller", controller, owner: refOf(owner), path }]]);
}

/** The controller of an object, if it has one. */
export function controllerOf({ metadata }: KubeObject): ObjectRef | undefined {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  return owner && { kind: owner.kind, namespace: metadata.namespace ?? "", name: owner.name };
}

export function isControlledBy({ metadata }: KubeObject, { kind, metadata: { name } }: KubeObject): boolean {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  return owner?.kind === kind && owner.name === name;
}

/** How an object names its controller. */
export function ownerReference({ apiVersion, kind, metadata }: KubeObject): OwnerReference {
  return { apiVersion, kind, name: metadata.name, controller: true, blockOwnerDeletion: true };
}

const NO_PROVENANCE: Provenance = new Map();

/** What is known of where an object's fields come from, with the one that a controller chose. */
export type Choice = (known: Provenance | undefined) => Provenance;

/**
 * A field that a controller chooses by itself: `spec.nodeName`, `status`. The Pods of a template share one provenance, so
 * what is added to it is made once and shared as well.
 */
export function chosenBy(controller: string, path: string): Choice {
  const origin: Origin = { kind: "controller", controller };
  const made = new WeakMap<Provenance, Provenance>();
  return (known = NO_PROVENANCE) => {
    const before = known.get(path);
    if (before?.kind === "controller" && before.controller === controller) return known;
    const added = made.get(known) ?? new Map(known).set(path, origin);
    made.set(known, added);
    return added;
  };
}

const REPORTERS = { Pod: "kubelet", Service: "cloud", Deployment: "Deployment", ReplicaSet: "ReplicaSet" };
const OTHERS = { DaemonSet: "DaemonSet", StatefulSet: "StatefulSet", Job: "Job" };
const STATUS_BY_KIND: Readonly<Record<string, Choice>> = Object.fromEntries(
  Object.entries({ ...REPORTERS, ...OTHERS }).map(([kind, controller]) => [kind, chosenBy(controller, "status")]),
);
const STATUS_BY_NOBODY = chosenBy("controller", "status");
