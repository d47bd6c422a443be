import { describe, expect, it } from "vitest";
import type { ClusterState } from "../../../../src/simulator/cluster/cluster-state.ts";
import { litLines, nodeRules } from "../../../../src/simulator/explain/node-rules/node-rules.ts";
import { afterPath } from "../../../../src/simulator/trace/send.ts";
import type { Step, Trace } from "../../../../src/simulator/trace/trace.ts";
import { probe } from "../../../support/cluster.ts";
import {
  BALANCED_IP,
  type Case,
  CLUSTER_IP,
  EXTERNAL_IP,
  NODE_PORT,
  serviceCluster,
} from "../../../support/service-cluster.ts";

const WEB = { kind: "Service", namespace: "default", name: "web" };

/** Every line of a node's listings for the Service. */
function lines(state: ClusterState, node = "node1"): readonly string[] {
  return nodeRules(state, node, { service: WEB }).flatMap((listing) => listing.lines.map(({ text }) => text.trim()));
}

function inMode(proxyMode: "iptables" | "nftables" | "ipvs", given: Case = {}): ClusterState {
  return serviceCluster({ ...given, world: { ...given.world, proxyMode } });
}

describe("iptables-save", () => {
  const rows: readonly { rule: string; given: Case; line: string }[] = [
    {
      rule: "[S-523] masqueradeAll hides every caller of a cluster IP",
      given: { world: { kubeProxy: { masqueradeAll: true } } },
      line: `-A KUBE-SVC-LOLE4ISW44XBNF3G -d 10.96.0.7/32 -p tcp -m comment --comment "default/web cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ`,
    },
    {
      rule: "[S-530] a source range leads from the firewall to the entry",
      given: { spec: "loadBalancerSourceRanges: [203.0.113.0/25]" },
      line: `-A KUBE-FW-LOLE4ISW44XBNF3G -s 203.0.113.0/25 -m comment --comment "default/web loadbalancer IP" -j KUBE-EXT-LOLE4ISW44XBNF3G`,
    },
    {
      rule: "[S-530] a node inside a range may call from the address itself",
      given: { spec: "loadBalancerSourceRanges: [192.168.0.0/16]" },
      line: `-A KUBE-FW-LOLE4ISW44XBNF3G -s 198.51.100.7/32 -m comment --comment "default/web loadbalancer IP" -j KUBE-EXT-LOLE4ISW44XBNF3G`,
    },
    {
      rule: "[S-530] the end of the firewall chain only tells what comes",
      given: { spec: "loadBalancerSourceRanges: [203.0.113.0/25]" },
      line: `-A KUBE-FW-LOLE4ISW44XBNF3G -m comment --comment "other traffic to default/web will be dropped by KUBE-PROXY-FIREWALL"`,
    },
    {
      rule: "[S-530] who is in no range is dropped by the filter",
      given: { spec: "loadBalancerSourceRanges: [203.0.113.0/25]" },
      line: `-A KUBE-PROXY-FIREWALL -d 198.51.100.7/32 -p tcp -m comment --comment "default/web traffic not accepted by KUBE-FW-LOLE4ISW44XBNF3G" -m tcp --dport 80 -j DROP`,
    },
    {
      rule: "[S-545] chosen addresses take node ports one by one",
      given: { world: { kubeProxy: { nodePortAddresses: ["192.168.56.0/24"] } } },
      line: `-A KUBE-SERVICES -d 192.168.56.11/32 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -j KUBE-NODEPORTS`,
    },
    {
      rule: "[S-545] localhost takes no node ports where that is off",
      given: { world: { kubeProxy: { localhostNodePorts: false } } },
      line: `-A KUBE-SERVICES ! -d 127.0.0.0/8 -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS`,
    },
  ];
  for (const { rule, given, line } of rows) {
    it(rule, () => {
      expect(lines(inMode("iptables", given))).toContain(line);
    });
  }

  it("[S-530] has no firewall for a Service that nobody serves", () => {
    const state = inMode("iptables", { spec: "loadBalancerSourceRanges: [203.0.113.0/25]", on: [] });
    expect(lines(state).filter((line) => /KUBE-FW|-A KUBE-PROXY-FIREWALL/.test(line))).toEqual([]);
  });

  it("[S-523] marks nobody where Pods cannot be told", () => {
    const state = inMode("iptables", {
      spec: "externalTrafficPolicy: Local",
      world: { kubeProxy: { detectLocal: "none" } },
    });
    expect(lines(state).filter((line) => / -s 10\.244\.0\.0\/16 /.test(line))).toEqual([]);
  });

  it("shows the rules of every Service when none is named", () => {
    const [nat] = nodeRules(serviceCluster(), "node1");
    const services = nat?.lines.flatMap(({ text }) => /^:(KUBE-SVC-\w+)/.exec(text)?.[1] ?? []);
    expect(services).toEqual(["KUBE-SVC-LOLE4ISW44XBNF3G", "KUBE-SVC-NPX46M4PTMTKRN6Y"]);
  });
});

describe("nft list", () => {
  const rows: readonly { rule: string; given: Case; line: string }[] = [
    {
      rule: "[S-530] asks for source ranges even without endpoints",
      given: { spec: "loadBalancerSourceRanges: [203.0.113.0/25]", on: [] },
      line: "ip saddr != 203.0.113.0/25 drop",
    },
    {
      rule: "[S-530] sorts several ranges, and lets a node inside one call from the address itself",
      given: { spec: "loadBalancerSourceRanges: [203.0.113.0/25, 192.168.0.0/16]" },
      line: "ip saddr != { 192.168.0.0/16, 198.51.100.7, 203.0.113.0/25 } drop",
    },
    {
      rule: "[S-545] lists every address that was chosen for node ports",
      given: { world: { kubeProxy: { nodePortAddresses: ["0.0.0.0/0"] } } },
      line: "elements = { 127.0.0.1, 192.168.56.11,",
    },
    {
      rule: "[S-532] keeps the time of a client's affinity in short words",
      given: { spec: "sessionAffinity: ClientIP\nsessionAffinityConfig: { clientIP: { timeoutSeconds: 90 } }" },
      line: "timeout 1m30s",
    },
  ];
  for (const { rule, given, line } of rows) {
    it(rule, () => {
      expect(lines(inMode("nftables", given))).toContain(line);
    });
  }

  it("[S-532] lists the clients that the node remembers, and for how long", () => {
    const state = inMode("nftables", { spec: "sessionAffinity: ClientIP", on: ["node1"] });
    const [path] = probe(state, "pod/default/here", `${CLUSTER_IP}:80`).paths;
    if (!path) throw new Error("no path");
    const later = { ...afterPath(state, path), time: state.time + 30 };
    expect(lines(later)).toContain("elements = { 10.244.1.2 expires 2h59m30s }");
  });
});

describe("ipvsadm", () => {
  it("[S-553] lists a virtual server for each address, with its real servers", () => {
    expect(lines(inMode("ipvs", { on: ["node1"] })).slice(3)).toEqual(
      [
        ...["TCP  10.96.0.7:80 rr", "TCP  10.244.1.1:30080 rr", "TCP  127.0.0.1:30080 rr", "TCP  192.0.2.7:80 rr"],
        ...["TCP  192.168.56.11:30080 rr", "TCP  198.51.100.7:80 rr"],
      ].flatMap((server) => [server, "-> 10.244.1.3:80                Masq    1      0          0"]),
    );
  });

  it("[S-553] shows affinity as persistence", () => {
    expect(lines(inMode("ipvs", { spec: "sessionAffinity: ClientIP" }))).toContain(
      "TCP  10.96.0.7:80 rr persistent 10800",
    );
  });
});

describe("the lines that took a packet", () => {
  const callers = ["pod/default/here", "pod/default/web-node1", "pod/default/there", "node/node1", "outside/user"];
  const called = [
    `${CLUSTER_IP}:80`,
    `${EXTERNAL_IP}:80`,
    `${BALANCED_IP}:80`,
    `192.168.56.11:${NODE_PORT}`,
    `192.168.56.13:${NODE_PORT}`,
    `127.0.0.1:${NODE_PORT}`,
  ];
  const cases: readonly Case[] = [
    {},
    { on: [] },
    { spec: "externalTrafficPolicy: Local\ninternalTrafficPolicy: Local", on: ["node2"] },
    { spec: "sessionAffinity: ClientIP" },
    { spec: "loadBalancerSourceRanges: [203.0.113.0/25, 10.244.1.2/32]" },
  ];

  /** What the last of the lines says: what kube-proxy did. */
  const DECISION: Readonly<Record<string, RegExp>> = {
    dnat: /-j DNAT --to-destination|dnat (ip )?to/,
    snat: /MASQUERADE|masquerade/,
    reject: /REJECT|^reject/,
    drop: /DROP|drop/,
  };

  for (const proxyMode of ["iptables", "nftables"] as const) {
    for (const [i, given] of cases.entries()) {
      it(`end with what the trace says that ${proxyMode} did: case ${i + 1}`, () => {
        const state = inMode(proxyMode, given);
        const traces = callers.flatMap((from) => called.map((to) => probe(state, from, to)));
        const steps = traces.flatMap(stepsAtNodes).filter(({ step }) => Object.hasOwn(DECISION, step.kind));
        const wrong = steps
          .filter(({ step }) => step.kind !== "snat" || step.service !== undefined)
          .map(({ node, step }) => ({ step, last: litLines(state, node, step).at(-1) ?? "" }))
          .filter(({ step, last }) => !DECISION[step.kind]?.test(last) || !last.includes(chosenIn(step)));
        expect(steps.length).toBeGreaterThan(0);
        expect(wrong).toEqual([]);
      });
    }
  }

  it("come in the order in which they were asked", () => {
    const state = serviceCluster({ on: ["node1"] });
    const dnat = stepsAtNodes(probe(state, "outside/user", `192.168.56.11:${NODE_PORT}`)).find(
      ({ step }) => step.kind === "dnat",
    );
    if (!dnat) throw new Error("nothing was translated");
    const chains = litLines(state, dnat.node, dnat.step).map((line) => /^-A (\S+)/.exec(line)?.[1]);
    expect(chains).toEqual([
      ...["PREROUTING", "KUBE-SERVICES", "KUBE-NODEPORTS", "KUBE-EXT-LOLE4ISW44XBNF3G", "KUBE-MARK-MASQ"],
      ...["KUBE-EXT-LOLE4ISW44XBNF3G", "KUBE-SVC-LOLE4ISW44XBNF3G", "KUBE-SEP-MHDQ23KUGG7EGFMW"],
    ]);
  });

  it("are those of the memory when the client was there before", () => {
    const state = serviceCluster({ spec: "sessionAffinity: ClientIP" });
    const [first] = probe(state, "pod/default/here", `${CLUSTER_IP}:80`).paths;
    if (!first) throw new Error("no path");
    const again = afterPath(state, first);
    const [dnat] = stepsAtNodes(probe(again, "pod/default/here", `${CLUSTER_IP}:80`)).filter(
      ({ step }) => step.kind === "dnat",
    );
    if (!dnat) throw new Error("nothing was translated");
    expect(litLines(again, dnat.node, dnat.step).some((line) => line.includes("--rcheck"))).toBe(true);
  });

  it("are the virtual and the real server with ipvs", () => {
    const state = inMode("ipvs", { on: ["node1"] });
    const [dnat] = stepsAtNodes(probe(state, "pod/default/here", `${CLUSTER_IP}:80`)).filter(
      ({ step }) => step.kind === "dnat",
    );
    if (!dnat) throw new Error("nothing was translated");
    expect(litLines(state, dnat.node, dnat.step)).toEqual([
      "TCP  10.96.0.7:80 rr",
      "-> 10.244.1.3:80                Masq    1      0          0",
    ]);
  });

  it("are none for a step that no Service rule took", () => {
    const state = serviceCluster();
    const steps = stepsAtNodes(probe(state, "pod/default/here", "10.244.2.2:80"));
    expect(steps.flatMap(({ node, step }) => litLines(state, node, step))).toEqual([]);
  });
});

function stepsAtNodes({ paths }: Trace): readonly { readonly node: string; readonly step: Step }[] {
  return paths
    .flatMap(({ hops }) => hops)
    .flatMap(({ place, steps }) => (place.kind === "node" ? steps.map((step) => ({ node: place.name, step })) : []));
}

const chosenIn = (step: Step): string => (step.kind === "dnat" ? step.chosen.address : "");
