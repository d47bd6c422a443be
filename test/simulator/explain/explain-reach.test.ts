import { describe, expect, it } from "vitest";
import { explainReach } from "../../../src/simulator/explain/explain-reach.ts";
import { reachOf } from "../../../src/simulator/trace/reach/matrix.ts";
import { world } from "../../support/cluster.ts";
import { applied, ENFORCING, podIn } from "../../support/policy.ts";

const service = (name: string, spec: string) => `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { ${spec} }`;

describe("the matrix in words", () => {
  const state = applied(
    [
      podIn("default/one", "node1", "{ app: api }", "image: nginx"),
      podIn("default/two", "node2", "{ app: api }", "image: client"),
      podIn("default/web", "node3", "{ app: web }", "image: client"),
      podIn("kube-system/dns", "node1", "{ k8s-app: kube-dns }", "image: coredns"),
      service("api", "type: LoadBalancer, selector: { app: api }, ports: [{ port: 8080, targetPort: 80 }]"),
      service("apart", "clusterIP: None, selector: { app: api }, ports: [{ port: 80 }]"),
      service("far", "type: ExternalName, externalName: far.example"),
    ],
    world({ platform: ENFORCING, loadBalancer: "cloud" }),
  );
  const { sources, targets, cells } = explainReach(state, reachOf(state));
  const cell = (from: string, to: string) =>
    cells[sources.findIndex(({ id }) => id === from)]?.[targets.findIndex(({ id }) => id === to)];

  it("has a row for every Pod and outside host, and a column for whatever has an address and a port", () => {
    expect(sources.map(({ id }) => id)).toEqual([
      "default/one",
      "default/two",
      "default/web",
      "kube-system/dns",
      "outside/user",
    ]);
    expect(targets.map(({ id }) => id)).toEqual([
      "default/one:80",
      "kube-system/dns:53",
      "kube-system/dns:53/UDP",
      "kube-system/dns:9153",
      "service/default/api:8080",
      "nodeport/default/api:8080",
      "loadbalancer/default/api:8080",
      "service/kube-system/kube-dns:dns/UDP",
      "service/kube-system/kube-dns:dns-tcp",
      "service/kube-system/kube-dns:metrics",
    ]);
  });

  it("gives the odds where chance decides", () => {
    expect(cell("default/web", "service/default/api:8080")).toEqual({
      outcome: "mixed",
      ways: [
        {
          from: "Pod default/web",
          to: expect.stringMatching(/^Service default\/api port 8080 /),
          endings: [
            { outcome: "answered", odds: "1/2", reason: "Answered: nothing stands in the way." },
            { outcome: "refused", odds: "1/2", reason: "Refused by Pod default/two: nobody listens on port 80 there." },
          ],
        },
      ],
    });
  });

  it("leaves blank what nobody asks: a Pod itself, and Pods from outside", () => {
    expect([cell("default/one", "default/one:80"), cell("outside/user", "default/one:80")]).toEqual([
      { ways: [] },
      { ways: [] },
    ]);
  });
});
