import type { HardwareAddress } from "./hardware-address.ts";
import type { CIDR, IPAddress } from "./ip.ts";

export type InterfaceKind =
  | "loopback"
  | "ethernet"
  | "bridge"
  | "ovs-bridge"
  | "veth"
  | "vxlan"
  | "geneve"
  | "ipip"
  | "sleeve";

/** The name of a host in a network: `node/node1`, `pod/default/web`, `outside/user`, `router/192.168.56.1`, `leaf/leaf-1`. */
export type HostName = string;

/** One network interface of one host: where a cable ends. */
export type End = { readonly host: HostName; readonly device: string };

/** An address, and the length of the prefix that is reached without a router. */
export type AddressWithLength = { readonly address: IPAddress; readonly length: number };

/** A network interface of a node, a Pod, a router or an element of a fabric. */
export type Interface = {
  readonly name: string;
  readonly kind: InterfaceKind;
  readonly hardware: HardwareAddress;
  /** Addresses with the prefix length they were configured with. */
  readonly addresses: readonly AddressWithLength[];
  readonly mtu: number;
  /** What a frame that leaves here comes to; absent for bridges, tunnels and the loopback. */
  readonly link?: Link;
  /** The bridge of the same host whose port this is. */
  readonly bridge?: string;
  /** The bridge may send a frame back out of this port when it came in by it. */
  readonly hairpin?: boolean;
  /** Answers ARP for every address that the host itself would send on by another interface. */
  readonly proxyARP?: boolean;
  /** Set for tunnels: how a packet that leaves here is wrapped. */
  readonly tunnel?: Tunnel;
  /** Set for a bridge that is told where everybody is, by its platform, rather than finding out by flooding. */
  readonly directory?: Directory;
  /** The Pod whose traffic a network policy is enforced on here: what comes in is the Pod's egress, what goes out its ingress. */
  readonly guards?: HostName;
  /** A program on the interface (eBPF) that takes packets past the host's routing, or past what is plugged in here. */
  readonly redirect?: Redirect;
  /** The VLAN that frames of this port are tagged with beyond the bridge. */
  readonly vlan?: number;
};

/** A cable to one other interface, or a segment with many hosts on it. */
export type Link =
  | { readonly kind: "peer"; readonly end: End }
  | { readonly kind: "segment"; readonly segment: string };

/** How a tunnel wraps a packet, and which host stands behind each hardware address (the forwarding database). */
export type Tunnel = {
  readonly kind: "vxlan" | "geneve" | "ipip" | "sleeve";
  readonly local: IPAddress;
  /** UDP port; 0 for IP in IP, which has none. */
  readonly port: number;
  /** The network identifier that it writes and takes; 0 takes every one. */
  readonly vni: number;
  /** The other end for a hardware address and a sender. IP in IP has no such thing: the next hop is the other end. */
  readonly remoteOf: (hardware: HardwareAddress, from: IPAddress) => Remote | undefined;
  /** The interface by which packets of a network identifier come out, where each has a bridge of its own. */
  readonly portFor?: (vni: number) => string | undefined;
  /** What does not fit is thrown away without a word, instead of being cut up or turned back. */
  readonly silent?: boolean;
  /** Where a broadcast goes, for a tunnel that is the port of a bridge without a directory. */
  readonly floods: readonly IPAddress[];
};

/** The other end of a tunnel, and the network identifier where it is not the tunnel's own. */
export type Remote = { readonly address: IPAddress; readonly vni?: number };

/** What a platform tells a bridge: who answers ARP for an address, and which port leads to a hardware address for what came in by another port. */
export type Directory = {
  readonly hardwareOf: (address: IPAddress) => HardwareAddress | undefined;
  readonly portTo: (hardware: HardwareAddress, from: string | undefined) => string | undefined;
};

/** Where an eBPF program sends a packet for an address; undefined leaves it to the kernel. */
export type Redirect = (address: IPAddress) => Redirection | undefined;

/** Out of a device to a hardware address; of a tunnel, which takes the other end from the program, to that as well. */
export type Redirection = {
  readonly device: string;
  readonly hardware: HardwareAddress;
  readonly remote?: Remote;
};

/** One line of `ip route`. */
export type Route = {
  readonly destination: CIDR;
  /** Next hop; left out when the destination is on the link. */
  readonly via?: IPAddress;
  readonly device: string;
  /** The source address that a process gets when it does not choose one. */
  readonly src?: IPAddress;
  /** The next hop need not be on a network of the device: the kernel takes the platform's word for it. */
  readonly onlink?: boolean;
  /** Drops in silence, or says that nobody is there, instead of sending on. */
  readonly kind?: "blackhole" | "unreachable";
  /** The largest packet for this route, where it is less than the device's. */
  readonly mtu?: number;
  /** The routing daemon or rule that put it there, as `ip route` names it: `kernel`, `bird`, `80`. */
  readonly protocol?: string;
  /** Who put it there: the kernel for a connected prefix, the platform, or the world of the lab. */
  readonly origin: "kernel" | "platform" | "world";
};
