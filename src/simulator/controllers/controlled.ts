import type { ClusterDocument } from "../api/cluster-document.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { KubeObject } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { Provenance } from "../api/provenance.ts";
import type { IpamState } from "../platforms/ipam.ts";
import { type ObjectStore, putObject, refOf } from "../store/object-store.ts";

/** The part of a cluster that controllers read and write. `ClusterState` is one. */
export type Controlled = {
  readonly document: ClusterDocument;
  readonly seed: number;
  readonly objects: ObjectStore;
  readonly ipam: IpamState;
  readonly notices: readonly Diagnostic[];
};

/** Brings one object of its kind nearer to what it asks for: objects in, objects out. */
export type Reconcile = <T extends Controlled>(cluster: T, ref: ObjectRef) => T;

/** The cluster with its objects changed. */
export function withObjects<T extends Controlled>(cluster: T, objects: ObjectStore): T {
  return objects === cluster.objects ? cluster : { ...cluster, objects };
}

/** Stores an object that a controller made or changed for its owner; `path` is where the owner says what it looks like. */
export function putControlled(
  store: ObjectStore,
  object: KubeObject,
  controller: string,
  owner: KubeObject,
  path: string,
): ObjectStore {
  return putObject(store, object, controlledBy(controller, owner, path));
}

export function controlledBy(controller: string, owner: KubeObject, path: string): Provenance {
  return new Map([["", { kind: "controller", controller, owner: refOf(owner), path }]]);
}

/** The controller of an object, if it has one. */
export function controllerOf(object: KubeObject): ObjectRef | undefined {
  const owner = object.metadata.ownerReferences?.find((reference) => reference.controller);
  return owner && { kind: owner.kind, namespace: object.metadata.namespace ?? "", name: owner.name };
}
