import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { traceText } from "../../../src/simulator/explain/trace-text.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import { tracePacket } from "../../../src/simulator/trace/trace-packet.ts";
import { clusterWith, flow, manifest, pod, world } from "../../support/cluster.ts";

const NODES = ["node1", "node2", "node3"] as const;
const policy = fc.constantFrom("Cluster", "Local");

const clusters = fc
  .record({
    servers: fc.array(fc.constantFrom(...NODES), { maxLength: 4 }),
    hostNetwork: fc.boolean(),
    type: fc.constantFrom("ClusterIP", "NodePort", "LoadBalancer"),
    internal: policy,
    external: policy,
    targetPort: fc.constantFrom(80, 8080),
    backend: fc.constantFrom("vxlan" as const, "host-gw" as const),
    masquerade: fc.boolean(),
    twoSubnets: fc.boolean(),
    seed: fc.nat(1000),
  })
  .map(({ servers, hostNetwork, type, internal, external, targetPort, backend, masquerade, twoSubnets, seed }) => {
    const pods = servers.map((node, i) =>
      pod(`web-${i}`, node, { app: "web" }, hostNetwork && i === 0 ? "hostNetwork: true" : ""),
    );
    const service = `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: ${type}
  clusterIP: 10.96.0.7
  clusterIPs: [10.96.0.7]
  internalTrafficPolicy: ${internal}
  externalTrafficPolicy: ${external}
  selector: { app: web }
  ports: [{ port: 80, targetPort: ${targetPort}, nodePort: 30080 }]`;
    const third = twoSubnets ? "192.168.57.13" : "192.168.56.13";
    return clusterWith(
      manifest(service, ...pods, pod("client", "node1")),
      world({
        platform: { name: "flannel", backend, masquerade },
        loadBalancer: "cloud",
        nodes: [
          { name: "node1", ip: "192.168.56.11" },
          { name: "node2", ip: "192.168.56.12" },
          { name: "node3", ip: third },
        ],
        underlay: { subnets: [{ cidr: "192.168.56.0/24" }, { cidr: "192.168.57.0/24" }] },
      }),
      seed,
    );
  });

const flows = fc
  .tuple(
    fc.constantFrom(
      "pod/default/client",
      "pod/default/web-0",
      "pod/default/web-1",
      "node/node1",
      "node/node3",
      "outside/user",
    ),
    fc.constantFrom(
      "service/default/web:80",
      "nodeport/default/web:80@node1",
      "nodeport/default/web:80@node3",
      "loadbalancer/default/web:80",
      "pod/default/web-0:80",
      "127.0.0.1:30080",
      "10.244.2.99:80",
      "10.96.200.1:80",
      "192.168.56.99:80",
    ),
    fc.constantFrom("TCP" as const, "UDP" as const, "ICMP" as const),
  )
  .map(([from, to, protocol]) => flow(from, to, protocol));

describe("every trace", () => {
  const holds = (
    property: Parameters<typeof fc.property<[Parameters<typeof tracePacket>[0], Parameters<typeof tracePacket>[1]]>>[2],
  ) => fc.assert(fc.property(clusters, flows, property), { numRuns: 150, seed: 7 });

  it("has probabilities that add up to 1, and draws one of its paths", () => {
    holds((state, sent) => {
      const { paths, drawn } = tracePacket(state, sent);
      expect(paths.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      expect(paths[drawn]).toBeDefined();
    });
  });

  it("ends, and the answer comes from the address that was called", () => {
    holds((state, sent) => {
      for (const { hops, reply, disposition } of tracePacket(state, sent).paths) {
        expect(hops.length).toBeLessThan(20);
        if (outcomeOf(disposition) !== "answered") continue;
        const asked = hops[0]?.steps[0]?.before;
        const got = reply.flatMap((hop) => hop.steps).at(-1)?.after;
        expect([got?.src, got?.dst]).toEqual([asked?.dst, asked?.src]);
      }
    });
  });

  it("links its steps: each begins with the packet that the one before left", () => {
    holds((state, sent) => {
      for (const { hops } of tracePacket(state, sent).paths) {
        const steps = hops.flatMap((hop) => hop.steps);
        for (const [i, step] of steps.entries()) if (i > 0) expect(step.before).toEqual(steps[i - 1]?.after);
      }
    });
  });

  it("is the same each time, and can be told in lines of 100 columns", () => {
    holds((state, sent) => {
      const trace = tracePacket(state, sent);
      expect(tracePacket(state, sent)).toEqual(trace);
      const lines = traceText(explainTrace(state, trace)).split("\n");
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    });
  });
});
