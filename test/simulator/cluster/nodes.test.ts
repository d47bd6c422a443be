import { describe, expect, it } from "vitest";
import type { Endpoints, Node, Pod } from "../../../src/simulator/api/kinds.ts";
import { advance } from "../../../src/simulator/cluster/advance.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { cordonNode, drainNode, failNode, recoverNode, uncordonNode } from "../../../src/simulator/cluster/nodes.ts";
import { settle } from "../../../src/simulator/cluster/settle.ts";
import { NONE } from "../../../src/simulator/platforms/none/none.ts";
import { barePod, clusterAfter, edit, get, line, pods, serviceOf, spread, workload } from "../../support/workloads.ts";

const ready = (state: ClusterState, name = "node1") =>
  get<Node>(state, "Node", name).status?.conditions?.find(({ type }) => type === "Ready");
const taints = (state: ClusterState, name = "node1"): readonly string[] =>
  (get<Node>(state, "Node", name).spec.taints ?? []).map(({ key, effect }) => `${key.split("/")[1]}:${effect}`);
const lines = (state: ClusterState): readonly string[] => pods(state).map(line);
/** Ready addresses, and those that are not. */
const endpoints = (state: ClusterState): readonly [number, number] => {
  const [subset] = get<Endpoints>(state, "Endpoints", "web").subsets ?? [];
  return [subset?.addresses?.length ?? 0, subset?.notReadyAddresses?.length ?? 0];
};

describe("a node without a network platform", () => {
  it("is not ready, neither at first nor when it is back after a failure", () => {
    const fresh = clusterAfter([], { platform: { name: "none" } });
    const back = recoverNode(advance(failNode(fresh, "node1"), 50), "node1");
    const message = NONE.nodesNotReady?.message;
    expect([fresh, back].map((state) => ready(state))).toEqual([
      expect.objectContaining({ status: "False", reason: "KubeletNotReady", message }),
      expect.objectContaining({ status: "False", reason: "KubeletNotReady", message }),
    ]);
    expect([fresh, back].map((state) => taints(state))).toEqual([
      ["not-ready:NoSchedule", "not-ready:NoExecute"],
      ["not-ready:NoSchedule", "not-ready:NoExecute"],
    ]);
  });
});

describe("a node whose machine fails", () => {
  const healthy = clusterAfter([workload("Deployment", "web", "replicas: 3"), serviceOf("web")]);
  const failed = failNode(healthy, "node1");
  const unknown = advance(failed, 50);
  const evicted = advance(unknown, 300);

  it("is missed only after the kubelet has been silent for 50 s", () => {
    expect([0, 49, 50].map((seconds) => ready(advance(failed, seconds))?.status)).toEqual(["True", "True", "Unknown"]);
  });

  it("is then unknown and unreachable", () => {
    expect(ready(unknown)).toMatchObject({
      reason: "NodeStatusUnknown",
      message: "Kubelet stopped posting node status.",
      lastTransitionTime: "2026-01-01T00:00:50Z",
    });
    expect(taints(unknown)).toEqual(["unreachable:NoSchedule", "unreachable:NoExecute"]);
  });

  it("takes its Pods out of the Services then, though they stay where they are", () => {
    expect([endpoints(failed), endpoints(unknown)]).toEqual([
      [3, 0],
      [2, 1],
    ]);
    expect(spread(pods(unknown))).toEqual({ node1: 1, node2: 1, node3: 1 });
  });

  it("loses its Pods five minutes later, and others come elsewhere", () => {
    expect(spread(pods(advance(unknown, 299)))).toEqual({ node1: 1, node2: 1, node3: 1 });
    expect(
      pods(evicted)
        .map((pod) => line(pod).split(" ").slice(1).join(" "))
        .sort(),
    ).toEqual(["node1 ending", "node2 ready", "node2 ready", "node3 ready"]);
  });

  it("keeps what was deleted there, since nobody can end it", () => {
    expect(pods(advance(evicted, 10_000))).toHaveLength(4);
  });

  it("is ready when it is back, and ends what was deleted meanwhile", () => {
    const back = recoverNode(evicted, "node1");
    expect([ready(back)?.status, taints(back), pods(back).length]).toEqual(["True", [], 3]);
  });

  it("has its Pods again when it is back in time", () => {
    const back = advance(recoverNode(advance(unknown, 100), "node1"), 1000);
    expect([endpoints(back), spread(pods(back))]).toEqual([[3, 0], { node1: 1, node2: 1, node3: 1 }]);
  });

  it("gets no new Pods, nor starts those that name it", () => {
    const more = settle(
      edit(unknown, "Deployment", "web", (it) => ({ ...it, spec: { ...(it.spec as object), replicas: 5 } })),
    );
    expect(spread(pods(more))).toEqual({ node1: 1, node2: 2, node3: 2 });
  });

  it("keeps the Pods of a DaemonSet, and those that tolerate it for ever", () => {
    const forever = "tolerations: [{ operator: Exists }]\nnodeName: node1";
    const state = clusterAfter([
      workload("DaemonSet", "agent"),
      barePod("loyal", forever),
      barePod(
        "short",
        `nodeName: node1\ntolerations: [{ key: node.kubernetes.io/unreachable, operator: Exists, effect: NoExecute, tolerationSeconds: 10 }]`,
      ),
    ]);
    const after = advance(failNode(state, "node1"), 60);
    expect(
      pods(after)
        .filter(({ spec }) => spec.nodeName === "node1")
        .map((pod) => line(pod).replace(/agent-\w+/, "agent")),
    ).toEqual(["agent node1 running", "loyal node1 running", "short node1 ending"]);
  });
});

describe("a NoExecute taint", () => {
  const tainted = (state: ClusterState): ClusterState =>
    settle(
      edit<Node>(state, "Node", "node1", (node) => ({
        ...node,
        spec: { ...node.spec, taints: [{ key: "fire", effect: "NoExecute" }] },
      })),
    );

  it("drives out at once who does not tolerate it", () => {
    const state = tainted(
      clusterAfter([
        barePod("web", "nodeName: node1"),
        barePod("tough", "nodeName: node1\ntolerations: [{ key: fire, operator: Exists }]"),
      ]),
    );
    expect(lines(state)).toEqual(["tough node1 ready"]);
  });

  it("leaves a Pod waiting that names the node all the same", () => {
    expect(lines(tainted(clusterAfter(workload("Deployment", "web", "replicas: 1", "nodeName: node1"))))).toMatchObject(
      [expect.stringMatching(/node1 pending$/)],
    );
  });
});

describe("cordon and drain", () => {
  const state = clusterAfter([
    workload("Deployment", "web", "replicas: 3"),
    workload("DaemonSet", "agent"),
    barePod("alone", "nodeName: node1"),
  ]);
  const owners = (at: ClusterState, node: string): readonly string[] =>
    pods(at)
      .filter(({ spec }) => spec.nodeName === node)
      .map(({ metadata }) => metadata.name.split("-")[0] ?? "")
      .sort();

  it("[rec] a cordon is a field and a taint, and goes with both", () => {
    const cordoned = cordonNode(state, "node1");
    expect(get<Node>(cordoned, "Node", "node1").spec).toMatchObject({
      unschedulable: true,
      taints: [{ key: "node.kubernetes.io/unschedulable", effect: "NoSchedule", timeAdded: "2026-01-01T00:00:00Z" }],
    });
    expect(get<Node>(uncordonNode(cordoned, "node1"), "Node", "node1").spec).toEqual(
      get<Node>(state, "Node", "node1").spec,
    );
  });

  it("a cordon moves no Pod", () => {
    expect(owners(cordonNode(state, "node1"), "node1")).toEqual(owners(state, "node1"));
  });

  it("a drain leaves the Pods of DaemonSets, and what nobody replaces is lost", () => {
    const drained = drainNode(state, "node1");
    expect([
      owners(drained, "node1"),
      pods(drained).filter(({ metadata }) => metadata.name.startsWith("web")).length,
    ]).toEqual([["agent"], 3]);
    expect(lines(drained).filter((text) => text.startsWith("alone"))).toEqual([]);
  });
});

describe("what nobody acts upon", () => {
  it("a Pod on a node without a machine stays pending", () => {
    const text = "apiVersion: v1\nkind: Node\nmetadata: { name: ghost }\n";
    const state = clusterAfter([text, barePod("web", "nodeName: ghost")]);
    expect([lines(state), get<Pod>(state, "Pod", "web").status?.podIP]).toEqual([["web ghost pending"], undefined]);
  });

  it("a node that is not there cannot fail, be cordoned or come back", () => {
    const state = clusterAfter([]);
    expect(
      [recoverNode(state, "node1"), cordonNode(state, "ghost"), uncordonNode(state, "ghost")].every(
        (same) => same === state,
      ),
    ).toBe(true);
  });
});
