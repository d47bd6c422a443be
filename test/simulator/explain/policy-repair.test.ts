import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../src/simulator/api/kinds.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { findRepairs } from "../../../src/simulator/explain/repair/repair.ts";
import { applyFile } from "../../../src/simulator/kubectl/files.ts";
import { probe } from "../../support/cluster.ts";
import { applied, namespace, podIn, policy } from "../../support/policy.ts";

const DNS = `apiVersion: v1
kind: Pod
metadata: { name: coredns, namespace: kube-system, labels: { k8s-app: kube-dns } }
spec: { nodeName: node3, containers: [{ name: main, image: coredns }] }`;

const given = applied([
  namespace("shop", "{ team: blue }"),
  namespace("data", "{ team: red }"),
  podIn("shop/api", "node1", "{ app: api }", "image: echo"),
  podIn("shop/web", "node2", "{ app: web, tier: front }", "image: client"),
  podIn("data/report", "node2", "{ app: report }", "image: client"),
  DNS,
  `apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ port: 80, targetPort: 8080 }] }`,
]);

const API = "podSelector: { matchLabels: { app: api } }, policyTypes: [Ingress]";

/** What would help, best first: of one policy, and one probe that it drops. */
function repairs(spec: string, from = "pod/shop/web", to = "service/shop/api:80"): readonly string[] {
  const { state, results, stderr, exit } = applyFile(given, {
    fileName: "p.yaml",
    text: policy("shop/p", `{ ${spec} }`),
  });
  if (exit !== 0) throw new Error(stderr);
  const objects = results.flatMap((result): readonly KubeObject[] => ("object" in result ? [result.object] : []));
  const judge = (at: ClusterState): boolean =>
    probe(at, from, to).paths.every(({ disposition }) => disposition.kind === "delivered");
  if (judge(state)) throw new Error("the policy lets the probe through");
  return findRepairs(state, objects, { called: 80, judge }).map(({ sentence }) =>
    sentence.replaceAll(" of NetworkPolicy shop/p", ""),
  );
}

describe("the best repair of a NetworkPolicy", () => {
  const rows = [
    {
      mistake: "a typo in a label's value",
      spec: `${API}, ingress: [{ from: [{ podSelector: { matchLabels: { app: wbe } } }] }]`,
      best: "Change spec.ingress[0].from[0].podSelector.matchLabels.app from wbe to web.",
    },
    {
      mistake: "a wrong key for a label's value",
      spec: `${API}, ingress: [{ from: [{ podSelector: { matchLabels: { role: front } } }] }]`,
      best: 'Change spec.ingress[0].from[0].podSelector.matchLabels from {"role":"front"} to {"tier":"front"}.',
    },
    {
      mistake: "the Service's port where the Pod's is meant",
      spec: `${API}, ingress: [{ ports: [{ port: 80 }] }]`,
      best: "Change spec.ingress[0].ports[0].port from 80 to 8080.",
    },
    {
      mistake: "the wrong protocol",
      spec: `${API}, ingress: [{ ports: [{ port: 8080, protocol: UDP }] }]`,
      best: "Change spec.ingress[0].ports[0].protocol from UDP to TCP.",
    },
    {
      mistake: "two selectors in one item that are meant as two",
      spec: `${API}, ingress: [{ from: [{ podSelector: { matchLabels: { app: web } }, namespaceSelector: { matchLabels: { team: red } } }] }]`,
      best: "Change spec.ingress[0].from[0].namespaceSelector.matchLabels.team from red to blue.",
      next: "Split spec.ingress[0].from[0] into two items, namespaceSelector and podSelector.",
    },
    {
      mistake: "a namespace by a label that it does not carry",
      spec: `${API}, ingress: [{ from: [{ namespaceSelector: { matchLabels: { name: data } } }] }]`,
      from: "pod/data/report",
      best: 'Change spec.ingress[0].from[0].namespaceSelector.matchLabels from {"name":"data"} to {"kubernetes.io/metadata.name":"data"}.',
    },
    {
      mistake: "a Pod of another namespace without its namespace",
      spec: `${API}, ingress: [{ from: [{ podSelector: { matchLabels: { app: report } } }] }]`,
      from: "pod/data/report",
      best: 'Give spec.ingress[0].from[0].namespaceSelector the value {"matchLabels":{"kubernetes.io/metadata.name":"data"}}.',
    },
    {
      mistake: "egress without DNS",
      spec: "podSelector: { matchLabels: { app: web } }, policyTypes: [Egress], egress: [{ to: [{ podSelector: { matchLabels: { app: api } } }], ports: [{ port: 8080 }] }]",
      to: "http://api/",
      best: 'Give spec.egress[1] the value {"ports":[{"protocol":"UDP","port":53}]}.',
    },
  ];
  for (const { mistake, spec, from, to, best, next } of rows) {
    it(`of ${mistake}`, () => {
      const found = repairs(spec, from, to);
      expect(found.slice(0, next ? 2 : 1)).toEqual(next ? [best, next] : [best]);
    });
  }
});

describe("what takes the protection away", () => {
  const takesAway = /^Leave out |spec\.podSelector/;
  it("is never suggested before what names who may pass", () => {
    const found = repairs(
      `${API}, ingress: [{ from: [{ podSelector: { matchLabels: { app: wbe } } }], ports: [{ port: 8080 }] }]`,
    );
    const first = found.findIndex((sentence) => takesAway.test(sentence));
    expect(first).toBeGreaterThan(0);
    expect(found.slice(first).every((sentence) => takesAway.test(sentence))).toBe(true);
  });

  it("is all there is for a policy that allows nobody", () => {
    expect(repairs(API).every((sentence) => takesAway.test(sentence))).toBe(true);
  });
});
