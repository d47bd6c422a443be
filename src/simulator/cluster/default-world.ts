import type { ClusterDocument } from "../api/cluster-document.ts";
import { clusterDocument } from "./cluster-document.ts";

/** The world of the recordings, and of every manifest that comes without one (S-002). */
export const DEFAULT_WORLD: ClusterDocument = clusterDocument({
  apiVersion: "hopbyhop/v1",
  kind: "Cluster",
  platform: { name: "flannel", backend: "host-gw", masquerade: false },
  nodes: [
    { name: "controlplane", ip: "192.168.56.10", controlPlane: true },
    { name: "node1", ip: "192.168.56.11" },
    { name: "node2", ip: "192.168.56.12" },
    { name: "node3", ip: "192.168.56.13" },
  ],
  gatewayAPI: false,
  outside: [{ name: "external", ip: "192.168.56.100" }],
});
