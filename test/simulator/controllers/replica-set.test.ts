import { describe, expect, it } from "vitest";
import type { Pod } from "../../../src/simulator/api/kinds.ts";
import type { ReplicaSet } from "../../../src/simulator/api/workloads.ts";
import { deletePodNamed } from "../../../src/simulator/cluster/nodes.ts";
import { settle } from "../../../src/simulator/cluster/settle.ts";
import { controllerOf } from "../../../src/simulator/controllers/controlled.ts";
import { victims } from "../../../src/simulator/controllers/victims.ts";
import {
  apply,
  barePod,
  clusterAfter,
  edit,
  get,
  names,
  pods,
  remove,
  spread,
  workload,
} from "../../support/workloads.ts";

const WEB = workload("ReplicaSet", "web", "replicas: 3");

describe("[S-403] the Pods of a ReplicaSet", () => {
  const state = clusterAfter(WEB);

  it("are named after it, and what the server makes of its template", () => {
    const [pod] = pods(state);
    expect(pod?.metadata).toEqual({
      name: expect.stringMatching(/^web-[bcdfghjklmnpqrstvwxz2456789]{5}$/),
      generateName: "web-",
      namespace: "default",
      generation: 1,
      creationTimestamp: "2026-01-01T00:00:00Z",
      labels: { app: "web" },
      ownerReferences: [
        { apiVersion: "apps/v1", kind: "ReplicaSet", name: "web", controller: true, blockOwnerDeletion: true },
      ],
    });
    expect(pod?.spec).toMatchObject({ serviceAccountName: "default", terminationGracePeriodSeconds: 30, priority: 0 });
    expect(pod?.spec.tolerations?.map(({ key, tolerationSeconds }) => [key, tolerationSeconds])).toEqual([
      ["node.kubernetes.io/not-ready", 300],
      ["node.kubernetes.io/unreachable", 300],
    ]);
  });

  it("share the containers of the template", () => {
    const [first, ...others] = pods(state).map(({ spec }) => spec.containers);
    expect(others.every((containers) => containers === first)).toBe(true);
  });

  it("spread over the nodes that take them", () => {
    expect(spread(pods(state))).toEqual({ node1: 1, node2: 1, node3: 1 });
  });

  it("are replaced when one is deleted, under another name", () => {
    const [gone, ...left] = names(pods(state));
    const after = names(pods(deletePodNamed(state, "default", gone ?? "")));
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(left));
    expect(after).not.toContain(gone);
  });
});

describe("[S-405] adoption", () => {
  const owners = (state: ReturnType<typeof clusterAfter>): Readonly<Record<string, string | undefined>> =>
    Object.fromEntries(pods(state).map((pod) => [pod.metadata.name.replace(/-.{5}$/, ""), controllerOf(pod)?.name]));

  it("fills a replica with a bare Pod that matches", () => {
    const state = clusterAfter([barePod("lonely", "", "app: web"), WEB]);
    expect(pods(state)).toHaveLength(3);
    expect(owners(state)).toEqual({ lonely: "web", web: "web" });
  });

  it("takes in a bare Pod that comes later, and lets one go for it", () => {
    expect(pods(apply(clusterAfter(WEB), barePod("late", "", "app: web")))).toHaveLength(3);
  });

  it("lets a Pod go that stops matching, and replaces it", () => {
    const state = clusterAfter(WEB);
    const [stray] = names(pods(state));
    const relabelled = settle(
      edit<Pod>(state, "Pod", stray ?? "", (pod) => ({
        ...pod,
        metadata: { ...pod.metadata, labels: { app: "debug" } },
      })),
    );
    expect(pods(relabelled)).toHaveLength(4);
    expect(controllerOf(get(relabelled, "Pod", stray ?? ""))).toBeUndefined();
  });

  it("steals no Pod that another owns, though the selectors overlap", () => {
    const other = WEB.replace("name: web", "name: copy").replace("replicas: 3", "replicas: 1");
    expect(Object.values(owners(clusterAfter([WEB, other])))).toEqual(["copy", "web"]);
  });

  it("ends with the ReplicaSet", () => {
    expect(pods(remove(clusterAfter(WEB), "ReplicaSet", "web"))).toEqual([]);
  });
});

describe("the status of a ReplicaSet", () => {
  it("[rec] leaves out what is zero, but for the replicas", () => {
    const none = clusterAfter(workload("ReplicaSet", "web", "replicas: 0"));
    expect(get<ReplicaSet>(none, "ReplicaSet", "web").status).toEqual({
      observedGeneration: 1,
      replicas: 0,
      terminatingReplicas: 0,
    });
  });

  it("counts Pods that are there, ready or not", () => {
    const pending = clusterAfter(workload("ReplicaSet", "web", "replicas: 2", "nodeSelector: { disk: fast }"));
    expect(get<ReplicaSet>(pending, "ReplicaSet", "web").status).toMatchObject({
      replicas: 2,
      fullyLabeledReplicas: 2,
    });
    expect(get<ReplicaSet>(pending, "ReplicaSet", "web").status).not.toHaveProperty("readyReplicas");
  });
});

describe("[S-406] who goes first when there are too many", () => {
  type Facts = {
    node?: string;
    phase?: "Pending" | "Running";
    ready?: boolean;
    cost?: number;
    since?: string;
    restarts?: number;
  };
  const pod = (name: string, facts: Facts = {}): Pod => {
    const {
      node = "node1",
      phase = "Running",
      ready = true,
      cost,
      since = "2026-01-01T00:00:00Z",
      restarts = 0,
    } = facts;
    const status = { name: "main", image: "", imageID: "", state: {}, lastState: {}, ready, started: ready };
    return {
      apiVersion: "v1",
      kind: "Pod",
      metadata: {
        name,
        ...(cost === undefined ? {} : { annotations: { "controller.kubernetes.io/pod-deletion-cost": String(cost) } }),
      },
      spec: { containers: [], ...(node === "" ? {} : { nodeName: node }) },
      status: {
        phase,
        conditions: [{ type: "Ready", status: ready ? "True" : "False", lastTransitionTime: since }],
        containerStatuses: [{ ...status, restartCount: restarts }],
      },
    };
  };

  const plain = pod("plain");
  const rows: readonly { who: string; first: Pod; beside?: readonly Pod[] }[] = [
    { who: "one without a node", first: pod("a", { node: "" }) },
    { who: "one that is pending", first: pod("a", { phase: "Pending" }) },
    { who: "one that is not ready", first: pod("a", { ready: false }) },
    { who: "one that is cheap to lose", first: pod("a", { cost: -1 }) },
    {
      who: "one on a node with more of its like",
      first: pod("a", { node: "node2" }),
      beside: [pod("b", { node: "node2", cost: 9 })],
    },
    { who: "one that became ready later", first: pod("a", { since: "2026-01-01T00:01:00Z" }) },
    { who: "one that was restarted more often", first: pod("a", { restarts: 2 }) },
    { who: "else the last by name", first: pod("z") },
  ];
  for (const { who, first, beside = [] } of rows) {
    it(who, () => {
      const all = [plain, first, ...beside];
      expect(names(victims(all, all, 1))).toEqual(names([first]));
    });
  }
});
