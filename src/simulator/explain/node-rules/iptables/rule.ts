import type { TransportProtocol } from "../../../api/kinds.ts";
import type { CIDR, Family } from "../../../net/ip.ts";
import { formatSocket, type Socket } from "../../../net/packet.ts";

export type Table = "nat" | "filter";

/** One rule of iptables. The matches stand in the order in which `iptables-save` prints them; no target: it only counts. */
export type Rule = {
  readonly table: Table;
  readonly chain: string;
  readonly matches: readonly Match[];
  readonly target: Target | undefined;
};

export type Match =
  | { readonly kind: "source" | "destination"; readonly prefix: CIDR; readonly not?: true }
  | { readonly kind: "protocol"; readonly protocol: TransportProtocol }
  | { readonly kind: "comment"; readonly text: string }
  /** The protocol's own module, and the port that it looks at. */
  | { readonly kind: "module"; readonly protocol: TransportProtocol; readonly port?: number }
  /** Whether the address is one of the node's. */
  | { readonly kind: "local"; readonly end: "src" | "dst" }
  /** Session affinity: whether the client was here in the last `seconds`, and the note that it was (S-532). */
  | { readonly kind: "recently"; readonly seconds: number; readonly list: string; readonly family: Family }
  | { readonly kind: "remember"; readonly list: string; readonly family: Family }
  | { readonly kind: "chance"; readonly probability: number }
  | { readonly kind: "marked"; readonly not?: true }
  | { readonly kind: "state"; readonly states: string; readonly not?: true }
  | { readonly kind: "counted"; readonly name: string };

export type Target =
  | { readonly kind: "jump"; readonly chain: string }
  | { readonly kind: "dnat"; readonly to: Socket }
  | { readonly kind: "mark" | "unmark" | "masquerade" | "reject" | "drop" | "accept" | "return" };

/** The mark on what will be masqueraded: one bit, kube-proxy's `iptables.masqueradeBit` 14. */
const MARK = "0x4000";

/** The rule as `iptables-save` prints it, without its counters. */
export function formatRule({ chain, matches, target }: Rule, family: Family): string {
  const end = target === undefined ? [] : [`-j ${formatTarget(target, family)}`];
  return [`-A ${chain}`, ...matches.map(formatMatch), ...end].join(" ");
}

function formatMatch(match: Match): string {
  switch (match.kind) {
    case "source":
      return `${negation(match)}-s ${match.prefix}`;
    case "destination":
      return `${negation(match)}-d ${match.prefix}`;
    case "protocol":
      return `-p ${match.protocol.toLowerCase()}`;
    case "comment":
      return `-m comment --comment "${match.text}"`;
    case "module":
      return `-m ${match.protocol.toLowerCase()}${match.port === undefined ? "" : ` --dport ${match.port}`}`;
    case "local":
      return `-m addrtype --${match.end}-type LOCAL`;
    case "recently":
      return `-m recent --rcheck --seconds ${match.seconds} --reap ${listOf(match)}`;
    case "remember":
      return `-m recent --set ${listOf(match)}`;
    case "chance":
      return `-m statistic --mode random --probability ${probabilityText(match.probability)}`;
    case "marked":
      return `-m mark ${negation(match)}--mark ${MARK}/${MARK}`;
    case "state":
      return `-m conntrack ${negation(match)}--ctstate ${match.states}`;
    case "counted":
      return `-m nfacct --nfacct-name  ${match.name}`;
  }
}

function formatTarget(target: Target, family: Family): string {
  switch (target.kind) {
    case "jump":
      return target.chain;
    case "dnat":
      return `DNAT --to-destination ${formatSocket(target.to)}`;
    case "mark":
      return `MARK --set-xmark ${MARK}/${MARK}`;
    case "unmark":
      return `MARK --set-xmark ${MARK}/0x0`;
    case "masquerade":
      return "MASQUERADE --random-fully";
    case "reject":
      return `REJECT --reject-with ${family === "IPv6" ? "icmp6" : "icmp"}-port-unreachable`;
    default:
      return target.kind.toUpperCase();
  }
}

const negation = ({ not }: { readonly not?: true }): string => (not ? "! " : "");

function listOf({ list, family }: { readonly list: string; readonly family: Family }): string {
  const mask = family === "IPv6" ? "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" : "255.255.255.255";
  return `--name ${list} --mask ${mask} --rsource`;
}

/** kube-proxy writes ten digits, and the kernel keeps them as a share of 2^31: one third is 0.33333333349 (S-531). */
function probabilityText(probability: number): string {
  const kept = Math.round(Number(probability.toFixed(10)) * 2 ** 31);
  return (kept / 2 ** 31).toFixed(11);
}
