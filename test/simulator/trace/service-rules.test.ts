import { describe, expect, it } from "vitest";
import type { Protocol } from "../../../src/simulator/net/packet.ts";
import { clusterWith, manifest, pod, probe, world } from "../../support/cluster.ts";
import {
  BALANCED_IP,
  type Case,
  CLUSTER_IP,
  EXTERNAL_IP,
  NODE_PORT,
  servedBy,
  serviceCluster,
  sourcesSeen,
} from "../../support/service-cluster.ts";

const at = (node: 1 | 2 | 3, port = NODE_PORT) => `192.168.56.1${node}:${port}`;
const ETP = "externalTrafficPolicy: Local";
const ITP = "internalTrafficPolicy: Local";

/** An EndpointSlice of `web` that somebody wrote by hand; the Service's own Pods are left out by `on: []`. */
function slice(endpoints: string, ports = "[{ name: '', port: 80, protocol: TCP }]", name = "by-hand"): string {
  return `apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: ${name}, labels: { kubernetes.io/service-name: web } }
addressType: IPv4
ports: ${ports}
endpoints: ${endpoints}`;
}

/** A Pod that serves, though no Service selects it: its address on node2 is 10.244.2.2 when it is the only one there. */
const alone = pod("alone", "node2", { app: "alone" });

type Row = {
  readonly rule: string;
  readonly given?: Case;
  readonly from: string;
  readonly to: string;
  readonly protocol?: Protocol;
  readonly sees: string;
};

function holds(rows: readonly Row[]): void {
  for (const { rule, given, from, to, protocol = "TCP", sees } of rows) {
    it(`${rule}: ${sees}`, () => {
      expect(servedBy(probe(serviceCluster(given), from, to, protocol))).toBe(sees);
    });
  }
}

describe("what has rules, and where (S-501…S-504)", () => {
  holds([
    {
      rule: "[S-501] a node without a Pod of the Service has its rules",
      from: "pod/default/there",
      to: `${CLUSTER_IP}:80`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-502] a slice counts by the Service's name on it, whoever wrote it",
      given: { spec: "selector: {}", on: [], more: [alone, slice("[{ addresses: [10.244.2.2] }]")] },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "alone",
    },
    {
      rule: "[S-502] a port of another name is not the Service's",
      given: {
        on: [],
        more: [alone, slice("[{ addresses: [10.244.2.2] }]", "[{ name: http, port: 80, protocol: TCP }]")],
      },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "refused",
    },
    {
      rule: "[S-502] a port of another protocol is not the Service's",
      given: {
        on: [],
        more: [alone, slice("[{ addresses: [10.244.2.2] }]", "[{ name: '', port: 80, protocol: UDP }]")],
      },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "refused",
    },
    {
      rule: "[S-502] an endpoint of no node is local nowhere",
      given: { spec: ITP, on: [], more: [alone, slice("[{ addresses: [10.244.2.2] }]")] },
      from: "node/node2",
      to: `${CLUSTER_IP}:80`,
      sees: "timed-out",
    },
    {
      rule: "[S-503] kube-proxy opens no port of its own: a node's unused port is closed",
      from: "outside/user",
      to: at(1, 80),
      sees: "refused",
    },
    {
      rule: "[S-504] UDP does not match a TCP port",
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      protocol: "UDP",
      sees: "timed-out",
    },
    {
      rule: "[S-504] SCTP matches an SCTP port",
      given: {
        spec: "sessionAffinity: None",
        on: [],
        more: [alone, slice("[{ addresses: [10.244.2.2] }]", "[{ name: '', port: 80, protocol: SCTP }]")],
        world: { images: [{ name: "nginx", listens: [{ port: 80, protocol: "SCTP" }] }] },
        protocol: "SCTP",
      },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      protocol: "SCTP",
      sees: "alone",
    },
  ]);

  it("[S-502] counts one address and port once", () => {
    const twice = [
      alone,
      slice("[{ addresses: [10.244.2.2] }]"),
      slice("[{ addresses: [10.244.2.2] }]", undefined, "again"),
    ];
    expect(probe(serviceCluster({ on: [], more: twice }), "pod/default/here", `${CLUSTER_IP}:80`).paths).toHaveLength(
      1,
    );
  });
});

describe("which endpoints are chosen (S-510…S-514, S-534)", () => {
  const conditions = (text: string): Case => ({
    on: [],
    more: [alone, slice(`[{ addresses: [10.244.2.2], nodeName: node2, conditions: ${text} }]`)],
  });
  holds([
    {
      rule: "[S-510] externalTrafficPolicy says nothing about the cluster IP",
      given: { spec: ETP, on: ["node2"] },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "web-node2",
    },
    {
      rule: "[S-510] internalTrafficPolicy says nothing about node ports",
      given: { spec: ITP, on: ["node2"] },
      from: "outside/user",
      to: at(1),
      sees: "web-node2",
    },
    {
      rule: "[S-433] an endpoint that is not ready is not chosen",
      given: conditions("{ ready: false, serving: false, terminating: false }"),
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "refused",
    },
    {
      rule: "[S-511] one that still serves while it ends is, when nobody else does",
      given: conditions("{ ready: false, serving: true, terminating: true }"),
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "alone",
    },
    {
      rule: "[S-512] for policy Local, too",
      given: { ...conditions("{ ready: false, serving: true, terminating: true }"), spec: ETP },
      from: "outside/user",
      to: at(2),
      sees: "alone",
    },
    {
      rule: "[S-514] when nobody can serve at all, policy Local refuses as well",
      given: { spec: `${ETP}\n${ITP}`, on: [] },
      from: "outside/user",
      to: at(1),
      sees: "refused",
    },
  ]);

  it("[S-433] publishNotReadyAddresses makes an unready Pod an endpoint", () => {
    const unready = pod("slow", "node2", { app: "web" }).replace(
      "image: nginx",
      "image: nginx, readinessProbe: { tcpSocket: { port: 9 } }",
    );
    const served = (spec: string) =>
      servedBy(probe(serviceCluster({ spec, on: [], more: [unready] }), "pod/default/here", `${CLUSTER_IP}:80`));
    expect([served(""), served("publishNotReadyAddresses: true")]).toEqual(["refused", "slow"]);
  });
});

describe("by which address a packet comes (S-520…S-522, S-545…S-548)", () => {
  holds([
    {
      rule: "[S-520] an external IP is caught",
      from: "pod/default/here",
      to: `${EXTERNAL_IP}:80`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-520] a load-balancer IP is caught",
      from: "pod/default/here",
      to: `${BALANCED_IP}:80`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-521] no endpoints refuse at the cluster IP",
      given: { on: [] },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "refused",
    },
    {
      rule: "[S-521] policy Local without a Pod here drops",
      given: { spec: ITP, on: ["node2"] },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "timed-out",
    },
    {
      rule: "[S-522] a Pod goes past policy Local",
      given: { spec: ETP, on: ["node2"] },
      from: "pod/default/here",
      to: `${EXTERNAL_IP}:80`,
      sees: "web-node2",
    },
    {
      rule: "[S-522] a node itself goes past policy Local",
      given: { spec: ETP, on: ["node2"] },
      from: "node/node1",
      to: at(1),
      sees: "web-node2",
    },
    {
      rule: "[S-522] iptables lets a node's own call of an external IP without endpoints out",
      given: { on: [] },
      from: "node/node1",
      to: `${EXTERNAL_IP}:80`,
      sees: "timed-out",
    },
    {
      rule: "[S-522] nftables refuses it",
      given: { on: [], world: { proxyMode: "nftables" } },
      from: "node/node1",
      to: `${EXTERNAL_IP}:80`,
      sees: "refused",
    },
    {
      rule: "[S-545] with iptables 127.0.0.1 takes node ports",
      from: "node/node1",
      to: `127.0.0.1:${NODE_PORT}`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-545] with iptables a bridge's address takes node ports",
      from: "pod/default/here",
      to: `10.244.1.1:${NODE_PORT}`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-545] with nftables 127.0.0.1 takes none",
      given: { world: { proxyMode: "nftables" } },
      from: "node/node1",
      to: `127.0.0.1:${NODE_PORT}`,
      sees: "refused",
    },
    {
      rule: "[S-545] with nftables the bridge's address takes none",
      given: { world: { proxyMode: "nftables" } },
      from: "pod/default/here",
      to: `10.244.1.1:${NODE_PORT}`,
      sees: "refused",
    },
    {
      rule: "[S-545] localhostNodePorts off closes 127.0.0.1",
      given: { world: { kubeProxy: { localhostNodePorts: false } } },
      from: "node/node1",
      to: `127.0.0.1:${NODE_PORT}`,
      sees: "refused",
    },
    {
      rule: "[S-545] an address outside nodePortAddresses takes none",
      given: { world: { kubeProxy: { nodePortAddresses: ["10.0.0.0/8"] } } },
      from: "outside/user",
      to: at(1),
      sees: "refused",
    },
    {
      rule: "[S-545] yet there policy Local without a Pod drops, whatever the address",
      given: { spec: ETP, on: ["node2"], world: { kubeProxy: { nodePortAddresses: ["10.0.0.0/8"] } } },
      from: "outside/user",
      to: at(1),
      sees: "timed-out",
    },
    {
      rule: "[S-546] another port of an external IP is nobody's",
      from: "pod/default/here",
      to: `${EXTERNAL_IP}:81`,
      sees: "timed-out",
    },
    {
      rule: "[S-546] the node port at an external IP is nobody's",
      from: "pod/default/here",
      to: `${EXTERNAL_IP}:${NODE_PORT}`,
      sees: "timed-out",
    },
    {
      rule: "[S-547] a Pod's own address is left alone",
      from: "pod/default/here",
      to: "10.244.2.2:80",
      sees: "web-node2",
    },
    {
      rule: "[S-548] a port that the cluster IP does not have gets lost with iptables",
      from: "pod/default/here",
      to: `${CLUSTER_IP}:81`,
      sees: "timed-out",
    },
    {
      rule: "[S-548] a ping to a cluster IP gets lost with iptables",
      from: "pod/default/here",
      to: `${CLUSTER_IP}:0`,
      protocol: "ICMP",
      sees: "timed-out",
    },
    {
      rule: "[S-548] nftables refuses a port that the cluster IP does not have",
      given: { world: { proxyMode: "nftables" } },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:81`,
      sees: "refused",
    },
    {
      rule: "[S-548] nftables refuses a ping to a cluster IP",
      given: { world: { proxyMode: "nftables" } },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:0`,
      protocol: "ICMP",
      sees: "refused",
    },
    {
      rule: "[S-548] nftables drops what is for a cluster IP that nobody has",
      given: { world: { proxyMode: "nftables" } },
      from: "pod/default/here",
      to: "10.96.200.1:80",
      sees: "timed-out",
    },
    {
      rule: "[S-548] the node port at the cluster IP is no port of it",
      from: "pod/default/here",
      to: `${CLUSTER_IP}:${NODE_PORT}`,
      sees: "timed-out",
    },
    { rule: "[S-548] an unused port of a node is closed", from: "outside/user", to: at(1, 31_000), sees: "refused" },
    {
      rule: "[S-548] another protocol at the number of a node port is closed",
      from: "outside/user",
      to: at(1),
      protocol: "UDP",
      sees: "refused",
    },
    {
      rule: "[S-549] a targetPort that nobody listens on is refused by the Pod",
      given: { port: 81 },
      from: "pod/default/here",
      to: `${CLUSTER_IP}:80`,
      sees: "refused",
    },
  ]);
});

describe("who is hidden (S-523, S-524, S-527)", () => {
  const rows: readonly { rule: string; given?: Case; from: string; to: string; server: string; source: string }[] = [
    {
      rule: "[S-523] a Pod that calls a cluster IP is seen",
      from: "pod/default/there",
      to: `${CLUSTER_IP}:80`,
      server: "web-node1",
      source: "10.244.3.2",
    },
    {
      rule: "[S-523] a node that does is hidden behind its bridge",
      from: "node/node1",
      to: `${CLUSTER_IP}:80`,
      server: "web-node1",
      source: "10.244.1.1",
    },
    {
      rule: "[S-523] masqueradeAll hides Pods, too",
      given: { world: { kubeProxy: { masqueradeAll: true } } },
      from: "pod/default/there",
      to: `${CLUSTER_IP}:80`,
      server: "web-node1",
      source: "192.168.56.13",
    },
    {
      rule: "[S-524] a Pod that reaches itself is hidden",
      from: "pod/default/web-node1",
      to: `${CLUSTER_IP}:80`,
      server: "web-node1",
      source: "10.244.1.1",
    },
    {
      rule: "[S-527] policy Local shows a node that calls another's node port",
      given: { spec: ETP },
      from: "node/node3",
      to: at(1),
      server: "web-node1",
      source: "192.168.56.13",
    },
  ];
  for (const { rule, given, from, to, server, source } of rows) {
    it(rule, () => {
      expect(sourcesSeen(probe(serviceCluster(given), from, to))[server]).toBe(source);
    });
  }
});

describe("source ranges (S-530)", () => {
  const ranges = (list: string, more: Case = {}): Case => ({ ...more, spec: `loadBalancerSourceRanges: ${list}` });
  holds([
    {
      rule: "[S-530] who is in a range gets in",
      given: ranges("[10.244.1.0/24]"),
      from: "pod/default/here",
      to: `${BALANCED_IP}:80`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-530] who is not gets no answer",
      given: ranges("[203.0.113.0/24]"),
      from: "pod/default/here",
      to: `${BALANCED_IP}:80`,
      sees: "timed-out",
    },
    {
      rule: "[S-530] a range of everybody is no filter",
      given: ranges("[0.0.0.0/0, 203.0.113.0/24]"),
      from: "pod/default/here",
      to: `${BALANCED_IP}:80`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-530] a range of the other family says nothing",
      given: ranges("['2001:db8::/32']"),
      from: "pod/default/here",
      to: `${BALANCED_IP}:80`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-530] node ports have no ranges",
      given: ranges("[192.0.2.0/24]"),
      from: "outside/user",
      to: at(1),
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-530] external IPs have no ranges",
      given: ranges("[192.0.2.0/24]"),
      from: "pod/default/here",
      to: `${EXTERNAL_IP}:80`,
      sees: "web-node1 web-node2",
    },
    {
      rule: "[S-530] without endpoints iptables refuses everybody",
      given: ranges("[203.0.113.0/24]", { on: [] }),
      from: "pod/default/here",
      to: `${BALANCED_IP}:80`,
      sees: "refused",
    },
    {
      rule: "[S-530] without endpoints nftables still asks for the range first",
      given: ranges("[203.0.113.0/24]", { on: [], world: { proxyMode: "nftables" } }),
      from: "pod/default/here",
      to: `${BALANCED_IP}:80`,
      sees: "timed-out",
    },
  ]);
});

describe("host ports (S-424)", () => {
  const holder = (spec = "") =>
    pod("holder", "node2", { app: "holder" }).replace(
      "image: nginx",
      `image: nginx, ports: [{ containerPort: 80, hostPort: 8080${spec} }]`,
    );
  const given: Case = { more: [holder(), pod("near", "node2")] };
  holds([
    { rule: "[S-424] the Pod's own node has the port", given, from: "outside/user", to: at(2, 8080), sees: "holder" },
    { rule: "[S-424] other nodes do not", given, from: "outside/user", to: at(1, 8080), sees: "refused" },
    { rule: "[S-424] Pods of other nodes reach it", given, from: "pod/default/here", to: at(2, 8080), sees: "holder" },
    {
      rule: "[S-424] Pods of the same node reach it",
      given,
      from: "pod/default/near",
      to: at(2, 8080),
      sees: "holder",
    },
    { rule: "[S-424] the Pod itself reaches it", given, from: "pod/default/holder", to: at(2, 8080), sees: "holder" },
    {
      rule: "[S-424] the node itself reaches it at 127.0.0.1",
      given,
      from: "node/node2",
      to: "127.0.0.1:8080",
      sees: "holder",
    },
    {
      rule: "[S-424] the protocol must match",
      given,
      from: "outside/user",
      to: at(2, 8080),
      protocol: "UDP",
      sees: "refused",
    },
    {
      rule: "[S-424] hostIP chooses one of the node's addresses",
      given: { more: [holder(", hostIP: 127.0.0.1")] },
      from: "outside/user",
      to: at(2, 8080),
      sees: "refused",
    },
  ]);

  it("[S-424] shows the client to the container", () => {
    expect(sourcesSeen(probe(serviceCluster(given), "outside/user", at(2, 8080)))).toEqual({ holder: "203.0.113.10" });
  });
});

describe("IPv6", () => {
  const nodes = ["controlplane", "node1", "node2", "node3"].map((name, i) => ({ name, ip: `fd00:56::1${i}` }));
  const cluster = (proxyMode: "iptables" | "nftables" | "ipvs") =>
    clusterWith(
      manifest(
        `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  type: NodePort
  clusterIP: "fd00:10:96::7"
  clusterIPs: ["fd00:10:96::7"]
  selector: { app: web }
  ports: [{ port: 80, targetPort: 80, nodePort: 30080 }]`,
        pod("l", "node1", { app: "web" }),
        pod("r", "node2", { app: "web" }),
        pod("client", "node1"),
      ),
      world({
        proxyMode,
        nodes,
        podCIDR: "fd00:10:244::/56",
        serviceCIDR: "fd00:10:96::/112",
        outside: [{ name: "user", ip: "2001:db8::10" }],
      }),
    );
  for (const proxyMode of ["iptables", "nftables", "ipvs"] as const) {
    it.each([
      ["pod/default/client", "[fd00:10:96::7]:80", "l r"],
      ["pod/default/l", "[fd00:10:96::7]:80", "l r"],
      ["node/node1", "[fd00:10:96::7]:80", "l r"],
      ["outside/user", "[fd00:56::12]:30080", "l r"],
      ["node/node1", "[::1]:30080", "refused"],
    ])(`with ${proxyMode} %s calls %s and sees %s`, (from, to, sees) => {
      expect(servedBy(probe(cluster(proxyMode), from, to))).toBe(sees);
    });
  }
});
