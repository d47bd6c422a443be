import type { ExplainedCell, ExplainedChange, ExplainedReach } from "../../simulator/index.ts";
import { notesFor, type ReachFormat, reasonOf, titleOf, wordOf } from "./format.ts";

/** For people: a table with letters for columns, and notes below. */
export const TXT: ReachFormat = { matrix, changes };

function matrix(reach: ExplainedReach): string {
  const { platform, notice, sources, targets, cells } = reach;
  const notes = notesFor(reach);
  const mark = (cell: ExplainedCell) => [wordOf(cell), notes.get(reasonOf(cell)) ?? ""].join(" ").trim();
  const rows = [
    ["", ...targets.map((_, i) => letters(i))],
    ...sources.map((source, i) => [titleOf(source), ...(cells[i] ?? []).map(mark)]),
  ];
  return [
    `Who reaches whom, on ${platform}`,
    ...(notice === undefined ? [] : [notice]),
    "",
    ...targets.map((target, i) => `  ${letters(i)}  ${titleOf(target)}`),
    "",
    ...table(rows),
    "",
    ...[...notes].map(([text, number]) => `  ${number}  ${text}`),
  ].join("\n");
}

function changes(list: readonly ExplainedChange[]): string {
  if (list.length === 0) return "Nothing ends otherwise than before.";
  return list
    .flatMap(({ source, target, before, after }) => [
      `${titleOf(source)} → ${titleOf(target)}`,
      `  - ${side(before)}`,
      `  + ${side(after)}`,
    ])
    .join("\n");
}

function side(cell: ExplainedCell | undefined): string {
  if (cell === undefined) return "not there";
  return cell.outcome === undefined ? "nobody asks" : `${wordOf(cell)}: ${reasonOf(cell)}`;
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd());
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
