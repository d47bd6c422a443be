import { addressOfHardware, type HardwareAddress, hardwareAddressOf } from "../../net/hardware-address.ts";
import { type Host, host } from "../../net/host.ts";
import type { Interface, Remote, Tunnel } from "../../net/interface.ts";
import { type IPAddress, ip, parseIPAddress, prefixLength } from "../../net/ip.ts";
import { routeTable } from "../../net/route-table.ts";
import type { Rule } from "../../net/rule.ts";
import { BORDER, type Fabric, type FabricSegment, type Leaf, leafBehind, switchName } from "../leaf-spine.ts";
import { onLeaving } from "../nat.ts";
import type { View } from "../platform.ts";
import { podAt } from "../pods.ts";
import { addressIn, optionsOf } from "../world.ts";
import { contractRules } from "./endpoint-groups.ts";
import {
  ANYCAST_VTEP,
  EXTERN_DYNAMIC,
  FABRIC_SEGMENT,
  GATEWAY_CARD,
  INFRA_NETWORK,
  IVXLAN_PORT,
  infraSegment,
  LEAF_TEPS,
  NODE_VTEPS,
  POD_SEGMENT,
  SPINE,
  SPINE_TEP,
  tepOfLeaf,
  VXLAN_PORT,
  vtepOf,
} from "./plan.ts";

const MTU = 9000;

/** Leaves that end the nodes' tunnels and begin their own to the other leaves. */
export const ACI_FABRIC: Fabric = {
  segments: ({ document }): readonly FabricSegment[] => [
    {
      name: "pods",
      number: POD_SEGMENT,
      network: document.podCIDR,
      gateway: addressIn(document.podCIDR, 1),
      hardware: GATEWAY_CARD,
    },
  ],
  fixed: (_view, leaf) => [...towardsNodes(leaf), ...towardsLeaves(leaf)],
  fixedRoutes: (_view, { rack }) => [
    { destination: LEAF_TEPS, via: SPINE_TEP, device: "tep", onlink: true, origin: "platform" },
    rack === "border"
      ? { destination: EXTERN_DYNAMIC, device: "service-graph", origin: "platform" }
      : { destination: NODE_VTEPS, device: "infra", origin: "platform" },
  ],
  access: () => "vxlan",
  across: "ivxlan",
  port: (view, leaf, segment, name) => ({
    ...card(`${name}.${segment.number}`, "vxlan"),
    bridge: switchName(segment.name),
    hairpin: true,
    tunnel: name === "vxlan" ? nodeTunnel(view, segment.number) : leafTunnel(view, leaf, segment.number),
  }),
  rules: (view, leaf) => [...contractRules(view), ...(leaf === BORDER ? outsideRules(view) : [])],
};

/** A spine only carries what leaves say to each other. */
export function spineHost(): Host {
  const device: Interface = {
    ...card("fabric", "ethernet"),
    hardware: hardwareAddressOf(SPINE_TEP),
    addresses: [{ address: SPINE_TEP, length: prefixLength(LEAF_TEPS) }],
    link: { kind: "segment", segment: FABRIC_SEGMENT },
  };
  return host({
    name: SPINE,
    interfaces: [device],
    routes: routeTable([{ destination: LEAF_TEPS, device: device.name, origin: "kernel" }]),
  });
}

function towardsNodes({ rack }: Leaf): readonly Interface[] {
  if (rack === "border")
    return [{ ...card("service-graph", "ethernet"), link: { kind: "segment", segment: "service-graph" } }];
  const infra: Interface = {
    ...card("infra", "ethernet"),
    hardware: hardwareAddressOf(ANYCAST_VTEP),
    addresses: [{ address: ANYCAST_VTEP, length: prefixLength(INFRA_NETWORK) }],
    link: { kind: "segment", segment: infraSegment(rack) },
  };
  return [
    infra,
    { ...card("vxlan", "vxlan"), tunnel: catchAll(ANYCAST_VTEP, VXLAN_PORT, () => `vxlan.${POD_SEGMENT}`) },
  ];
}

function towardsLeaves(leaf: Leaf): readonly Interface[] {
  const address = tepOfLeaf(leaf);
  const tep: Interface = {
    ...card("tep", "ethernet"),
    hardware: hardwareAddressOf(address),
    addresses: [{ address, length: prefixLength(LEAF_TEPS) }],
    link: { kind: "segment", segment: FABRIC_SEGMENT },
  };
  return [tep, { ...card("ivxlan", "vxlan"), tunnel: catchAll(address, IVXLAN_PORT, (vni) => `ivxlan.${vni}`) }];
}

function catchAll(local: IPAddress, port: number, portFor: (vni: number) => string): Tunnel {
  return { kind: "vxlan", local, port, vni: 0, remoteOf: () => undefined, portFor, floods: [] };
}

function nodeTunnel(view: View, vni: number): Tunnel {
  const remoteOf = (hardware: HardwareAddress): Remote | undefined => {
    const address = parseIPAddress(addressOfHardware(hardware) ?? "");
    const pod = address && podAt(view, address);
    return pod && { address: vtepOf(view, pod.node) };
  };
  return { kind: "vxlan", local: ANYCAST_VTEP, port: VXLAN_PORT, vni, remoteOf, floods: [], silent: true };
}

function leafTunnel(view: View, leaf: Leaf, vni: number): Tunnel {
  const remoteOf = (hardware: HardwareAddress): Remote | undefined => {
    const other = leafBehind(view, hardware);
    return other && { address: tepOfLeaf(other) };
  };
  return { kind: "vxlan", local: tepOfLeaf(leaf), port: IVXLAN_PORT, vni, remoteOf, floods: [], silent: true };
}

/** At the L3Out: SnatPolicies, and no way in to Pods whose subnet is not advertised. Simplified: nodes translate, each its own ports. */
function outsideRules({ document, objects, ipam, seed }: View): readonly Rule[] {
  const { snat, advertisePods } = optionsOf(document, "cisco-aci");
  const view = { document, objects, ipam, seed };
  const hides = snat.map(({ namespace, address }): Rule => {
    const among = { has: (source: IPAddress) => podAt(view, source)?.pod.metadata.namespace === namespace };
    return onLeaving({ from: { among }, leaving: "wan" }, { kind: "snat", to: ip(address) });
  });
  if (advertisePods) return hides;
  const match: Rule["match"] = { arriving: "wan", to: { in: [document.podCIDR] } };
  return [
    ...hides,
    {
      table: "filter",
      chain: "FORWARD",
      match,
      verdict: { kind: "drop" },
      origin: "platform",
      name: "the Pod subnet is not advertised",
    },
  ];
}

function card(name: string, kind: Interface["kind"]): Interface {
  return { name, kind, hardware: `card ${name}`, addresses: [], mtu: MTU };
}
