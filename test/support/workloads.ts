import type { KubeObject, Pod } from "../../src/simulator/api/kinds.ts";
import type { ObjectRef } from "../../src/simulator/api/object-ref.ts";
import { clusterDocument, type RawClusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../src/simulator/cluster/cluster-state.ts";
import { createCluster } from "../../src/simulator/cluster/create.ts";
import { settle, step } from "../../src/simulator/cluster/settle.ts";
import { controllerOf } from "../../src/simulator/controllers/controlled.ts";
import { isPodReady, isTerminating } from "../../src/simulator/controllers/pods.ts";
import { applyFile } from "../../src/simulator/kubectl/files.ts";
import {
  getObject,
  listObjects,
  provenanceOf,
  putObject,
  removeObject,
} from "../../src/simulator/store/object-store.ts";
import { world } from "./cluster.ts";

/** A cluster of a control plane and three nodes, as the API server and the controllers leave it after the texts. */
export function clusterAfter(texts: string | readonly string[], raw: Partial<RawClusterDocument> = {}): ClusterState {
  return [texts].flat().reduce(apply, createCluster(clusterDocument(world(raw)), 1));
}

/** The cluster after `kubectl apply`; the controllers have run. */
export function apply(state: ClusterState, text: string): ClusterState {
  const outcome = applyFile(state, { fileName: "test.yaml", text });
  if (outcome.exit !== 0) throw new Error(outcome.stderr);
  return outcome.state;
}

/** `ref("Deployment", "web")`: an object of the namespace `default`; Nodes have none. */
export function ref(kind: string, name: string, namespace = kind === "Node" ? "" : "default"): ObjectRef {
  return { kind, namespace, name };
}

/** The object, which must be there. */
export function get<T extends KubeObject = KubeObject>(state: ClusterState, kind: T["kind"], name: string): T {
  const object = getObject<T>(state.objects, ref(kind, name));
  if (!object) throw new Error(`no ${kind} ${name}`);
  return object;
}

/** The cluster with an object changed, before any controller has seen it; its generation counts the change. */
export function edit<T extends KubeObject>(
  state: ClusterState,
  kind: T["kind"],
  name: string,
  change: (object: T) => T,
): ClusterState {
  const object = change(get<T>(state, kind, name));
  const metadata = { ...object.metadata, generation: (object.metadata.generation ?? 0) + 1 };
  const provenance = provenanceOf(state.objects, ref(kind, name)) ?? new Map();
  return { ...state, objects: putObject(state.objects, { ...object, metadata }, provenance) };
}

/** The cluster after an object was taken out, and the controllers have cleaned up. */
export function remove(state: ClusterState, kind: string, name: string): ClusterState {
  return settle({ ...state, objects: removeObject(state.objects, ref(kind, name)) });
}

/** What is seen before each round of the controllers and after the last, told once where it stays. */
export function film<T>(state: ClusterState, look: (state: ClusterState) => T): readonly T[] {
  const frames: T[] = [];
  for (let current = state, next = step(current); ; current = next, next = step(current)) {
    const frame = look(current);
    if (JSON.stringify(frame) !== JSON.stringify(frames.at(-1))) frames.push(frame);
    if (next === current) return frames;
  }
}

export function pods(state: ClusterState, owner?: string): readonly Pod[] {
  const all = listObjects<Pod>(state.objects, "Pod", "default");
  return owner === undefined ? all : all.filter((pod) => controllerOf(pod)?.name === owner);
}

export function names(objects: readonly KubeObject[]): readonly string[] {
  return objects.map(({ metadata }) => metadata.name);
}

/** `web-0 node1 ready`: what matters of a Pod, in a line. */
export function line(pod: Pod): string {
  const state = isTerminating(pod) ? "ending" : isPodReady(pod) ? "ready" : (pod.status?.phase ?? "").toLowerCase();
  return [pod.metadata.name, pod.spec.nodeName ?? "-", state].join(" ");
}

/** How many of the Pods each node has: `{ node1: 2 }`. */
export function spread(all: readonly Pod[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { spec } of all) counts[spec.nodeName ?? "-"] = (counts[spec.nodeName ?? "-"] ?? 0) + 1;
  return counts;
}

/** A workload of nginx Pods with the label `app`: `workload("Deployment", "web", "replicas: 3")`. */
export function workload(kind: string, name: string, spec = "", podSpec = "", image = "nginx"): string {
  return `apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name} }
spec:
  ${spec.split("\n").join("\n  ")}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      ${podSpec.split("\n").join("\n      ")}
      containers: [{ name: main, image: "${image}" }]
`;
}

/** A Pod of nginx: `barePod("web", "nodeName: node1", "app: web")`. */
export function barePod(name: string, spec = "", labels = ""): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, labels: { ${labels} } }
spec:
  ${spec.split("\n").join("\n  ")}
  ${spec.includes("containers:") ? "" : "containers: [{ name: main, image: nginx }]"}
`;
}

/** A Service of port 80 in front of the Pods with the label `app`. */
export function serviceOf(app: string, spec = "ports: [{ port: 80 }]", name = app): string {
  return `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  selector: { app: ${app} }
  ${spec.split("\n").join("\n  ")}
`;
}
