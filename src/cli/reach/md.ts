import type { ExplainedCell, ExplainedChange, ExplainedReach } from "../../simulator/index.ts";
import { notesFor, type ReachFormat, reasonOf, titleOf, wordOf } from "./format.ts";

/** For pages and issues: a Markdown table with notes. */
export const MD: ReachFormat = { matrix, changes };

function matrix(reach: ExplainedReach): string {
  const { notice, sources, targets, cells } = reach;
  const notes = notesFor(reach);
  const mark = (cell: ExplainedCell) =>
    cell.outcome === undefined ? "-" : `${wordOf(cell)} (${notes.get(reasonOf(cell)) ?? ""})`;
  return [
    ...(notice === undefined ? [] : [`> ${notice}`, ""]),
    ...table(
      ["from", ...targets.map(titleOf)],
      sources.map((source, i) => [titleOf(source), ...(cells[i] ?? []).map(mark)]),
    ),
    "",
    ...[...notes].map(([text, number]) => `${number}. ${text}`),
  ].join("\n");
}

function changes(list: readonly ExplainedChange[]): string {
  const side = (cell: ExplainedCell | undefined) =>
    cell?.outcome === undefined ? wordOf(cell) : `${wordOf(cell)}: ${reasonOf(cell)}`;
  return table(
    ["from", "to", "before", "after"],
    list.map(({ source, target, before, after }) => [titleOf(source), titleOf(target), side(before), side(after)]),
  ).join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
