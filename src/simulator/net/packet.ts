import type { HardwareAddress } from "./hardware-address.ts";
import type { IPAddress } from "./ip.ts";

export type Protocol = "TCP" | "UDP" | "SCTP" | "ICMP";

/** What an IP header says it carries, that of a tunnel included. */
export type TransportOrTunnel = Protocol | "IPIP";

/** What a kernel puts into the TTL of a packet that it makes. */
export const FULL_TTL = 64;

/** An address and a port: where a process listens, or where a packet comes from or goes to. ICMP has port 0. */
export type Socket = { readonly address: IPAddress; readonly port: number };

/** A header that a tunnel puts around a packet. */
export type OuterHeader = {
  readonly src: IPAddress;
  readonly dst: IPAddress;
  readonly ttl: number;
  /** Size of the largest piece, once a router had to cut the wrapped packet up. */
  readonly piece?: number;
} & (UDPTunnelHeader | { readonly kind: "ipip" });

type UDPTunnelHeader = {
  readonly kind: "vxlan" | "geneve" | "sleeve";
  readonly port: number;
  readonly vni: number;
  /** Whom the frame inside is addressed to. */
  readonly hardware: HardwareAddress;
};

/** One packet, as it looks at one point of its way. */
export type Packet = {
  readonly protocol: Protocol;
  readonly src: Socket;
  readonly dst: Socket;
  /** Time to live of the inner IP header; every router takes one off (RFC 791). */
  readonly ttl: number;
  /** Length of the inner IP packet in bytes, its own header included. */
  readonly size: number;
  /** Who may cut it up when it is too big for the way. Without it, as with all of TCP, it is thrown away (DF set). */
  readonly mayBeCut?: "by-sender" | "by-routers";
  /** Size of the largest piece, once somebody has cut it up. */
  readonly piece?: number;
  /** What tunnels have put around it, outermost first; empty when nothing has. */
  readonly outer: readonly OuterHeader[];
  /** The VLAN that its frame is tagged with. */
  readonly vlan?: number;
  /** Set on an ICMP error: what it says, and about which packet. */
  readonly message?: ErrorMessage;
};

export type ErrorMessage = {
  readonly kind: "too-big" | "net-unreachable" | "host-unreachable" | "port-unreachable" | "time-exceeded";
  /** How big a packet may be, where the message is that one was too big. */
  readonly mtu?: number;
  readonly about: Ends & { readonly protocol: Protocol };
};

/** Source and destination of a packet. */
export type Ends = { readonly src: Socket; readonly dst: Socket };

export function socketKey(protocol: Protocol, socket: Socket): string {
  return `${protocol} ${formatSocket(socket)}`;
}

export function formatSocket({ address, port }: Socket): string {
  if (port === 0) return address;
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

export function sameSocket(a: Socket, b: Socket): boolean {
  return a.address === b.address && a.port === b.port;
}

/** The answer to a packet: source and destination change places, and a fresh TTL. */
export function replyTo({ src, dst, vlan: _, piece: __, ...packet }: Packet, ttl: number): Packet {
  return { ...packet, src: dst, dst: src, ttl, outer: [] };
}

/** Bytes that each kind of outer header adds on the wire (cni-platforms.md §0.7: VXLAN counts the inner Ethernet header). */
export const OVERHEAD: Readonly<Record<OuterHeader["kind"], number>> = { vxlan: 50, geneve: 50, ipip: 20, sleeve: 50 };

/** Length of the packet with everything around it, in bytes; of its largest piece where it was cut up. */
export function sizeOnWire(packet: Packet): number {
  const inner = packet.piece ?? packet.size;
  return packet.outer.reduceRight((size, header) => header.piece ?? size + OVERHEAD[header.kind], inner);
}

/** The IP header that a router looks at: the outermost one. */
export function outermost(packet: Packet): Ends & { readonly protocol: TransportOrTunnel; readonly ttl: number } {
  const [header] = packet.outer;
  if (header === undefined) return packet;
  const port = header.kind === "ipip" ? 0 : header.port;
  return {
    protocol: header.kind === "ipip" ? "IPIP" : "UDP",
    src: { address: header.src, port: 0 },
    dst: { address: header.dst, port },
    ttl: header.ttl,
  };
}

/** Every router takes one off the TTL of the header it sees. */
export function withOneHopLess(packet: Packet): Packet {
  const [header, ...inner] = packet.outer;
  if (header === undefined) return { ...packet, ttl: packet.ttl - 1 };
  return { ...packet, outer: [{ ...header, ttl: header.ttl - 1 }, ...inner] };
}

/** The packet in pieces of at most `mtu` bytes. */
export function inPieces(packet: Packet, mtu: number): Packet {
  const [header, ...inner] = packet.outer;
  return header === undefined ? { ...packet, piece: mtu } : { ...packet, outer: [{ ...header, piece: mtu }, ...inner] };
}
