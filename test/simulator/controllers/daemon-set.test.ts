import { describe, expect, it } from "vitest";
import type { DaemonSet } from "../../../src/simulator/api/workloads.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { cordonNode } from "../../../src/simulator/cluster/nodes.ts";
import { isPodReady, isTerminating } from "../../../src/simulator/controllers/pods.ts";
import { apply, clusterAfter, edit, film, get, line, names, pods, remove, workload } from "../../support/workloads.ts";

const agent = (spec = "", podSpec = "", image = "nginx:1"): string =>
  workload("DaemonSet", "agent", spec, podSpec, image);
const nodesOf = (state: ClusterState): readonly (string | undefined)[] =>
  pods(state, "agent")
    .map(({ spec }) => spec.nodeName)
    .sort();

describe("[S-407] a DaemonSet runs on", () => {
  const tolerant = "tolerations: [{ key: node-role.kubernetes.io/control-plane, operator: Exists }]";
  const tainted = (effect: "NoSchedule" | "NoExecute") => ({
    nodes: [
      { name: "node1", ip: "192.168.56.11" },
      { name: "node2", ip: "192.168.56.12", taints: [{ key: "gpu", value: "yes", effect }] },
    ],
  });
  const rows: readonly { where: string; podSpec?: string; world?: object; nodes: readonly string[] }[] = [
    { where: "every node without a taint", nodes: ["node1", "node2", "node3"] },
    {
      where: "a tainted one, if it tolerates it",
      podSpec: tolerant,
      nodes: ["controlplane", "node1", "node2", "node3"],
    },
    { where: "those with its labels", podSpec: "nodeSelector: { kubernetes.io/hostname: node2 }", nodes: ["node2"] },
    { where: "the one that it names", podSpec: "nodeName: node3", nodes: ["node3"] },
    { where: "no node tainted NoSchedule", world: tainted("NoSchedule"), nodes: ["node1"] },
    { where: "no node tainted NoExecute", world: tainted("NoExecute"), nodes: ["node1"] },
  ];
  for (const { where, podSpec, world, nodes } of rows) {
    it(where, () => expect(nodesOf(clusterAfter(agent("", podSpec), world))).toEqual(nodes));
  }

  it("a cordoned one, too", () => {
    expect(nodesOf(apply(cordonNode(clusterAfter([]), "node1"), agent()))).toEqual(["node1", "node2", "node3"]);
  });

  it("a node that gets its label later", () => {
    const state = clusterAfter(agent("", "nodeSelector: { disk: fast }"));
    const labelled = edit(state, "Node", "node2", (node) => ({
      ...node,
      metadata: { ...node.metadata, labels: { ...node.metadata.labels, disk: "fast" } },
    }));
    expect([nodesOf(state), film(labelled, nodesOf).at(-1)]).toEqual([[], ["node2"]]);
  });

  it("no node any more whose labels stop fitting", () => {
    const state = clusterAfter(agent("", "nodeSelector: { kubernetes.io/hostname: node2 }"));
    const relabelled = edit(state, "Node", "node2", (node) => ({
      ...node,
      metadata: { ...node.metadata, labels: { ...node.metadata.labels, "kubernetes.io/hostname": "other" } },
    }));
    expect(film(relabelled, nodesOf).at(-1)).toEqual([]);
  });
});

describe("[S-404] the Pods of a DaemonSet", () => {
  const [pod] = pods(clusterAfter(agent()));

  it("are made for one node, which the scheduler confirms", () => {
    expect(pod?.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution).toEqual({
      nodeSelectorTerms: [{ matchFields: [{ key: "metadata.name", operator: "In", values: [pod?.spec.nodeName] }] }],
    });
  });

  it("[rec] tolerate what drives others away, for ever", () => {
    expect(
      pod?.spec.tolerations?.map(({ key, effect, tolerationSeconds }) => [key, effect, tolerationSeconds]),
    ).toEqual([
      ["node.kubernetes.io/not-ready", "NoExecute", undefined],
      ["node.kubernetes.io/unreachable", "NoExecute", undefined],
      ["node.kubernetes.io/disk-pressure", "NoSchedule", undefined],
      ["node.kubernetes.io/memory-pressure", "NoSchedule", undefined],
      ["node.kubernetes.io/pid-pressure", "NoSchedule", undefined],
      ["node.kubernetes.io/unschedulable", "NoSchedule", undefined],
    ]);
  });

  it("carry the hash of their revision and the generation of the template", () => {
    expect(pod?.metadata.labels).toEqual({
      app: "agent",
      "controller-revision-hash": expect.stringMatching(/^[456789bcdf]+$/),
      "pod-template-generation": "1",
    });
  });
});

describe("the rolling update of a DaemonSet, as ready/there of the new Pods and ready/there of the old", () => {
  const count = (state: ClusterState): string => {
    const all = pods(state, "agent").filter((pod) => !isTerminating(pod));
    const parts = ["nginx:2", "nginx:1"].map((image) => all.filter(({ spec }) => spec.containers[0]?.image === image));
    return parts.map((some) => `${some.filter(isPodReady).length}/${some.length}`).join(" ");
  };
  const rollingUpdate = (settings: string): string => `updateStrategy: { rollingUpdate: { ${settings} } }`;
  const rows: readonly { spec: string; rounds: readonly string[] }[] = [
    {
      spec: rollingUpdate("maxUnavailable: 1"),
      rounds: [
        "0/0 3/3",
        "0/0 2/2",
        "0/1 2/2",
        "1/1 2/2",
        "1/1 1/1",
        "1/2 1/1",
        "2/2 1/1",
        "2/2 0/0",
        "2/3 0/0",
        "3/3 0/0",
      ],
    },
    { spec: rollingUpdate("maxUnavailable: 100%"), rounds: ["0/0 3/3", "0/0 0/0", "0/3 0/0", "3/3 0/0"] },
    {
      spec: rollingUpdate("maxSurge: 1, maxUnavailable: 0"),
      rounds: ["0/0 3/3", "0/1 3/3", "1/1 3/3", "1/2 2/2", "2/2 2/2", "2/3 1/1", "3/3 1/1", "3/3 0/0"],
    },
    { spec: "updateStrategy: { type: OnDelete }", rounds: ["0/0 3/3"] },
  ];
  for (const { spec, rounds } of rows) {
    it(spec, () => {
      const state = clusterAfter(agent(spec));
      const changed = edit<DaemonSet>(state, "DaemonSet", "agent", (set) => {
        const { template } = set.spec;
        const containers = template.spec.containers.map((container) => ({ ...container, image: "nginx:2" }));
        return { ...set, spec: { ...set.spec, template: { ...template, spec: { ...template.spec, containers } } } };
      });
      expect(film(changed, count)).toEqual(rounds);
    });
  }
});

describe("the status of a DaemonSet", () => {
  it("[rec] is that of the recorded one", () => {
    expect(get<DaemonSet>(clusterAfter(agent()), "DaemonSet", "agent").status).toEqual({
      currentNumberScheduled: 3,
      desiredNumberScheduled: 3,
      numberAvailable: 3,
      numberMisscheduled: 0,
      numberReady: 3,
      observedGeneration: 1,
      updatedNumberScheduled: 3,
    });
  });

  it("takes its Pods and its revisions with it", () => {
    const gone = remove(clusterAfter(agent()), "DaemonSet", "agent");
    expect([...pods(gone).map(line), ...names(pods(gone))]).toEqual([]);
  });
});
