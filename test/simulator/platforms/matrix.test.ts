import { describe, expect, it } from "vitest";
import type { Service } from "../../../src/simulator/api/kinds.ts";
import { platformOf } from "../../../src/simulator/platforms/index.ts";
import { listObjects } from "../../../src/simulator/store/object-store.ts";
import { probe } from "../../support/cluster.ts";
import {
  app,
  denied,
  droppedAt,
  FOUR_PODS,
  outer,
  pathBetween,
  places,
  type RawPlatform,
  referenceCluster,
  sourceSeen,
  ttlLost,
} from "../../support/reference-world.ts";

// The matrix of cni-platforms.md §8, one block a row: A and B on node-1, C on node-2, D on node-3 behind a router.

type Row = {
  readonly name: string;
  readonly platform: RawPlatform;
  /** The elements of A→B. */
  readonly ab: string;
  readonly acOuter: string;
  /** Outer header of A→D, or how it ends. */
  readonly ad: string;
  readonly ttl: number;
  readonly internet: string;
  readonly node2: string;
  /** Where a policy that denies C all ingress drops what A sends. */
  readonly policy: string;
};

const NODE_1 = "172.16.10.11";
const POD = "its own";

const ROWS: readonly Row[] = [
  {
    name: "Flannel vxlan",
    platform: { name: "flannel" },
    ab: "cni0",
    acOuter: "UDP 8472",
    ad: "UDP 8472",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "nowhere",
  },
  {
    name: "Flannel host-gw",
    platform: { name: "flannel", backend: "host-gw" },
    ab: "cni0",
    acOuter: "none",
    ad: "no-route",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "nowhere",
  },
  {
    name: "Flannel vxlan with DirectRouting",
    platform: { name: "flannel", directRouting: true },
    ab: "cni0",
    acOuter: "none",
    ad: "UDP 8472",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "nowhere",
  },
  {
    name: "Calico IPIP",
    platform: { name: "calico" },
    ab: "routes",
    acOuter: "proto 4",
    ad: "proto 4",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Calico of the operator",
    platform: { name: "calico", encapsulation: "VXLANCrossSubnet" },
    ab: "routes",
    acOuter: "none",
    ad: "UDP 4789",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Calico VXLAN",
    platform: { name: "calico", encapsulation: "VXLAN" },
    ab: "routes",
    acOuter: "UDP 4789",
    ad: "UDP 4789",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Calico BGP",
    platform: { name: "calico", encapsulation: "None" },
    ab: "routes",
    acOuter: "none",
    ad: "no-route",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Calico BGP with R",
    platform: { name: "calico", encapsulation: "None", peering: "routers" },
    ab: "routes",
    acOuter: "none",
    ad: "none",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Cilium tunnel",
    platform: { name: "cilium" },
    ab: "eBPF",
    acOuter: "UDP 8472",
    ad: "UDP 8472",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Cilium Geneve",
    platform: { name: "cilium", tunnelProtocol: "geneve" },
    ab: "eBPF",
    acOuter: "UDP 6081",
    ad: "UDP 6081",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Cilium native",
    platform: { name: "cilium", routingMode: "native", autoDirectNodeRoutes: true },
    ab: "eBPF",
    acOuter: "none",
    ad: "no-route",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Cilium with BPF masquerade",
    platform: { name: "cilium", bpfMasquerade: true },
    ab: "eBPF",
    acOuter: "UDP 8472",
    ad: "UDP 8472",
    ttl: 2,
    internet: NODE_1,
    node2: POD,
    policy: "node-2",
  },
  {
    name: "Weave Net",
    platform: { name: "weave-net" },
    ab: "weave",
    acOuter: "UDP 6784",
    ad: "UDP 6784",
    ttl: 0,
    internet: NODE_1,
    node2: NODE_1,
    policy: "node-2",
  },
  {
    name: "Cisco ACI",
    platform: { name: "cisco-aci" },
    ab: "br-access br-int br-access",
    acOuter: "UDP 8472",
    ad: "UDP 8472",
    ttl: 0,
    internet: POD,
    node2: POD,
    policy: "node-2",
  },
  {
    name: "NSX-T",
    platform: { name: "nsx-t" },
    ab: "br-int segment-0 br-int",
    acOuter: "UDP 6081",
    ad: "UDP 6081",
    ttl: 0,
    internet: "10.190.7.100",
    node2: POD,
    policy: "esx-node-2",
  },
  {
    name: "Big Cloud Fabric",
    platform: { name: "big-cloud-fabric" },
    ab: "br-int",
    acOuter: "VLAN",
    ad: "VLAN",
    ttl: 0,
    internet: "198.18.7.100",
    node2: POD,
    policy: "node-2",
  },
  {
    name: "kindnet",
    platform: { name: "kindnet" },
    ab: "routes",
    acOuter: "none",
    ad: "no-route",
    ttl: 2,
    internet: NODE_1,
    node2: NODE_1,
    policy: "nowhere",
  },
];

/** Where a policy on A is enforced: at the same sort of place as one on C, on A's side. */
const from = ({ policy }: Row): string => policy.replace("node-2", "node-1");

describe("the platforms differ as [§8] says", () => {
  for (const row of ROWS) {
    const state = referenceCluster(row.platform);
    const path = (to: string) => pathBetween(state, "pod/default/a", to);
    const a = sourceSeen(path("pod/default/b:80"));
    const own = (source: string): string => (source === a ? POD : source);
    const [toC, toD] = [path("pod/default/c:80"), path("pod/default/d:80")];

    it(`${row.name}: A reaches B by ${row.ab}`, () => expect(elements(path("pod/default/b:80"))).toBe(row.ab));
    it(`${row.name}: A→C carries ${row.acOuter}, takes ${row.ttl} off the TTL, and C sees A`, () =>
      expect([outer(toC), ttlLost(toC), own(sourceSeen(toC))]).toEqual([row.acOuter, row.ttl, POD]));
    it(`${row.name}: A→D ends as ${row.ad}`, () =>
      expect(toD.disposition.kind === "delivered" ? outer(toD) : toD.disposition.kind).toBe(row.ad));
    it(`${row.name}: outside sees A as ${row.internet}, node-2 as ${row.node2}`, () => {
      const sources = ["203.0.113.10:80", "node/node-2:10250"].map((to) => own(sourceSeen(path(to))));
      expect(sources).toEqual([row.internet, row.node2]);
    });
    it(`${row.name}: who denies C all ingress drops it at ${row.policy}, and A all egress at ${from(row)}`, () => {
      const ends = [denied("c", "Ingress"), denied("a", "Egress")].map((policy) =>
        droppedAt(
          pathBetween(referenceCluster(row.platform, {}, [...FOUR_PODS, policy]), "pod/default/a", "pod/default/c:80"),
        ),
      );
      expect(ends).toEqual([row.policy, from(row)]);
    });
    it(`${row.name}: nodes reach the Pods of their own and of other nodes under an address of theirs`, () => {
      const seen = ["pod/default/a:80", "pod/default/c:80", "pod/default/d:80"].map(
        (to) => pathBetween(state, "node/node-1", to).disposition.kind,
      );
      expect(seen).toEqual(["delivered", "delivered", row.ad === "no-route" ? "no-route" : "delivered"]);
    });
  }
});

describe("NetworkPolicy depends on the platform's options", () => {
  it.each([
    ["Flannel's netpol container", { name: "flannel", netpol: { enabled: true } }, "node-2"],
    ["Big Cloud Fabric without the nodes' switches", { name: "big-cloud-fabric", switching: "P" }, "nowhere"],
  ] as const)("%s", (_who, platform, place) => {
    const state = referenceCluster(platform, {}, [...FOUR_PODS, denied("c", "Ingress")]);
    expect(droppedAt(pathBetween(state, "pod/default/a", "pod/default/c:80"))).toBe(place);
    expect(platformOf(state.document).enforcesNetworkPolicy(state.document)).toBe(place !== "nowhere");
  });

  const services = ["b", "c"].map(
    (name, i) => `apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { clusterIP: 10.96.0.2${i}, selector: { app: ${name} }, ports: [{ port: 80 }] }`,
  );
  const onlyToC = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: only-to-c }
spec:
  podSelector: { matchLabels: { app: a } }
  policyTypes: [Egress]
  egress: [{ to: [{ podSelector: { matchLabels: { app: c } } }] }]`;

  it.each(ROWS.filter(({ policy }) => policy !== "nowhere"))(
    "[S-710] $name judges what is behind a Service's address",
    ({ platform }) => {
      const state = referenceCluster(platform, {}, [...FOUR_PODS, ...services, onlyToC]);
      const ends = ["b", "c"].map(
        (name) => pathBetween(state, "pod/default/a", `service/default/${name}:80`).disposition.kind,
      );
      expect(ends).toEqual(["dropped-by-policy", "delivered"]);
    },
  );

  it.each(ROWS)("$name says whether it enforces", ({ platform, policy }) => {
    const { document } = referenceCluster(platform);
    expect(platformOf(document).enforcesNetworkPolicy(document)).toBe(policy !== "nowhere");
  });
});

describe("[§6.4, §7.3] between namespaces", () => {
  const pods = [app("a", "node-1"), app("b", "node-1", "shop"), app("c", "node-2", "shop")];
  for (const { name, platform, lost, way } of [
    {
      name: "NSX-T loses one for each gateway of two tiers",
      platform: { name: "nsx-t" },
      lost: 3,
      way: "a node-1 esx-node-1 default@esx-node-1 t0@esx-node-1 shop@esx-node-1 esx-node-1 esx-node-2 node-2 c",
    },
    {
      name: "NSX-T with one tier-1 for all loses one",
      platform: { name: "nsx-t", tier1: "shared" },
      lost: 1,
      way: "a node-1 esx-node-1 shared@esx-node-1 esx-node-1 esx-node-2 node-2 c",
    },
    {
      name: "Big Cloud Fabric loses one at the leaf",
      platform: { name: "big-cloud-fabric" },
      lost: 1,
      way: "a node-1 leaf-1 node-2 c",
    },
    { name: "Cisco ACI loses none", platform: { name: "cisco-aci" }, lost: 0, way: "a node-1 leaf-1 node-2 c" },
  ] as const) {
    const path = pathBetween(referenceCluster(platform, {}, pods), "pod/default/a", "pod/shop/c:80");
    it(name, () => expect([ttlLost(path), places(path)]).toEqual([lost, way]));
  }

  it("NSX-T shows each namespace to the outside under an address of its own", () => {
    const state = referenceCluster({ name: "nsx-t" }, {}, [
      app("a", "node-1"),
      app("b", "node-1", "shop"),
      app("c", "node-2", "shop"),
    ]);
    const seen = ["pod/default/a", "pod/shop/b", "pod/shop/c"].map((from) =>
      sourceSeen(pathBetween(state, from, "203.0.113.10:80")),
    );
    expect(seen).toEqual(["10.190.7.100", "10.190.7.104", "10.190.7.104"]);
  });

  it("Cisco ACI drops between endpoint groups without a contract, and lets them talk with one", () => {
    const groups = { name: "cisco-aci", endpointGroups: [{ namespace: "shop", name: "shop" }] } as const;
    const kind = (platform: RawPlatform) =>
      pathBetween(referenceCluster(platform, {}, pods), "pod/default/a", "pod/shop/c:80").disposition.kind;
    expect(kind(groups)).toBe("filtered");
    expect(kind({ ...groups, contracts: [{ between: ["kube-default", "shop"] }] })).toBe("delivered");
  });
});

describe("[§8] a Service of type LoadBalancer", () => {
  const service = (policy: "Cluster" | "Local") => `apiVersion: v1
kind: Service
metadata: { name: web, namespace: default }
spec:
  type: LoadBalancer
  clusterIP: 10.96.0.7
  clusterIPs: [10.96.0.7]
  externalTrafficPolicy: ${policy}
  selector: { app: c }
  ports: [{ port: 80, targetPort: 80, nodePort: 30080 }]`;
  const cluster = (platform: RawPlatform, policy: "Cluster" | "Local" = "Cluster", more = {}) =>
    referenceCluster(platform, more, [...FOUR_PODS, service(policy)]);
  const address = (state: ReturnType<typeof cluster>): string =>
    listObjects<Service>(state.objects, "Service", "default").find(({ metadata }) => metadata.name === "web")?.status
      ?.loadBalancer?.ingress?.[0]?.ip ?? "pending";

  for (const { name, platform, ip } of [
    { name: "Flannel", platform: { name: "flannel" }, ip: "pending" },
    { name: "Calico", platform: { name: "calico" }, ip: "pending" },
    { name: "Cilium", platform: { name: "cilium" }, ip: "pending" },
    { name: "Weave Net", platform: { name: "weave-net" }, ip: "pending" },
    { name: "Cisco ACI", platform: { name: "cisco-aci" }, ip: "10.3.0.2" },
    { name: "NSX-T", platform: { name: "nsx-t" }, ip: "10.190.6.100" },
    { name: "Big Cloud Fabric", platform: { name: "big-cloud-fabric" }, ip: "pending" },
  ] as const) {
    it(`has the address ${ip} under ${name}`, () => expect(address(cluster(platform))).toBe(ip));
  }

  const seenFrom = (state: ReturnType<typeof cluster>, to = "loadbalancer/default/web:80"): readonly string[] => [
    ...new Set(probe(state, "outside/client", to).paths.map((path) => sourceSeen(path))),
  ];

  it("shows Pods the client under ACI, which hands packets to nodes with a Pod", () => {
    expect(seenFrom(cluster({ name: "cisco-aci" }))).toEqual(["198.51.100.20"]);
  });

  it("shows Pods the load balancer under NSX-T, which calls them itself", () => {
    expect(seenFrom(cluster({ name: "nsx-t" }))).toEqual(["100.64.255.2"]);
  });

  it("shows Pods the node under Cilium, or the client with DSR or policy Local", () => {
    const cilium = { name: "cilium", kubeProxyReplacement: true } as const;
    const nodePort = "nodeport/default/web:80@node-1";
    const local = "nodeport/default/web:80@node-2";
    expect(seenFrom(cluster(cilium), nodePort)).not.toContain("198.51.100.20");
    expect(seenFrom(cluster({ ...cilium, loadBalancerMode: "dsr" }), nodePort)).toEqual(["198.51.100.20"]);
    expect(seenFrom(cluster(cilium, "Local"), local)).toEqual(["198.51.100.20"]);
  });

  it("is reached by its cluster IP under every platform, and C sees A", () => {
    const seen = ROWS.map(({ platform }) => {
      const state = cluster(platform);
      const [direct, byService] = ["pod/default/c:80", "service/default/web:80"].map((to) =>
        sourceSeen(pathBetween(state, "pod/default/a", to)),
      );
      return direct === byService;
    });
    expect(seen).toEqual(ROWS.map(() => true));
  });

  it("[§3.4] has no cluster IP on the wire where Cilium replaces kube-proxy", () => {
    const path = pathBetween(
      cluster({ name: "cilium", kubeProxyReplacement: true }),
      "pod/default/a",
      "service/default/web:80",
    );
    const sent = path.hops.flatMap(({ steps }) => steps).find(({ kind }) => kind === "send");
    expect([path.disposition.kind, sent?.after.dst.address]).toEqual(["delivered", pathDestination(path)]);
  });
});

function pathDestination({ disposition }: ReturnType<typeof pathBetween>): string {
  return disposition.kind === "delivered" ? disposition.socket.address : disposition.kind;
}

/** What a packet passes between two Pods of one node: bridges by name, `eBPF`, or `routes`. */
function elements({ hops }: ReturnType<typeof pathBetween>): string {
  const steps = hops.slice(1, -1).flatMap((hop) => hop.steps);
  const bridges = steps.flatMap((step) => (step.kind === "bridge" ? [step.device] : []));
  if (bridges.length > 0) return bridges.join(" ");
  return steps.some(({ kind }) => kind === "redirect") ? "eBPF" : "routes";
}
