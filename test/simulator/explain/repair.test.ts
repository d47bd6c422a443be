import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../src/simulator/api/kinds.ts";
import { clusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { createCluster } from "../../../src/simulator/cluster/create.ts";
import { findRepairs } from "../../../src/simulator/explain/repair/repair.ts";
import { applyFile } from "../../../src/simulator/kubectl/files.ts";
import { probe, world } from "../../support/cluster.ts";

const GIVEN = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: a, image: nginx }] }
---
apiVersion: v1
kind: Pod
metadata: { name: client, labels: { role: client } }
spec: { containers: [{ name: a, image: client }] }
`;

/** What would help the client to reach the Service, or the user outside to reach its node port. */
function repairs(service: string, from = "pod/default/client", to = "service/default/web:80"): readonly string[] {
  const given = applyFile(createCluster(clusterDocument(world()), 1), { fileName: "given.yaml", text: GIVEN });
  const text = `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n${service}`;
  const { state, results, stderr, exit } = applyFile(given.state, { fileName: "web.yaml", text });
  if (exit !== 0) throw new Error(stderr);
  const objects = results.flatMap((result): readonly KubeObject[] => ("object" in result ? [result.object] : []));
  const judge = (at: ClusterState): boolean =>
    probe(at, from, to).paths.every(({ disposition }) => disposition.kind === "delivered");
  const called = Number(/:(\d+)/.exec(to)?.[1]);
  return findRepairs(state, objects, { called, judge }).map(
    ({ sentence, line }) => `${line?.range.start.line}: ${sentence}`,
  );
}

describe("a repair", () => {
  it("corrects a letter of the selector before it drops the pair", () => {
    expect(repairs("  selector: { app: wbe }\n  ports: [{ port: 80 }]\n")).toEqual([
      "5: Change spec.selector.app of Service default/web from wbe to web.",
    ]);
  });

  it("finds the port that the Pods listen on", () => {
    expect(repairs("  selector: { app: web }\n  ports:\n  - port: 80\n    targetPort: 8080\n")).toEqual([
      "8: Change spec.ports[0].targetPort of Service default/web from 8080 to 80.",
    ]);
  });

  it("finds the port that was called", () => {
    expect(repairs("  selector: { app: web }\n  ports: [{ port: 8080, targetPort: 80 }]\n")).toEqual([
      "6: Change spec.ports[0].port of Service default/web from 8080 to 80.",
    ]);
  });

  it("gives a Service without a selector one", () => {
    expect(repairs("  ports: [{ port: 80 }]\n")).toEqual([
      '4: Give spec.selector of Service default/web the value {"app":"web"}.',
    ]);
  });

  it("leaves out a pair that no Pod has", () => {
    expect(repairs("  selector: { app: web, tier: front }\n  ports: [{ port: 80 }]\n")).toEqual([
      "5: Leave out spec.selector.tier of Service default/web.",
    ]);
  });

  it("does nothing about what one field cannot mend", () => {
    expect(repairs("  selector: { app: wbe }\n  ports: [{ port: 81, targetPort: 82 }]\n")).toEqual([]);
  });

  it("opens the node port that was called", () => {
    const service = "  type: NodePort\n  selector: { app: web }\n  ports: [{ port: 80, nodePort: 30081 }]\n";
    expect(repairs(service, "outside/user", "node/node1:30080")).toEqual([
      "7: Change spec.ports[0].nodePort of Service default/web from 30081 to 30080.",
    ]);
  });
});
