import type { FactPattern, Hint } from "../lab/lab.ts";
import type { FiredHint } from "../reports/report.ts";
import type { Fact } from "./facts/fact.ts";

const ORDER: readonly Hint["severity"][] = ["essential", "actionable", "informative", "celebratory"];
/** More hints than these nobody reads. */
export const MOST = 3;

/**
 * The hints whose every pattern matches a fact: most essential first, in the lab's order, three at most. A hint that
 * knows better silences those that it hides.
 */
export function fireHints(hints: readonly Hint[], facts: readonly Fact[]): readonly FiredHint[] {
  const fitting = hints.filter(({ when }) => when.every((pattern) => fits(pattern, facts)));
  const hidden = new Set(fitting.flatMap(({ hides = [] }) => hides));
  return fitting
    .filter(({ id }) => !hidden.has(id))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .slice(0, MOST)
    .map(({ id, severity, ladder }) => ({ id, severity, ladder }));
}

/** `none: true` turns a pattern round: no fact may match it. */
function fits({ none, ...pattern }: FactPattern, facts: readonly Fact[]): boolean {
  const some = facts.some((fact) => Object.entries(pattern).every(([key, wanted]) => matches(fact[key], wanted)));
  return none === true ? !some : some;
}

/**
 * Equal, one of a list, `{ not: x }`, `{ contains: text }`, `{ atLeast: n }` or `{ atMost: n }`. What a fact does not
 * know matches nothing: a Service without a node port has no other node port than 30008, either.
 */
function matches(value: Fact[string], wanted: unknown): boolean {
  if (value === undefined) return false;
  if (Array.isArray(wanted)) return wanted.includes(value);
  if (typeof wanted !== "object" || wanted === null) return value === wanted;
  if ("not" in wanted) return !matches(value, wanted.not);
  if ("contains" in wanted) return typeof value === "string" && value.includes(String(wanted.contains));
  if (typeof value !== "number") return false;
  return "atLeast" in wanted ? value >= Number(wanted.atLeast) : "atMost" in wanted && value <= Number(wanted.atMost);
}
