import type { ClusterDocument, NodeDeclaration } from "../../api/cluster-document.ts";
import type { Interface, Route } from "../../net/interface.ts";
import { addressAt, type CIDR, cidr, contains, type IPAddress, prefixLength } from "../../net/ip.ts";
import { OVERHEAD } from "../../net/packet.ts";
import type { HostNetwork } from "../platform.ts";

const VNI = 1;
const VXLAN_PORT = 8472;

/** The bridge `cni0` with the node's own Pods, and a way to every other node's prefix: a tunnel, or its address. */
export function flannelNodeNetwork(document: ClusterDocument, node: NodeDeclaration): HostNetwork {
  const bridge = bridgeOf(document, node);
  const local: Route = { destination: node.podCIDR, device: "cni0", src: gatewayOf(node), origin: "kernel" };
  const others = document.nodes.filter((other) => other.name !== node.name);
  if (document.platform.backend === "host-gw") {
    return { interfaces: [bridge], routes: [local, ...others.map(hostGatewayRoute)] };
  }
  return { interfaces: [bridge, tunnelOf(document, node, others)], routes: [local, ...others.map(tunnelRoute)] };
}

/** What stands in a Pod: `eth0`, its own prefix on the link, and everything else through the bridge. */
export function flannelPodNetwork(document: ClusterDocument, node: NodeDeclaration, address: IPAddress): HostNetwork {
  return {
    interfaces: [
      {
        name: "eth0",
        kind: "veth",
        addresses: [{ address, length: prefixLength(node.podCIDR) }],
        mtu: mtuOf(document, node),
      },
    ],
    routes: [
      { destination: node.podCIDR, device: "eth0", src: address, origin: "kernel" },
      {
        destination: cidr(address.includes(":") ? "::/0" : "0.0.0.0/0"),
        via: gatewayOf(node),
        device: "eth0",
        origin: "platform",
      },
    ],
  };
}

function bridgeOf(document: ClusterDocument, node: NodeDeclaration): Interface {
  return {
    name: "cni0",
    kind: "bridge",
    addresses: [{ address: gatewayOf(node), length: prefixLength(node.podCIDR) }],
    mtu: mtuOf(document, node),
  };
}

// The tunnel end has the network address of the node's prefix, as a /32 so that it brings no broadcast route.
function tunnelOf(document: ClusterDocument, node: NodeDeclaration, others: readonly NodeDeclaration[]): Interface {
  const peers = new Map(others.map((other) => [networkAddressOf(other.podCIDR), other.ip]));
  return {
    name: "flannel.1",
    kind: "vxlan",
    addresses: [{ address: networkAddressOf(node.podCIDR), length: 32 }],
    mtu: mtuOf(document, node),
    tunnel: { kind: "vxlan", local: node.ip, port: VXLAN_PORT, vni: VNI, peers },
  };
}

function tunnelRoute(other: NodeDeclaration): Route {
  return { destination: other.podCIDR, via: networkAddressOf(other.podCIDR), device: "flannel.1", origin: "platform" };
}

function hostGatewayRoute(other: NodeDeclaration): Route {
  return { destination: other.podCIDR, via: other.ip, device: "eth0", origin: "platform" };
}

function mtuOf({ platform, underlay }: ClusterDocument, node: NodeDeclaration): number {
  const wire = underlay.subnets.find((subnet) => contains(subnet.cidr, node.ip))?.mtu ?? 1500;
  return platform.backend === "vxlan" ? wire - OVERHEAD.vxlan : wire;
}

const gatewayOf = (node: NodeDeclaration): IPAddress => at(node.podCIDR, 1);
const networkAddressOf = (prefix: CIDR): IPAddress => at(prefix, 0);

function at(prefix: CIDR, offset: number): IPAddress {
  const address = addressAt(prefix, offset);
  if (address === undefined) throw new Error(`no address ${offset} in ${prefix}`);
  return address;
}
