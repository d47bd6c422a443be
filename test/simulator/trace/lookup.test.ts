import { describe, expect, it } from "vitest";
import type { Pod } from "../../../src/simulator/api/kinds.ts";
import { candidateNames, resolvConf, resolverOfPod } from "../../../src/simulator/dataplane/dns/resolver.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { traceText } from "../../../src/simulator/explain/trace-text.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import { clusterWith, probe, world } from "../../support/cluster.ts";

const SHOP = `
kind: Namespace
apiVersion: v1
metadata: { name: shop, namespace: "" }
---
kind: Service
apiVersion: v1
metadata: { name: web, namespace: shop }
spec: { clusterIP: 10.96.0.80, selector: { app: web }, ports: [{ port: 80, targetPort: 80 }] }
---
kind: Service
apiVersion: v1
metadata: { name: each, namespace: shop }
spec: { clusterIP: None, selector: { app: web }, ports: [{ port: 80 }] }
---
kind: Service
apiVersion: v1
metadata: { name: partner, namespace: shop }
spec: { type: ExternalName, externalName: api.partner.example }
---
kind: Pod
apiVersion: v1
metadata: { name: web-1, namespace: shop, labels: { app: web } }
spec: { nodeName: node1, containers: [{ name: a, image: nginx }] }
---
kind: Pod
apiVersion: v1
metadata: { name: web-2, namespace: shop, labels: { app: web } }
spec: { nodeName: node2, containers: [{ name: a, image: nginx }] }
---
kind: Pod
apiVersion: v1
metadata: { name: client, namespace: shop }
spec: { nodeName: node3, containers: [{ name: a, image: client }] }
---
kind: Pod
apiVersion: v1
metadata: { name: stranger }
spec: { nodeName: node3, containers: [{ name: a, image: client }] }
---
kind: Pod
apiVersion: v1
metadata: { name: on-host, namespace: shop }
spec: { nodeName: node3, hostNetwork: true, containers: [{ name: a, image: client }] }
`;
const COREDNS = `
---
kind: Pod
apiVersion: v1
metadata: { name: coredns-1, namespace: kube-system, labels: { k8s-app: kube-dns } }
spec: { nodeName: node2, containers: [{ name: a, image: coredns }] }
`;
const outside = [
  { name: "user", ip: "203.0.113.10" },
  { name: "partner", ip: "203.0.113.20", names: ["api.partner.example"], listens: [{ port: 443 }] },
];
const cluster = clusterWith(SHOP + COREDNS, world({ outside }));

describe("[S-611] the names that are asked for", () => {
  const resolver = { nameservers: [], searches: ["shop.svc.cluster.local", "svc.cluster.local"], ndots: 2 };
  const rows = [
    { host: "web", names: ["web.shop.svc.cluster.local.", "web.svc.cluster.local.", "web."] },
    { host: "web.shop", names: ["web.shop.shop.svc.cluster.local.", "web.shop.svc.cluster.local.", "web.shop."] },
    { host: "a.b.c", names: ["a.b.c.", "a.b.c.shop.svc.cluster.local.", "a.b.c.svc.cluster.local."] },
    { host: "web.", names: ["web."] },
  ];
  for (const { host, names } of rows) it(host, () => expect(candidateNames(host, resolver)).toEqual(names));
});

describe("[S-610] the resolver of a Pod", () => {
  const pod = (spec: object): Pod => ({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "x", namespace: "shop" },
    spec: { containers: [], ...spec },
  });
  const cluster_ =
    "nameserver 10.96.0.10\nsearch shop.svc.cluster.local svc.cluster.local cluster.local\noptions ndots:5\n";
  const rows: readonly { policy: string; spec: object; conf: string }[] = [
    { policy: "ClusterFirst", spec: {}, conf: cluster_ },
    { policy: "ClusterFirst on the host's network", spec: { hostNetwork: true }, conf: "nameserver 192.168.56.1\n" },
    {
      policy: "ClusterFirstWithHostNet",
      spec: { hostNetwork: true, dnsPolicy: "ClusterFirstWithHostNet" },
      conf: cluster_,
    },
    { policy: "Default", spec: { dnsPolicy: "Default" }, conf: "nameserver 192.168.56.1\n" },
    {
      policy: "None",
      spec: { dnsPolicy: "None", dnsConfig: { nameservers: ["192.0.2.53"], searches: ["example"] } },
      conf: "nameserver 192.0.2.53\nsearch example\n",
    },
    {
      policy: "ClusterFirst with fewer dots",
      spec: { dnsConfig: { options: [{ name: "ndots", value: "2" }] } },
      conf: cluster_.replace("ndots:5", "ndots:2"),
    },
  ];
  for (const { policy, spec, conf } of rows)
    it(policy, () => expect(resolvConf(resolverOfPod(cluster, pod(spec)))).toBe(conf));
});

describe("[S-613] a probe by name", () => {
  const rows: readonly { from: string; to: string; asked: number; ends: readonly string[] }[] = [
    { from: "pod/shop/client", to: "web:80", asked: 1, ends: ["delivered"] },
    { from: "pod/shop/client", to: "http://web/", asked: 1, ends: ["delivered"] },
    { from: "pod/default/stranger", to: "web:80", asked: 4, ends: ["name-not-found"] },
    { from: "pod/default/stranger", to: "web.shop:80", asked: 2, ends: ["delivered"] },
    { from: "pod/default/stranger", to: "web.shop.svc.cluster.local:80", asked: 4, ends: ["delivered"] },
    { from: "pod/default/stranger", to: "web.shop.svc.cluster.local.:80", asked: 1, ends: ["delivered"] },
    { from: "pod/shop/client", to: "each:80", asked: 1, ends: ["delivered"] },
    { from: "pod/shop/client", to: "https://partner/", asked: 1, ends: ["delivered"] },
    { from: "pod/shop/client", to: "https://api.partner.example/", asked: 4, ends: ["delivered"] },
    { from: "pod/shop/on-host", to: "web:80", asked: 1, ends: ["name-not-found"] },
    { from: "node/node1", to: "web.shop.svc.cluster.local:80", asked: 1, ends: ["name-not-found"] },
    { from: "outside/user", to: "api.partner.example:443", asked: 1, ends: ["delivered"] },
    { from: "pod/shop/web-1", to: "localhost:80", asked: 0, ends: ["delivered"] },
    { from: "pod/shop/web-1", to: "web-1:80", asked: 0, ends: ["delivered"] },
    { from: "pod/shop/client", to: "localhost:80", asked: 0, ends: ["refused"] },
    { from: "pod/shop/client", to: "web-1:80", asked: 4, ends: ["name-not-found"] },
    { from: "node/node1", to: "localhost:10250", asked: 0, ends: ["delivered"] },
  ];
  for (const { from, to, asked, ends } of rows) {
    it(`${from} → ${to}: ${asked} asked, ${ends}`, () => {
      const { lookup, paths } = probe(cluster, from, to);
      expect([lookup?.questions.length, [...new Set(paths.map(({ disposition }) => disposition.kind))]]).toEqual([
        asked,
        ends,
      ]);
    });
  }

  it("[S-614] finds localhost where it stands, and asks nobody", () => {
    const { lookup } = explainTrace(cluster, probe(cluster, "pod/shop/web-1", "localhost:80"));
    expect(lookup).toEqual({ summary: "localhost stands in the sender's own /etc/hosts: 127.0.0.1.", questions: [] });
  });

  it("[S-605] goes to each address of a headless Service with the same probability", () => {
    const { paths } = probe(cluster, "pod/shop/client", "each:80");
    expect(paths.map(({ probability }) => probability)).toEqual([0.5, 0.5]);
  });

  it("[S-613] ends in silence when nobody runs the DNS", () => {
    const { lookup, paths } = probe(clusterWith(SHOP), "pod/shop/client", "web:80");
    expect(paths.map(({ disposition }) => [disposition.kind, outcomeOf(disposition)])).toEqual([
      ["dns-unreachable", "timed-out"],
    ]);
    expect(lookup?.questions.map(({ trace }) => trace?.paths.map(({ disposition }) => disposition.kind))).toEqual([
      ["rejected-no-endpoints"],
    ]);
  });

  it("shows its questions before its way", () => {
    const text = traceText(explainTrace(cluster, probe(cluster, "pod/default/stranger", "web.shop:80")));
    expect(text.split("\n").slice(0, 6)).toEqual([
      "Pod default/stranger → web.shop port 80, TCP",
      "Answered by Pod shop/web-1 and Pod shop/web-2, each with probability 1/2.",
      "",
      "web.shop was found with 2 questions: 10.96.0.80.",
      "  web.shop.default.svc.cluster.local. → NXDOMAIN: there is no such name",
      "  web.shop.svc.cluster.local. → 10.96.0.80",
    ]);
  });
});
