import type { IPAddress } from "./ip.ts";

export type Protocol = "TCP" | "UDP" | "SCTP" | "ICMP";

/** An address and a port: where a process listens, or where a packet comes from or goes to. ICMP has port 0. */
export type Socket = { readonly address: IPAddress; readonly port: number };

/** A header that a tunnel puts around a packet. */
export type OuterHeader =
  | {
      readonly kind: "vxlan";
      readonly src: IPAddress;
      readonly dst: IPAddress;
      readonly port: number;
      readonly vni: number;
      readonly ttl: number;
    }
  | {
      readonly kind: "geneve";
      readonly src: IPAddress;
      readonly dst: IPAddress;
      readonly port: number;
      readonly vni: number;
      readonly ttl: number;
    }
  | { readonly kind: "ipip"; readonly src: IPAddress; readonly dst: IPAddress; readonly ttl: number };

/** One packet, as it looks at one point of its way. */
export type Packet = {
  readonly protocol: Protocol;
  readonly src: Socket;
  readonly dst: Socket;
  /** Time to live of the inner IP header; every router takes one off (RFC 791). */
  readonly ttl: number;
  /** Length of the inner IP packet in bytes, its own header included. */
  readonly size: number;
  /** What tunnels have put around it, outermost first; empty when nothing has. */
  readonly outer: readonly OuterHeader[];
};

export function socketKey(protocol: Protocol, socket: Socket): string {
  return `${protocol} ${formatSocket(socket)}`;
}

export function formatSocket({ address, port }: Socket): string {
  if (port === 0) return address;
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

/** The answer to a packet: source and destination change places, and a fresh TTL. */
export function replyTo(packet: Packet, ttl: number): Packet {
  return { ...packet, src: packet.dst, dst: packet.src, ttl };
}

/** Bytes that each kind of outer header adds on the wire (cni-platforms.md §0.7: VXLAN counts the inner Ethernet header). */
export const OVERHEAD: Readonly<Record<OuterHeader["kind"], number>> = { vxlan: 50, geneve: 50, ipip: 20 };

/** Length of the packet with everything around it, in bytes. */
export function sizeOnWire(packet: Packet): number {
  return packet.outer.reduce((size, header) => size + OVERHEAD[header.kind], packet.size);
}
