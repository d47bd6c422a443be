import type { ExplainedCell, ExplainedChange, ExplainedParty, ExplainedReach } from "../../simulator/index.ts";

/** One form in which the matrix, or what became different in it, is written. */
export type ReachFormat = {
  readonly matrix: (reach: ExplainedReach) => string;
  readonly changes: (changes: readonly ExplainedChange[]) => string;
};

const WORDS: Readonly<Record<NonNullable<ExplainedCell["outcome"]>, string>> = {
  answered: "ok",
  refused: "refused",
  "timed-out": "timeout",
  unreachable: "unreachable",
  "name-not-found": "no such name",
  "no-address": "no address",
  "not-http": "no HTTP",
  mixed: "mixed",
};

/** An outcome in as few letters as a table has room for; "-" where nobody asks. */
export function wordOf(cell: ExplainedCell | undefined): string {
  return cell?.outcome === undefined ? "-" : WORDS[cell.outcome];
}

/** Why, in one line: each ending with its odds, and where it depends on the Pods, for a pair of each kind. */
export function reasonOf({ ways }: ExplainedCell): string {
  const texts = ways.map(({ endings }) =>
    endings
      .map(({ odds, reason }) => (endings.length === 1 ? reason : `With probability ${odds}: ${reason}`))
      .join(" "),
  );
  if (texts.length === 1) return texts.join("");
  return ways.map(({ from, to }, i) => `${from} → ${to}: ${texts[i] ?? ""}`).join(" ");
}

/** `shop/web (3 Pods)` */
export function titleOf({ id, pods = [] }: ExplainedParty): string {
  return pods.length > 1 ? `${id} (${pods.length} Pods)` : id;
}

/** Reasons as notes under a table: each text once, numbered from 1 in the order in which it is first needed. */
export function notesFor(reach: ExplainedReach): ReadonlyMap<string, number> {
  const notes = new Map<string, number>();
  for (const cell of reach.cells.flat()) {
    if (cell.ways.length > 0 && !notes.has(reasonOf(cell))) notes.set(reasonOf(cell), notes.size + 1);
  }
  return notes;
}
