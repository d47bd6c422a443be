import { describe, expect, it } from "vitest";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { send } from "../../../src/simulator/trace/send.ts";
import { clusterWith, flow, manifest, pod } from "../../support/cluster.ts";

const web = { app: "web" };
const cluster = (affinity: string) =>
  clusterWith(
    manifest(
      ...["node1", "node2", "node3"].map((node, i) => pod(`web-${i}`, node, web)),
      pod("client", "node1"),
      pod("other", "node1"),
      `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  clusterIP: 10.96.0.7
  clusterIPs: [10.96.0.7]
  sessionAffinity: ${affinity}
  sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } }
  selector: { app: web }
  ports: [{ port: 80, targetPort: 80 }]`,
    ),
  );

const choices = (state: ClusterState, from = "pod/default/client") =>
  send(state, flow(from, "service/default/web:80")).trace.paths.length;
const afterOne = (state: ClusterState) => send(state, flow("pod/default/client", "service/default/web:80")).state;

describe("[S-532] session affinity", () => {
  it("keeps a client at the endpoint it had", () => {
    expect(choices(cluster("ClientIP"))).toBe(3);
    expect(choices(afterOne(cluster("ClientIP")))).toBe(1);
  });

  it("is off unless it is asked for", () => {
    expect(choices(afterOne(cluster("None")))).toBe(3);
  });

  it("does not bind another client, nor the same one by another node", () => {
    const state = afterOne(cluster("ClientIP"));
    expect(choices(state, "pod/default/other")).toBe(3);
    expect(choices(state, "node/node2")).toBe(3);
  });

  it("ends after an idle time beyond the time-out, and every connection begins it anew", () => {
    const state = afterOne(cluster("ClientIP"));
    expect(choices({ ...state, time: 60 })).toBe(1);
    expect(choices({ ...state, time: 61 })).toBe(3);
    expect(choices({ ...afterOne({ ...state, time: 50 }), time: 100 })).toBe(1);
  });
});
