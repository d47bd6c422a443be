import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { addressOfHardware, type HardwareAddress, hardwareAddressOf } from "../../net/hardware-address.ts";
import { type Host, host, type ServiceProxy } from "../../net/host.ts";
import type { End, Interface } from "../../net/interface.ts";
import { cidr, type IPAddress, ip, parseIPAddress, prefixLength } from "../../net/ip.ts";
import { routeTable } from "../../net/route-table.ts";
import type { Rule } from "../../net/rule.ts";
import { rememberFor } from "../../store/remember.ts";
import { connected, defaultVia } from "../bridge.ts";
import {
  BORDER,
  type Fabric,
  type FabricSegment,
  type Leaf,
  leafBehind,
  leafName,
  rackOf,
  switchName,
} from "../leaf-spine.ts";
import { type SegmentsState, segmentsState, subnetNumber } from "../namespace-segments.ts";
import { onLeaving } from "../nat.ts";
import type { NetworkedPod, NodeNetwork, PodNetwork, View } from "../platform.ts";
import { networkedPods, nodesByName, podAt, podHostName, vethName } from "../pods.ts";
import { addressIn, optionsOf } from "../world.ts";

/** One subnet for each namespace, always a /24. */
export const SEGMENT_PREFIX = 24;
const FIRST_VLAN = 2000;
/** What all Pods of the cluster are known as outside: the E-VPC's address. */
export const EVPC_ADDRESS = ip("198.18.7.100");
const SPINE = "spine/spine-1";

/** The switch of a node, run by the fabric's controllers: Pods, and a VLAN to the leaf for each segment. */
export function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const bridge: Interface = {
    ...card(view, "br-int", "ovs-bridge"),
    directory: {
      hardwareOf: (address) => neighbourOf(view, address),
      portTo: (hardware, from) => portTo(view, node, hardware, from),
    },
  };
  const pods = networkedPods(view, node).map((pod) => podPort(view, pod));
  const uplinks = segments(view).map((segment) => uplink(view, node, segment));
  // kube-proxy's rules hold on the node's switch, too: else a cluster IP would leave for the fabric.
  const services: ServiceProxy = { by: "kube-proxy", hooks: ["port", "prerouting", "output"] };
  return { interfaces: [bridge, ...pods, ...uplinks], routes: [], services };
}

/** `eth0` in the segment of the Pod's namespace; the fabric's logical router is the gateway. */
export function podNetwork(view: View, { pod, node, address }: NetworkedPod): PodNetwork {
  const segment = segmentHolding(view, address);
  const network = segment?.network ?? cidr(`${address}/32`);
  return {
    device: {
      ...card(view, "eth0", "veth"),
      hardware: hardwareAddressOf(address),
      addresses: [{ address, length: prefixLength(network) }],
      link: { kind: "peer", end: { host: `node/${node.name}`, device: vethName(pod) } },
    },
    routes: [connected(network, address), defaultVia(segment?.gateway ?? address)],
  };
}

/** VLANs all the way: from the node to its leaf, and from leaf to spine to leaf. */
export const BCF_FABRIC: Fabric = {
  segments,
  fixed: () => [],
  fixedRoutes: () => [],
  access: ({ name }) => name,
  across: "spine",
  port: (view, leaf, { name, number }, far) => {
    const port = { ...card(view, `${far}.${number}`, "ethernet"), bridge: switchName(name), vlan: number };
    const end = far === "spine" ? { host: SPINE, device: `${portLabel(leaf)}.${number}` } : nodeEnd(view, far, number);
    return end && { ...port, hairpin: true, link: { kind: "peer", end } };
  },
  rules: evpcNAT,
};

/** A spine only hands frames from leaf to leaf. */
export function spineHost(view: View): Host {
  const directory = {
    hardwareOf: () => undefined,
    portTo: (hardware: HardwareAddress, from: string | undefined) => {
      const leaf = leafBehind(view, hardware);
      return leaf && `${portLabel(leaf)}${from?.slice(from.lastIndexOf(".")) ?? ""}`;
    },
  };
  return host({
    name: SPINE,
    interfaces: [{ ...card(view, "fabric", "ovs-bridge"), directory }],
    more: (name) => spinePort(view, name),
    routes: routeTable([]),
    settings: { forwarding: false },
  });
}

function nodeEnd({ document }: View, node: string, vlan: number): End | undefined {
  return nodesByName(document).has(node) ? { host: `node/${node}`, device: `bond0.${vlan}` } : undefined;
}

const portLabel = (leaf: Leaf): string => leafName(leaf).slice("leaf/".length);

function spinePort(view: View, name: string): Interface | undefined {
  const [, leaf, number] = /^(.+)\.(\d+)$/.exec(name) ?? [];
  if (leaf === undefined) return undefined;
  const end = { host: `leaf/${leaf}`, device: `spine.${number}` };
  return { ...card(view, name, "ethernet"), bridge: "fabric", vlan: Number(number), link: { kind: "peer", end } };
}

function segments({ document, ipam }: View): readonly FabricSegment[] {
  return segmentsIn(segmentsState(ipam).owners)(document);
}

const segmentsIn = rememberFor((owners: SegmentsState["owners"]) =>
  rememberFor((document: View["document"]): readonly FabricSegment[] =>
    [...owners].flatMap(([index, name]) => {
      const network = subnetNumber(document, SEGMENT_PREFIX, index);
      if (network === undefined) return [];
      const gateway = addressIn(network, 1);
      return [{ name, number: FIRST_VLAN + index, network, gateway, hardware: hardwareAddressOf(gateway) }];
    }),
  ),
);

function segmentHolding(view: View, address: IPAddress): FabricSegment | undefined {
  const namespace = podAt(view, address)?.pod.metadata.namespace;
  return segments(view).find(({ name, gateway }) => name === namespace || gateway === address);
}

function neighbourOf(view: View, address: IPAddress): HardwareAddress | undefined {
  return segmentHolding(view, address) && hardwareAddressOf(address);
}

// P+V: neighbours of one segment meet on the node's switch; with physical switches alone every frame goes to the leaf.
function portTo(view: View, node: NodeDeclaration, hardware: HardwareAddress, from = ""): string | undefined {
  const address = parseIPAddress(addressOfHardware(hardware) ?? "");
  const to = address && podAt(view, address);
  const local = to?.node.name === node.name ? vethName(to.pod) : undefined;
  if (from.startsWith("bond0.")) return local;
  const sender = networkedPods(view, node).find(({ pod }) => vethName(pod) === from);
  const segment = sender && segmentHolding(view, sender.address);
  return guardsPods(view.document) && local !== undefined ? local : segment && `bond0.${segment.number}`;
}

/** Whether the nodes' switches are the fabric's: only then they know the Pods behind them apart. */
export function guardsPods(document: Pick<View["document"], "platform">): boolean {
  return optionsOf(document, "big-cloud-fabric").switching === "P+V";
}

function podPort(view: View, { pod }: NetworkedPod): Interface {
  const port = { ...card(view, vethName(pod), "veth"), bridge: "br-int", hairpin: true } as const;
  const guards = guardsPods(view.document) ? { guards: podHostName(pod) } : {};
  return { ...port, ...guards, link: { kind: "peer", end: { host: podHostName(pod), device: "eth0" } } };
}

function uplink(view: View, node: NodeDeclaration, { number }: FabricSegment): Interface {
  const end = { host: leafName({ rack: rackOf(view, node) }), device: `${node.name}.${number}` };
  return { ...card(view, `bond0.${number}`, "ethernet"), bridge: "br-int", vlan: number, link: { kind: "peer", end } };
}

function card({ document }: View, name: string, kind: Interface["kind"]): Interface {
  return { name, kind, hardware: `card ${name}`, addresses: [], mtu: optionsOf(document, "big-cloud-fabric").mtu };
}

/** At the border all Pods go by the one address of the E-VPC. */
function evpcNAT({ document }: View, leaf: Leaf): readonly Rule[] {
  if (leaf !== BORDER || !optionsOf(document, "big-cloud-fabric").natEnabled) return [];
  return [onLeaving({ from: { in: [document.podCIDR] }, leaving: "wan" }, { kind: "snat", to: EVPC_ADDRESS })];
}
