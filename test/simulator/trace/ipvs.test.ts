import { describe, expect, it } from "vitest";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { send } from "../../../src/simulator/trace/send.ts";
import { flow, probe } from "../../support/cluster.ts";
import {
  BALANCED_IP,
  type Case,
  CLUSTER_IP,
  EXTERNAL_IP,
  NODE_PORT,
  servedBy,
  serviceCluster,
  sourcesSeen,
} from "../../support/service-cluster.ts";

const THREE = ["node1", "node2", "node3"];

function ipvs(given: Case = {}): ClusterState {
  return serviceCluster({ ...given, world: { ...given.world, proxyMode: "ipvs" } });
}

/** Who served connections that were made one after another: `web-node2 web-node3 web-node1`. */
function inSequence(state: ClusterState, from: string, to: string, times: number): readonly string[] {
  const servers: string[] = [];
  let current = state;
  for (let i = 0; i < times; i++) {
    const sent = send(current, flow(from, to));
    const ending = sent.trace.paths[sent.trace.drawn]?.disposition;
    servers.push(ending?.kind === "delivered" && "name" in ending.by ? ending.by.name : (ending?.kind ?? ""));
    current = sent.state;
  }
  return servers;
}

describe("[S-553] round robin", () => {
  it("sends each new connection to the next endpoint in order", () => {
    const servers = inSequence(ipvs({ on: THREE }), "pod/default/here", `${CLUSTER_IP}:80`, 6);
    const first = THREE.findIndex((node) => servers[0] === `web-${node}`);
    expect(servers).toEqual(Array.from({ length: 6 }, (_, i) => `web-${THREE[(first + i) % THREE.length]}`));
  });

  it("lists every path with its share in the long run", () => {
    const { paths } = probe(ipvs({ on: THREE }), "pod/default/here", `${CLUSTER_IP}:80`);
    expect(paths.map(({ probability }) => probability)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("counts for each node and each address by itself", () => {
    const state = ipvs({ on: THREE });
    const after = send(state, flow("pod/default/here", `${CLUSTER_IP}:80`)).state;
    const drawnIn = (at: ClusterState, from: string, to: string) => probe(at, from, to).drawn;
    expect(drawnIn(after, "pod/default/here", `${CLUSTER_IP}:80`)).not.toBe(
      drawnIn(state, "pod/default/here", `${CLUSTER_IP}:80`),
    );
    for (const [from, to] of [
      ["pod/default/there", `${CLUSTER_IP}:80`],
      ["pod/default/here", `${EXTERNAL_IP}:80`],
    ] as const) {
      expect(drawnIn(after, from, to)).toBe(drawnIn(state, from, to));
    }
  });

  it("says that endpoints take turns", () => {
    const state = ipvs();
    const { paths } = explainTrace(state, probe(state, "pod/default/here", `${CLUSTER_IP}:80`));
    const sentences = paths.flatMap(({ hops }) => hops.flatMap(({ steps }) => steps.map(({ sentence }) => sentence)));
    expect(sentences.filter((sentence) => sentence.includes("which take turns"))).toHaveLength(2);
  });

  it("keeps a client with its endpoint for as long as its address is remembered", () => {
    const sticky = ipvs({ on: THREE, spec: "sessionAffinity: ClientIP" });
    const servers = inSequence(sticky, "pod/default/here", `${CLUSTER_IP}:80`, 4);
    expect(new Set(servers).size).toBe(1);
  });

  it("remembers a client for each address of the Service by itself", () => {
    const sticky = ipvs({ on: THREE, spec: "sessionAffinity: ClientIP" });
    const { state } = send(sticky, flow("pod/default/here", `${CLUSTER_IP}:80`));
    expect(probe(state, "pod/default/here", `${CLUSTER_IP}:80`).paths).toHaveLength(1);
    expect(probe(state, "pod/default/here", `${EXTERNAL_IP}:80`).paths).toHaveLength(3);
  });
});

describe("[S-548] the Service's addresses are the node's own", () => {
  const rows = [
    { call: "a ping to the cluster IP", to: `${CLUSTER_IP}:0`, protocol: "ICMP", sees: "node1" },
    { call: "a ping to an external IP", to: `${EXTERNAL_IP}:0`, protocol: "ICMP", sees: "node1" },
    { call: "a ping to the load-balancer IP", to: `${BALANCED_IP}:0`, protocol: "ICMP", sees: "node1" },
    { call: "a port that the cluster IP does not have", to: `${CLUSTER_IP}:81`, protocol: "TCP", sees: "refused" },
    { call: "another protocol of the port", to: `${CLUSTER_IP}:80`, protocol: "UDP", sees: "refused" },
    { call: "the node port at the cluster IP", to: `${CLUSTER_IP}:${NODE_PORT}`, protocol: "TCP", sees: "refused" },
    { call: "a cluster IP that nobody has", to: "10.96.200.1:80", protocol: "TCP", sees: "timed-out" },
  ] as const;
  for (const { call, to, protocol, sees } of rows) {
    it(`${call}: ${sees}`, () => {
      expect(servedBy(probe(ipvs(), "pod/default/here", to, protocol))).toBe(sees);
    });
  }
});

describe("[S-553] traffic policies", () => {
  it("masquerades callers from outside, and Pods of other nodes not", () => {
    expect(sourcesSeen(probe(ipvs(), "outside/user", `192.168.56.11:${NODE_PORT}`))).toEqual({
      "web-node1": "10.244.1.1",
      "web-node2": "192.168.56.11",
    });
    expect(sourcesSeen(probe(ipvs(), "pod/default/there", `${CLUSTER_IP}:80`))).toEqual({
      "web-node1": "10.244.3.2",
      "web-node2": "10.244.3.2",
    });
  });

  const local = ipvs({ spec: "externalTrafficPolicy: Local\ninternalTrafficPolicy: Local" });

  it("keeps to a node's own endpoints under policy Local, and leaves the client's address", () => {
    expect(sourcesSeen(probe(local, "outside/user", `192.168.56.11:${NODE_PORT}`))).toEqual({
      "web-node1": "203.0.113.10",
    });
  });

  const bare = { name: "flannel", backend: "host-gw", masquerade: false } as const;

  it("sends from a node without endpoints to the others, whose answers the outside does not recognise", () => {
    const unhidden = ipvs({ spec: "externalTrafficPolicy: Local", world: { platform: bare } });
    const trace = probe(unhidden, "outside/user", `192.168.56.13:${NODE_PORT}`);
    expect(trace.paths.map(({ disposition }) => disposition.kind)).toEqual([
      "answer-not-recognised",
      "answer-not-recognised",
    ]);
    expect(servedBy(probe(local, "pod/default/there", `${CLUSTER_IP}:80`))).toBe("web-node1 web-node2");
  });

  it("is saved by a platform that hides from Pods whoever is none", () => {
    expect(sourcesSeen(probe(local, "outside/user", `192.168.56.13:${NODE_PORT}`))).toEqual({
      "web-node1": "192.168.56.13",
      "web-node2": "192.168.56.13",
    });
  });

  it("refuses when nobody serves", () => {
    expect(servedBy(probe(ipvs({ on: [] }), "pod/default/here", `${CLUSTER_IP}:80`))).toBe("refused");
  });

  it("[S-530] lets only source ranges in at the load-balancer IP", () => {
    const state = ipvs({ spec: "loadBalancerSourceRanges: [203.0.113.0/25]" });
    expect(servedBy(probe(state, "pod/default/here", `${BALANCED_IP}:80`))).toBe("timed-out");
    expect(servedBy(probe(state, "pod/default/here", `${EXTERNAL_IP}:80`))).toBe("web-node1 web-node2");
  });
});

describe("[S-553] its age", () => {
  it.each([
    ["1.36", 1],
    ["1.32", 0],
  ] as const)("is told by kube-proxy %s in %i line", (kubernetes, count) => {
    const notices = ipvs({ world: { kubernetes } }).notices.filter(({ message }) => message.includes("deprecated"));
    expect(notices).toHaveLength(count);
  });
});
