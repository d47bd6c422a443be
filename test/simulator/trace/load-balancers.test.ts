import { describe, expect, it } from "vitest";
import type { RawClusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../../src/simulator/cluster/cluster-state.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { clusterWith, manifest, pod, probe, world } from "../../support/cluster.ts";
import { servedBy, sourcesSeen } from "../../support/service-cluster.ts";

const web = { app: "web" };

/** A Service `web` with a Pod on each node named; its address comes from the world's provider. */
function cluster(
  loadBalancer: NonNullable<RawClusterDocument["loadBalancer"]>,
  {
    spec = "",
    nodePort = ", nodePort: 30080",
    on = ["node1", "node2"],
    more = [] as readonly string[],
    raw = {} as Partial<RawClusterDocument>,
  } = {},
): ClusterState {
  const service = `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: LoadBalancer
  clusterIP: 10.96.0.7
  clusterIPs: [10.96.0.7]
  selector: { app: web }
  ports: [{ port: 80, targetPort: 80${nodePort} }]
${spec.replace(/^/gm, "  ")}`;
  const servers = on.map((node) => pod(`web-${node}`, node, web));
  const platform = { name: "flannel", backend: "host-gw" } as const;
  const outside = [
    { name: "user", ip: "203.0.113.10" },
    { name: "near", ip: "192.168.56.100" },
  ];
  return clusterWith(
    manifest(service, ...servers, pod("client", "node3"), ...more),
    world({ platform, outside, loadBalancer, ...raw }),
  );
}

const BALANCED = "loadbalancer/default/web:80";

describe("[S-536] a cloud that passes packets through", () => {
  it("sends to any Ready node, and the nodes hide the client", () => {
    const trace = probe(cluster("cloud"), "outside/user", BALANCED);
    expect(servedBy(trace)).toBe("web-node1 web-node2");
    expect(Object.values(sourcesSeen(trace))).not.toContain("203.0.113.10");
  });

  it("sends under externalTrafficPolicy Local only where the health check finds an endpoint, and the client is seen", () => {
    const trace = probe(
      cluster("cloud", { spec: "externalTrafficPolicy: Local", on: ["node2"] }),
      "outside/user",
      BALANCED,
    );
    expect(sourcesSeen(trace)).toEqual({ "web-node2": "203.0.113.10" });
    expect(trace.paths).toHaveLength(1);
  });

  it("leaves out nodes that carry the label", () => {
    const nodes = [
      { name: "node1", ip: "192.168.56.11" },
      { name: "node2", ip: "192.168.56.12", labels: { "node.kubernetes.io/exclude-from-external-load-balancers": "" } },
      { name: "node3", ip: "192.168.56.13" },
    ];
    const trace = probe(cluster("cloud", { raw: { nodes } }), "outside/user", BALANCED);
    const picked = trace.paths.flatMap(({ hops }) =>
      hops.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "pick-node" ? [step.node] : []))),
    );
    expect([...new Set(picked)]).toEqual(["node1", "node3"]);
  });

  it("is not needed by a Pod: its node takes the address itself", () => {
    const trace = probe(cluster("cloud"), "pod/default/client", BALANCED);
    const places = trace.paths.flatMap(({ hops }) => hops.map(({ place }) => place.kind));
    expect(places).not.toContain("load-balancer");
  });
});

describe("[S-536] a cloud that makes connections of its own", () => {
  const proxy = { name: "cloud", mode: "proxy" } as const;

  it("hides the client even under externalTrafficPolicy Local", () => {
    const state = cluster(proxy, { spec: "externalTrafficPolicy: Local", on: ["node2"] });
    const [source] = Object.values(sourcesSeen(probe(state, "outside/user", BALANCED)));
    expect(source).toMatch(/^198\.51\.100\./);
  });

  it("is called by Pods as well, for no node takes its address", () => {
    const trace = probe(cluster(proxy), "pod/default/client", BALANCED);
    expect(servedBy(trace)).toBe("web-node1 web-node2");
    expect(trace.paths.every(({ hops }) => hops.some(({ place }) => place.kind === "load-balancer"))).toBe(true);
  });

  it("gives the answer back under the address that was called", () => {
    const state = cluster(proxy, { on: ["node1"] });
    const [path] = probe(state, "outside/user", BALANCED).paths;
    expect(
      path?.reply.some(
        ({ place, steps }) => place.kind === "load-balancer" && steps.some(({ kind }) => kind === "un-nat"),
      ),
    ).toBe(true);
    const last = path?.reply.at(-1)?.steps.at(-1)?.after.src.address;
    expect(last).toMatch(/^198\.51\.100\./);
  });

  it("has nowhere to send to without node ports", () => {
    const { paths } = probe(cluster(proxy, { nodePort: "" }), "outside/user", BALANCED);
    expect(paths.map(({ disposition }) => disposition.kind)).toEqual(["no-healthy-node"]);
  });
});

describe("MetalLB in L2 mode", () => {
  const pool = (addresses: string) => `apiVersion: metallb.io/v1beta1
kind: IPAddressPool
metadata: { name: lan, namespace: metallb-system }
spec: { addresses: ["${addresses}"] }`;
  const advertisement = (spec: string) => `apiVersion: metallb.io/v1beta1
kind: L2Advertisement
metadata: { name: lan, namespace: metallb-system }
spec: ${spec}`;
  const LAN = [pool("192.168.56.240/30"), advertisement("{ ipAddressPools: [lan] }")];

  /** The nodes where a packet from the same segment arrives first. */
  function firstNodes(state: ClusterState): readonly string[] {
    const { paths } = probe(state, "outside/near", BALANCED);
    const nodes = paths.flatMap(({ hops }) =>
      hops.flatMap(({ place }) => (place.kind === "node" ? [place.name] : [])).slice(0, 1),
    );
    return [...new Set(nodes)];
  }

  it("lets one node answer for the address", () => {
    const state = cluster("metallb", { more: LAN });
    expect(firstNodes(state)).toHaveLength(1);
    expect(servedBy(probe(state, "outside/near", BALANCED))).toBe("web-node1 web-node2");
    expect(servedBy(probe(state, "outside/user", BALANCED))).toBe("web-node1 web-node2");
  });

  it("chooses among the nodes that have an endpoint under externalTrafficPolicy Local", () => {
    const state = cluster("metallb", { more: LAN, spec: "externalTrafficPolicy: Local", on: ["node2"] });
    expect(firstNodes(state)).toEqual(["node2"]);
    expect(sourcesSeen(probe(state, "outside/near", BALANCED))).toEqual({ "web-node2": "192.168.56.100" });
  });

  it("chooses among the nodes that the advertisement selects", () => {
    const only = advertisement("{ nodeSelectors: [{ matchLabels: { kubernetes.io/hostname: node3 } }] }");
    expect(firstNodes(cluster("metallb", { more: [pool("192.168.56.240/30"), only] }))).toEqual(["node3"]);
  });

  const rows = [
    {
      case: "an advertisement of another pool",
      more: [pool("192.168.56.240/30"), advertisement("{ ipAddressPools: [wan] }")],
      on: ["node1"],
      why: "because no L2Advertisement covers its pool",
    },
    {
      case: "no advertisement",
      more: [pool("192.168.56.240/30")],
      on: ["node1"],
      why: "because no L2Advertisement covers its pool",
    },
    { case: "no endpoint", more: LAN, on: [], why: "because no endpoint of its Service can serve" },
    {
      case: "no node that it selects",
      more: [pool("192.168.56.240/30"), advertisement("{ nodeSelectors: [{ matchLabels: { rack: x } }] }")],
      on: ["node1"],
      why: "because no node may announce it",
    },
  ];
  for (const { case: what, more, on, why } of rows) {
    it(`is answered for by nobody with ${what}`, () => {
      const state = cluster("metallb", { more, on });
      const trace = probe(state, "outside/near", BALANCED);
      expect(servedBy(trace)).toBe("unreachable");
      expect(explainTrace(state, trace).summary).toContain(why);
    });
  }

  it("does not reach beyond its segment: an address of no subnet is unknown to the router", () => {
    const more = [pool("172.30.0.0/24"), advertisement("{}")];
    const state = cluster("metallb", { more });
    expect(explainTrace(state, probe(state, "outside/user", BALANCED)).summary).toBe(
      "Timed out: the packet left for 172.30.0.0, which is on no subnet of the nodes: MetalLB answers for Service default/web only to neighbours.",
    );
  });

  it("finds nobody when the announcing node itself asks for another port", () => {
    const state = cluster("metallb", { more: LAN, on: ["node1"] });
    const ip = "192.168.56.240";
    expect(servedBy(probe(state, "outside/near", `${ip}:81`))).toBe("unreachable");
  });

  it("says why a Service waits", () => {
    const state = cluster("metallb");
    expect(explainTrace(state, probe(state, "outside/near", BALANCED)).summary).toBe(
      "Nothing to call: Service default/web has no load-balancer address; MetalLB says: pools are empty.",
    );
  });
});

describe("[S-936] minikube tunnel", () => {
  it("brings cluster IPs to the hosts on the nodes' segment, and to no others", () => {
    const state = cluster("minikube-tunnel");
    expect(servedBy(probe(state, "outside/near", BALANCED))).toBe("web-node1 web-node2");
    expect(servedBy(probe(state, "outside/near", "service/default/web:80"))).toBe("web-node1 web-node2");
    expect(servedBy(probe(state, "outside/user", BALANCED))).toBe("timed-out");
  });
});
