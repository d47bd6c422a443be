import { expect, it } from "vitest";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { traceText } from "../../../src/simulator/explain/trace-text.ts";
import { clusterWith, probe, world } from "../../support/cluster.ts";

const BY_HAND = `
kind: Pod
apiVersion: v1
metadata: { name: client }
spec: { nodeName: node1, containers: [{ name: a, image: client }] }
---
kind: Service
apiVersion: v1
metadata: { name: web }
spec: { clusterIP: 10.96.0.80, ports: [{ port: 80 }] }
---
kind: EndpointSlice
apiVersion: discovery.k8s.io/v1
metadata: { name: web-1, labels: { kubernetes.io/service-name: web } }
addressType: IPv4
ports: [{ port: 80 }]
endpoints: [{ addresses: [10.244.1.99] }]
`;

it("[S-533] a report about a lost packet says what was translated back in it", () => {
  const cluster = clusterWith(BY_HAND, world({}));
  const text = traceText(explainTrace(cluster, probe(cluster, "pod/default/client", "service/default/web:80")));
  expect(text).toContain("node1 translated back what the report quotes of the packet.");
  expect(text).not.toContain("translated the answer back: .");
});
