import { describe, expect, it } from "vitest";
import type { StatefulSet } from "../../../src/simulator/api/workloads.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { deletePodNamed } from "../../../src/simulator/cluster/nodes.ts";
import { isPodReady } from "../../../src/simulator/controllers/pods.ts";
import { apply, clusterAfter, edit, film, get, names, pods, workload } from "../../support/workloads.ts";

const db = (spec = "replicas: 3", image = "nginx:1"): string =>
  workload("StatefulSet", "db", `serviceName: db\n${spec}`, "", image);

/** `0r 1`: the Pods by number, `r` for ready, with their version where it is the second. */
const rollCall = (state: ClusterState): string =>
  pods(state)
    .map((pod) => {
      const version = pod.spec.containers[0]?.image === "nginx:2" ? "v2" : "";
      return `${pod.metadata.name.replace("db-", "")}${version}${isPodReady(pod) ? "r" : ""}`;
    })
    .join(" ");

const changed = (
  state: ClusterState,
  change: (spec: StatefulSet["spec"]) => Partial<StatefulSet["spec"]>,
): ClusterState =>
  edit<StatefulSet>(state, "StatefulSet", "db", (set) => ({ ...set, spec: { ...set.spec, ...change(set.spec) } }));

const withImage = (state: ClusterState, image: string): ClusterState =>
  changed(state, ({ template }) => {
    const containers = template.spec.containers.map((container) => ({ ...container, image }));
    return { template: { ...template, spec: { ...template.spec, containers } } };
  });

describe("[S-408] a StatefulSet, round by round", () => {
  it("makes each Pod when the one before is ready", () => {
    const none = clusterAfter(db("replicas: 0"));
    const rounds = film(
      changed(none, () => ({ replicas: 3 })),
      rollCall,
    );
    expect(rounds).toEqual(["", "0", "0r", "0r 1", "0r 1r", "0r 1r 2", "0r 1r 2r"]);
  });

  it("makes all of them at once with podManagementPolicy: Parallel", () => {
    const none = clusterAfter(db("replicas: 0\npodManagementPolicy: Parallel"));
    expect(
      film(
        changed(none, () => ({ replicas: 3 })),
        rollCall,
      ),
    ).toEqual(["", "0 1 2", "0r 1r 2r"]);
  });

  it("deletes them backwards", () => {
    const rounds = film(
      changed(clusterAfter(db()), () => ({ replicas: 1 })),
      rollCall,
    );
    expect(rounds).toEqual(["0r 1r 2r", "0r 1r", "0r"]);
  });

  it("updates them backwards, one after the other", () => {
    expect(film(withImage(clusterAfter(db("replicas: 2")), "nginx:2"), rollCall)).toEqual([
      "0r 1r",
      "0r",
      "0r 1v2",
      "0r 1v2r",
      "1v2r",
      "0v2 1v2r",
      "0v2r 1v2r",
    ]);
  });

  const rows: readonly { strategy: string; end: string }[] = [
    { strategy: "updateStrategy: { rollingUpdate: { partition: 2 } }", end: "0r 1r 2v2r" },
    { strategy: "updateStrategy: { type: OnDelete }", end: "0r 1r 2r" },
  ];
  for (const { strategy, end } of rows) {
    it(`stops short with ${strategy}`, () => {
      expect(film(withImage(clusterAfter(db(`replicas: 3\n${strategy}`)), "nginx:2"), rollCall).at(-1)).toBe(end);
    });
  }

  it("brings a Pod below the partition back as it was", () => {
    const state = clusterAfter([
      db("replicas: 3\nupdateStrategy: { rollingUpdate: { partition: 2 } }"),
      db("replicas: 3\nupdateStrategy: { rollingUpdate: { partition: 2 } }", "nginx:2"),
    ]);
    expect(rollCall(deletePodNamed(state, "default", "db-0"))).toBe("0r 1r 2v2r");
  });

  it("makes nothing more after one that is not ready", () => {
    const probe = `nginx:1", readinessProbe: { tcpSocket: { port: 9999 } }, imagePullPolicy: "Always`;
    expect(rollCall(clusterAfter(db("replicas: 3", probe)))).toBe("0");
  });

  it("counts from ordinals.start", () => {
    expect(names(pods(clusterAfter(db("replicas: 2\nordinals: { start: 5 }"))))).toEqual(["db-5", "db-6"]);
  });
});

describe("[S-403] [S-404] the identity of a Pod", () => {
  const state = clusterAfter(db("replicas: 1"));
  const pod = get<ReturnType<typeof pods>[number]>(state, "Pod", "db-0");

  it("is its name, in labels and in DNS", () => {
    expect(pod.metadata.labels).toEqual({
      app: "db",
      "apps.kubernetes.io/pod-index": "0",
      "controller-revision-hash": get<StatefulSet>(state, "StatefulSet", "db").status?.updateRevision,
      "statefulset.kubernetes.io/pod-name": "db-0",
    });
    expect(pod.spec).toMatchObject({ hostname: "db-0", subdomain: "db" });
  });

  it("outlives the Pod; its address does not", () => {
    const again = get<typeof pod>(deletePodNamed(state, "default", "db-0"), "Pod", "db-0");
    expect(again.metadata.labels).toEqual(pod.metadata.labels);
    expect(again.status?.podIP).not.toBe(pod.status?.podIP);
  });
});

describe("the status of a StatefulSet", () => {
  it("[rec] is that of the recorded one", () => {
    const { status } = get<StatefulSet>(clusterAfter(db("replicas: 2")), "StatefulSet", "db");
    expect(status).toEqual({
      availableReplicas: 2,
      collisionCount: 0,
      currentReplicas: 2,
      currentRevision: expect.stringMatching(/^db-[456789bcdf]+$/),
      observedGeneration: 1,
      readyReplicas: 2,
      replicas: 2,
      updateRevision: status?.currentRevision,
      updatedReplicas: 2,
    });
  });

  it("names the revision before the update until all Pods are of the new one", () => {
    const state = clusterAfter(db("replicas: 2\nupdateStrategy: { rollingUpdate: { partition: 1 } }"));
    const after = apply(state, db("replicas: 2\nupdateStrategy: { rollingUpdate: { partition: 1 } }", "nginx:2"));
    const [before, now] = [state, after].map((at) => get<StatefulSet>(at, "StatefulSet", "db").status);
    expect(now?.currentRevision).toBe(before?.currentRevision);
    expect(now).toMatchObject({ currentReplicas: 1, updatedReplicas: 1 });
  });
});
