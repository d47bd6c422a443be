import type { TransportProtocol } from "../../../api/kinds.ts";
import {
  addressAt,
  type CIDR,
  type Family,
  hostPrefix,
  type IPAddress,
  ip,
  networkNumber,
  prefixLength,
} from "../../../net/ip.ts";
import { formatSocket, type Socket } from "../../../net/packet.ts";

/** One rule of nftables, in the chain where it stands. */
export type NftRule = {
  readonly chain: string;
  readonly matches: readonly NftMatch[];
  readonly statement: Statement;
  readonly comment?: string;
};

export type NftMatch =
  | { readonly kind: "new" }
  | { readonly kind: "destination"; readonly prefix: CIDR }
  | { readonly kind: "destination-in" | "source-in"; readonly set: string }
  | { readonly kind: "source"; readonly prefixes: readonly CIDR[]; readonly not?: true }
  | { readonly kind: "local-source" }
  | { readonly kind: "protocol"; readonly protocol: TransportProtocol }
  | { readonly kind: "marked" }
  /** Whether the packet goes from an endpoint of the node to itself (S-524). */
  | { readonly kind: "hairpin" };

export type Statement =
  | { readonly kind: "jump" | "goto"; readonly chain: string }
  /** A map tells what becomes of the packet: by address, protocol and port, or by protocol and port. */
  | { readonly kind: "look-up"; readonly by: "address" | "port"; readonly map: string }
  | { readonly kind: "mark" | "unmark-and-masquerade" | "masquerade" | "reject" | "drop" }
  /** One of them at random, each as likely as the others (S-531). */
  | { readonly kind: "dnat-to-any"; readonly sockets: readonly Socket[] }
  | { readonly kind: "goto-any"; readonly chains: readonly string[] }
  | { readonly kind: "dnat"; readonly to: Socket }
  /** Session affinity: a note that the client was here (S-532). */
  | { readonly kind: "remember"; readonly set: string };

/** kube-proxy's mark, as nftables writes numbers. */
const MARK = "0x00004000";

/** The rule as `nft list` prints it. */
export function formatNftRule({ matches, statement, comment }: NftRule, family: Family): string {
  const ip = family === "IPv6" ? "ip6" : "ip";
  const end = comment === undefined ? [] : [`comment "${comment}"`];
  return [...matches.map((match) => formatMatch(match, ip)), formatStatement(statement, ip), ...end].join(" ");
}

function formatMatch(match: NftMatch, ip: string): string {
  switch (match.kind) {
    case "new":
      return "ct state new";
    case "destination":
      return `${ip} daddr ${match.prefix}`;
    case "destination-in":
      return `${ip} daddr @${match.set}`;
    case "source-in":
      return `${ip} saddr @${match.set}`;
    case "source":
      return `${ip} saddr ${match.not ? "!= " : ""}${setOf(match.prefixes)}`;
    case "local-source":
      return "fib saddr type local";
    case "protocol":
      return `meta l4proto ${match.protocol.toLowerCase()}`;
    case "marked":
      return `meta mark & ${MARK} != 0x00000000`;
    case "hairpin":
      return `ct status dnat ${ip} saddr . ${ip} daddr . meta l4proto . th dport @hairpin-connections`;
  }
}

function formatStatement(statement: Statement, ip: string): string {
  switch (statement.kind) {
    case "jump":
    case "goto":
      return `${statement.kind} ${statement.chain}`;
    case "look-up":
      return `${statement.by === "address" ? `${ip} daddr . ` : ""}meta l4proto . th dport vmap @${statement.map}`;
    case "mark":
      return `meta mark set meta mark | ${MARK}`;
    case "unmark-and-masquerade":
      return `meta mark set meta mark ^ ${MARK} masquerade fully-random`;
    case "masquerade":
      return "masquerade fully-random";
    case "dnat-to-any":
      return `dnat ${ip} to ${anyOf(
        "map",
        statement.sockets.map(({ address, port }) => `${address} . ${port}`),
      )}`;
    case "goto-any":
      return anyOf(
        "vmap",
        statement.chains.map((chain) => `goto ${chain}`),
      );
    case "dnat":
      return `dnat to ${formatSocket(statement.to)}`;
    case "remember":
      return `update @${statement.set} { ${ip} saddr }`;
    case "reject":
    case "drop":
      return statement.kind;
  }
}

function anyOf(map: string, values: readonly string[]): string {
  const entries = values.map((value, i) => `${i} : ${value}`).join(", ");
  return `numgen random mod ${values.length} ${map} { ${entries} }`;
}

// nft itself writes a set of one as the one, and sorts the others.
function setOf(prefixes: readonly CIDR[]): string {
  const texts = [...prefixes].sort(byAddress).map(prefixText);
  return texts.length === 1 ? texts.join("") : `{ ${texts.join(", ")} }`;
}

const firstOf = (prefix: CIDR): IPAddress => addressAt(prefix, 0) ?? ip(prefix);

function byAddress(a: CIDR, b: CIDR): number {
  const bits = prefixLength(hostPrefix(firstOf(a)));
  return networkNumber(firstOf(a), bits) < networkNumber(firstOf(b), bits) ? -1 : 1;
}

function prefixText(prefix: CIDR): string {
  return prefix === hostPrefix(firstOf(prefix)) ? firstOf(prefix) : prefix;
}
