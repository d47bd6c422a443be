import type { NodeDeclaration } from "../api/cluster-document.ts";
import { hardwareAddressOf } from "../net/hardware-address.ts";
import type { Interface, Route } from "../net/interface.ts";
import { type CIDR, cidr, familyOf, type IPAddress, prefixLength } from "../net/ip.ts";
import type { NetworkedPod, PodNetwork, View } from "./platform.ts";
import { networkedPods, podHostName, vethName } from "./pods.ts";

type BridgeToPods = {
  readonly name: string;
  readonly address: IPAddress;
  readonly length: number;
  readonly mtu: number;
  /** Whether a Pod may meet itself by way of the bridge. */
  readonly hairpin: boolean;
  /** Whether somebody enforces NetworkPolicy on what passes to and from the Pods. */
  readonly guarded?: boolean;
};

/** What the `bridge` plug-in makes on a node: a Linux bridge with the gateway's address, and a port for each Pod. */
export function bridgeToPods(view: View, node: NodeDeclaration, bridge: BridgeToPods): readonly Interface[] {
  const pods = networkedPods(view, node);
  const ports = pods.map((pod) => portOf(pod, bridge));
  const known = new Map(pods.map(({ pod, address }) => [address, vethName(pod)]));
  const own = hardwareAddressOf(bridge.address);
  const cards = new Map(pods.map(({ pod, address }) => [hardwareAddressOf(address), vethName(pod)]));
  return [
    {
      name: bridge.name,
      kind: "bridge",
      hardware: own,
      addresses: [{ address: bridge.address, length: bridge.length }],
      mtu: bridge.mtu,
      directory: {
        hardwareOf: (address) => (known.has(address) ? hardwareAddressOf(address) : undefined),
        portTo: (hardware) => cards.get(hardware),
      },
    },
    ...ports,
  ];
}

/** What the plug-in makes in a Pod: its network on the link, and everything else by way of the bridge. */
export function podOnBridge(
  { pod, node, address }: NetworkedPod,
  { network, gateway, mtu }: { readonly network: CIDR; readonly gateway: IPAddress; readonly mtu: number },
): PodNetwork {
  return {
    device: {
      name: "eth0",
      kind: "veth",
      hardware: hardwareAddressOf(address),
      addresses: [{ address, length: prefixLength(network) }],
      mtu,
      link: { kind: "peer", end: { host: `node/${node.name}`, device: vethName(pod) } },
    },
    routes: [connected(network, address), defaultVia(gateway)],
  };
}

export function connected(destination: CIDR, src: IPAddress): Route {
  return { destination, device: "eth0", src, protocol: "kernel", origin: "kernel" };
}

export function defaultVia(via: IPAddress): Route {
  return {
    destination: cidr(familyOf(via) === "IPv6" ? "::/0" : "0.0.0.0/0"),
    via,
    device: "eth0",
    origin: "platform",
  };
}

function portOf({ pod, address }: NetworkedPod, { name, mtu, hairpin, guarded }: BridgeToPods): Interface {
  return {
    name: vethName(pod),
    kind: "veth",
    hardware: `port of ${hardwareAddressOf(address)}`,
    addresses: [],
    mtu,
    bridge: name,
    hairpin,
    ...(guarded ? { guards: podHostName(pod) } : {}),
    link: { kind: "peer", end: { host: podHostName(pod), device: "eth0" } },
  };
}
