import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { hardwareAddressOf } from "../../net/hardware-address.ts";
import type { Interface, Route } from "../../net/interface.ts";
import { cidr, hostPrefix, type IPAddress, prefixLength } from "../../net/ip.ts";
import type { Rule } from "../../net/rule.ts";
import { rememberFor } from "../../store/remember.ts";
import { defaultVia } from "../bridge.ts";
import { HOST_LOCAL } from "../host-local.ts";
import { onLeaving } from "../nat.ts";
import type { NetworkedPod, NodeNetwork, Platform, PodNetwork, View } from "../platform.ts";
import { networkedPods, podHostName, vethName } from "../pods.ts";
import { daemonSet, NOTHING_MORE } from "../views.ts";
import { addressIn, wireMTU } from "../world.ts";

/** kindnet, which comes with kind: a cable for each Pod (`ptp`), and plain routes between nodes of one segment. */
export const KINDNET: Platform = {
  name: "kindnet",
  title: "kindnet",
  podCIDR: cidr("10.244.0.0/16"),
  enforcesNetworkPolicy: () => false,
  models: [],
  ipam: HOST_LOCAL,
  views: { ...NOTHING_MORE, pods: (view) => daemonSet(view, "kube-system", "kindnet") },
  nodeNetwork,
  podNetwork,
};

function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const pods = networkedPods(view, node);
  return {
    interfaces: pods.map((pod) => cableTo(view, pod)),
    routes: [pods.map(routeTo), routesBetween(view.document)],
    rules: [masquerade(view)],
  };
}

function podNetwork({ document }: View, { pod, node, address }: NetworkedPod): PodNetwork {
  const range = node.podCIDR ?? hostPrefix(address);
  const gateway = gatewayOf(node, address);
  return {
    device: {
      name: "eth0",
      kind: "veth",
      hardware: hardwareAddressOf(address),
      addresses: [{ address, length: prefixLength(range) }],
      mtu: wireMTU(document, node),
      link: { kind: "peer", end: { host: `node/${node.name}`, device: vethName(pod) } },
    },
    routes: [
      { destination: hostPrefix(gateway), device: "eth0", src: address, origin: "platform" },
      { destination: range, via: gateway, device: "eth0", src: address, origin: "platform" },
      defaultVia(gateway),
    ],
  };
}

function cableTo({ document }: View, { pod, node, address }: NetworkedPod): Interface {
  return {
    name: vethName(pod),
    kind: "veth",
    hardware: `veth of ${hardwareAddressOf(address)}`,
    addresses: [{ address: gatewayOf(node, address), length: 32 }],
    mtu: wireMTU(document, node),
    link: { kind: "peer", end: { host: podHostName(pod), device: "eth0" } },
  };
}

function routeTo({ pod, address }: NetworkedPod): Route {
  return { destination: hostPrefix(address), device: vethName(pod), origin: "platform" };
}

/** kindnetd's routes: each node's prefix by way of the node. */
const routesBetween = rememberFor(({ nodes }: View["document"]): readonly Route[] =>
  nodes.flatMap(({ podCIDR, ip: via }) =>
    podCIDR === undefined ? [] : [{ destination: podCIDR, via, device: "eth0", origin: "platform" }],
  ),
);

/** What goes to anything that is no Pod leaves under the node's address. */
function masquerade({ document }: View): Rule {
  const pods = [document.podCIDR];
  return onLeaving({ from: { in: pods }, to: { notIn: pods } }, { kind: "masquerade" });
}

function gatewayOf({ podCIDR }: NodeDeclaration, address: IPAddress): IPAddress {
  return podCIDR === undefined ? address : addressIn(podCIDR, 1);
}
