import type { OuterHeader, Packet } from "../net/packet.ts";

/** The header stack, outermost first, one line a header. */
export function headerStack({ outer, protocol, src, dst, ttl }: Packet): readonly string[] {
  const transport = protocol === "ICMP" ? "ICMP echo" : `${protocol} ${src.port} → ${dst.port}`;
  return [...outer.flatMap(outerLines), `IP ${src.address} → ${dst.address}, TTL ${ttl}`, transport];
}

function outerLines(header: OuterHeader): readonly string[] {
  const ip = `IP ${header.src} → ${header.dst}, TTL ${header.ttl}`;
  if (header.kind === "ipip") return [`${ip}, protocol 4 (IP in IP)`];
  const name = header.kind === "vxlan" ? "VXLAN" : "Geneve";
  return [ip, `UDP → ${header.port}`, `${name} ${header.vni}`];
}
