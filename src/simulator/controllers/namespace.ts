import type { KubeObject } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { timestampAt } from "../api/timestamp.ts";
import { getObject, refOf } from "../store/object-store.ts";
import { type Controlled, copiedFrom, put } from "./controlled.ts";

/** Gives every Namespace what each has: the account its Pods run under, and the certificate of the API server. */
export function furnishNamespace(cluster: Controlled, { name }: ObjectRef): Controlled {
  const namespace = getObject<KubeObject>(cluster.objects, { kind: "Namespace", namespace: "", name });
  if (!namespace) return cluster;
  return furniture(name, cluster.time)
    .filter((object) => !getObject(cluster.objects, refOf(object)))
    .reduce((next, object) => put(next, object, copiedFrom("Namespace", namespace, "")), cluster);
}

/** What a Namespace has from the beginning, by kind and name. */
export function isFurniture({ kind, metadata }: KubeObject): boolean {
  return (
    (kind === "ServiceAccount" && metadata.name === "default") ||
    (kind === "ConfigMap" && metadata.name === "kube-root-ca.crt")
  );
}

function furniture(namespace: string, time: number): readonly KubeObject[] {
  const creationTimestamp = timestampAt(time);
  return [
    { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "default", namespace, creationTimestamp } },
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "kube-root-ca.crt", namespace, creationTimestamp, annotations: { [DESCRIPTION]: WORDS } },
      data: { "ca.crt": CERTIFICATE },
    },
  ];
}

const DESCRIPTION = "kubernetes.io/description";
const WORDS =
  "Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.";
// A cluster that is not there has no certificate.
const CERTIFICATE = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
