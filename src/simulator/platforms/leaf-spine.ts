import type { NodeDeclaration } from "../api/cluster-document.ts";
import { addressOfHardware, type HardwareAddress, hardwareAddressOf } from "../net/hardware-address.ts";
import { type Host, host } from "../net/host.ts";
import type { Directory, End, HostName, Interface, Route } from "../net/interface.ts";
import { type CIDR, cidr, contains, type IPAddress, parseIPAddress, prefixLength } from "../net/ip.ts";
import { routeTable } from "../net/route-table.ts";
import type { Rule } from "../net/rule.ts";
import { rememberFor } from "../store/remember.ts";
import { defaultVia } from "./bridge.ts";
import type { View } from "./platform.ts";
import { podAt } from "./pods.ts";
import { addressIn, subnetAround } from "./world.ts";

/**
 * A fabric of leaves and spines, as far as Cisco's and Big Switch's are alike: every leaf is the gateway of every segment
 * (anycast), hosts hang on the leaf of their rack, and what leaves the fabric does so at the border leaf.
 */
export type Fabric = {
  /** Segments of Pods; those of the nodes and the way to the border are the fabric's own. */
  readonly segments: (view: View) => readonly FabricSegment[];
  /** The interfaces of a leaf beside its segments: what its tunnels need. */
  readonly fixed: (view: View, leaf: Leaf) => readonly Interface[];
  readonly fixedRoutes: (view: View, leaf: Leaf) => readonly Route[];
  /** The port of a segment by which a leaf reaches a node of its rack, and that towards the other leaves: `access.2000`. */
  readonly access: (node: NodeDeclaration) => string;
  readonly across: string;
  /** A port of a segment by the first part of its name. */
  readonly port: (view: View, leaf: Leaf, segment: FabricSegment, name: string) => Interface | undefined;
  /** What a leaf or the border leaf does to packets that it routes. */
  readonly rules: (view: View, leaf: Leaf) => readonly Rule[];
};

export type FabricSegment = {
  readonly name: string;
  /** What tells it apart in the fabric: a VLAN, or a tunnel's network identifier. */
  readonly number: number;
  readonly network: CIDR;
  readonly gateway: IPAddress;
  readonly hardware: HardwareAddress;
};

/** A leaf switch: of the rack with the number, or at the border. */
export type Leaf = { readonly rack: number | "border" };

export const BORDER: Leaf = { rack: "border" };

const TRANSIT = cidr("169.254.1.0/24");
const FIRST_NODE_SEGMENT = 3000;
const TRANSIT_NUMBER = 3999;
const WAN = "wan";

export function leafName({ rack }: Leaf): HostName {
  return rack === "border" ? "leaf/border-leaf" : `leaf/leaf-${rack + 1}`;
}

/** The leaf with the name; undefined for a rack that the world does not have. */
export function leafNamed({ document }: View, name: HostName): Leaf | undefined {
  if (name === leafName(BORDER)) return BORDER;
  const rack = Number(/^leaf\/leaf-(\d+)$/.exec(name)?.[1]) - 1;
  return document.underlay.subnets[rack] === undefined ? undefined : { rack };
}

/** The rack that a node stands in: nodes of one subnet share one. */
export function rackOf({ document }: View, node: NodeDeclaration): number {
  const subnet = subnetAround(document, node.ip);
  return subnet === undefined ? 0 : document.underlay.subnets.indexOf(subnet);
}

export function leafHost(view: View, fabric: Fabric, leaf: Leaf): Host {
  const segments = allSegments(view, fabric, leaf);
  const up = transitSegment(BORDER).gateway;
  const isBorder = leaf.rack === "border";
  return host({
    name: leafName(leaf),
    interfaces: [
      ...fabric.fixed(view, leaf),
      ...segments.map((segment) => switchOf(view, fabric, leaf, segment)),
      ...(isBorder ? [wan()] : []),
    ],
    more: (name) => portNamed(view, fabric, leaf, segments, name),
    routes: routeTable([
      ...segments.map(({ name, network, gateway }) => connected(network, switchName(name), gateway)),
      ...fabric.fixedRoutes(view, leaf),
      { destination: view.document.podCIDR, device: WAN, kind: "unreachable", origin: "platform" },
      isBorder
        ? { destination: cidr("0.0.0.0/0"), device: WAN, origin: "world" }
        : { ...defaultVia(up), device: switchName("transit") },
    ]),
    rules: fabric.rules(view, leaf),
  });
}

/** Who answers on the segments that the fabric has taken over from the world's routers. */
export function fabricOnSegment(view: View, segment: string, address: IPAddress): End | undefined {
  const rack = view.document.underlay.subnets.findIndex(({ gateway }) => gateway === address);
  if (rack < 0) return undefined;
  if (segment === "outside") return { host: leafName(BORDER), device: WAN };
  const own = view.document.underlay.subnets[rack]?.cidr === segment;
  return own ? { host: leafName({ rack }), device: `rack.${FIRST_NODE_SEGMENT + rack}` } : undefined;
}

/** The leaf behind which a card is: of the rack of its Pod or node, or one of the leaves itself. */
export function leafBehind(view: View, hardware: HardwareAddress): Leaf | undefined {
  const address = parseIPAddress(addressOfHardware(hardware) ?? "");
  if (address === undefined) return undefined;
  if (contains(TRANSIT, address)) return leafWithTransit(view, address);
  const node = podAt(view, address)?.node ?? nodesByAddress(view.document).get(address);
  return node && { rack: rackOf(view, node) };
}

export function sameLeaf(a: Leaf | undefined, b: Leaf): boolean {
  return a?.rack === b.rack;
}

export const switchName = (segment: string): string => `segment-${segment}`;

const nodesByAddress = rememberFor(({ nodes }: View["document"]) => new Map(nodes.map((node) => [node.ip, node])));

function allSegments(view: View, fabric: Fabric, leaf: Leaf): readonly FabricSegment[] {
  return [...fabric.segments(view), ...nodeSegments(view), transitSegment(leaf)];
}

function nodeSegments({ document }: View): readonly FabricSegment[] {
  return document.underlay.subnets.map(({ cidr: network, gateway }, rack) => ({
    name: `nodes-${rack + 1}`,
    number: FIRST_NODE_SEGMENT + rack,
    network,
    gateway,
    hardware: hardwareAddressOf(gateway),
  }));
}

// On the way to the border every leaf has an address of its own; the border leaf has the first.
function transitSegment({ rack }: Leaf): FabricSegment {
  const gateway = addressIn(TRANSIT, rack === "border" ? 1 : rack + 2);
  return { name: "transit", number: TRANSIT_NUMBER, network: TRANSIT, gateway, hardware: hardwareAddressOf(gateway) };
}

function leafWithTransit({ document }: View, address: IPAddress): Leaf | undefined {
  if (address === addressIn(TRANSIT, 1)) return BORDER;
  const rack = document.underlay.subnets.findIndex((_, i) => addressIn(TRANSIT, i + 2) === address);
  return rack < 0 ? undefined : { rack };
}

function switchOf(view: View, fabric: Fabric, leaf: Leaf, segment: FabricSegment): Interface {
  const { name, gateway, network, hardware } = segment;
  return {
    name: switchName(name),
    kind: "ovs-bridge",
    hardware,
    addresses: [{ address: gateway, length: prefixLength(network) }],
    mtu: 9000,
    directory: directoryOf(view, fabric, leaf, segment),
  };
}

// Endpoints are known to the fabric's controllers: nothing is flooded.
function directoryOf(view: View, fabric: Fabric, leaf: Leaf, segment: FabricSegment): Directory {
  return {
    hardwareOf: (address) => {
      const hardware = hardwareAddressOf(address);
      return contains(segment.network, address) && leafBehind(view, hardware) ? hardware : undefined;
    },
    portTo: (hardware) => {
      const home = leafBehind(view, hardware);
      if (!sameLeaf(home, leaf)) return home && `${fabric.across}.${segment.number}`;
      const address = parseIPAddress(addressOfHardware(hardware) ?? "");
      const pod = address && podAt(view, address);
      return `${pod ? fabric.access(pod.node) : "rack"}.${segment.number}`;
    },
  };
}

function portNamed(
  view: View,
  fabric: Fabric,
  leaf: Leaf,
  segments: readonly FabricSegment[],
  name: string,
): Interface | undefined {
  const [, prefix = "", digits] = /^(.*)\.(\d+)$/.exec(name) ?? [];
  const segment = segments.find(({ number }) => number === Number(digits));
  if (!segment) return undefined;
  return prefix === "rack" ? rackPort(segment) : fabric.port(view, leaf, segment, prefix);
}

function rackPort({ name, number, network, hardware }: FabricSegment): Interface {
  const port = { name: `rack.${number}`, kind: "ethernet", hardware, addresses: [], mtu: 9000 } as const;
  return { ...port, bridge: switchName(name), link: { kind: "segment", segment: network } };
}

function wan(): Interface {
  const card = { name: WAN, kind: "ethernet", hardware: "wan of the border leaf", addresses: [], mtu: 1500 } as const;
  return { ...card, link: { kind: "segment", segment: "outside" } };
}

function connected(destination: CIDR, device: string, src: IPAddress): Route {
  return { destination, device, src, protocol: "kernel", origin: "kernel" };
}
