import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawClusterDocument } from "../../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../../src/simulator/cluster/cluster-state.ts";
import { kubectl } from "../../../../src/simulator/kubectl/kubectl.ts";
import { podsWithLabels } from "../../../../src/simulator/store/object-store.ts";
import { endingsKey, endingsOf } from "../../../../src/simulator/trace/reach/endings.ts";
import { reachOf } from "../../../../src/simulator/trace/reach/matrix.ts";
import type { Reach, ReachSource, ReachTarget } from "../../../../src/simulator/trace/reach/reach.ts";
import type { Destination, Flow, Sender } from "../../../../src/simulator/trace/trace.ts";
import { world } from "../../../support/cluster.ts";
import { applied, applyTo, ENFORCING, namespace, policy } from "../../../support/policy.ts";

const deployment = (at: string, replicas: number, image: string, more = "") => {
  const [where, name] = at.split("/");
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${where} }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { ${more} containers: [{ name: main, image: ${image} }] }`;
};

const service = (at: string, spec: string) => {
  const [where, name] = at.split("/");
  return `apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${where} }
spec: { selector: { app: ${name} }, ${spec} }`;
};

/** All senders and all destinations that a source and a target of the matrix stand for. */
function sendersOf(source: ReachSource): readonly Sender[] {
  if (source.kind === "outside") return [source];
  return source.pods.map(({ namespace: where, name }) => ({ kind: "pod", namespace: where, name }));
}
function destinationsOf({ document }: ClusterState, target: ReachTarget): readonly Destination[] {
  const { port } = target;
  if (target.kind === "pods") {
    return target.pods.map(({ namespace: where, name }) => ({
      kind: "pod",
      namespace: where,
      name,
      port: target.port,
    }));
  }
  const base = {
    kind: "service",
    namespace: target.service.namespace,
    name: target.service.name,
    port: `${port}`,
  } as const;
  switch (target.at) {
    case "node-port":
      return document.nodes.map(({ name }) => ({ ...base, at: { kind: "node-port", node: name } }));
    default:
      return [{ ...base, at: { kind: target.at } }];
  }
}
const isAsked = (source: ReachSource, target: ReachTarget): boolean =>
  (source.kind === "pods") === (target.kind === "pods" || target.at === "cluster-ip");
const isItself = (from: Sender, to: Destination): boolean =>
  from.kind === "pod" && to.kind === "pod" && from.namespace === to.namespace && from.name === to.name;

/** The same matrix by tracing every single pair: the different ways that each cell holds. */
function traced(state: ClusterState, { sources, targets }: Reach): readonly (readonly (readonly string[])[])[] {
  return sources.map((source) =>
    targets.map((target) => {
      if (!isAsked(source, target)) return [];
      const flows: readonly Flow[] = sendersOf(source).flatMap((from) =>
        destinationsOf(state, target)
          .filter((to) => !isItself(from, to))
          .map((to) => ({ from, to, protocol: target.protocol, payload: 0 })),
      );
      return [...new Set(flows.map((flow) => endingsKey(endingsOf(state, flow))))].sort();
    }),
  );
}
const inMatrix = ({ cells }: Reach) =>
  cells.map((row) => row.map((ways) => ways.map(({ endings }) => endingsKey(endings)).sort()));

const nodes = (third: string, zoned: boolean) => [
  { name: "node1", ip: "192.168.56.11" },
  { name: "node2", ip: "192.168.56.12", ...(zoned ? { zone: "a" } : {}) },
  { name: "node3", ip: third },
];
/** Endpoints that somebody wrote down: two Pods of many, and one that is not ready. */
const PICKED = `apiVersion: v1
kind: Service
metadata: { name: picked, namespace: shop }
spec: { ports: [{ port: 80 }] }
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: picked, namespace: shop, labels: { kubernetes.io/service-name: picked } }
addressType: IPv4
endpoints:
  - { addresses: [10.244.1.2], nodeName: node2 }
  - { addresses: [10.244.2.2], conditions: { ready: false } }
ports: [{ port: 8080 }]`;
const localOrNot = fc.constantFrom("Cluster", "Local");
const specs = [
  "{ podSelector: {} }",
  "{ podSelector: { matchLabels: { app: api } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }] }",
  "{ podSelector: { matchLabels: { app: api } }, ingress: [{ from: [{ ipBlock: { cidr: 10.244.0.0/24 } }] }] }",
  "{ podSelector: { matchLabels: { app: api } }, ingress: [{ from: [{ ipBlock: { cidr: 192.168.56.12/32 } }] }] }",
  "{ podSelector: { matchLabels: { tier: gold } }, ingress: [{ from: [{ namespaceSelector: {} }] }] }",
  "{ podSelector: { matchLabels: { app: web } }, policyTypes: [Egress], egress: [{ to: [{ podSelector: {} }], ports: [{ port: 8080 }] }] }",
  "{ podSelector: {}, policyTypes: [Egress], egress: [{ to: [{ ipBlock: { cidr: 10.244.0.0/16, except: [10.244.1.2/32] } }] }] }",
];

const worlds = fc.record({
  web: fc.integer({ min: 1, max: 4 }),
  api: fc.integer({ min: 0, max: 4 }),
  hosted: fc.boolean(),
  external: localOrNot,
  internal: localOrNot,
  policies: fc.subarray(specs, { minLength: 1, maxLength: 2 }),
  backend: fc.constantFrom("vxlan" as const, "host-gw" as const),
  twoSubnets: fc.boolean(),
  zoned: fc.boolean(),
  gold: fc.boolean(),
  cloud: fc.boolean(),
  masquerade: fc.boolean(),
});

function clusterOf(given: typeof worlds extends fc.Arbitrary<infer T> ? T : never): ClusterState {
  const { web, api, hosted, external, internal, policies, backend, twoSubnets, zoned, gold, cloud, masquerade } = given;
  const raw: RawClusterDocument = world({
    platform: { ...ENFORCING, backend, masquerade },
    nodes: nodes(twoSubnets ? "192.168.57.13" : "192.168.56.13", zoned),
    underlay: { subnets: [{ cidr: "192.168.56.0/24" }, { cidr: "192.168.57.0/24" }] },
    loadBalancer: cloud ? "cloud" : "none",
  });
  const state = applied(
    [
      namespace("shop"),
      deployment("shop/web", web, "nginx", hosted ? "hostNetwork: true," : ""),
      deployment("shop/api", api, "echo"),
      deployment("default/guest", 2, "client"),
      service(
        "shop/api",
        `type: LoadBalancer, externalTrafficPolicy: ${external}, internalTrafficPolicy: ${internal}, ports: [{ port: 80, targetPort: 8080 }]`,
      ),
      service("shop/web", "ports: [{ port: 80, targetPort: 81 }]"),
      PICKED,
      ...policies.map((spec, i) => policy(`shop/p${i}`, spec)),
    ],
    raw,
  );
  const [labelled] = podsWithLabels(state.objects, "shop", { app: "api" });
  return gold && labelled
    ? kubectl(state, `kubectl label -n shop pod ${labelled.metadata.name} tier=gold`).state
    : state;
}

/** The ways between two names of the matrix: `ways(state, "web", "api:8080")`, `ways(state, "web", "service api:80")`. */
function ways(state: ClusterState, from: string, to: string): readonly string[] {
  const { sources, targets, cells } = reachOf(state);
  const i = sources.findIndex((source) => (source.kind === "outside" ? source.name : source.owner.name) === from);
  const j = targets.findIndex((target) =>
    target.kind === "pods"
      ? to === `${target.owner.name}:${target.port}`
      : to === `${target.at} ${target.service.name}:${target.number}`,
  );
  return (cells[i]?.[j] ?? []).map(({ endings }) => endings.map(({ outcome }) => outcome).join(" or "));
}

describe("Pods of one workload are told apart", () => {
  const given = [namespace("shop"), deployment("shop/web", 1, "client"), deployment("shop/api", 6, "echo")];
  const bare = applied(given);
  // Not the one of its node that is asked for all.
  const odd = podsWithLabels(bare.objects, "shop", { app: "api" }).at(-1);
  const address = odd?.status?.podIP ?? "";
  const isolatesGold = policy("shop/p", "{ podSelector: { matchLabels: { tier: gold } } }");

  it("not at all where nothing tells them apart", () => {
    expect(ways(bare, "web", "api:8080")).toEqual(["answered"]);
  });

  it("by a label that a policy looks at", () => {
    const labelled = kubectl(applyTo(bare, isolatesGold), `kubectl label -n shop pod ${odd?.metadata.name} tier=gold`);
    expect(ways(labelled.state, "web", "api:8080").toSorted()).toEqual(["answered", "timed-out"]);
  });

  it("by an address that a policy names", () => {
    const blocked = policy(
      "shop/p",
      `{ podSelector: { matchLabels: { app: web } }, policyTypes: [Egress], egress: [{ to: [{ ipBlock: { cidr: 10.244.0.0/16, except: [${address}/32] } }] }] }`,
    );
    expect(ways(applyTo(bare, blocked), "web", "api:8080").toSorted()).toEqual(["answered", "timed-out"]);
  });

  it("by the Services that they serve: through its own a Pod comes from its node", () => {
    const picked = applyTo(
      bare,
      PICKED.replaceAll("10.244.1.2", address).replace("node2", odd?.spec.nodeName ?? ""),
      policy("shop/p", "{ podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] }"),
    );
    expect(ways(picked, "api", "cluster-ip picked:80").toSorted()).toEqual(["answered", "timed-out"]);
  });
});

describe("the matrix of who reaches whom", () => {
  it("tells of each workload in its own name, however alike they are", () => {
    const deaf = (name: string) =>
      deployment(name, 1, "nginx").replace("image: nginx", "image: nginx, ports: [{ containerPort: 81 }]");
    const { targets, cells } = reachOf(
      applied([namespace("shop"), deaf("shop/api"), deaf("shop/web"), deployment("shop/guest", 1, "client")]),
    );
    const refusals = targets.flatMap((target, j) => {
      const [way] = cells.at(0)?.[j] ?? [];
      const disposition = way?.endings[0]?.disposition;
      return target.kind === "pods" && disposition?.kind === "refused" ? [{ target, by: disposition.by }] : [];
    });
    expect(refusals.length).toBeGreaterThan(0);
    for (const { target, by } of refusals)
      expect(by).toMatchObject({ kind: "pod", name: expect.stringContaining(target.owner.name) });
  });

  it("agrees with the trace of every single pair", () => {
    fc.assert(
      fc.property(worlds, (given) => {
        const state = clusterOf(given);
        const reach = reachOf(state);
        expect(inMatrix(reach)).toEqual(traced(state, reach));
      }),
      { numRuns: 20, seed: 11 },
    );
  }, 30_000);
});
