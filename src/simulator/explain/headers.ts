import type { OuterHeader, Packet } from "../net/packet.ts";
import { TUNNEL } from "./explain-step.ts";
import type { ExplainedHeader } from "./explained-trace.ts";

/** The header stack, outermost first. */
export function headerStack({ outer, protocol, src, dst, ttl, vlan, message }: Packet): readonly ExplainedHeader[] {
  const transport =
    protocol === "ICMP"
      ? { name: "ICMP", note: message?.kind ?? "echo" }
      : { name: protocol, from: `${src.port}`, to: `${dst.port}` };
  return [
    ...(vlan === undefined ? [] : [{ name: "VLAN", note: `${vlan}` }]),
    ...outer.flatMap(outerHeaders),
    { name: "IP", from: src.address, to: dst.address, note: `TTL ${ttl}` },
    transport,
  ];
}

/** One line a header: `IP 10.244.1.2 → 10.96.3.7, TTL 64`. */
export function headerText({ name, from, to, note }: ExplainedHeader): string {
  const between = from !== undefined ? `${from} → ${to}` : to !== undefined ? `→ ${to}` : "";
  return [[name, between].filter((part) => part !== "").join(" "), note]
    .filter(Boolean)
    .join(between === "" ? " " : ", ");
}

function outerHeaders(header: OuterHeader): readonly ExplainedHeader[] {
  const { src, dst, ttl } = header;
  const ip = { name: "IP", from: src, to: dst, note: `TTL ${ttl}` };
  if (header.kind === "ipip") return [{ ...ip, note: `${ip.note}, protocol 4 (IP in IP)` }];
  return [ip, { name: "UDP", to: `${header.port}` }, { name: TUNNEL[header.kind], note: `${header.vni}` }];
}
