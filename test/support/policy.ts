import type { Pod } from "../../src/simulator/api/kinds.ts";
import { clusterDocument, type RawClusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../src/simulator/cluster/cluster-state.ts";
import { createCluster } from "../../src/simulator/cluster/create.ts";
import { applyFile } from "../../src/simulator/kubectl/files.ts";
import { getObject } from "../../src/simulator/store/object-store.ts";
import { manifest, world } from "./cluster.ts";

/** A platform that enforces NetworkPolicy, and one that does not. */
export const ENFORCING = { name: "flannel", netpol: { enabled: true } } as const;
export const PLAIN = { name: "flannel" } as const;

/** The cluster after `kubectl apply` of the texts: what the server defaults is filled in. */
export function applied(
  texts: readonly string[],
  raw: RawClusterDocument = world({ platform: ENFORCING }),
): ClusterState {
  return applyTo(createCluster(clusterDocument(raw), 1), ...texts);
}

export function applyTo(state: ClusterState, ...texts: readonly string[]): ClusterState {
  const outcome = applyFile(state, { fileName: "answer.yaml", text: manifest(...texts) });
  if (outcome.exit !== 0) throw new Error(`the server refuses what a test begins with: ${outcome.stderr}`);
  return outcome.state;
}

/** A NetworkPolicy with its spec as a flow map: `policy("shop/deny", "{ podSelector: {} }")`. */
export function policy(at: string, spec: string): string {
  const [namespace, name] = at.split("/");
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: ${namespace} }
spec: ${spec}`;
}

export function namespace(name: string, labels = "{}"): string {
  return `apiVersion: v1
kind: Namespace
metadata: { name: ${name}, labels: ${labels} }`;
}

/** A Pod on a node: `podIn("shop/web", "node1", "{ app: web }", "image: nginx")`. */
export function podIn(at: string, node: string, labels: string, container: string, more = ""): string {
  const [namespace, name] = at.split("/");
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: ${namespace}, labels: ${labels} }
spec: { nodeName: ${node}, ${more} containers: [{ name: main, ${container} }] }`;
}

export function podNamed({ objects }: ClusterState, at: string): Pod {
  const [namespace = "", name = ""] = at.split("/");
  const pod = getObject<Pod>(objects, { kind: "Pod", namespace, name });
  if (!pod) throw new Error(`no Pod ${at}`);
  return pod;
}
