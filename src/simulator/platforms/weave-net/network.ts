import type { Blocked, NodeDeclaration } from "../../api/cluster-document.ts";
import { addressOfHardware, type HardwareAddress, hardwareAddressOf } from "../../net/hardware-address.ts";
import type { Interface, Remote, Tunnel } from "../../net/interface.ts";
import { addressAt, type CIDR, cidr, type IPAddress, parseIPAddress, prefixLength } from "../../net/ip.ts";
import type { Rule } from "../../net/rule.ts";
import { fnv1a } from "../../store/chance.ts";
import { rememberFor } from "../../store/remember.ts";
import { connected, defaultVia } from "../bridge.ts";
import { onLeaving } from "../nat.ts";
import type { NetworkedPod, NodeNetwork, PodNetwork, View } from "../platform.ts";
import { networkedPods, podAt, podHostName } from "../pods.ts";
import { prefixesOf } from "../space.ts";
import { optionsOf, wireMTU } from "../world.ts";
import { type RingState, ringState } from "./ring.ts";

type Document = View["document"];

const BRIDGE = "weave";
const TO_DATAPATH = "vethwe-bridge";
const TO_BRIDGE = "vethwe-datapath";
const DATAPATH = "datapath";
const FAST: Pick<Tunnel, "kind" | "port"> & { readonly device: string } = {
  device: "vxlan-6784",
  kind: "vxlan",
  port: 6784,
};
const SLEEVE: typeof FAST = { device: "vethwe-pcap", kind: "sleeve", port: 6783 };
const MULTICAST = cidr("224.0.0.0/4");

/** One segment for all Pods of all nodes: a bridge on every node, and a datapath that joins the bridges over the wire. */
export function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const { document } = view;
  const ring = ringState(view.ipam, document);
  const address = ring.bridges.get(node.name);
  if (address === undefined) return { interfaces: [], routes: [] };
  const length = prefixLength(document.podCIDR);
  const ports = networkedPods(view, node).map((pod) => portTo(document, pod));
  const bridge = { ...card(document, BRIDGE, "bridge", address), addresses: [{ address, length }] };
  return {
    interfaces: [
      {
        ...bridge,
        directory: { hardwareOf: (wanted) => hardwareOf(view, wanted), portTo: (to) => bridgePort(view, node, to) },
      },
      ...ports,
      cable(document, node, TO_DATAPATH, BRIDGE, TO_BRIDGE),
      cable(document, node, TO_BRIDGE, DATAPATH, TO_DATAPATH),
      {
        ...card(document, DATAPATH, "ovs-bridge"),
        directory: { hardwareOf: () => undefined, portTo: (to) => datapathPort(view, node, to) },
      },
      ...[FAST, SLEEVE].map((way) => tunnelOf(view, node, way)),
    ],
    routes: [[{ ...connected(document.podCIDR, address), device: BRIDGE }]],
    rules: masquerade(document, ring, node),
  };
}

/** `eth0` in the one network of all Pods; the node's bridge leads out of it. */
export function podNetwork({ document, ipam }: View, { pod, node, address }: NetworkedPod): PodNetwork {
  const gateway = ringState(ipam, document).bridges.get(node.name) ?? address;
  return {
    device: {
      ...card(document, "eth0", "veth", address),
      addresses: [{ address, length: prefixLength(document.podCIDR) }],
      link: { kind: "peer", end: { host: `node/${node.name}`, device: portName(pod) } },
    },
    routes: [connected(document.podCIDR, address), defaultVia(gateway)],
  };
}

/** How two nodes talk: by the kernel's VXLAN, or by Weave's own process where that does not come through. */
export function isFast(document: Document, one: NodeDeclaration, other: NodeDeclaration): boolean {
  const stops = ({ protocol, port, nodes }: Blocked): boolean =>
    protocol === "UDP" &&
    (port ?? FAST.port) === FAST.port &&
    (nodes === undefined || nodes.includes(one.name) || nodes.includes(other.name));
  return optionsOf(document, "weave-net").fastDatapath && !document.underlay.blocked.some(stops);
}

/** Twelve bits for each peer. Simplified: the place of its node in the world. */
export function peerShortID(document: Document, { name }: NodeDeclaration): number {
  return (indexOf(document).get(name) ?? 0) & 0xfff;
}

const indexOf = rememberFor(({ nodes }: Document) => new Map(nodes.map(({ name }, i) => [name, i + 1])));

function card(document: Document, name: string, kind: Interface["kind"], address?: IPAddress): Interface {
  const hardware = address === undefined ? `card ${name}` : hardwareAddressOf(address);
  return { name, kind, hardware, addresses: [], mtu: optionsOf(document, "weave-net").mtu };
}

function cable(document: Document, { name }: NodeDeclaration, device: string, bridge: string, far: string): Interface {
  const end = { host: `node/${name}`, device: far };
  return { ...card(document, device, "veth"), bridge, link: { kind: "peer", end } };
}

function portTo(document: Document, { pod }: NetworkedPod): Interface {
  const end = { host: podHostName(pod), device: "eth0" };
  const port = { ...card(document, portName(pod), "veth"), bridge: BRIDGE, hairpin: true };
  return { ...port, guards: podHostName(pod), link: { kind: "peer", end } };
}

function portName({ metadata }: NetworkedPod["pod"]): string {
  return `vethwepl${fnv1a(`${metadata.namespace ?? ""}/${metadata.name}`)
    .toString(16)
    .padStart(8, "0")
    .slice(0, 7)}`;
}

/** Who has the address on the one segment of all: a Pod of any node, or the bridge of a node. */
function holderOf(
  view: View,
  address: IPAddress,
): { readonly node: string; readonly pod?: NetworkedPod["pod"] } | undefined {
  const networked = podAt(view, address);
  if (networked) return { node: networked.node.name, pod: networked.pod };
  const node = bridgesByAddress(ringState(view.ipam, view.document).bridges).get(address);
  return node === undefined ? undefined : { node };
}

const bridgesByAddress = rememberFor(
  (bridges: RingState["bridges"]) => new Map([...bridges].map(([node, ip]) => [ip, node])),
);

function hardwareOf(view: View, address: IPAddress): HardwareAddress | undefined {
  return holderOf(view, address) && hardwareAddressOf(address);
}

function bridgePort(view: View, { name }: NodeDeclaration, to: HardwareAddress): string | undefined {
  const holder = holderBehind(view, to);
  if (holder?.node !== name) return holder && TO_DATAPATH;
  return holder.pod ? portName(holder.pod) : undefined;
}

function datapathPort(view: View, node: NodeDeclaration, to: HardwareAddress): string | undefined {
  const holder = holderBehind(view, to);
  if (!holder || holder.node === node.name) return holder && TO_BRIDGE;
  const other = view.document.nodes[(indexOf(view.document).get(holder.node) ?? 0) - 1];
  return other && (isFast(view.document, node, other) ? FAST : SLEEVE).device;
}

function holderBehind(view: View, hardware: HardwareAddress) {
  const address = parseIPAddress(addressOfHardware(hardware) ?? "");
  return address && holderOf(view, address);
}

function tunnelOf(view: View, node: NodeDeclaration, { device, kind, port }: typeof FAST): Interface {
  const { document } = view;
  const remoteOf = (hardware: HardwareAddress): Remote | undefined => {
    const holder = holderBehind(view, hardware);
    const other = document.nodes[(indexOf(document).get(holder?.node ?? "") ?? 0) - 1];
    return other && { address: other.ip, vni: (peerShortID(document, other) << 12) | peerShortID(document, node) };
  };
  const tunnel: Tunnel = { kind, local: node.ip, port, vni: 0, remoteOf, floods: [] };
  const base = { ...card(document, device, kind === "vxlan" ? kind : "sleeve"), bridge: DATAPATH };
  return { ...base, mtu: wireMTU(document, node), tunnel };
}

/** Chain WEAVE (cni-platforms.md §4.5). */
function masquerade(document: Document, ring: RingState, { name }: NodeDeclaration): readonly Rule[] {
  const all = [document.podCIDR];
  const local = prefixesOwned(document, ring, name);
  return [
    onLeaving({ to: { in: local } }, { kind: "return" }),
    onLeaving({ from: { in: all }, to: { in: [MULTICAST] } }, { kind: "return" }),
    onLeaving({ from: { notIn: all }, to: { in: all } }, { kind: "masquerade" }),
    onLeaving({ from: { in: all }, to: { notIn: all } }, { kind: "masquerade" }),
  ];
}

function prefixesOwned({ podCIDR }: Document, { owned }: RingState, node: string): readonly CIDR[] {
  return owned.get(node, []).flatMap((span) =>
    prefixesOf(span).flatMap(({ start, end }) => {
      const address = addressAt(podCIDR, start);
      return address === undefined ? [] : [cidr(`${address}/${32 - Math.log2(end - start)}`)];
    }),
  );
}
