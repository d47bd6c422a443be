import { describe, expect, it } from "vitest";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import type { ClusterState } from "../../../src/simulator/index.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import type { Path } from "../../../src/simulator/trace/trace.ts";
import { probe, world } from "../../support/cluster.ts";
import { applied, applyTo, ENFORCING, namespace, PLAIN, podIn, policy } from "../../support/policy.ts";

const service = (name: string, spec: string) => `apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { ${spec} }`;

const SHOP = [
  namespace("shop"),
  podIn("shop/api", "node1", "{ app: api }", "image: echo"),
  podIn("shop/web", "node2", "{ app: web }", "image: client"),
  podIn("shop/near", "node1", "{ app: near }", "image: client"),
  podIn("shop/agent", "node1", "{ app: agent }", "image: client", "hostNetwork: true,"),
  podIn("kube-system/dns", "node2", "{ k8s-app: kube-dns }", "image: coredns"),
  service("api", "type: NodePort, selector: { app: api }, ports: [{ port: 80, targetPort: 8080, nodePort: 30080 }]"),
  service(
    "kept",
    "type: NodePort, externalTrafficPolicy: Local, selector: { app: api }, ports: [{ port: 80, targetPort: 8080, nodePort: 30081 }]",
  ),
];
const shop = applied(SHOP);

const pathsOf = (state: ClusterState, from: string, to: string) => probe(state, from, to).paths;
const ending = (state: ClusterState, from: string, to: string): string =>
  pathsOf(state, from, to)
    .map(({ disposition }) => (disposition.kind === "dropped-by-policy" ? disposition.direction : disposition.kind))
    .join(", ");

/** What policies did on the way: `node1 ingress allowed`. */
const policySteps = ({ hops, reply }: Path) =>
  [...hops, ...reply].flatMap(({ place, steps }) =>
    steps.flatMap((step) => (step.kind === "policy" ? [[place, step.direction, step.verdict.kind]] : [])),
  );

const DENY_IN = policy("shop/deny-in", "{ podSelector: {}, policyTypes: [Ingress] }");
const DENY_OUT = policy("shop/deny-out", "{ podSelector: {}, policyTypes: [Egress] }");
const API = "podSelector: { matchLabels: { app: api } }";
const WEB = "podSelector: { matchLabels: { app: web } }";
const fromPeer = (peer: string, ports = "") =>
  policy("shop/in", `{ ${API}, ingress: [{ from: [${peer}]${ports && `, ports: [${ports}]`} }] }`);
const toPeer = (peer: string, ports = "") =>
  policy("shop/out", `{ ${WEB}, policyTypes: [Egress], egress: [{ to: [${peer}]${ports && `, ports: [${ports}]`} }] }`);

describe("where a connection ends", () => {
  const rows = [
    {
      rule: "[S-703] the caller's rule is not enough where the server is isolated",
      policies: [DENY_IN, toPeer("{ podSelector: {} }")],
      from: "pod/shop/web",
      to: "pod/shop/api:8080",
      ends: "ingress",
    },
    {
      rule: "[S-703] the server's rule is not enough where the caller is isolated",
      policies: [DENY_OUT, fromPeer("{ podSelector: {} }")],
      from: "pod/shop/web",
      to: "pod/shop/api:8080",
      ends: "egress",
    },
    {
      rule: "[S-704] the answer needs no rule, though both ends are isolated",
      policies: [DENY_IN, DENY_OUT, fromPeer("{ podSelector: {} }"), toPeer("{ podSelector: {} }")],
      from: "pod/shop/web",
      to: "pod/shop/api:8080",
      ends: "delivered",
    },
    {
      rule: "[S-704] a connection the other way is a new one",
      policies: [DENY_IN, fromPeer("{ podSelector: {} }")],
      from: "pod/shop/api",
      to: "pod/shop/web:8080",
      ends: "ingress",
    },
    {
      rule: "[S-709] a rule names the Pod's port, not the Service's",
      policies: [fromPeer("{ podSelector: {} }", "{ port: 80 }")],
      from: "pod/shop/web",
      to: "service/shop/api:80",
      ends: "ingress",
    },
    {
      rule: "[S-710] a caller is asked about the Pod that was chosen and its port",
      policies: [toPeer("{ podSelector: { matchLabels: { app: api } } }", "{ port: 8080 }")],
      from: "pod/shop/web",
      to: "service/shop/api:80",
      ends: "delivered",
    },
    {
      rule: "[S-710] a cluster IP in an ipBlock means nobody",
      policies: [toPeer("{ ipBlock: { cidr: 10.96.0.0/12 } }")],
      from: "pod/shop/web",
      to: "service/shop/api:80",
      ends: "egress",
    },
    {
      rule: "[S-710] with policy Cluster a node port hides the client",
      policies: [fromPeer("{ ipBlock: { cidr: 203.0.113.10/32 } }")],
      from: "outside/user",
      to: "nodeport/shop/api:80@node1",
      ends: "ingress",
    },
    {
      rule: "[S-710] with policy Cluster it comes from the node that was called",
      policies: [fromPeer("{ ipBlock: { cidr: 10.244.3.0/24 } }")],
      from: "outside/user",
      to: "nodeport/shop/api:80@node3",
      ends: "delivered",
    },
    {
      rule: "[S-710] with policy Local the client is seen",
      policies: [fromPeer("{ ipBlock: { cidr: 203.0.113.10/32 } }")],
      from: "outside/user",
      to: "nodeport/shop/kept:80@node1",
      ends: "delivered",
    },
    {
      rule: "[S-710] through its own Service a Pod comes to itself from its node",
      policies: [fromPeer("{ podSelector: {} }")],
      from: "pod/shop/api",
      to: "service/shop/api:80",
      ends: "ingress",
    },
    {
      rule: "[S-712] a node reaches its own Pods",
      policies: [DENY_IN],
      from: "node/node1",
      to: "pod/shop/api:8080",
      ends: "delivered",
    },
    {
      rule: "[S-712] by a Service, too",
      policies: [DENY_IN],
      from: "node/node1",
      to: "service/shop/api:80",
      ends: "delivered",
    },
    {
      rule: "[S-712] but not those of another node",
      policies: [DENY_IN],
      from: "node/node2",
      to: "pod/shop/api:8080",
      ends: "ingress",
    },
    {
      rule: "[S-712] a Pod with hostNetwork is its node",
      policies: [DENY_IN],
      from: "pod/shop/agent",
      to: "pod/shop/api:8080",
      ends: "delivered",
    },
    {
      rule: "[S-712] a Pod reaches its own node",
      policies: [DENY_OUT],
      from: "pod/shop/web",
      to: "node/node2:10250",
      ends: "delivered",
    },
    {
      rule: "[S-712] but no other node",
      policies: [DENY_OUT],
      from: "pod/shop/web",
      to: "node/node1:10250",
      ends: "egress",
    },
    {
      rule: "[S-712] a Pod reaches itself",
      policies: [DENY_IN, DENY_OUT],
      from: "pod/shop/api",
      to: "pod/shop/api:8080",
      ends: "delivered",
    },
    {
      rule: "[S-716] the caller is asked before the server",
      policies: [DENY_IN, DENY_OUT],
      from: "pod/shop/web",
      to: "pod/shop/api:8080",
      ends: "egress",
    },
    {
      rule: "[S-716] policies come before the port that nobody listens on",
      policies: [DENY_IN],
      from: "pod/shop/near",
      to: "pod/shop/api:9999",
      ends: "ingress",
    },
    {
      rule: "[S-716] a Service without endpoints refuses before policies are asked",
      policies: [DENY_OUT, service("idle", "selector: { app: none }, clusterIP: 10.96.9.9, ports: [{ port: 80 }]")],
      from: "pod/shop/web",
      to: "service/shop/idle:80",
      ends: "rejected-no-endpoints",
    },
  ];
  for (const { rule, policies, from, to, ends } of rows) {
    it(rule, () => expect(ending(applyTo(shop, ...policies), from, to)).toBe(ends));
  }
});

describe("[S-711] a Pod that may not go out", () => {
  const byName = (state: ClusterState) =>
    pathsOf(state, "pod/shop/web", "http://api/").map(({ disposition }) => disposition.kind);
  const dns = (ports: string) =>
    policy(
      "shop/dns",
      `{ ${WEB}, policyTypes: [Egress], egress: [{ ports: [${ports}], to: [{ namespaceSelector: {}, podSelector: { matchLabels: { k8s-app: kube-dns } } }] }, { to: [{ ${API} }] }] }`,
    );

  it("cannot look names up, though it may go to the Service behind the name", () => {
    expect(byName(applyTo(shop, toPeer(`{ ${API} }`)))).toEqual(["dns-unreachable"]);
  });

  it("can with UDP port 53 of the DNS Pods, and cannot with TCP alone", () => {
    expect(byName(applyTo(shop, dns("{ port: 53, protocol: UDP }")))).toEqual(["delivered"]);
    expect(byName(applyTo(shop, dns("{ port: 53, protocol: TCP }")))).toEqual(["dns-unreachable"]);
  });
});

describe("a packet that a policy stops", () => {
  const state = applyTo(shop, DENY_IN, fromPeer("{ podSelector: { matchLabels: { app: web } } }", "{ port: 80 }"));
  const [path] = pathsOf(state, "pod/shop/web", "pod/shop/api:8080");

  it("[S-714] is met with silence, and every policy that isolates the Pod is named", () => {
    expect(path?.disposition).toEqual({
      kind: "dropped-by-policy",
      pod: { kind: "Pod", namespace: "shop", name: "api" },
      direction: "ingress",
      policies: ["deny-in", "in"].map((name) => ({ kind: "NetworkPolicy", namespace: "shop", name })),
    });
    expect(path && outcomeOf(path.disposition)).toBe("timed-out");
  });

  it("says in words what isolates the Pod, and lights the line that nearly let it in", () => {
    const step = explainTrace(state, probe(state, "pod/shop/web", "pod/shop/api:8080"))
      .paths[0]?.hops.flatMap(({ steps }) => steps)
      .at(-1);
    expect(step?.sentence).toBe(
      "node1 dropped it without a word: Pod shop/api is isolated for ingress by NetworkPolicy shop/deny-in and NetworkPolicy shop/in, and no rule allows the packet; spec.ingress[0].ports of NetworkPolicy shop/in does not name TCP port 8080, though the rest of that rule fits.",
    );
    expect(step?.because).toMatchObject({
      object: "NetworkPolicy shop/in",
      path: "spec.ingress[0].ports",
      rule: "S-705",
    });
    expect(step?.because.line).toMatchObject({ fileName: "answer.yaml", range: { start: { line: 9 } } });
  });
});

describe("the steps of a path", () => {
  const both = applyTo(shop, DENY_IN, DENY_OUT, fromPeer("{ podSelector: {} }"), toPeer("{ podSelector: {} }"));

  it("[S-716] show the caller's policies on its node and the server's on the server's, and none for the answer", () => {
    const [path] = pathsOf(both, "pod/shop/web", "service/shop/api:80");
    expect(path && policySteps(path)).toEqual([
      [{ kind: "node", name: "node2" }, "egress", "allowed"],
      [{ kind: "node", name: "node1" }, "ingress", "allowed"],
    ]);
  });

  it("show nothing where no policy isolates", () => {
    const [path] = pathsOf(shop, "pod/shop/web", "service/shop/api:80");
    expect(path && policySteps(path)).toEqual([]);
  });

  it("[S-705] name the rule that allows, and what it lets be everything", () => {
    const sentences = explainTrace(both, probe(both, "pod/shop/web", "pod/shop/api:8080"))
      .paths[0]?.hops.flatMap(({ steps }) => steps)
      .flatMap(({ kind, sentence }) => (kind === "policy" ? [sentence] : []));
    expect(sentences).toEqual([
      "node2 let it out of Pod shop/web: spec.egress[0] of NetworkPolicy shop/out allows it (to[0], every port).",
      "node1 let it into Pod shop/api: spec.ingress[0] of NetworkPolicy shop/in allows it (from[0], every port).",
    ]);
  });
});

describe("a platform that does not enforce", () => {
  it("[S-701] lets everything pass, and the trace is the one without policies", () => {
    const without = applied(SHOP, world({ platform: PLAIN }));
    const withPolicies = applyTo(without, DENY_IN, DENY_OUT);
    const trace = (state: ClusterState) => probe(state, "pod/shop/web", "service/shop/api:80");
    expect(trace(withPolicies)).toEqual(trace(without));
    expect(trace(applied([...SHOP, DENY_IN], world({ platform: ENFORCING }))).paths[0]?.disposition.kind).toBe(
      "dropped-by-policy",
    );
  });
});
