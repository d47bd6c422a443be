import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { addressOfHardware, type HardwareAddress, hardwareAddressOf } from "../../net/hardware-address.ts";
import { type Host, host } from "../../net/host.ts";
import type { Directory, Interface, Remote } from "../../net/interface.ts";
import { contains, type IPAddress, parseIPAddress, prefixOf } from "../../net/ip.ts";
import { routeTable } from "../../net/route-table.ts";
import type { NetworkedPod, View } from "../platform.ts";
import { networkedPods, podAt, podHostName } from "../pods.ts";
import { firewall, optionsOf } from "../world.ts";
import { cifName, uplinkName } from "./network.ts";
import {
  edgeTEP,
  gatewayOf,
  hypervisorName,
  segmentAround,
  segmentNumber,
  segmentOfVNI,
  TEP_SEGMENT,
  TRANSIT_OF_EDGE,
  TRANSIT_OF_TIER0,
  tepOf,
  tier1Of,
  vniOf,
} from "./plan.ts";

const TRANSIT = -1;
const GENEVE_PORT = 6081;
const MTU = 9000;

/**
 * A hypervisor: the switch of every segment, a port for each Pod of its node where the distributed firewall stands, its
 * part of the routers, and a tunnel to the other hypervisors.
 */
export function hypervisorHost(view: View, node: NodeDeclaration): Host {
  const tep = tepOf(view, node);
  const cifs = networkedPods(view, node).map((pod) => cifOf(view, pod));
  return host({
    name: hypervisorName(node),
    interfaces: [...tunnelEnd(view, tep), ...cifs],
    more: (name) => segmentPart(view, node, name),
    routes: routeTable([tepRoute(tep)]),
    settings: { forwarding: false },
    rules: firewall(view.document, "vmk10", node.name),
  });
}

/** What a host needs to take part in the tunnels: the card with its tunnel end, and whatever comes out of one. */
export function tunnelEnd(view: View, tep: IPAddress): readonly Interface[] {
  const vmk: Interface = {
    name: "vmk10",
    kind: "ethernet",
    hardware: hardwareAddressOf(tep),
    addresses: [{ address: tep, length: 16 }],
    mtu: optionsOf(view.document, "nsx-t").tepMTU,
    link: { kind: "segment", segment: TEP_SEGMENT },
  };
  const takesAll = { vni: 0, remoteOf: () => undefined, portFor: (vni: number) => tunnelName(segmentOfVNI(vni)) };
  return [vmk, { ...plain("geneve", "geneve"), tunnel: { ...geneve(tep), ...takesAll } }];
}

export function tepRoute(tep: IPAddress) {
  return { destination: prefixOf(tep, 16), device: "vmk10", src: tep, origin: "kernel" } as const;
}

/** The port of a segment's switch by which frames leave through the tunnel. */
export function tunnelPort(view: View, tep: IPAddress, index: number): Interface {
  const remoteOf = (hardware: HardwareAddress): Remote | undefined => {
    const address = index === TRANSIT ? edgeTEP() : tepBehind(view, hardware);
    return address && { address };
  };
  return {
    ...plain(tunnelName(index), "geneve"),
    bridge: switchName(index),
    tunnel: { ...geneve(tep), vni: vniOf(index), remoteOf },
  };
}

export const switchName = (index: number): string => (index === TRANSIT ? "transit" : `segment-${index}`);
export const tunnelName = (index: number): string => `geneve-${index}`;

export function plain(name: string, kind: Interface["kind"]): Interface {
  return { name, kind, hardware: `card ${name}`, addresses: [], mtu: MTU };
}

/** The number of the segment that an interface's name ends with; that of the transit network is -1. */
export function indexIn(name: string): number | undefined {
  if (name === "transit") return TRANSIT;
  const digits = /-(-?\d+)$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function segmentPart(view: View, node: NodeDeclaration, name: string): Interface | undefined {
  const index = indexIn(name);
  if (index === undefined) return undefined;
  if (name === tunnelName(index)) return tunnelPort(view, tepOf(view, node), index);
  if (name === switchName(index)) return { ...plain(name, "ovs-bridge"), directory: directoryOf(view, node, index) };
  return name === routerPort(index) ? routerPortOf(view, node, index) : undefined;
}

const routerPort = (index: number): string => `lr-${index}`;

function routerPortOf(view: View, node: NodeDeclaration, index: number): Interface | undefined {
  const segment = segmentNumber(view, index);
  const router = segment ? `tier-1/${tier1Of(view, segment.namespace)}` : "tier-0/t0";
  const end = { host: `${router}@esx-${node.name}`, device: switchName(index) };
  return { ...plain(routerPort(index), "veth"), bridge: switchName(index), link: { kind: "peer", end } };
}

function directoryOf(view: View, node: NodeDeclaration, index: number): Directory {
  const segment = segmentNumber(view, index);
  const router = segment ? gatewayOf(segment) : TRANSIT_OF_TIER0;
  return {
    hardwareOf: (address) => {
      const known = address === router || address === TRANSIT_OF_EDGE || podOn(view, index, address) !== undefined;
      return known ? hardwareAddressOf(address) : undefined;
    },
    portTo: (hardware) => {
      if (hardware === hardwareAddressOf(router)) return routerPort(index);
      const pod = podOn(view, index, addressBehind(hardware));
      return pod?.node.name === node.name ? cifName(pod.pod) : tunnelName(index);
    },
  };
}

function podOn(view: View, index: number, address: IPAddress | undefined): NetworkedPod | undefined {
  const segment = segmentNumber(view, index);
  if (address === undefined || !segment || !contains(segment.network, address)) return undefined;
  return podAt(view, address);
}

function cifOf(view: View, networked: NetworkedPod): Interface {
  const { pod, node, address } = networked;
  const segment = segmentAround(view, address);
  const end = { host: `node/${node.name}`, device: uplinkName(view, networked) };
  const vlan = Number(end.device.slice(end.device.lastIndexOf(".") + 1));
  const port = { ...plain(cifName(pod), "ethernet"), bridge: switchName(segment?.index ?? 0), hairpin: true, vlan };
  return { ...port, guards: podHostName(pod), link: { kind: "peer", end } };
}

function tepBehind(view: View, hardware: HardwareAddress): IPAddress | undefined {
  const address = addressBehind(hardware);
  const pod = address && podAt(view, address);
  return pod && tepOf(view, pod.node);
}

const addressBehind = (hardware: HardwareAddress) => parseIPAddress(addressOfHardware(hardware) ?? "");

const geneve = (local: IPAddress) => ({ kind: "geneve", local, port: GENEVE_PORT, floods: [], silent: true }) as const;
