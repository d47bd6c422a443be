import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { type HardwareAddress, hardwareAddressOf } from "../../net/hardware-address.ts";
import type { Interface, Route } from "../../net/interface.ts";
import { type IPAddress, prefixLength, prefixOf } from "../../net/ip.ts";
import { fnv1a } from "../../store/chance.ts";
import { connected, defaultVia } from "../bridge.ts";
import type { NetworkedPod, NodeNetwork, PodNetwork, View } from "../platform.ts";
import { networkedPods, podAt, podHostName } from "../pods.ts";
import { addressIn, optionsOf } from "../world.ts";
import {
  EDGE_UPLINK,
  gatewayOf,
  hypervisorName,
  LOAD_BALANCER_POOL,
  SNAT_POOL,
  segmentAround,
  vlanOf,
} from "./plan.ts";

/** A switch that does nothing but tell Pods apart: each has a VLAN to the hypervisor, and meets its neighbours only there. */
export function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const ports = networkedPods(view, node).map((pod) => ({
    pod,
    port: portName(pod.pod),
    uplink: uplinkName(view, pod),
  }));
  const far = new Map(ports.flatMap(({ port, uplink }) => [[port, uplink] as const, [uplink, port] as const]));
  const bridge: Interface = {
    ...card(view, "br-int", "ovs-bridge"),
    directory: {
      hardwareOf: (address) => neighbourOf(view, address),
      portTo: (_hardware, from) => far.get(from ?? ""),
    },
  };
  return {
    interfaces: [bridge, ...ports.flatMap(({ pod }) => [podPort(view, pod), uplinkOf(view, pod)])],
    routes: [],
    // nsx-kube-proxy on the switch for cluster IPs, the stock kube-proxy for everything else.
    services: { by: "nsx-kube-proxy", hooks: ["port", "prerouting", "output"] },
  };
}

/** `eth0` in the subnet of the Pod's namespace; the tier-1 is the gateway. */
export function podNetwork(view: View, { pod, node, address }: NetworkedPod): PodNetwork {
  const network = prefixOf(address, optionsOf(view.document, "nsx-t").subnetPrefix);
  return {
    device: {
      ...card(view, "eth0", "veth"),
      hardware: hardwareAddressOf(address),
      addresses: [{ address, length: prefixLength(network) }],
      link: { kind: "peer", end: { host: `node/${node.name}`, device: portName(pod) } },
    },
    routes: [connected(network, address), defaultVia(addressIn(network, 1))],
  };
}

/** The physical routers learn from the tier-0: Pods, the addresses that hide them, and load balancers are at the Edge. */
export function routerRoutes({ document }: View): readonly Route[] {
  return [document.podCIDR, SNAT_POOL, LOAD_BALANCER_POOL].map((destination) => ({
    destination,
    via: EDGE_UPLINK,
    device: "",
    origin: "platform",
  }));
}

// ARP is answered from what the hypervisors know: gateways and Pods. A Pod asks only for its own subnet.
function neighbourOf(view: View, address: IPAddress): HardwareAddress | undefined {
  const segment = segmentAround(view, address);
  const known = segment && (gatewayOf(segment) === address || podAt(view, address) !== undefined);
  return known ? hardwareAddressOf(address) : undefined;
}

export function uplinkName(view: View, pod: NetworkedPod): string {
  return `ens192.${vlanOf(view, pod)}`;
}

export function cifName({ metadata }: NetworkedPod["pod"]): string {
  return `cif-${metadata.namespace ?? ""}/${metadata.name}`;
}

function portName({ metadata }: NetworkedPod["pod"]): string {
  return `${metadata.name}_${fnv1a(`${metadata.namespace ?? ""}/${metadata.name}`)
    .toString(16)
    .padStart(8, "0")}`;
}

function podPort(view: View, { pod }: NetworkedPod): Interface {
  const end = { host: podHostName(pod), device: "eth0" };
  return { ...card(view, portName(pod), "veth"), bridge: "br-int", link: { kind: "peer", end } };
}

function uplinkOf(view: View, networked: NetworkedPod): Interface {
  const end = { host: hypervisorName(networked.node), device: cifName(networked.pod) };
  const vlan = vlanOf(view, networked);
  return {
    ...card(view, uplinkName(view, networked), "ethernet"),
    bridge: "br-int",
    vlan,
    link: { kind: "peer", end },
  };
}

function card({ document }: View, name: string, kind: Interface["kind"]): Interface {
  return { name, kind, hardware: `card ${name}`, addresses: [], mtu: optionsOf(document, "nsx-t").mtu };
}
