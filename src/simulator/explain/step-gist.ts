import { formatSocket, type Packet } from "../net/packet.ts";
import type { Step } from "../trace/trace.ts";
import { TUNNEL } from "./explain-step.ts";

/**
 * What a step does in as few words as a table has room for: `bridge cni0 → vethca0af726`. Undefined where a packet is
 * merely taken off a cable. Whoever wants to know more reads the sentence.
 */
export function stepGist(step: Step): string | undefined {
  const { before, after } = step;
  switch (step.kind) {
    case "receive":
      return undefined;
    case "send":
      return `sent by ${step.device}`;
    case "route":
      return `route → ${step.route.device}${ttlLeft(before, after)}`;
    case "no-route":
      return `no way to ${before.dst.address}`;
    case "bridge":
      return `bridge ${step.device} → ${step.to}${tag(after)}`;
    case "redirect":
      return `eBPF → ${step.to}${ttlLeft(before, after)}`;
    case "encapsulate":
      return `wrapped: ${wrapping(after)}`;
    case "decapsulate":
      return "unwrapped";
    case "snat":
      return `source → ${after.src.address}`;
    case "dnat":
    case "dnat-by-rule":
    case "host-port":
      return `destination → ${formatSocket(after.dst)}`;
    case "un-nat":
    case "nat-as-before":
      return "translated as before";
    case "policy":
      return `policy: ${step.verdict.kind}`;
    case "listen":
      return step.listening ? "taken" : "refused";
    case "too-big":
      return `${before.size} bytes do not fit into ${step.mtu}`;
    case "fragment":
      return `cut into pieces of ${step.mtu} bytes`;
    case "report":
    case "told":
      return step.message.mtu === undefined ? step.message.kind : `told: ${step.message.mtu} bytes at most`;
    case "filter":
      return `packet filter: ${step.verdict}`;
    case "pick-node":
      return `picks ${step.node}`;
    case "proxy":
      return `new connection from ${after.src.address}`;
    case "reject":
      return "rejected: no endpoints";
    case "drop":
    case "drop-unallocated":
    case "not-forwarded":
    case "martian":
      return "dropped";
    case "unanswered":
      return `nobody has ${step.address}`;
    case "no-hairpin":
      return `not back by ${step.port}`;
    case "no-tunnel":
      return `nothing on UDP ${step.port}`;
    case "not-for-me":
    case "no-remote":
      return `nobody known behind ${step.device}`;
  }
}

function ttlLeft(before: Packet, after: Packet): string {
  return before.ttl === after.ttl ? "" : `, TTL ${after.ttl}`;
}

const tag = ({ vlan }: Packet): string => (vlan === undefined ? "" : `, VLAN ${vlan}`);

function wrapping({ outer: [header] }: Packet): string {
  if (!header || header.kind === "ipip") return "IP in IP";
  return `${TUNNEL[header.kind]} ${header.vni}, UDP ${header.port}`;
}
