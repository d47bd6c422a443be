import {
  applyFile,
  type ClusterState,
  clusterDocument,
  createCluster,
  DEFAULT_WORLD,
  type Trace,
  tracePacket,
} from "../../simulator/index.ts";

const SEED = 1;
/** As many objects a file as stay well below what is read of one. */
const BATCH = 200;

/** Applies texts as few files; what is refused is a mistake of the benchmark. */
export function applyAll(state: ClusterState, documents: readonly string[]): ClusterState {
  let current = state;
  for (let at = 0; at < documents.length; at += BATCH) {
    const text = documents.slice(at, at + BATCH).join("---\n");
    const outcome = applyFile(current, { fileName: "bench.yaml", text });
    if (outcome.exit !== 0) throw new Error(outcome.stderr);
    current = outcome.state;
  }
  return current;
}

export const emptyCluster = (): ClusterState => createCluster(DEFAULT_WORLD, SEED);

/** A cluster of so many nodes on one subnet. */
export function clusterOfNodes(count: number): ClusterState {
  const nodes = Array.from({ length: count }, (_, i) => ({ name: `node${i}`, ip: `172.16.${i >> 8}.${i & 255}` }));
  const world = clusterDocument({
    apiVersion: "hopbyhop/v1",
    kind: "Cluster",
    podCIDR: "10.128.0.0/9",
    nodes,
    underlay: { subnets: [{ cidr: "172.16.0.0/16" }] },
  });
  return createCluster(world, SEED);
}

export function service(name: string, app: string): string {
  return `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  type: NodePort
  selector: { app: ${app} }
  ports: [{ port: 80, targetPort: 80 }]
`;
}

/** Without a node port, of which there are 2 768. */
export function insideService(name: string, app: string): string {
  return service(name, app).replace("type: NodePort", "type: ClusterIP");
}

export function deployment(name: string, replicas: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: web, image: nginx }] }
`;
}

/** A cluster with so many Services, each in front of the same three Pods. */
export function clusterOfServices(count: number): ClusterState {
  const services = Array.from({ length: count }, (_, i) => insideService(`s-${i}`, "web"));
  return applyAll(emptyCluster(), [deployment("web", 3), ...services]);
}

/** Sends a packet to a Service from a node. */
export function probe(state: ClusterState, name: string): Trace {
  return tracePacket(state, {
    from: { kind: "node", name: "node1" },
    to: { kind: "service", namespace: "default", name, port: "80", at: { kind: "cluster-ip" } },
    protocol: "TCP",
    payload: 0,
  });
}
