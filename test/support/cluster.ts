import type { KubeObject } from "../../src/simulator/api/kinds.ts";
import { clusterDocument, type RawClusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../src/simulator/cluster/cluster-state.ts";
import { createCluster } from "../../src/simulator/cluster/create.ts";
import { settle } from "../../src/simulator/cluster/settle.ts";
import { provenanceOfDocument } from "../../src/simulator/manifest/document.ts";
import { readManifest } from "../../src/simulator/manifest/read.ts";
import { putObject } from "../../src/simulator/store/object-store.ts";
import { parseDestination, parseSender } from "../../src/simulator/trace/parse-flow.ts";
import type { Flow, Trace } from "../../src/simulator/trace/trace.ts";
import { tracePacket } from "../../src/simulator/trace/trace-packet.ts";

/** A world of one control-plane node and three others, a user behind the router, and whatever is said otherwise. */
export function world(overrides: Partial<RawClusterDocument> = {}): RawClusterDocument {
  return {
    apiVersion: "hopbyhop/v1",
    kind: "Cluster",
    nodes: [
      { name: "controlplane", ip: "192.168.56.10", controlPlane: true },
      { name: "node1", ip: "192.168.56.11" },
      { name: "node2", ip: "192.168.56.12" },
      { name: "node3", ip: "192.168.56.13" },
    ],
    outside: [{ name: "user", ip: "203.0.113.10" }],
    ...overrides,
  };
}

/**
 * The cluster with the objects of the text, whatever the API server would say to them: what it allocates must stand in
 * the text. The controllers have run.
 */
export function clusterWith(text: string, raw: RawClusterDocument = world(), seed = 1): ClusterState {
  const created = createCluster(clusterDocument(raw), seed);
  const { documents } = readManifest({ fileName: "service.yml", text });
  const objects = documents.reduce((store, document) => {
    const object = document.value as unknown as KubeObject;
    const metadata = { namespace: "default", ...object.metadata };
    return putObject(store, { ...object, metadata }, provenanceOfDocument(document));
  }, created.objects);
  return settle({ ...created, objects });
}

/** `flow("pod/default/client", "service/default/web:80")` */
export function flow(from: string, to: string, protocol: Flow["protocol"] = "TCP"): Flow {
  const sender = parseSender(from);
  const destination = parseDestination(to);
  if (sender.kind === "unreadable") throw new Error(sender.message);
  if (destination.kind === "unreadable") throw new Error(destination.message);
  return { from: sender.value, to: destination.value, protocol, payload: 0 };
}

export function probe(state: ClusterState, from: string, to: string, protocol: Flow["protocol"] = "TCP"): Trace {
  return tracePacket(state, flow(from, to, protocol));
}

/** A Pod that runs on the node: `pod("web-1", "node1", { app: "web" })`. */
export function pod(name: string, node: string, labels: Readonly<Record<string, string>> = {}, more = ""): string {
  return [
    "apiVersion: v1",
    "kind: Pod",
    `metadata: { name: ${name}, labels: ${JSON.stringify(labels)} }`,
    "spec:",
    `  nodeName: ${node}`,
    ...(more === "" ? [] : [`  ${more}`]),
    `  containers: [{ name: main, image: ${Object.keys(labels).length > 0 ? "nginx" : "client"} }]`,
  ].join("\n");
}

/** Documents of one text. */
export function manifest(...documents: readonly string[]): string {
  return documents.join("\n---\n");
}
