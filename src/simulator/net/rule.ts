import { type CIDR, contains, type IPAddress } from "./ip.ts";
import type { Packet, Socket, TransportOrTunnel } from "./packet.ts";
import { outermost } from "./packet.ts";

/** Where in a host's kernel a rule is asked, as netfilter names it. */
export type Chain = "PREROUTING" | "INPUT" | "FORWARD" | "OUTPUT" | "POSTROUTING";

/** A rule of a host's packet filter, as `iptables` would hold it. The first that matches decides. */
export type Rule = {
  readonly table: "filter" | "nat" | "mangle";
  readonly chain: Chain;
  readonly match: Match;
  readonly verdict: Verdict;
  /** Who put it there: the platform, or the world of the lab. */
  readonly origin: "platform" | "world";
  /** What the platform calls it, where a rule stands for something of the platform's own. */
  readonly name?: string;
};

/** What a packet must be for a rule to take it; what is left out may be anything. The outermost header is looked at. */
export type Match = {
  readonly from?: AddressSet;
  readonly to?: AddressSet;
  readonly protocol?: TransportOrTunnel;
  readonly port?: number;
  /** By which interface it came, and by which it is about to leave. */
  readonly arriving?: string;
  readonly leaving?: string;
  /** Only packets of a connection that is already known. */
  readonly established?: true;
  /** Only packets whose destination this host has rewritten. */
  readonly translated?: true;
  /** Only messages that a packet was too big. */
  readonly tooBigMessage?: true;
};

/** Addresses inside one of the prefixes; outside all of them, and none of some more; or those of a group that changes. */
export type AddressSet =
  | { readonly in: readonly CIDR[] }
  | { readonly among: { readonly has: (address: IPAddress) => boolean } }
  | { readonly notIn: readonly CIDR[]; readonly nor?: ReadonlySet<IPAddress> };

export type Verdict =
  | { readonly kind: "accept" }
  /** Leaves the chain: no later rule of it is asked. */
  | { readonly kind: "return" }
  | { readonly kind: "drop" }
  | { readonly kind: "reject" }
  /** The source becomes the address of the interface that the packet leaves by. */
  | { readonly kind: "masquerade" }
  | { readonly kind: "snat"; readonly to: IPAddress }
  | { readonly kind: "dnat"; readonly to: Socket }
  /** TCP handshakes promise segments no bigger than the way out carries. */
  | { readonly kind: "clamp-mss" };

/** What is known of a packet beside its headers when a chain is asked. */
export type Passage = {
  readonly arriving?: string;
  readonly leaving?: string;
  readonly translated?: boolean;
  readonly established: boolean;
};

/** The first rule of the chain that takes the packet. */
export function firstMatch(
  rules: readonly Rule[],
  table: Rule["table"],
  chain: Chain,
  packet: Packet,
  passage: Passage,
): Rule | undefined {
  return rules.find((rule) => rule.table === table && rule.chain === chain && matches(rule.match, packet, passage));
}

function matches(match: Match, packet: Packet, passage: Passage): boolean {
  const { protocol, src, dst } = outermost(packet);
  return (
    (match.protocol === undefined || match.protocol === protocol) &&
    (match.port === undefined || match.port === dst.port) &&
    (match.from === undefined || holds(match.from, src.address)) &&
    (match.to === undefined || holds(match.to, dst.address)) &&
    (match.arriving === undefined || match.arriving === passage.arriving) &&
    (match.leaving === undefined || match.leaving === passage.leaving) &&
    (match.established === undefined || passage.established) &&
    (match.translated === undefined || passage.translated === true) &&
    (match.tooBigMessage === undefined || packet.message?.kind === "too-big")
  );
}

function holds(set: AddressSet, address: IPAddress): boolean {
  if ("among" in set) return set.among.has(address);
  return "in" in set
    ? set.in.some((prefix) => contains(prefix, address))
    : !set.notIn.some((prefix) => contains(prefix, address)) && set.nor?.has(address) !== true;
}
