import type { Deployment, ReplicaSet } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { fnv1a } from "../store/chance.ts";
import { getObject, listObjects, type ObjectStore } from "../store/object-store.ts";
import { type Controlled, controllerOf, putControlled, withObjects } from "./controlled.ts";

/**
 * Keeps one ReplicaSet for the Deployment's template at its replica count, and the sets of earlier templates at 0
 * (S-406: the end of a rollout; its steps are not shown).
 */
export function reconcileDeployment<T extends Controlled>(cluster: T, ref: ObjectRef): T {
  const deployment = getObject<Deployment>(cluster.objects, ref);
  if (!deployment) return cluster;
  const wanted = replicaSetFor(deployment);
  const store = setsOf(cluster.objects, deployment)
    .filter((set) => set.metadata.name !== wanted.metadata.name)
    .reduce((next, set) => scaleTo(next, deployment, set, 0), cluster.objects);
  const current = getObject<ReplicaSet>(store, { ...ref, kind: "ReplicaSet", name: wanted.metadata.name });
  return withObjects(
    cluster,
    current
      ? scaleTo(store, deployment, current, wanted.spec.replicas ?? 1)
      : putControlled(store, wanted, "Deployment", deployment, ""),
  );
}

/** Hash of the Pod template, in the digits that the API server's alphabet leaves (S-402). */
export function podTemplateHash(deployment: Deployment): string {
  const digits = String(fnv1a(JSON.stringify(deployment.spec.template)));
  return [...digits].map((digit) => "456789bcdf"[Number(digit)]).join("");
}

function replicaSetFor(deployment: Deployment): ReplicaSet {
  const { spec, metadata } = deployment;
  const hash = podTemplateHash(deployment);
  const hashed = { "pod-template-hash": hash };
  return {
    apiVersion: "apps/v1",
    kind: "ReplicaSet",
    metadata: {
      name: `${metadata.name}-${hash}`,
      ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
      labels: { ...spec.template.metadata?.labels, ...hashed },
      ownerReferences: [{ apiVersion: "apps/v1", kind: "Deployment", name: metadata.name, controller: true }],
    },
    spec: {
      replicas: spec.replicas ?? 1,
      selector: { ...spec.selector, matchLabels: { ...spec.selector.matchLabels, ...hashed } },
      template: {
        ...spec.template,
        metadata: { ...spec.template.metadata, labels: { ...spec.template.metadata?.labels, ...hashed } },
      },
    },
  };
}

function setsOf(store: ObjectStore, { metadata }: Deployment): readonly ReplicaSet[] {
  return listObjects<ReplicaSet>(store, "ReplicaSet", metadata.namespace ?? "").filter((set) => {
    const owner = controllerOf(set);
    return owner?.kind === "Deployment" && owner.name === metadata.name;
  });
}

function scaleTo(store: ObjectStore, owner: Deployment, set: ReplicaSet, replicas: number): ObjectStore {
  if (set.spec.replicas === replicas) return store;
  return putControlled(store, { ...set, spec: { ...set.spec, replicas } }, "Deployment", owner, "");
}
