import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import { clusterWith, manifest, pod, probe, world } from "../../support/cluster.ts";

const service = (name: string, address: string, spec: string) => `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  clusterIP: ${address}
  clusterIPs: [${address}]
  ${spec}`;

const state = clusterWith(
  manifest(
    pod("web", "node1", { app: "web" }),
    pod("client", "node2"),
    pod("agent", "node3", { app: "agent" }, "hostNetwork: true"),
    service(
      "web",
      "10.96.0.1",
      "selector: { app: web }\n  type: NodePort\n  ports: [{ port: 80, nodePort: 30080, targetPort: 80 }]",
    ),
    service(
      "idle",
      "10.96.0.2",
      "selector: { app: nobody }\n  type: NodePort\n  ports: [{ port: 80, nodePort: 30081 }]",
    ),
    service("wrong", "10.96.0.3", "selector: { app: web }\n  ports: [{ port: 80, targetPort: 8080 }]"),
    service("agent", "10.96.0.4", "selector: { app: agent }\n  ports: [{ port: 80, targetPort: 80 }]"),
  ),
  world({
    outside: [
      { name: "user", ip: "203.0.113.10" },
      { name: "neighbour", ip: "192.168.56.100" },
    ],
  }),
);

describe("what the client sees", () => {
  const rows = [
    { from: "pod/default/client", to: "service/default/web:80", sees: "answered", ending: "delivered" },
    { from: "pod/default/client", to: "service/default/agent:80", sees: "answered", ending: "delivered" },
    { from: "pod/default/agent", to: "service/default/web:80", sees: "answered", ending: "delivered" },
    { from: "node/node2", to: "service/default/web:80", sees: "answered", ending: "delivered" },
    { from: "pod/default/client", to: "pod/default/web:80", sees: "answered", ending: "delivered" },
    { from: "outside/user", to: "nodeport/default/web:80@node3", sees: "answered", ending: "delivered" },
    { from: "outside/neighbour", to: "nodeport/default/web:80@controlplane", sees: "answered", ending: "delivered" },
    { from: "pod/default/client", to: "service/default/idle:80", sees: "refused", ending: "rejected-no-endpoints" },
    { from: "outside/user", to: "nodeport/default/idle:80@node1", sees: "refused", ending: "rejected-no-endpoints" },
    { from: "pod/default/client", to: "service/default/wrong:80", sees: "refused", ending: "refused" },
    { from: "pod/default/client", to: "pod/default/web:81", sees: "refused", ending: "refused" },
    { from: "outside/user", to: "node/node1:30999", sees: "refused", ending: "refused" },
    { from: "pod/default/client", to: "service/default/web:81", sees: "timed-out", ending: "no-route" },
    { from: "outside/user", to: "service/default/web:80", sees: "timed-out", ending: "no-route" },
    { from: "outside/user", to: "pod/default/web:80", sees: "timed-out", ending: "no-route" },
    { from: "pod/default/client", to: "10.244.1.77:80", sees: "unreachable", ending: "host-unreachable" },
    { from: "outside/neighbour", to: "192.168.56.77:80", sees: "unreachable", ending: "host-unreachable" },
    { from: "pod/default/client", to: "8.8.8.8:53", sees: "timed-out", ending: "left-the-cluster" },
    { from: "pod/default/client", to: "service/default/nowhere:80", sees: "name-not-found", ending: "name-not-found" },
    { from: "pod/default/client", to: "nodeport/default/wrong:80@node1", sees: "no-address", ending: "no-address" },
    { from: "pod/default/client", to: "loadbalancer/default/web:80", sees: "no-address", ending: "no-address" },
    { from: "pod/default/ghost", to: "service/default/web:80", sees: "name-not-found", ending: "name-not-found" },
  ];
  for (const { from, to, sees, ending } of rows) {
    it(`${from} → ${to}: ${sees} (${ending})`, () => {
      const seen = probe(state, from, to).paths.map(({ disposition }) => [outcomeOf(disposition), disposition.kind]);
      expect(seen).toEqual([[sees, ending]]);
    });
  }

  it("[S-548] a ping to a cluster IP gets no answer, one to a Pod or a node does", () => {
    const ping = (to: string) =>
      probe(state, "pod/default/client", to, "ICMP").paths.map((path) => outcomeOf(path.disposition));
    expect(ping("service/default/web:80")).toEqual(["timed-out"]);
    expect(ping("pod/default/web:0")).toEqual(["answered"]);
    expect(ping("node/node1:0")).toEqual(["answered"]);
  });

  it("[S-425] an outside host answers a Pod only where the platform masquerades", () => {
    const listening = (masquerade: boolean) => {
      const outside = [
        {
          name: "db",
          ip: "192.168.56.200" as never,
          routes: [],
          listens: [{ port: 5432, protocol: "TCP", address: "any" }],
        },
      ] as const;
      const platform = { ...state.document.platform, masquerade };
      return probe(
        { ...state, document: { ...state.document, platform, outside } },
        "pod/default/client",
        "192.168.56.200:5432",
      );
    };
    expect(listening(true).paths[0]?.disposition).toMatchObject({ kind: "delivered", source: "192.168.56.12" });
    expect(listening(false).paths[0]?.disposition).toMatchObject({ kind: "no-route", direction: "reply" });
  });
});

describe("the cause of an ending", () => {
  const lastCause = (from: string, to: string) => {
    const steps = probe(state, from, to).paths[0]?.hops.flatMap((hop) => hop.steps) ?? [];
    const cause = steps[steps.length - 1]?.because;
    return cause?.kind === "field" ? `${cause.object.name} ${cause.path}` : cause?.kind;
  };

  it.each([
    { to: "service/default/idle:80", cause: "idle spec.selector" },
    { to: "service/default/wrong:80", cause: "wrong spec.ports[0].targetPort" },
    { to: "service/default/web:80", cause: "world" },
  ])("of $to is $cause", ({ to, cause }) => {
    expect(lastCause("pod/default/client", to)).toBe(cause);
  });

  it("leads to the line that somebody wrote", () => {
    const steps = probe(state, "outside/user", "nodeport/default/web:80@node2").paths[0]?.hops.flatMap(
      (hop) => hop.steps,
    );
    const because = steps?.find(({ kind }) => kind === "dnat")?.because;
    expect(because).toMatchObject({
      path: "spec.ports[0].nodePort",
      origin: { kind: "written", fileName: "service.yml" },
    });
  });
});

describe("a load balancer", () => {
  const balanced = clusterWith(
    manifest(
      pod("web", "node1", { app: "web" }),
      `${service("web", "10.96.0.1", "selector: { app: web }\n  type: LoadBalancer\n  ports: [{ port: 8080, nodePort: 30080, targetPort: 80 }]")}
status: { loadBalancer: { ingress: [{ ip: 198.51.100.80 }] } }`,
    ),
    world({ loadBalancer: "cloud" }),
  );

  it("[S-536] serves the ports of its Service", () => {
    const { paths } = probe(balanced, "outside/user", "198.51.100.80:8080");
    expect(new Set(paths.map(({ disposition }) => disposition.kind))).toEqual(new Set(["delivered"]));
  });

  it("[S-536] is silent on every other port, at once", () => {
    const { paths } = probe(balanced, "outside/user", "198.51.100.80:80");
    expect(paths.map(({ disposition }) => [disposition.kind, outcomeOf(disposition)])).toEqual([
      ["port-not-balanced", "timed-out"],
    ]);
  });
});
