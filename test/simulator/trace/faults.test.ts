import { describe, expect, it } from "vitest";
import type { RawClusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import { endingSentence } from "../../../src/simulator/explain/explain-ending.ts";
import { explainTrace } from "../../../src/simulator/explain/explain-trace.ts";
import { traceText } from "../../../src/simulator/explain/trace-text.ts";
import { outcomeOf } from "../../../src/simulator/trace/outcome.ts";
import type { Flow } from "../../../src/simulator/trace/trace.ts";
import { tracePacket } from "../../../src/simulator/trace/trace-packet.ts";
import { flow } from "../../support/cluster.ts";
import { outer, pathBetween, RACKS, type RawPlatform, referenceCluster } from "../../support/reference-world.ts";

// What breaks a Pod network, each with an ending of its own.

type Fault = {
  readonly what: string;
  readonly platform: RawPlatform;
  readonly world?: Partial<RawClusterDocument>;
  readonly to?: string;
  readonly flow?: Partial<Flow>;
  readonly sees: string;
  readonly ending: string;
  readonly says: string;
};

const blocked = (protocol: "UDP" | "IPIP" | "ICMP", port?: number): Partial<RawClusterDocument> => ({
  underlay: { subnets: RACKS, blocked: [{ protocol, ...(port === undefined ? {} : { port }) }] },
});

const narrow = (icmp: "told" | "blocked"): Partial<RawClusterDocument> => ({
  underlay: {
    subnets: [{ cidr: "172.16.10.0/24" }, { cidr: "172.16.20.0/24", mtu: 1400 }],
    ...(icmp === "blocked" ? { blocked: [{ protocol: "ICMP" }] } : {}),
  },
});

const TO_D = "pod/default/d:80";
const BIG = { payload: 3000 };
const PLAIN = { name: "calico", encapsulation: "None", peering: "routers", mtu: 1500 } as const;

const FAULTS: readonly Fault[] = [
  {
    what: "a blocked VXLAN port",
    platform: { name: "flannel" },
    world: blocked("UDP", 8472),
    sees: "timed-out",
    ending: "filtered",
    says: "Timed out: node-2 does not let UDP to port 8472 through (INPUT chain of its packet filter).",
  },
  {
    what: "a network that does not carry IP in IP",
    platform: { name: "calico" },
    world: blocked("IPIP"),
    sees: "timed-out",
    ending: "filtered",
    says: "Timed out: node-2 does not let IPIP through (INPUT chain of its packet filter).",
  },
  {
    what: "host-gw across a router",
    platform: { name: "flannel", backend: "host-gw" },
    to: TO_D,
    sees: "timed-out",
    ending: "no-route",
    says: "Timed out: the router 172.16.10.1 knows no way to 10.244.2.2, because Pod addresses are known only inside the cluster.",
  },
  {
    what: "Pods in the nodes' own range",
    platform: { name: "flannel" },
    world: { podCIDR: "172.16.10.0/23" },
    to: "node/node-2:10250",
    sees: "unreachable",
    ending: "host-unreachable",
    says: "No route to host: Pod default/a found nobody who has 172.16.10.12; the Pods' range 172.16.10.0/23 overlaps 172.16.10.0/24, so it looked in the wrong place.",
  },
  {
    what: "a narrow segment of which the router tells",
    platform: PLAIN,
    world: narrow("told"),
    to: TO_D,
    flow: BIG,
    sees: "answered",
    ending: "delivered",
    says: "Answered by Pod default/d on port 80, which saw 192.168.41.192 (Pod default/a) as its client.",
  },
  {
    what: "a narrow segment, and ICMP blocked",
    platform: PLAIN,
    world: narrow("blocked"),
    to: TO_D,
    flow: BIG,
    sees: "timed-out",
    ending: "too-big",
    says: "Hangs: the client's packets are too big for eth1 of the router 172.16.10.1, which carries 1400 bytes, and word of it never comes back (a black hole for big packets).",
  },
  {
    what: "a narrow segment, ICMP blocked, and little to say",
    platform: PLAIN,
    world: narrow("blocked"),
    to: TO_D,
    flow: { payload: 100 },
    sees: "answered",
    ending: "delivered",
    says: "Answered by Pod default/d on port 80, which saw 192.168.41.192 (Pod default/a) as its client.",
  },
  {
    what: "a narrow segment, ICMP blocked, and much to answer",
    platform: PLAIN,
    world: {
      ...narrow("blocked"),
      underlay: {
        subnets: [{ cidr: "172.16.10.0/24", mtu: 1400 }, { cidr: "172.16.20.0/24" }],
        blocked: [{ protocol: "ICMP" }],
      },
    },
    to: TO_D,
    flow: { answer: 3000 },
    sees: "timed-out",
    ending: "too-big",
    says: "Hangs: the server's packets are too big for eth0 of the router 172.16.10.1, which carries 1400 bytes, and word of it never comes back (a black hole for big packets).",
  },
  {
    what: "hypervisors whose wire has no room for Geneve",
    platform: { name: "nsx-t", tepMTU: 1500 },
    flow: BIG,
    sees: "timed-out",
    ending: "too-big",
    says: "Hangs: the client's packets are too big for geneve-0 of the hypervisor esx-node-1, which carries 1450 bytes, and word of it never comes back (a black hole for big packets).",
  },
  {
    what: "a leaf whose wire has no room for VXLAN",
    platform: { name: "cisco-aci", uplinkMTU: 1500 },
    flow: BIG,
    sees: "timed-out",
    ending: "too-big",
    says: "Hangs: the client's packets are too big for vxlan0 of node-1, which carries 1450 bytes, and word of it never comes back (a black hole for big packets).",
  },
  {
    what: "Pods with more MTU than the tunnel has, of which the node tells",
    platform: { name: "flannel", mtu: 1500 },
    flow: BIG,
    sees: "answered",
    ending: "delivered",
    says: "Answered by Pod default/c on port 80, which saw 10.244.0.2 (Pod default/a) as its client.",
  },
  {
    what: "a ping that must not be cut",
    platform: { name: "flannel", mtu: 1500 },
    flow: { protocol: "ICMP", payload: 1472, cut: "never" },
    sees: "unreachable",
    ending: "too-big",
    says: "Message too long: the packet is too big for flannel.1 of node-1, which carries 1450 bytes, and must not be cut up.",
  },
  {
    what: "a ping that may be cut",
    platform: { name: "flannel", mtu: 1500 },
    flow: { protocol: "ICMP", payload: 1472, cut: "by-routers" },
    sees: "answered",
    ending: "delivered",
    says: "Answered by Pod default/c, which saw 10.244.0.2 (Pod default/a) as its client.",
  },
];

describe("what breaks a Pod network", () => {
  for (const { what, platform, world, to = "pod/default/c:80", flow: more, sees, ending, says } of FAULTS) {
    it(`${what}: ${sees} (${ending})`, () => {
      const state = referenceCluster(platform, world);
      const trace = tracePacket(state, { ...flow("pod/default/a", to), ...more });
      const seen = trace.paths.map(({ disposition }) => [
        outcomeOf(disposition),
        disposition.kind,
        endingSentence(state, disposition),
      ]);
      expect(seen).toEqual([[sees, ending, says]]);
      expect(traceText(explainTrace(state, trace))).toContain("Pod default/a");
    });
  }

  it("[§4.4] Weave goes by its own process where the fast way is blocked, and stays reachable", () => {
    const state = referenceCluster({ name: "weave-net" }, blocked("UDP", 6784));
    const path = pathBetween(state, "pod/default/a", "pod/default/c:80");
    expect([path.disposition.kind, outer(path)]).toEqual(["delivered", "UDP 6783"]);
  });

  it("[§1.4] a refused route is named where the packet takes a worse one", () => {
    const state = referenceCluster({ name: "flannel", backend: "host-gw" });
    const path = pathBetween(state, "pod/default/a", TO_D);
    const refused = path.hops
      .flatMap(({ steps }) => steps)
      .flatMap((step) => (step.kind === "route" && step.refused ? [step.refused] : []));
    expect(refused).toEqual([
      { destination: "10.244.2.0/24", via: "172.16.20.13", device: "eth0", origin: "platform" },
    ]);
  });

  it("tells what client and server learned of the way's size", () => {
    const state = referenceCluster({ name: "flannel", mtu: 1500 });
    const trace = tracePacket(state, { ...flow("pod/default/a", "pod/default/c:80"), payload: 3000, answer: 3000 });
    expect(trace.paths[0]?.learned).toEqual([
      { mtu: 1450, from: { kind: "node", name: "node-1" } },
      { mtu: 1450, from: { kind: "node", name: "node-2" } },
    ]);
    expect(explainTrace(state, trace).paths[0]?.learned).toEqual([
      "node-1 said that packets may have 1450 bytes at most; smaller ones went on.",
      "node-2 said that packets may have 1450 bytes at most; smaller ones went on.",
    ]);
  });
});
