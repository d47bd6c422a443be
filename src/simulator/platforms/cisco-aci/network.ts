import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { addressOfHardware, type HardwareAddress, hardwareAddressOf } from "../../net/hardware-address.ts";
import type { Directory, Interface, Tunnel } from "../../net/interface.ts";
import { type IPAddress, parseIPAddress, prefixLength } from "../../net/ip.ts";
import { connected, defaultVia } from "../bridge.ts";
import { rackOf } from "../leaf-spine.ts";
import type { NetworkedPod, NodeNetwork, PodNetwork, View } from "../platform.ts";
import { networkedPods, podAt, podHostName, vethName } from "../pods.ts";
import { addressIn, optionsOf } from "../world.ts";
import { contractRules, endpointGroupOf, vnidOf } from "./endpoint-groups.ts";
import { ANYCAST_VTEP, GATEWAY_CARD, INFRA_NETWORK, infraSegment, VXLAN_PORT, vtepOf } from "./plan.ts";

const ACCESS = "br-access";
const INTEGRATION = "br-int";
const INFRA = "eth0.4093";
/** Where the fabric hands packets for load-balanced Services over. */
export const SERVICE_DOOR = "eth0.4003";

/** Two switches on a node, one that guards every Pod and one that knows the groups, and a tunnel to the leaf. */
export function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const pods = networkedPods(view, node);
  const vtep = vtepOf(view, node);
  const infra: Interface = {
    ...card(view, INFRA, "ethernet"),
    hardware: hardwareAddressOf(vtep),
    addresses: [{ address: vtep, length: prefixLength(INFRA_NETWORK) }],
    mtu: optionsOf(view.document, "cisco-aci").uplinkMTU,
    link: { kind: "segment", segment: infraSegment(rackOf(view, node)) },
  };
  return {
    interfaces: [
      infra,
      { ...card(view, ACCESS, "ovs-bridge"), directory: accessDirectory(view) },
      { ...card(view, INTEGRATION, "ovs-bridge"), directory: integrationDirectory(view, node) },
      { ...card(view, "vxlan0", "vxlan"), mtu: 9000, bridge: INTEGRATION, tunnel: tunnelToLeaf(view, vtep) },
      { ...card(view, SERVICE_DOOR, "ethernet"), bridge: INTEGRATION },
      ...pods.flatMap((pod) => portsOf(view, pod)),
    ],
    routes: [[{ ...connected(INFRA_NETWORK, vtep), device: INFRA }]],
    rules: contractRules(view),
    services: { by: "opflex-agent", hooks: ["port", "prerouting", "output"], balancesAtPort: true },
  };
}

/** `eth0` in the one subnet of all Pods, whose gateway is on every leaf. */
export function podNetwork(view: View, { pod, node, address }: NetworkedPod): PodNetwork {
  const { podCIDR } = view.document;
  return {
    device: {
      ...card(view, "eth0", "veth"),
      hardware: hardwareAddressOf(address),
      addresses: [{ address, length: prefixLength(podCIDR) }],
      link: { kind: "peer", end: { host: `node/${node.name}`, device: vethName(pod) } },
    },
    routes: [connected(podCIDR, address), defaultVia(addressIn(podCIDR, 1))],
  };
}

/** Who answers ARP in the Pods' subnet: every node's switch, from what the fabric knows. */
function hardwareOf(view: View, address: IPAddress): HardwareAddress | undefined {
  if (address === addressIn(view.document.podCIDR, 1)) return GATEWAY_CARD;
  return podAt(view, address) && hardwareAddressOf(address);
}

function accessDirectory(view: View): Directory {
  return {
    hardwareOf: (address) => hardwareOf(view, address),
    portTo: (_hardware, from = "") => (from.startsWith("pa-") ? from.slice("pa-".length) : `pa-${from}`),
  };
}

function integrationDirectory(view: View, node: NodeDeclaration): Directory {
  return {
    hardwareOf: (address) => hardwareOf(view, address),
    portTo: (hardware) => {
      const address = parseIPAddress(addressOfHardware(hardware) ?? "");
      const to = address && podAt(view, address);
      return to?.node.name === node.name ? `pi-${vethName(to.pod)}` : "vxlan0";
    },
  };
}

/** The tunnel ends at the leaf, never at another node; its number says which group the packet is from. */
function tunnelToLeaf(view: View, local: IPAddress): Tunnel {
  const remoteOf: Tunnel["remoteOf"] = (_hardware, from) => {
    const pod = podAt(view, from)?.pod;
    return { address: ANYCAST_VTEP, vni: pod === undefined ? 0 : vnidOf(endpointGroupOf(view, pod)) };
  };
  return { kind: "vxlan", local, port: VXLAN_PORT, vni: 0, remoteOf, floods: [], silent: true };
}

function portsOf(view: View, { pod, node }: NetworkedPod): readonly Interface[] {
  const veth = vethName(pod);
  const patch = (name: string, bridge: string, far: string): Interface => ({
    ...card(view, name, "veth"),
    bridge,
    hairpin: true,
    link: { kind: "peer", end: { host: `node/${node.name}`, device: far } },
  });
  const port: Interface = { ...card(view, veth, "veth"), bridge: ACCESS, hairpin: true, guards: podHostName(pod) };
  return [
    { ...port, link: { kind: "peer", end: { host: podHostName(pod), device: "eth0" } } },
    patch(`pa-${veth}`, ACCESS, `pi-${veth}`),
    patch(`pi-${veth}`, INTEGRATION, `pa-${veth}`),
  ];
}

function card({ document }: View, name: string, kind: Interface["kind"]): Interface {
  return { name, kind, hardware: `card ${name}`, addresses: [], mtu: optionsOf(document, "cisco-aci").mtu };
}
