import { expect, it } from "vitest";
import { examine } from "../../graders/examine.ts";
import { observe } from "../../graders/world.ts";
import { labOf, manifest, pod } from "../support/lab.ts";

const PODS = manifest(pod("client", "client"), pod("web", "web", "node2"), pod("db", "db", "node2"));
const policy = (ingress: string): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: guard }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress], ingress: ${ingress} }`;

/** The facts of a name, but for where they come from, under a platform. */
function factsOf(name: string, platform: string, answer: string, check: Readonly<Record<string, unknown>>) {
  const lab = labOf({
    declared: {
      tasks: [{ id: "task", title: "The task", checks: [{ id: "it", title: "It holds", ...check }] }],
      hints: [{ id: "any", severity: "essential", when: [{ fact: name }], ladder: ["Look."] }],
    },
    files: {
      "cluster.yaml": `apiVersion: hopbyhop/v1
kind: Cluster
platform: { name: ${platform} }
nodes: [{ name: node1, ip: 192.168.56.11 }, { name: node2, ip: 192.168.56.12 }]
images: [{ name: web, listens: [{ port: 80 }] }]
---
${PODS}`,
    },
  });
  const { facts } = examine(lab, (world) => observe(lab, answer, world, 1));
  return facts.filter(({ fact }) => fact === name).map(({ fact: _, world: __, ...fact }) => fact);
}

const PROBE = { kind: "probe", from: "pod/default/client", to: "pod/default/web:80", outcome: "answered" };

it("a policy is told with the Pods that it selects, and whether the platform enforces it", () => {
  const guard = { name: "guard", namespace: "default", ingress: true, egress: false, pods: 1 };
  expect([factsOf("policy", "calico", policy("[]"), PROBE), factsOf("policy", "flannel", policy("[]"), PROBE)]).toEqual(
    [[{ ...guard, enforced: true }], [{ ...guard, enforced: false }]],
  );
});

it("a Pod that a policy selects is told as isolated, by direction", () => {
  expect(factsOf("isolated", "calico", policy("[{}]"), PROBE)).toEqual([
    { pod: "web", namespace: "default", direction: "ingress", by: "guard", "label.app": "web" },
  ]);
});

const from = (app: string, port: number): string =>
  policy(`[{ from: [{ podSelector: { matchLabels: { app: ${app} } } }], ports: [{ port: ${port} }] }]`);

for (const { what, answer, missed } of [
  { what: "without a rule", answer: policy("[]"), missed: "no-rule" },
  { what: "whose peers do not fit", answer: from("db", 80), missed: "peers" },
  { what: "whose ports do not fit", answer: from("client", 8080), missed: "ports" },
  { what: "of which nothing fits", answer: from("db", 8080), missed: "both" },
]) {
  it(`a policy ${what} is told as what stopped a packet`, () => {
    expect(factsOf("denial", "calico", answer, PROBE)).toEqual([
      { check: "it", direction: "ingress", pod: "default/web", policy: "guard", missed },
    ]);
  });
}

it("of a matrix the pair is told as well", () => {
  const matrix = {
    kind: "matrix",
    from: ["pod/default/client", "pod/default/db"],
    to: ["pod/default/web:80"],
    allow: { "pod/default/client": ["pod/default/web:80"] },
  };
  expect(factsOf("denial", "calico", from("client", 80), matrix)).toEqual([
    {
      check: "it",
      from: "pod/default/db",
      to: "pod/default/web:80",
      direction: "ingress",
      pod: "default/web",
      policy: "guard",
      missed: "peers",
    },
  ]);
});
