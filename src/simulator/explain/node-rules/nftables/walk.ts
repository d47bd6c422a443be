import { contains } from "../../../net/ip.ts";
import type { Packet } from "../../../net/packet.ts";
import type { Situation } from "../situation.ts";
import type { Collection, Entry } from "./collection.ts";
import type { NftMatch, NftRule, Statement } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";

/** The rules that take the packet on its way through the chain, and the elements by which they decide. */
export function nftRulesMet(ruleset: Ruleset, chain: string, at: Situation): ReadonlySet<NftRule | Entry> {
  const met = new Set<NftRule | Entry>();
  let marked = at.marked;
  const decidedIn = (name: string): boolean => {
    for (const rule of ruleset.rules.filter((candidate) => candidate.chain === name)) {
      const found = rule.matches.map((match) => holds(match, rule, ruleset, { ...at, marked }));
      const next = nextOf(rule.statement, ruleset, at);
      if (found.includes(false) || (rule.statement.kind === "look-up" && next === undefined)) continue;
      for (const part of [...found, rule, next?.entry]) if (typeof part === "object") met.add(part);
      if (rule.statement.kind === "mark") marked = true;
      if (DECIDING.has(rule.statement.kind) || next?.verdict === "drop") return true;
      if (next?.chain !== undefined && decidedIn(next.chain)) return true;
      if (next?.chain !== undefined && rule.statement.kind !== "jump") return false;
    }
    return false;
  };
  decidedIn(chain);
  return met;
}

const DECIDING: ReadonlySet<Statement["kind"]> = new Set([
  "unmark-and-masquerade",
  "masquerade",
  "reject",
  "drop",
  "dnat-to-any",
  "dnat",
]);

type Next = { readonly chain?: string; readonly verdict?: "drop"; readonly entry?: Entry };

/** Where the statement leads, if anywhere. */
function nextOf(statement: Statement, { collections }: Ruleset, at: Situation): Next | undefined {
  switch (statement.kind) {
    case "jump":
    case "goto":
      return { chain: statement.chain };
    case "goto-any":
      return at.chosen === undefined ? undefined : { chain: at.chosen };
    case "look-up": {
      const entry = entriesOf(collections, statement.map).find(({ key }) => isKeyOf(at.packet, key));
      if (entry?.verdict === undefined) return undefined;
      return entry.verdict.kind === "drop" ? { verdict: "drop", entry } : { chain: entry.verdict.chain, entry };
    }
    default:
      return undefined;
  }
}

/** Whether the match takes the packet; where a set decided, the element that did. */
function holds(match: NftMatch, { statement }: NftRule, { collections }: Ruleset, at: Situation): boolean | Entry {
  const { src, dst, protocol } = at.packet;
  switch (match.kind) {
    case "new":
      return true;
    case "destination":
      return contains(match.prefix, dst.address);
    case "destination-in":
      return entriesOf(collections, match.set).find(({ key }) => key.address === dst.address) ?? false;
    case "source-in":
      if (!at.remembered || statement.kind !== "goto" || statement.chain !== at.chosen) return false;
      return entriesOf(collections, match.set).find(({ key }) => key.address === src.address) ?? false;
    case "source":
      return match.prefixes.some((prefix) => contains(prefix, src.address)) !== (match.not ?? false);
    case "local-source":
      return at.isLocal(src.address);
    case "protocol":
      return match.protocol === protocol;
    case "marked":
      return at.marked;
    case "hairpin":
      return entriesOf(collections, "hairpin-connections").find(({ key }) => isConnection(at.packet, key)) ?? false;
  }
}

function isKeyOf({ protocol, dst }: Packet, key: Entry["key"]): boolean {
  return key.protocol === protocol && key.port === dst.port && (key.address ?? dst.address) === dst.address;
}

function isConnection(packet: Packet, key: Entry["key"]): boolean {
  return key.source === packet.src.address && isKeyOf(packet, key);
}

function entriesOf(collections: readonly Collection[], name: string): readonly Entry[] {
  return collections.find((collection) => collection.name === name)?.entries ?? [];
}
