import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../src/simulator/api/kinds.ts";
import type { Deployment, DeploymentStrategy, ReplicaSet } from "../../../src/simulator/api/workloads.ts";
import { advance } from "../../../src/simulator/cluster/advance.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { settle } from "../../../src/simulator/cluster/settle.ts";
import { fencepostsOf } from "../../../src/simulator/controllers/deployments/fenceposts.ts";
import { isPodReady, isTerminating } from "../../../src/simulator/controllers/pods.ts";
import { templateHash } from "../../../src/simulator/controllers/template-hash.ts";
import { kubectl } from "../../../src/simulator/kubectl/kubectl.ts";
import { listObjects } from "../../../src/simulator/store/object-store.ts";
import { apply, clusterAfter, edit, film, get, names, pods, remove, workload } from "../../support/workloads.ts";

const web = (spec = "replicas: 4", podSpec = "", image = "nginx:1"): string =>
  workload("Deployment", "web", spec, podSpec, image);

const sets = (state: ClusterState): readonly ReplicaSet[] =>
  [...listObjects<ReplicaSet>(state.objects, "ReplicaSet", "default")].sort((a, b) => revision(a) - revision(b));
const revision = ({ metadata }: KubeObject): number =>
  Number(metadata.annotations?.["deployment.kubernetes.io/revision"] ?? 0);
/** Each ReplicaSet, oldest first, as `wanted/there/ready`. */
const sizes = (state: ClusterState): string =>
  sets(state)
    .map(({ spec, status }) => `${spec.replicas}/${status?.replicas ?? 0}/${status?.readyReplicas ?? 0}`)
    .join(" ");

/** The Deployment with another image, before any controller has seen it. */
const withImage = (state: ClusterState, image: string): ClusterState =>
  edit<Deployment>(state, "Deployment", "web", (deployment) => {
    const { template } = deployment.spec;
    const containers = template.spec.containers.map((container) => ({ ...container, image }));
    return {
      ...deployment,
      spec: { ...deployment.spec, template: { ...template, spec: { ...template.spec, containers } } },
    };
  });

const scaled = (state: ClusterState, replicas: number): ClusterState =>
  settle(edit<Deployment>(state, "Deployment", "web", (it) => ({ ...it, spec: { ...it.spec, replicas } })));

describe("[S-406] maxSurge is rounded up, maxUnavailable down", () => {
  const rows: readonly [number, DeploymentStrategy | undefined, number, number][] = [
    [4, undefined, 1, 1],
    [3, undefined, 1, 0],
    [10, undefined, 3, 2],
    [1, undefined, 1, 0],
    [0, undefined, 0, 0],
    [10, { rollingUpdate: { maxSurge: "15%", maxUnavailable: "15%" } }, 2, 1],
    [4, { rollingUpdate: { maxSurge: 2, maxUnavailable: 3 } }, 2, 3],
    [4, { rollingUpdate: { maxSurge: 0, maxUnavailable: 9 } }, 0, 4],
    [3, { rollingUpdate: { maxSurge: 0, maxUnavailable: "10%" } }, 0, 1],
    [4, { type: "Recreate" }, 0, 0],
  ];
  for (const [replicas, strategy, surge, unavailable] of rows) {
    it(`${replicas} replicas with ${JSON.stringify(strategy ?? "the defaults")}: +${surge} −${unavailable}`, () => {
      const spec = {
        replicas,
        selector: {},
        template: { spec: { containers: [] } },
        ...(strategy ? { strategy } : {}),
      };
      const deployment: Deployment = { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web" }, spec };
      expect(fencepostsOf(deployment)).toEqual({ surge, unavailable });
    });
  }
});

describe("[S-406] a rollout, round by round: each ReplicaSet as wanted/there/ready, the old one first", () => {
  const rows: readonly { strategy: string; rounds: readonly string[] }[] = [
    {
      strategy: "strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }",
      rounds: [
        "4/4/4",
        "3/4/4 1/0/0",
        "3/4/4 2/0/0",
        "3/3/3 2/2/0",
        "3/3/3 2/2/2",
        "1/3/3 2/2/2",
        "1/3/3 4/2/2",
        "1/1/1 4/2/2",
        "1/1/1 4/4/2",
        "1/1/1 4/4/4",
        "0/1/1 4/4/4",
        "0/0/0 4/4/4",
      ],
    },
    {
      strategy: "strategy: { rollingUpdate: { maxSurge: 4, maxUnavailable: 0 } }",
      rounds: ["4/4/4", "4/4/4 4/0/0", "4/4/4 4/4/0", "4/4/4 4/4/4", "0/4/4 4/4/4", "0/0/0 4/4/4"],
    },
    {
      strategy: "strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 2 } }",
      rounds: [
        "4/4/4",
        "2/4/4 0/0/0",
        "2/4/4 2/0/0",
        "2/2/2 2/2/0",
        "2/2/2 2/2/2",
        "0/2/2 2/2/2",
        "0/2/2 4/2/2",
        "0/0/0 4/2/2",
        "0/0/0 4/4/2",
        "0/0/0 4/4/4",
      ],
    },
    {
      strategy: "strategy: { type: Recreate }",
      rounds: ["4/4/4", "0/4/4", "0/0/0", "0/0/0 4/0/0", "0/0/0 4/4/0", "0/0/0 4/4/4"],
    },
  ];
  for (const { strategy, rounds } of rows) {
    it(strategy, () => {
      const state = clusterAfter(web(`replicas: 4\n${strategy}`));
      expect(film(withImage(state, "nginx:2"), sizes)).toEqual(rounds);
    });
  }
});

describe("[S-406] throughout a rollout never more Pods stay, nor are fewer ready, than", () => {
  const rows: readonly { replicas: number; strategy: string; most: number; ready: number }[] = [
    { replicas: 3, strategy: "the defaults", most: 4, ready: 3 },
    { replicas: 10, strategy: "the defaults", most: 13, ready: 8 },
    { replicas: 1, strategy: "the defaults", most: 2, ready: 1 },
    { replicas: 7, strategy: "maxSurge: 1, maxUnavailable: 0", most: 8, ready: 7 },
    { replicas: 7, strategy: "maxSurge: 0, maxUnavailable: 1", most: 7, ready: 6 },
    { replicas: 7, strategy: "maxSurge: 0, maxUnavailable: 10%", most: 7, ready: 6 },
    { replicas: 5, strategy: "maxSurge: 50%, maxUnavailable: 50%", most: 8, ready: 3 },
    { replicas: 5, strategy: "maxSurge: 100%, maxUnavailable: 100%", most: 5, ready: 0 },
  ];
  for (const { replicas, strategy, most, ready } of rows) {
    it(`${most} and ${ready} for ${replicas} replicas with ${strategy}`, () => {
      const spec = strategy === "the defaults" ? "" : `\nstrategy: { rollingUpdate: { ${strategy} } }`;
      const state = clusterAfter(web(`replicas: ${replicas}${spec}`));
      const counts = film(withImage(state, "nginx:2"), (now) => {
        const staying = pods(now).filter((pod) => !isTerminating(pod));
        return [staying.length, staying.filter(isPodReady).length] as const;
      });
      expect([Math.max(...counts.map(([all]) => all)), Math.min(...counts.map(([, up]) => up))]).toEqual([most, ready]);
    });
  }
});

describe("[S-402] pod-template-hash", () => {
  it("is the same in whatever order the template was written", () => {
    const container = { name: "main", image: "nginx" };
    expect(templateHash({ metadata: { labels: { a: "1", b: "2" } }, spec: { containers: [container] } })).toBe(
      templateHash({
        spec: { containers: [{ image: "nginx", name: "main" }] },
        metadata: { labels: { b: "2", a: "1" } },
      }),
    );
  });

  it("has only digits of the server's alphabet", () => {
    const hashes = ["a", "b", "c"].map((name) => templateHash({ spec: { containers: [{ name }] } }));
    expect(hashes.filter((hash) => !/^[456789bcdf]{1,10}$/.test(hash))).toEqual([]);
  });
});

describe("[S-403] [S-404] a Deployment and its ReplicaSet", () => {
  const state = clusterAfter(web("replicas: 3"));
  const [set] = sets(state);
  const hash = set?.metadata.labels?.["pod-template-hash"] ?? "";

  it("are bound by the hash of the template", () => {
    expect(set?.metadata).toEqual({
      name: `web-${hash}`,
      namespace: "default",
      generation: 1,
      creationTimestamp: "2026-01-01T00:00:00Z",
      labels: { app: "web", "pod-template-hash": hash },
      annotations: {
        "deployment.kubernetes.io/desired-replicas": "3",
        "deployment.kubernetes.io/max-replicas": "4",
        "deployment.kubernetes.io/revision": "1",
      },
      ownerReferences: [
        { apiVersion: "apps/v1", kind: "Deployment", name: "web", controller: true, blockOwnerDeletion: true },
      ],
    });
    expect(set?.spec.selector).toEqual({ matchLabels: { app: "web", "pod-template-hash": hash } });
    expect(set?.spec.template.metadata?.labels).toEqual({ app: "web", "pod-template-hash": hash });
  });

  it("[rec] say the same of themselves as the recorded ones", () => {
    expect(set?.status).toEqual({
      availableReplicas: 3,
      fullyLabeledReplicas: 3,
      observedGeneration: 1,
      readyReplicas: 3,
      replicas: 3,
      terminatingReplicas: 0,
    });
    const since = { lastTransitionTime: "2026-01-01T00:00:00Z", lastUpdateTime: "2026-01-01T00:00:00Z" };
    expect(get<Deployment>(state, "Deployment", "web").status).toEqual({
      availableReplicas: 3,
      conditions: [
        {
          ...since,
          message: "Deployment has minimum availability.",
          reason: "MinimumReplicasAvailable",
          status: "True",
          type: "Available",
        },
        {
          ...since,
          message: `ReplicaSet "web-${hash}" has successfully progressed.`,
          reason: "NewReplicaSetAvailable",
          status: "True",
          type: "Progressing",
        },
      ],
      observedGeneration: 1,
      readyReplicas: 3,
      replicas: 3,
      terminatingReplicas: 0,
      updatedReplicas: 3,
    });
  });
});

describe("[S-406] the history of a Deployment", () => {
  const revisions = (state: ClusterState): readonly string[] =>
    sets(state).map((set) => {
      const { annotations } = set.metadata;
      const history = annotations?.["deployment.kubernetes.io/revision-history"];
      return `${revision(set)}${history ? ` was ${history}` : ""}: ${set.spec.template.spec.containers[0]?.image}`;
    });
  const second = clusterAfter([web(), web("replicas: 4", "", "nginx:2")]);
  const back = apply(second, web());

  it("numbers each new template", () => {
    expect(revisions(second)).toEqual(["1: nginx:1", "2: nginx:2"]);
    expect(get(second, "Deployment", "web").metadata.annotations?.["deployment.kubernetes.io/revision"]).toBe("2");
  });

  it("takes the set of an earlier template again, under a new number", () => {
    expect(revisions(back)).toEqual(["2: nginx:2", "3 was 1: nginx:1"]);
    expect(sizes(back)).toBe("0/0/0 4/4/4");
  });

  it("keeps as many earlier sets as revisionHistoryLimit says", () => {
    const texts = [1, 2, 3, 4].map((version) => web("replicas: 1\nrevisionHistoryLimit: 1", "", `nginx:${version}`));
    expect(revisions(clusterAfter(texts))).toEqual(["3: nginx:3", "4: nginx:4"]);
  });

  it("hands its annotations down to the set, but for what kubectl remembers there", () => {
    const annotated = web().replace("{ name: web }", "{ name: web, annotations: { team: shop } }");
    expect(Object.keys(sets(clusterAfter(annotated))[0]?.metadata.annotations ?? {}).sort()).toEqual([
      "deployment.kubernetes.io/desired-replicas",
      "deployment.kubernetes.io/max-replicas",
      "deployment.kubernetes.io/revision",
      "team",
    ]);
  });
});

describe("[S-406] the size of a Deployment", () => {
  const state = clusterAfter(web());
  const stuck = "readinessProbe: { tcpSocket: { port: 9999 } }";
  const broken = web("replicas: 4", "", `nginx:2", ${stuck}, imagePullPolicy: "Always`);

  it("goes to nothing and back in the same ReplicaSet", () => {
    const none = scaled(state, 0);
    expect(sizes(none)).toBe("0/0/0");
    expect(get<Deployment>(none, "Deployment", "web").status).toMatchObject({
      observedGeneration: 2,
      terminatingReplicas: 0,
    });
    expect(sizes(scaled(none, 2))).toBe("2/2/2");
  });

  it("[rec] is announced by kubectl scale, and remembered by the ReplicaSet", () => {
    const { state: none } = kubectl(state, "kubectl scale deployment web --replicas=0", []);
    expect(sets(none)[0]?.metadata).toMatchObject({
      generation: 2,
      annotations: {
        "deployment.kubernetes.io/desired-replicas": "0",
        "deployment.kubernetes.io/max-replicas": "0",
      },
    });
  });

  it("is shared out in proportion while a rollout stands still", () => {
    const halted = apply(state, broken);
    expect(sizes(halted)).toBe("3/3/3 2/2/0");
    expect(sizes(scaled(halted, 8))).toBe("6/6/6 4/4/0");
    expect(sizes(scaled(halted, 2))).toBe("2/2/2 1/1/0");
  });

  it("loses unready replicas first when the template is mended", () => {
    const mended = apply(apply(state, broken), web("replicas: 4", "", "nginx:3"));
    expect(sizes(mended)).toBe("0/0/0 0/0/0 4/4/4");
  });

  it("gives a rollout up after progressDeadlineSeconds", () => {
    const progress = (at: ClusterState) =>
      get<Deployment>(at, "Deployment", "web").status?.conditions?.find(({ type }) => type === "Progressing")?.reason;
    const halted = apply(state, broken);
    expect([0, 599, 600].map((seconds) => progress(advance(halted, seconds)))).toEqual([
      "ReplicaSetUpdated",
      "ReplicaSetUpdated",
      "ProgressDeadlineExceeded",
    ]);
  });

  it("changes while the Deployment is paused, but its template does not", () => {
    const paused = clusterAfter([web("replicas: 2"), web("replicas: 3\npaused: true", "", "nginx:2")]);
    expect(sizes(paused)).toBe("3/3/3");
  });
});

describe("[S-405] a Deployment and its neighbours", () => {
  it("adopts an orphaned ReplicaSet of its template", () => {
    const orphaned = edit(
      clusterAfter(web()),
      "ReplicaSet",
      sets(clusterAfter(web()))[0]?.metadata.name ?? "",
      (set) => {
        const { ownerReferences: _, ...metadata } = set.metadata;
        return { ...set, metadata };
      },
    );
    const [set] = sets(settle(orphaned));
    expect(set?.metadata.ownerReferences).toMatchObject([{ kind: "Deployment", name: "web" }]);
  });

  it("takes its ReplicaSets and their Pods with it when it goes", () => {
    const gone = remove(clusterAfter(web()), "Deployment", "web");
    expect(names([...sets(gone), ...pods(gone)])).toEqual([]);
  });
});
