import { describe, expect, it } from "vitest";
import type { RawClusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { cordonNode, deletePodNamed, uncordonNode } from "../../../src/simulator/cluster/nodes.ts";
import { apply, barePod, clusterAfter, get, pods, spread, workload } from "../../support/workloads.ts";

type Pod = ReturnType<typeof pods>[number];
type RawNodes = RawClusterDocument["nodes"];

const placeOf = (state: ClusterState, name: string): string => get<Pod>(state, "Pod", name).spec.nodeName ?? "nowhere";
const scheduling = (state: ClusterState, name: string) =>
  get<Pod>(state, "Pod", name).status?.conditions?.find(({ type }) => type === "PodScheduled");
/** What the scheduler says of the nodes, without what it says of preemption. */
const reasons = (state: ClusterState, name: string): string | undefined =>
  scheduling(state, name)?.message?.split(". no new claims")[0];

const two = (first: Partial<RawNodes[number]> = {}, second: Partial<RawNodes[number]> = {}): { nodes: RawNodes } => ({
  nodes: [
    { name: "a", ip: "192.168.56.11", ...first },
    { name: "b", ip: "192.168.56.12", ...second },
  ],
});

const requiring = (requirement: string): string =>
  `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [${requirement}] }] } } }`;
const podTerm = (kind: string, term: string): string =>
  `affinity: { ${kind}: { requiredDuringSchedulingIgnoredDuringExecution: [${term}] } }`;
const HOSTNAME = "topologyKey: kubernetes.io/hostname";
const asking = (requests: string, ports = ""): string =>
  `containers: [{ name: main, image: nginx, resources: { requests: { ${requests} } }, ports: [${ports}] }]`;

describe("[S-410] what keeps a Pod off a node", () => {
  const zones = two({ zone: "x", labels: { size: "4" } }, { zone: "y", labels: { size: "16" } });
  const gpu = { key: "gpu", value: "yes", effect: "NoSchedule" } as const;
  const rows: readonly {
    what: string;
    world?: object;
    before?: string;
    spec: string;
    lands: string;
    says?: string;
  }[] = [
    { what: "a taint", world: two({ taints: [gpu] }), spec: "", lands: "b" },
    {
      what: "taints on every node",
      world: two({ taints: [gpu] }, { taints: [{ ...gpu, effect: "NoExecute" }] }),
      spec: "",
      lands: "nowhere",
      says: "0/2 nodes are available: 2 node(s) had untolerated taint(s)",
    },
    {
      what: "not a taint that it tolerates",
      world: two({ taints: [gpu] }, { taints: [{ key: "x", effect: "NoExecute" }] }),
      spec: "tolerations: [{ key: gpu, operator: Equal, value: yes-not }, { key: gpu, operator: Exists }]",
      lands: "a",
    },
    { what: "a label that nodeSelector misses", world: zones, spec: "nodeSelector: { size: '16' }", lands: "b" },
    { what: "In", world: zones, spec: requiring("{ key: size, operator: In, values: ['16'] }"), lands: "b" },
    { what: "NotIn", world: zones, spec: requiring("{ key: size, operator: NotIn, values: ['4'] }"), lands: "b" },
    { what: "Gt", world: zones, spec: requiring("{ key: size, operator: Gt, values: ['9'] }"), lands: "b" },
    { what: "Lt", world: zones, spec: requiring("{ key: size, operator: Lt, values: ['9'] }"), lands: "a" },
    {
      what: "Exists",
      world: zones,
      spec: requiring("{ key: disk, operator: Exists }"),
      lands: "nowhere",
      says: "0/2 nodes are available: 2 node(s) didn't match Pod's node affinity/selector",
    },
    {
      what: "a host port that is taken",
      world: two(),
      before: barePod(
        "first",
        `nodeSelector: { kubernetes.io/hostname: a }\n${asking("", "{ containerPort: 80, hostPort: 8080 }")}`,
      ),
      spec: asking("", "{ containerPort: 80, hostPort: 8080 }"),
      lands: "b",
    },
    { what: "too little CPU", world: two({ capacity: { cpu: "1" } }), spec: asking("cpu: 1500m"), lands: "b" },
    {
      what: "too little memory and CPU, told both",
      world: two({ capacity: { memory: "1Gi", cpu: "1" } }, { capacity: { memory: "1Gi" } }),
      spec: asking("cpu: 1500m, memory: 2Gi"),
      lands: "nowhere",
      says: "0/2 nodes are available: 1 Insufficient cpu, 2 Insufficient memory",
    },
    {
      what: "what others asked for already",
      world: two({ capacity: { cpu: "1" } }, { capacity: { cpu: "1" } }),
      before: barePod("first", `nodeSelector: { kubernetes.io/hostname: a }\n${asking("cpu: 600m")}`),
      spec: asking("cpu: 600m"),
      lands: "b",
    },
    {
      what: "as many Pods as a node takes",
      world: two({ capacity: { pods: "1" } }, { capacity: { pods: "0" } }),
      before: barePod("first"),
      spec: "",
      lands: "nowhere",
      says: "0/2 nodes are available: 2 Too many pods",
    },
    {
      what: "uneven spreading",
      world: zones,
      before: barePod("first", "nodeSelector: { kubernetes.io/hostname: a }", "app: web"),
      spec: "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } } }]\nnodeSelector: { kubernetes.io/hostname: a }",
      lands: "a",
    },
    {
      what: "a node without the label to spread by",
      world: two({ zone: "x" }),
      spec: "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: rack, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } } }]",
      lands: "nowhere",
      says: "0/2 nodes are available: 2 node(s) didn't match pod topology spread constraints (missing required label)",
    },
    {
      what: "no Pod that it wants to be near",
      world: two(),
      spec: podTerm("podAffinity", `{ ${HOSTNAME}, labelSelector: { matchLabels: { app: db } } }`),
      lands: "nowhere",
      says: "0/2 nodes are available: 2 node(s) didn't match pod affinity rules",
    },
    {
      what: "not the want of its own like, for the first of them",
      world: two(),
      spec: podTerm("podAffinity", `{ ${HOSTNAME}, labelSelector: { matchLabels: { app: web } } }`),
      lands: "a",
    },
    {
      what: "a Pod that it wants to be far from",
      world: two(),
      before: barePod("first", "nodeSelector: { kubernetes.io/hostname: a }", "app: db"),
      spec: podTerm("podAntiAffinity", `{ ${HOSTNAME}, labelSelector: { matchLabels: { app: db } } }`),
      lands: "b",
    },
    {
      what: "a Pod that wants to be far from it",
      world: two({}, { taints: [gpu] }),
      before: barePod(
        "first",
        podTerm("podAntiAffinity", `{ ${HOSTNAME}, labelSelector: { matchLabels: { app: web } } }`),
      ),
      spec: "",
      lands: "nowhere",
      says: "0/2 nodes are available: 1 node(s) didn't satisfy existing pods anti-affinity rules, 1 node(s) had untolerated taint(s)",
    },
  ];
  for (const { what, world, before, spec, lands, says } of rows) {
    it(what, () => {
      const state = clusterAfter([...(before ? [before] : []), barePod("web", spec, "app: web")], world);
      expect([placeOf(state, "web"), reasons(state, "web")]).toEqual([lands, says]);
    });
  }

  const spreading = (more = "minDomains: 1"): string =>
    `topologySpreadConstraints: [{ maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } }, ${more} }]`;
  const fine: readonly { what: string; more?: string; pods: Readonly<Record<string, number>> }[] = [
    { what: "a zone that the Pod cannot reach for its taints counts", pods: { b: 1, "-": 2 } },
    { what: "but not with nodeTaintsPolicy Honor", more: "nodeTaintsPolicy: Honor", pods: { b: 3 } },
    {
      what: "fewer zones than minDomains count as one more without Pods",
      more: "nodeTaintsPolicy: Honor, minDomains: 2",
      pods: { b: 1, "-": 2 },
    },
  ];
  for (const { what, more, pods: expected } of fine) {
    it(`uneven spreading: ${what}`, () => {
      const world = two({ zone: "x", taints: [gpu] }, { zone: "y" });
      expect(spread(pods(clusterAfter(workload("Deployment", "web", "replicas: 3", spreading(more)), world)))).toEqual(
        expected,
      );
    });
  }

  it("uneven spreading: Pods of another version do not count with matchLabelKeys", () => {
    const world = two({ zone: "x" }, { zone: "y", taints: [{ key: "old", effect: "PreferNoSchedule" }] });
    const old = barePod("old", "nodeSelector: { kubernetes.io/hostname: a }", "app: web, version: one");
    const lands = [spreading(), spreading("matchLabelKeys: [version]")].map((spec) =>
      placeOf(clusterAfter([old, barePod("young", spec, "app: web, version: two")], world), "young"),
    );
    expect(lands).toEqual(["b", "a"]);
  });

  it("a cordon, until it is taken away", () => {
    const cordoned = ["a", "b"].reduce(cordonNode, clusterAfter([], two()));
    const waiting = apply(cordoned, barePod("web"));
    expect(reasons(waiting, "web")).toBe("0/2 nodes are available: 2 node(s) were unschedulable");
    expect(placeOf(uncordonNode(waiting, "b"), "web")).toBe("b");
  });

  it("nothing, if it names its node itself", () => {
    expect(placeOf(clusterAfter(barePod("web", "nodeName: controlplane")), "web")).toBe("controlplane");
  });

  it("a scheduling gate, without a word on nodes", () => {
    const state = clusterAfter(barePod("web", "schedulingGates: [{ name: quota }]"));
    expect(scheduling(state, "web")).toMatchObject({ status: "False", reason: "SchedulingGated" });
  });

  it("a scheduler that does not exist, without a word", () => {
    expect(scheduling(clusterAfter(barePod("web", "schedulerName: mine")), "web")).toBeUndefined();
  });
});

describe("[S-411] a Pod that no node takes", () => {
  it("[rec] says why in the scheduler's words", () => {
    const state = clusterAfter(barePod("stuck", "nodeSelector: { disk: fast }"));
    expect(get<Pod>(state, "Pod", "stuck").status).toEqual({
      phase: "Pending",
      qosClass: "BestEffort",
      conditions: [
        {
          type: "PodScheduled",
          status: "False",
          reason: "Unschedulable",
          message:
            "0/4 nodes are available: 1 node(s) had untolerated taint(s), 3 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/4 nodes are available: 4 Preemption is not helpful for scheduling.",
          observedGeneration: 1,
          lastProbeTime: null,
          lastTransitionTime: "2026-01-01T00:00:00Z",
        },
      ],
    });
  });

  it("tells nodes that others could make room on from those that will never do", () => {
    const state = clusterAfter([barePod("first", asking("cpu: '2'")), barePod("web", asking("cpu: '1'"))], {
      nodes: [
        { name: "a", ip: "192.168.56.11" },
        { name: "b", ip: "192.168.56.12", capacity: { cpu: "500m" } },
      ],
    });
    expect(scheduling(state, "web")?.message?.split("preemption: ")[1]).toBe(
      "0/2 nodes are available: 1 No preemption victims found for incoming pod, 1 Preemption is not helpful for scheduling.",
    );
  });

  it("gets its place when another leaves", () => {
    const state = clusterAfter([barePod("first", asking("cpu: '2'")), barePod("web", asking("cpu: '2'"))], {
      nodes: [{ name: "a", ip: "192.168.56.11" }],
    });
    expect([placeOf(state, "web"), placeOf(deletePodNamed(state, "default", "first"), "web")]).toEqual([
      "nowhere",
      "a",
    ]);
  });

  it("names the filter that left out all nodes but one", () => {
    const agent = workload("DaemonSet", "agent", "", asking("cpu: '9'").replace("containers:", "# "));
    const state = clusterAfter(
      agent.replace('image: "nginx"', "image: nginx, resources: { requests: { cpu: '9' } }"),
      two(),
    );
    expect(pods(state).map(({ status }) => status?.conditions?.[0]?.message?.split(". no new")[0])).toEqual([
      "0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn't satisfy plugin(s) [NodeAffinity]",
      "0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn't satisfy plugin(s) [NodeAffinity]",
    ]);
  });
});

describe("[S-412] among the nodes that take a Pod", () => {
  it("replicas spread over nodes", () => {
    expect(spread(pods(clusterAfter(workload("Deployment", "web", "replicas: 6"))))).toEqual({
      node1: 2,
      node2: 2,
      node3: 2,
    });
  });

  it("replicas spread over zones before they count Pods", () => {
    const world = {
      nodes: [
        { name: "a1", ip: "192.168.56.11", zone: "a" },
        { name: "a2", ip: "192.168.56.12", zone: "a" },
        { name: "b1", ip: "192.168.56.13", zone: "b" },
      ],
    };
    const busy = clusterAfter([barePod("busy", "nodeSelector: { kubernetes.io/hostname: b1 }")], world);
    expect(spread(pods(apply(busy, workload("Deployment", "web", "replicas: 2"))).slice(1))).toEqual({ a1: 1, b1: 1 });
  });

  it("bare Pods of one Service spread, too", () => {
    const service =
      "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80 }] }";
    const texts = [service, ...["one", "two", "three"].map((name) => barePod(name, "", "app: web"))];
    expect(spread(pods(clusterAfter(texts)))).toEqual({ node1: 1, node2: 1, node3: 1 });
  });

  it("a PreferNoSchedule taint is avoided while others have room", () => {
    const world = two({ taints: [{ key: "old", effect: "PreferNoSchedule" }] }, { capacity: { pods: "1" } });
    expect(spread(pods(clusterAfter(workload("Deployment", "web", "replicas: 2"), world)))).toEqual({ a: 1, b: 1 });
  });

  it("a preference outweighs spreading", () => {
    const preferred =
      "affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: { matchExpressions: [{ key: size, operator: In, values: [big] }] } }] } }";
    const state = clusterAfter(
      workload("Deployment", "web", "replicas: 3", preferred),
      two({}, { labels: { size: "big" } }),
    );
    expect(spread(pods(state))).toEqual({ b: 3 });
  });

  it("Pods keep company if they prefer to", () => {
    const preferred = `affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { ${HOSTNAME}, labelSelector: { matchLabels: { app: db } } } }] } }`;
    const state = clusterAfter(
      [barePod("db", "nodeSelector: { kubernetes.io/hostname: b }", "app: db"), barePod("web", preferred)],
      two(),
    );
    expect(placeOf(state, "web")).toBe("b");
  });

  it("DoNotSchedule keeps the difference between zones within maxSkew", () => {
    const constraint =
      "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: web } } }]";
    const world = two({ zone: "x" }, { zone: "y", capacity: { pods: "1" } });
    const state = clusterAfter(workload("Deployment", "web", "replicas: 5", constraint), world);
    expect(spread(pods(state))).toEqual({ a: 2, b: 1, "-": 2 });
  });
});
