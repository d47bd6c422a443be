import { describe, expect, it } from "vitest";
import type { Pod } from "../../../src/simulator/api/kinds.ts";
import { listObjects } from "../../../src/simulator/store/object-store.ts";
import { clusterWith, world } from "../../support/cluster.ts";

describe("a node without an address left", () => {
  it("lets the Pods wait for which there is none, and says why", () => {
    const state = clusterWith(
      `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 255
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: a, image: nginx }] }
`,
      world({ nodes: [{ name: "node1", ip: "192.168.56.11" }] }),
    );
    const pods = listObjects<Pod>(state.objects, "Pod", "default");
    const waiting = pods.filter(({ status }) => status?.phase === "Pending");
    expect([pods.length, waiting.length]).toEqual([255, 2]);
    expect(new Set(waiting.map(({ status }) => status?.conditions?.at(-1)?.message))).toEqual(
      new Set(["failed to allocate for range 0: no IP addresses available in range set: 10.244.0.1-10.244.0.254"]),
    );
  });
});
