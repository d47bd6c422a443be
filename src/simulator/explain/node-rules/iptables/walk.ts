import { contains } from "../../../net/ip.ts";
import type { Situation } from "../situation.ts";
import type { Match, Rule, Table } from "./rule.ts";

/** The rules that take the packet on its way through the chain, in order, up to the one that decides. */
export function rulesMet(rules: readonly Rule[], table: Table, chain: string, at: Situation): readonly Rule[] {
  const met: Rule[] = [];
  let marked = at.marked;
  const decidedIn = (name: string): boolean => {
    for (const rule of rules.filter((candidate) => candidate.table === table && candidate.chain === name)) {
      if (!rule.matches.every((match) => holds(match, rule, { ...at, marked }))) continue;
      met.push(rule);
      if (rule.target?.kind === "jump" && decidedIn(rule.target.chain)) return true;
      if (rule.target?.kind === "return") return false;
      if (rule.target?.kind === "mark") marked = true;
      if (rule.target?.kind === "unmark") marked = false;
      if (rule.target && DECIDING.has(rule.target.kind)) return true;
    }
    return false;
  };
  decidedIn(chain);
  return met;
}

const DECIDING: ReadonlySet<string> = new Set(["dnat", "masquerade", "reject", "drop", "accept"]);

function holds(match: Match, { target }: Rule, { packet, isLocal, chosen, remembered, marked }: Situation): boolean {
  const { src, dst, protocol } = packet;
  switch (match.kind) {
    case "source":
      return contains(match.prefix, src.address) !== (match.not ?? false);
    case "destination":
      return contains(match.prefix, dst.address) !== (match.not ?? false);
    case "protocol":
      return match.protocol === protocol;
    case "module":
      return match.protocol === protocol && (match.port === undefined || match.port === dst.port);
    case "local":
      return isLocal(match.end === "src" ? src.address : dst.address);
    case "recently":
      return remembered && leadsTo(target, chosen);
    case "chance":
      return leadsTo(target, chosen);
    case "marked":
      return marked !== (match.not ?? false);
    case "state":
      // The first packet of a connection that nothing was done to yet.
      return (match.states === "NEW") !== (match.not ?? false);
    case "comment":
    case "remember":
    case "counted":
      return true;
  }
}

const leadsTo = (target: Rule["target"], chain: string | undefined): boolean =>
  target?.kind === "jump" && target.chain === chain;
