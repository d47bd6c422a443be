import type { Family } from "../../../net/ip.ts";
import { type Line, type Listing, type Lit, line } from "../listing.ts";
import { formatRule, type Rule, type Table } from "./rule.ts";
import { chainsOf, isBuiltIn } from "./tables.ts";

/** One table as `iptables-save -t` prints it, without the comments that tell the time. */
export function iptablesSave(rules: readonly Rule[], table: Table, family: Family, lit: Lit<Rule>): Listing {
  const chains = chainsOf(rules, table);
  const lines: readonly Line[] = [
    line(`*${table}`),
    ...[...chains.keys()].map((chain) => line(`:${chain} ${isBuiltIn(table, chain) ? "ACCEPT" : "-"} [0:0]`)),
    ...[...chains.values()].flat().map((rule) => line(formatRule(rule, family), lit.get(rule))),
    line("COMMIT"),
  ];
  return { command: `${family === "IPv6" ? "ip6tables-save" : "iptables-save"} -t ${table}`, lines };
}
