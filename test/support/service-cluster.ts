import type { RawClusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../src/simulator/cluster/cluster-state.ts";
import { outcomeOf } from "../../src/simulator/trace/outcome.ts";
import type { Trace } from "../../src/simulator/trace/trace.ts";
import { clusterWith, manifest, pod, world } from "./cluster.ts";

const web = { app: "web" };

/** The addresses of the Service below. */
export const CLUSTER_IP = "10.96.0.7";
export const EXTERNAL_IP = "192.0.2.7";
export const BALANCED_IP = "198.51.100.7";
export const NODE_PORT = 30_080;

/** What a case says of its Service: lines of its `spec`, the nodes that its Pods are on, and more documents. */
export type Case = {
  readonly spec?: string;
  readonly protocol?: "TCP" | "UDP" | "SCTP";
  /** The targetPort. */
  readonly port?: number;
  readonly on?: readonly string[];
  readonly more?: readonly string[];
  readonly world?: Partial<RawClusterDocument>;
};

/**
 * A Service `web` with every kind of address, a Pod on each of the nodes named (`web-node1`), and clients `here` on node1
 * and `there` on node3.
 */
export function serviceCluster(given: Case = {}): ClusterState {
  const { spec = "", protocol = "TCP", port = 80, on = ["node1", "node2"], more = [], world: raw } = given;
  const service = `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  clusterIP: ${CLUSTER_IP}
  clusterIPs: [${CLUSTER_IP}]
  externalIPs: [${EXTERNAL_IP}]
${spec.includes("selector:") ? "" : "  selector: { app: web }"}
  ports: [{ port: 80, protocol: ${protocol}, targetPort: ${port}, nodePort: ${NODE_PORT} }]
${spec === "" ? "" : spec.replace(/^/gm, "  ")}
status: { loadBalancer: { ingress: [{ ip: ${BALANCED_IP} }] } }`;
  const servers = on.map((node) => pod(`web-${node}`, node, web));
  const clients = [pod("here", "node1"), pod("there", "node3")];
  const platform = { name: "flannel", backend: "host-gw" } as const;
  return clusterWith(manifest(service, ...servers, ...clients, ...more), world({ platform, ...raw }));
}

/** Who answers, or what the client sees instead: `web-node1 web-node2`, `refused`. */
export function servedBy(trace: Trace): string {
  const ends = trace.paths.map(({ disposition }) =>
    disposition.kind === "delivered" && "name" in disposition.by ? disposition.by.name : outcomeOf(disposition),
  );
  return [...new Set(ends)].sort().join(" ");
}

/** The source address that each server saw. */
export function sourcesSeen(trace: Trace): Readonly<Record<string, string>> {
  return Object.fromEntries(
    trace.paths.flatMap(({ disposition }) =>
      disposition.kind === "delivered" && "name" in disposition.by ? [[disposition.by.name, disposition.source]] : [],
    ),
  );
}
