import type { CIDR, IPAddress } from "./ip.ts";

export type InterfaceKind = "loopback" | "ethernet" | "bridge" | "veth" | "vxlan" | "geneve" | "ipip";

/** A network interface of a node, a Pod or an outside host. */
export type Interface = {
  readonly name: string;
  readonly kind: InterfaceKind;
  /** Addresses with the prefix length they were configured with. */
  readonly addresses: readonly { readonly address: IPAddress; readonly length: number }[];
  readonly mtu: number;
  /** Set for tunnels: how a packet that leaves here is wrapped. */
  readonly tunnel?: Tunnel;
};

/** How a tunnel interface wraps a packet, and which node stands behind each next hop (the forwarding database). */
export type Tunnel = {
  readonly kind: "vxlan" | "geneve" | "ipip";
  readonly local: IPAddress;
  readonly port: number;
  readonly vni: number;
  readonly peers: ReadonlyMap<IPAddress, IPAddress>;
};

/** One line of `ip route`. */
export type Route = {
  readonly destination: CIDR;
  /** Next hop; left out when the destination is on the link. */
  readonly via?: IPAddress;
  readonly device: string;
  /** The source address that a process gets when it does not choose one. */
  readonly src?: IPAddress;
  /** Who put it there: the kernel for a connected prefix, the platform, or the world of the lab. */
  readonly origin: "kernel" | "platform" | "world";
};
