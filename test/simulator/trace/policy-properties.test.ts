import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import type { Flow } from "../../../src/simulator/trace/trace.ts";
import { tracePacket } from "../../../src/simulator/trace/trace-packet.ts";
import { flow } from "../../support/cluster.ts";
import { applied, applyTo, namespace, podIn, policy } from "../../support/policy.ts";

const cluster = applied([
  namespace("shop", "{ team: blue }"),
  namespace("data", "{ team: red }"),
  podIn("shop/api", "node1", "{ app: api }", "image: echo, ports: [{ name: http, containerPort: 8080 }]"),
  podIn("shop/web", "node2", "{ app: web }", "image: client"),
  podIn("data/web", "node1", "{ app: web }", "image: nginx"),
  `apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { type: NodePort, selector: { app: api }, ports: [{ port: 80, targetPort: http, nodePort: 30080 }] }`,
]);

const selector = fc.constantFrom(
  "{}",
  "{ matchLabels: { app: api } }",
  "{ matchLabels: { app: web } }",
  "{ matchExpressions: [{ key: app, operator: Exists }] }",
);
const peer = fc.oneof(
  selector.map((pods) => `{ podSelector: ${pods} }`),
  fc.constantFrom(
    "{ namespaceSelector: {} }",
    "{ namespaceSelector: { matchLabels: { team: red } }, podSelector: { matchLabels: { app: web } } }",
    "{ ipBlock: { cidr: 0.0.0.0/0, except: [203.0.113.0/24] } }",
    "{ ipBlock: { cidr: 10.244.0.0/16 } }",
  ),
);
const port = fc.constantFrom(
  "{ port: 80 }",
  "{ port: http }",
  "{ port: 8000, endPort: 9000 }",
  "{ protocol: TCP }",
  "{ port: 53, protocol: UDP }",
);
const rule = (peers: "from" | "to") =>
  fc
    .record({ peers: fc.array(peer, { maxLength: 2 }), ports: fc.array(port, { maxLength: 2 }) })
    .map((one) => `{ ${peers}: [${one.peers.join(", ")}], ports: [${one.ports.join(", ")}] }`);
const types = fc.constantFrom("[Ingress]", "[Egress]", "[Ingress, Egress]");

type Spec = {
  readonly namespace: string;
  readonly pods: string;
  readonly types: string;
  readonly ingress: readonly string[];
  readonly egress: readonly string[];
};
const spec: fc.Arbitrary<Spec> = fc.record({
  namespace: fc.constantFrom("shop", "data"),
  pods: selector,
  types,
  ingress: fc.array(rule("from"), { maxLength: 2 }),
  egress: fc.array(rule("to"), { maxLength: 2 }),
});
const specs = fc.array(spec, { minLength: 1, maxLength: 3 });

const text = ({ namespace: where, pods, types: policyTypes, ingress, egress }: Spec, name: string): string =>
  policy(
    `${where}/${name}`,
    `{ podSelector: ${pods}, policyTypes: ${policyTypes}, ingress: [${ingress.join(", ")}], egress: [${egress.join(", ")}] }`,
  );
const withPolicies = (all: readonly Spec[], ...more: readonly string[]): ClusterState =>
  applyTo(cluster, ...all.map((one, i) => text(one, `p${i}`)), ...more);

const flows: readonly Flow[] = [
  "pod/shop/web",
  "pod/data/web",
  "pod/shop/api",
  "outside/user",
  "node/node1",
  "node/node3",
].flatMap((from) =>
  ["pod/shop/api:8080", "service/shop/api:80", "pod/data/web:80", "nodeport/shop/api:80@node3"].map((to) =>
    flow(from, to),
  ),
);
const traces = (state: ClusterState) => flows.map((one) => tracePacket(state, one));
const endings = (state: ClusterState) =>
  traces(state).map(({ paths }) => paths.map(({ disposition }) => disposition.kind));

const holds = (property: (all: readonly Spec[]) => void) =>
  fc.assert(fc.property(specs, property), { numRuns: 25, seed: 5 });

describe("NetworkPolicies", () => {
  it("change nothing by one that selects no Pod", () => {
    holds((all) => {
      const nobody = policy(
        "shop/nobody",
        "{ podSelector: { matchLabels: { app: none } }, policyTypes: [Ingress, Egress] }",
      );
      expect(traces(withPolicies(all, nobody))).toEqual(traces(withPolicies(all)));
    });
  });

  it("mean the same in whatever order they come, and under whatever names", () => {
    holds((all) => {
      const renamed = applyTo(cluster, ...all.map((one, i) => text(one, `z${9 - i}`)));
      expect(endings(renamed)).toEqual(endings(withPolicies(all)));
    });
  });

  it("never lose a connection by one more rule, as long as it comes with the same types", () => {
    fc.assert(
      fc.property(specs, rule("from"), rule("to"), (all, more, moreOut) => {
        const [first, ...rest] = all;
        if (!first) return;
        const richer = { ...first, ingress: [...first.ingress, more], egress: [...first.egress, moreOut] };
        const [before, after] = [endings(withPolicies(all)), endings(withPolicies([richer, ...rest]))];
        for (const [i, kinds] of before.entries())
          if (kinds.includes("delivered")) expect(after[i]).toContain("delivered");
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it("[S-706] lose one by a first egress rule where the types are left out", () => {
    const silent = applyTo(cluster, policy("shop/p", "{ podSelector: { matchLabels: { app: web } } }"));
    const speaking = applyTo(
      cluster,
      policy("shop/p", "{ podSelector: { matchLabels: { app: web } }, egress: [{ ports: [{ port: 53 }] }] }"),
    );
    const kinds = (state: ClusterState) =>
      tracePacket(state, flow("pod/shop/web", "pod/shop/api:8080")).paths.map(({ disposition }) => disposition.kind);
    expect([kinds(silent), kinds(speaking)]).toEqual([["delivered"], ["dropped-by-policy"]]);
  });
});
