import { describe, expect, it } from "vitest";
import type { Service } from "../../../src/simulator/api/kinds.ts";
import { healthAnswer, healthCheckedAt } from "../../../src/simulator/dataplane/health-check.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { probe } from "../../support/cluster.ts";
import { servedBy, serviceCluster } from "../../support/service-cluster.ts";

const state = serviceCluster({ spec: "externalTrafficPolicy: Local\nhealthCheckNodePort: 31999", on: ["node1"] });

function webOf(): Service {
  const service = healthCheckedAt(state, 31_999);
  if (!service) throw new Error("nobody checks health");
  return service;
}

describe("[S-535] a Service's health-check port", () => {
  it("answers 200 where the Service has a ready endpoint", () => {
    const { status, headers, body } = healthAnswer(state, "node1", webOf());
    expect([status, headers["X-Load-Balancing-Endpoint-Weight"]]).toEqual([200, "1"]);
    expect(body).toBe(`{
\t"service": {
\t\t"namespace": "default",
\t\t"name": "web"
\t},
\t"localEndpoints": 1,
\t"serviceProxyHealthy": true
}`);
  });

  it("answers 503 where it has none", () => {
    const { status, body } = healthAnswer(state, "node2", webOf());
    expect([status, JSON.parse(body).localEndpoints]).toEqual([503, 0]);
  });

  it("is served by kube-proxy on every node, with or without an endpoint", () => {
    for (const node of ["node1", "node2"])
      expect(servedBy(probe(state, "outside/user", `192.168.56.${node === "node1" ? 11 : 12}:31999`))).toBe(node);
  });

  it("says in words what is answered", () => {
    const sentences = (to: string) =>
      explainTrace(state, probe(state, "outside/user", to)).paths.flatMap(({ hops }) =>
        hops.flatMap(({ steps }) => steps.map(({ sentence }) => sentence)),
      );
    expect(sentences("192.168.56.11:31999")).toContain(
      "kube-proxy on node1 answers 200 OK: Service default/web has 1 ready endpoint there.",
    );
    expect(sentences("192.168.56.12:31999")).toContain(
      "kube-proxy on node2 answers 503 Service Unavailable: Service default/web has no ready endpoints there.",
    );
  });

  it("is nobody's where no Service has it", () => {
    expect(healthCheckedAt(state, 30_080)).toBeUndefined();
  });
});
