import type { Family } from "../../../net/ip.ts";
import { type Line, type Listing, type Lit, line } from "../listing.ts";
import { type Collection, collectionLines, type Entry } from "./collection.ts";
import { formatNftRule, type NftRule } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import { SHARED_CHAINS } from "./shared-rules.ts";

/** The table as `nft list table` prints it. */
export function nftList({ collections, rules }: Ruleset, family: Family, lit: Lit<NftRule | Entry>): Listing {
  const table = `table ${family === "IPv6" ? "ip6" : "ip"} kube-proxy`;
  const blocks = [
    ...collections.map((collection) => collectionBlock(collection, family, lit)),
    ...[...chainsOf(rules)].map(([name, inChain]) => chainBlock(name, inChain, family, lit)),
  ];
  const body = blocks.flatMap((block, i) => (i === 0 ? block : [line(""), ...block]));
  return {
    command: `nft list ${table}`,
    lines: [line(`${table} {`), line('\tcomment "rules for kube-proxy"'), ...body, line("}")],
  };
}

function chainsOf(rules: readonly NftRule[]): ReadonlyMap<string, readonly NftRule[]> {
  const chains = new Map<string, NftRule[]>(SHARED_CHAINS.map(({ name }) => [name, []]));
  for (const rule of rules) {
    const known = chains.get(rule.chain);
    if (known) known.push(rule);
    else chains.set(rule.chain, [rule]);
  }
  return chains;
}

function collectionBlock(collection: Collection, family: Family, lit: Lit<NftRule | Entry>): readonly Line[] {
  return collectionLines(collection, family).map(({ text, entries }) =>
    line(
      text,
      entries.map((entry) => lit.get(entry)).find((place) => place !== undefined),
    ),
  );
}

function chainBlock(
  name: string,
  rules: readonly NftRule[],
  family: Family,
  lit: Lit<NftRule | Entry>,
): readonly Line[] {
  const head = SHARED_CHAINS.find((chain) => chain.name === name)?.head;
  return [
    line(`\tchain ${name} {`),
    ...(head === undefined ? [] : [line(`\t\t${head}`)]),
    ...rules.map((rule) => line(`\t\t${formatNftRule(rule, family)}`, lit.get(rule))),
    line("\t}"),
  ];
}
