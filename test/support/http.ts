import type { RawClusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import { clusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../src/simulator/cluster/cluster-state.ts";
import { createCluster } from "../../src/simulator/cluster/create.ts";
import { applyFile } from "../../src/simulator/kubectl/files.ts";
import { lastConnection } from "../../src/simulator/trace/exchange.ts";
import { outcomeOf } from "../../src/simulator/trace/outcome.ts";
import type { Trace } from "../../src/simulator/trace/trace.ts";
import { tracePacket } from "../../src/simulator/trace/trace-packet.ts";
import { flow, manifest, world } from "./cluster.ts";

/** Images of two controllers, and of servers that say who they are. */
const IMAGES: NonNullable<RawClusterDocument["images"]> = [
  { name: "ingress", listens: [{ port: 80, http: { proxies: "ingress", controller: "example.com/ingress" } }] },
  {
    name: "gateway",
    listens: [80, 8080].map((port) => ({
      port,
      http: { proxies: "gateway", controller: "example.com/gateway" } as const,
    })),
  },
  {
    name: "shop",
    listens: [
      { port: 8080, http: [{ path: "/*", body: "{server} {path} {source}" }] },
      { port: 5432, http: "none" },
    ],
  },
];

/** A Pod of the image, before it a Service of the same name at port 80: `server("cart", "shop", 8080)`. */
export function server(name: string, image: string, targetPort: number, more = ""): string {
  return manifest(
    `apiVersion: v1
kind: Pod
metadata: { name: ${name}, labels: { app: ${name} } }
spec: { nodeName: node1, containers: [{ name: main, image: ${image} }] }`,
    `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { app: ${name} }, ports: [{ name: web, port: 80, targetPort: ${targetPort} }]${more} }`,
  );
}

/** The cluster after the server has taken the documents. */
export function servedBy(...documents: readonly string[]): ClusterState {
  const raw = world({ images: IMAGES, loadBalancer: "cloud", platform: { name: "calico" } });
  return served(createCluster(clusterDocument(raw), 1), ...documents);
}

export function served(state: ClusterState, ...documents: readonly string[]): ClusterState {
  const outcome = applyFile(state, { fileName: "web.yaml", text: manifest(...documents) });
  if (outcome.exit !== 0) throw new Error(outcome.stderr);
  return outcome.state;
}

/** `ask(state, "shop.example/cart")`: the trace of a request to the Service default/front, from outside. */
export function ask(
  state: ClusterState,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  port = "80",
): Trace {
  const slash = url.indexOf("/");
  const request = { method: "GET", host: url.slice(0, slash), path: url.slice(slash), headers };
  return tracePacket(state, { ...flow("outside/user", `loadbalancer/default/front:${port}`), request });
}

/** Who answers with what, and how often: `cart 200 1/4`. */
export function answers({ paths }: Trace): readonly string[] {
  const odds = new Map<string, number>();
  for (const path of paths) {
    const { disposition } = lastConnection(path);
    const who =
      disposition.kind === "delivered" && disposition.by.kind === "pod" ? disposition.by.name : disposition.kind;
    const what = `${who} ${path.exchange?.response.status ?? outcomeOf(path.disposition)}`;
    odds.set(what, (odds.get(what) ?? 0) + path.probability);
  }
  return [...odds].map(([what, share]) => (share > 1 - 1e-9 ? what : `${what} ${Number(share.toFixed(6))}`)).sort();
}
