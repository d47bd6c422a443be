import {
  type ClusterDocument,
  createCluster,
  DEFAULT_WORLD,
  ip,
  type KubeObject,
  type NodeDataplane,
  type Packet,
  parseCIDR,
  putObject,
  receptionOnNode,
  type ServiceVerdict,
  serviceVerdict,
} from "../../simulator/index.ts";
import type { UnitResult } from "../replay.ts";

/** One table of kube-proxy's own packet-flow tests: the rules of one node, and what they do to a packet. */
export type ProxyTable = {
  readonly suite: "iptables" | "nftables";
  readonly testFunc: string;
  readonly runs: readonly ProxyRun[];
};
type ProxyRun = {
  readonly subTest: string | null;
  readonly proxierConfig: ProxierConfig;
  readonly services: readonly KubeObject[];
  readonly endpointSlices: readonly KubeObject[];
  readonly cases: readonly ProxyCase[];
};
type ProxierConfig = {
  readonly nodeName: string;
  readonly nodeIP: string;
  readonly localIPs: readonly string[];
  readonly localDetector: { readonly mode: "ClusterCIDR" | "none"; readonly cidr?: string };
  readonly masqueradeAll: boolean;
  readonly nodePortAddresses: readonly string[];
  readonly localhostNodePorts?: boolean;
  readonly serviceCIDRs?: string;
};
type ProxyCase = {
  readonly name: string;
  readonly sourceIP: string;
  readonly protocol: "TCP" | "UDP" | "SCTP";
  readonly destIP: string;
  readonly destPort: number;
  /** "", ACCEPT, DROP, REJECT, or every endpoint that may be chosen. */
  readonly output: string;
  readonly masq: boolean;
};

const SEED = 1;
const CLIENT_PORT = 40_000;

/** Replays the packets of one table against the Service rules of one node; a unit is a packet. */
export function replayProxyTable({ suite, testFunc, runs }: ProxyTable): readonly UnitResult[] {
  return runs.flatMap((run, index) => {
    const node = nodeOf(suite, run);
    return run.cases.map((wanted): UnitResult => {
      const unit = `upstream/${suite}/${testFunc} ${index + 1}${run.subTest ? ` ${run.subTest}` : ""}: ${wanted.name}`;
      const { output, masq } = judge(node, wanted);
      if (output === wanted.output && masq === wanted.masq) return { unit, passed: true };
      const reason = `${shown(output, masq)}, recorded ${shown(wanted.output, wanted.masq)}`;
      return { unit, passed: false, reason };
    });
  });
}

type Judged = { readonly output: string; readonly masq: boolean };
type NodeUnderTest = { readonly cluster: ReturnType<typeof createCluster>; readonly dataplane: NodeDataplane };

function judge({ cluster, dataplane }: NodeUnderTest, wanted: ProxyCase): Judged {
  const packet: Packet = {
    protocol: wanted.protocol,
    src: { address: ip(wanted.sourceIP), port: CLIENT_PORT },
    dst: { address: ip(wanted.destIP), port: wanted.destPort },
    ttl: 64,
    size: 60,
    outer: [],
  };
  const verdict = serviceVerdict(cluster, dataplane, packet);
  return { output: outputOf(verdict) || acceptance({ cluster, dataplane }, packet), masq: isHidden(verdict, packet) };
}

function outputOf(verdict: ServiceVerdict): string {
  switch (verdict.kind) {
    case "no-match":
    case "own-address":
      return "";
    case "dnat":
      return verdict.choices.map(({ socket: { address, port } }) => `${bracketed(address)}:${port}`).join(", ");
    case "reject":
    case "reject-unknown-port":
      return "REJECT";
    case "drop":
    case "drop-unallocated":
      return "DROP";
  }
}

const bracketed = (address: string): string => (address.includes(":") ? `[${address}]` : address);

// The one rule that only lets a packet in stands before kube-proxy's own health-check server (S-535).
function acceptance({ cluster, dataplane }: NodeUnderTest, { dst, protocol }: Packet): string {
  if (dst.address !== dataplane.node.ip) return "";
  const reception = receptionOnNode(cluster, dataplane.node, { protocol, port: dst.port, from: "network" });
  return reception.kind === "served" && reception.process === "kube-proxy" ? "ACCEPT" : "";
}

function isHidden(verdict: ServiceVerdict, { src }: Packet): boolean {
  if (verdict.kind !== "dnat") return false;
  return verdict.masquerade === "always" || verdict.choices.some(({ socket }) => socket.address === src.address);
}

function nodeOf(suite: ProxyTable["suite"], { proxierConfig, services, endpointSlices }: ProxyRun): NodeUnderTest {
  const { nodeName, nodeIP, localIPs, localDetector, masqueradeAll, nodePortAddresses } = proxierConfig;
  const document: ClusterDocument = {
    ...DEFAULT_WORLD,
    proxyMode: suite,
    podCIDR: parseCIDR(localDetector.cidr ?? "") ?? DEFAULT_WORLD.podCIDR,
    serviceCIDR: parseCIDR(proxierConfig.serviceCIDRs ?? "") ?? DEFAULT_WORLD.serviceCIDR,
    kubeProxy: {
      masqueradeAll,
      detectLocal: localDetector.mode === "none" ? "none" : "cluster-cidr",
      nodePortAddresses: nodePortAddresses.flatMap((text) => parseCIDR(text) ?? []),
      localhostNodePorts: proxierConfig.localhostNodePorts ?? true,
    },
  };
  const node = { name: nodeName, ip: ip(nodeIP), podCIDR: document.podCIDR };
  const given = createCluster(DEFAULT_WORLD, SEED);
  const objects = [...services, ...endpointSlices].reduce(
    (store, object) => putObject(store, object, new Map()),
    given.objects,
  );
  return {
    cluster: { ...given, document, objects },
    dataplane: { node, addresses: new Set(localIPs.map(ip)) },
  };
}

const shown = (output: string, masq: boolean): string =>
  `${output || "no rule"}${masq ? " with" : " without"} masquerade`;
