import { describe, expect, it } from "vitest";
import { clusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import type { Trace } from "../../../src/simulator/trace/trace.ts";
import { clusterWith, manifest, pod, probe, world } from "../../support/cluster.ts";

const web = { app: "web" };

/** A LoadBalancer Service with one Pod on node1 (`l`) and one on node2 (`r`), and clients on node1 and node3. */
function cluster(policies = "", platform: "vxlan" | "host-gw" = "host-gw", more = ""): ClusterState {
  const service = `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  clusterIP: 10.96.0.7
  clusterIPs: [10.96.0.7]
  selector: { app: web }
  ports: [{ port: 80, targetPort: 80, nodePort: 30080 }]
  ${policies}
status: { loadBalancer: { ingress: [{ ip: 198.51.100.7 }] } }
${more}`;
  const pods = [pod("l", "node1", web), pod("r", "node2", web), pod("here", "node1"), pod("there", "node3")];
  return clusterWith(manifest(service, ...pods), world({ platform: { name: "flannel", backend: platform } }));
}

const ETP_LOCAL = "externalTrafficPolicy: Local";
const ITP_LOCAL = "internalTrafficPolicy: Local";

/** `l:kept r:hidden`: who answers, and whether it sees the client's own address. */
function answers(trace: Trace, client: string): string {
  const seen = trace.paths.map(({ disposition }) => {
    if (disposition.kind !== "delivered" || disposition.by.kind !== "pod") return outcomeOf(disposition);
    return `${disposition.by.name}:${disposition.source === client ? "kept" : "hidden"}`;
  });
  return [...new Set(seen)].sort().join(" ");
}

const CLUSTER_IP = "10.96.0.7:80";
const NODE_PORT = "192.168.56.11:30080";
const VIP = "198.51.100.7:80";

describe("[S-526] who may answer, and what it sees", () => {
  const here = "10.244.1.2";
  const rows = [
    {
      path: "Pod → cluster IP",
      from: "pod/default/here",
      to: CLUSTER_IP,
      client: here,
      policy: ["l:kept r:kept", "l:kept r:kept", "l:kept"],
    },
    {
      path: "Pod → own node's node port",
      from: "pod/default/here",
      to: NODE_PORT,
      client: here,
      policy: ["l:hidden r:hidden", "l:kept r:kept", "l:hidden r:hidden"],
    },
    {
      path: "Pod → load-balancer IP",
      from: "pod/default/here",
      to: VIP,
      client: here,
      policy: ["l:hidden r:hidden", "l:kept r:kept", "l:hidden r:hidden"],
    },
    {
      path: "node → node port",
      from: "node/node3",
      to: "192.168.56.13:30080",
      client: "",
      policy: ["l:hidden r:hidden", "l:hidden r:hidden", "l:hidden r:hidden"],
    },
    {
      path: "localhost → node port",
      from: "node/node1",
      to: "127.0.0.1:30080",
      client: "127.0.0.1",
      policy: ["l:hidden r:hidden", "l:hidden r:hidden", "l:hidden r:hidden"],
    },
    {
      path: "outside → node port",
      from: "outside/user",
      to: NODE_PORT,
      client: "203.0.113.10",
      policy: ["l:hidden r:hidden", "l:kept", "l:hidden r:hidden"],
    },
    {
      path: "outside → node port of a node without a Pod",
      from: "outside/user",
      to: "192.168.56.13:30080",
      client: "203.0.113.10",
      policy: ["l:hidden r:hidden", "timed-out", "l:hidden r:hidden"],
    },
  ];
  for (const { path, from, to, client, policy } of rows) {
    for (const [i, policies] of ["", ETP_LOCAL, ITP_LOCAL].entries()) {
      it(`${path}, ${policies || "policies Cluster"}: ${policy[i]}`, () => {
        expect(answers(probe(cluster(policies), from, to), client)).toBe(policy[i]);
      });
    }
  }

  it("[S-521] drops at a node without an endpoint under internalTrafficPolicy Local", () => {
    const trace = probe(cluster(ITP_LOCAL), "pod/default/there", CLUSTER_IP);
    expect(trace.paths.map(({ disposition }) => disposition)).toEqual([
      {
        kind: "dropped-by-traffic-policy",
        service: { kind: "Service", namespace: "default", name: "web" },
        policy: "internalTrafficPolicy",
      },
    ]);
  });

  it("[S-525] shows the server the address of the device by which the node sends: bridge, node or tunnel", () => {
    const sources = (platform: "vxlan" | "host-gw") =>
      probe(cluster("", platform), "outside/user", NODE_PORT).paths.map(({ disposition }) =>
        disposition.kind === "delivered" ? disposition.source : disposition.kind,
      );
    expect(sources("host-gw")).toEqual(["10.244.1.1", "192.168.56.11"]);
    expect(sources("vxlan")).toEqual(["10.244.1.1", "10.244.1.0"]);
  });
});

describe("[S-530] loadBalancerSourceRanges", () => {
  const ranged = cluster("loadBalancerSourceRanges: [203.0.113.0/24]");
  const rows = [
    { from: "pod/default/here", to: VIP, outcome: "timed-out", what: "keeps a Pod out of the load-balancer IP" },
    { from: "pod/default/here", to: NODE_PORT, outcome: "answered", what: "does not filter the node port" },
    { from: "pod/default/here", to: CLUSTER_IP, outcome: "answered", what: "does not filter the cluster IP" },
  ];
  for (const { from, to, outcome, what } of rows) {
    it(what, () => {
      const outcomes = probe(ranged, from, to).paths.map(({ disposition }) => outcomeOf(disposition));
      expect([...new Set(outcomes)]).toEqual([outcome]);
    });
  }
});

describe("[S-536] a cloud load balancer", () => {
  const cloud = (policies: string) => {
    const state = cluster(policies);
    const { loadBalancer } = clusterDocument(world({ loadBalancer: "cloud" }));
    return probe({ ...state, document: { ...state.document, loadBalancer } }, "outside/user", VIP);
  };

  it("picks any Ready worker under policy Cluster, and every node forwards", () => {
    const trace = cloud("");
    expect(trace.paths).toHaveLength(3 * 2);
    expect(answers(trace, "203.0.113.10")).toBe("l:hidden r:hidden");
  });

  it("picks the nodes with an endpoint under policy Local, and the client stays visible", () => {
    const trace = cloud(ETP_LOCAL);
    expect(trace.paths.map(({ probability }) => probability)).toEqual([0.5, 0.5]);
    expect(answers(trace, "203.0.113.10")).toBe("l:kept r:kept");
  });

  it("is nobody's address where the world has none", () => {
    expect(answers(probe(cluster(), "outside/user", VIP), "")).toBe("timed-out");
  });
});
