import type { NodeDeclaration } from "../../api/cluster-document.ts";
import type { HardwareAddress } from "../../net/hardware-address.ts";
import { hardwareAddressOf } from "../../net/hardware-address.ts";
import type { Interface, Route, Tunnel } from "../../net/interface.ts";
import { type CIDR, cidr, hostPrefix, type IPAddress, prefixLength } from "../../net/ip.ts";
import { OVERHEAD } from "../../net/packet.ts";
import type { Rule } from "../../net/rule.ts";
import { rememberFor, rememberPart } from "../../store/remember.ts";
import { bridgeToPods, podOnBridge } from "../bridge.ts";
import { onLeaving } from "../nat.ts";
import type { NetworkedPod, NodeNetwork, PodNetwork, View } from "../platform.ts";
import { addressIn, optionsOf, segmentOf, wireMTU } from "../world.ts";

type Document = View["document"];

const BRIDGE = "cni0";
const TUNNEL = "flannel.1";
const VNI = 1;
const VXLAN_PORT = 8472;
const MULTICAST = cidr("224.0.0.0/4");

/** The bridge `cni0` with the node's own Pods, and a way to every other node's prefix: a tunnel, or its address. */
export function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const { document } = view;
  if (node.podCIDR === undefined) return { interfaces: [], routes: [] };
  const gateway = addressIn(node.podCIDR, 1);
  const { hairpin, backend, netpol } = optionsOf(document, "flannel");
  const bridge = { name: BRIDGE, address: gateway, length: prefixLength(node.podCIDR), mtu: podMTU(document, node) };
  const tunnel = backend === "vxlan" ? [tunnelOf(document, node, node.podCIDR)] : [];
  const local: Route = {
    destination: node.podCIDR,
    device: BRIDGE,
    src: gateway,
    protocol: "kernel",
    origin: "kernel",
  };
  return {
    interfaces: [...bridgeToPods(view, node, { ...bridge, hairpin, guarded: netpol.enabled }), ...tunnel],
    routes: [[local], routesFrom(document, segmentOf(document, node))],
    neighbours: { get: (address) => vteps(document).hardware.get(address) },
    rules: masquerade(document, node.podCIDR),
  };
}

/** What stands in a Pod: `eth0`, its own prefix on the link, and everything else through the bridge. */
export function podNetwork({ document }: View, pod: NetworkedPod): PodNetwork {
  const range = pod.node.podCIDR ?? hostPrefix(pod.address);
  const mtu = podMTU(document, pod.node);
  const { device, routes } = podOnBridge(pod, { network: range, gateway: addressIn(range, 1), mtu });
  const pods: Route = { destination: document.podCIDR, via: addressIn(range, 1), device: "eth0", origin: "platform" };
  return { device, routes: [...routes, pods] };
}

/** The ways to all nodes' prefixes, as a node of the segment sees them. A node's own is hidden by its bridge. */
const routesFrom = rememberPart(
  (segment: string) => segment,
  (document: Document, segment): readonly Route[] => {
    const { backend, directRouting } = optionsOf(document, "flannel");
    return document.nodes.flatMap((other) => {
      if (other.podCIDR === undefined) return [];
      const direct = backend === "host-gw" || (directRouting && segmentOf(document, other) === segment);
      return direct ? gatewayRoute(other.podCIDR, other.ip) : tunnelRoute(other.podCIDR);
    });
  },
);

function gatewayRoute(destination: CIDR, via: IPAddress): Route {
  return { destination, via, device: "eth0", origin: "platform" };
}

function tunnelRoute(destination: CIDR): Route {
  return { destination, via: addressIn(destination, 0), device: TUNNEL, onlink: true, origin: "platform" };
}

// The tunnel end has the network address of the node's prefix, as a /32 so that it brings no broadcast route.
function tunnelOf(document: Document, node: NodeDeclaration, range: CIDR): Interface {
  const address = addressIn(range, 0);
  const tunnel: Tunnel = {
    kind: "vxlan",
    local: node.ip,
    port: VXLAN_PORT,
    vni: VNI,
    remoteOf: (hardware) => vteps(document).remotes.get(hardware),
    floods: [],
  };
  return {
    name: TUNNEL,
    kind: "vxlan",
    hardware: hardwareAddressOf(address),
    addresses: [{ address, length: 32 }],
    mtu: tunnelMTU(document, node),
    tunnel,
  };
}

/** What flanneld tells every node about the tunnel ends of the others: a permanent neighbour and an FDB entry each. */
const vteps = rememberFor((document: Document) => {
  const ends = document.nodes.flatMap(({ podCIDR, ip }) => (podCIDR ? [{ address: addressIn(podCIDR, 0), ip }] : []));
  return {
    hardware: new Map<IPAddress, HardwareAddress>(ends.map(({ address }) => [address, hardwareAddressOf(address)])),
    remotes: new Map(ends.map(({ address, ip }) => [hardwareAddressOf(address), { address: ip }])),
  };
});

/** `--ip-masq`: chain FLANNEL-POSTRTG without its first rule, which is kube-proxy's own (cni-platforms.md §1.5). */
function masquerade(document: Document, own: CIDR): readonly Rule[] {
  if (!optionsOf(document, "flannel").masquerade) return [];
  const cluster = [document.podCIDR];
  return [
    onLeaving({ from: { in: [own] }, to: { in: cluster } }, { kind: "return" }),
    onLeaving({ from: { in: cluster }, to: { in: [own] } }, { kind: "return" }),
    onLeaving({ from: { notIn: cluster }, to: { in: [own] } }, { kind: "return" }),
    onLeaving({ from: { in: cluster }, to: { notIn: [MULTICAST] } }, { kind: "masquerade" }),
    onLeaving({ from: { notIn: cluster }, to: { in: cluster } }, { kind: "masquerade" }),
  ];
}

function podMTU(document: Document, node: NodeDeclaration): number {
  const { mtu, backend } = optionsOf(document, "flannel");
  return mtu ?? (backend === "vxlan" ? tunnelMTU(document, node) : wireMTU(document, node));
}

// The kernel refuses a tunnel device that is bigger than what its wire has room for.
function tunnelMTU(document: Document, node: NodeDeclaration): number {
  const room = wireMTU(document, node) - OVERHEAD.vxlan;
  return Math.min(optionsOf(document, "flannel").mtu ?? room, room);
}
