import type { ExplainedCell, ExplainedChange, ExplainedReach } from "../../simulator/index.ts";
import type { ReachFormat } from "./format.ts";

/** For spreadsheets: a line for each ending of each kind of connection (RFC 4180). */
export const CSV: ReachFormat = { matrix, changes };

const ENDING = ["outcome", "odds", "reason", "example from", "example to"];

function matrix({ sources, targets, cells }: ExplainedReach): string {
  const lines = sources.flatMap((source, i) =>
    targets.flatMap((target, j) => endings(cells[i]?.[j]).map((ending) => [source.id, target.id, ...ending])),
  );
  return table([["from", "to", ...ENDING], ...lines]);
}

function changes(list: readonly ExplainedChange[]): string {
  const lines = list.flatMap(({ source, target, before, after }) =>
    [
      { side: "before", cell: before },
      { side: "after", cell: after },
    ].flatMap(({ side, cell }) => endings(cell).map((ending) => [source.id, target.id, side, ...ending])),
  );
  return table([["from", "to", "side", ...ENDING], ...lines]);
}

function endings(cell: ExplainedCell | undefined): readonly (readonly string[])[] {
  if (cell?.outcome === undefined) return [];
  return cell.ways.flatMap(({ from, to, endings: list }) =>
    list.map(({ outcome, odds, reason }) => [outcome, odds, reason, from, to]),
  );
}

const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(quoted).join(",")).join("\n");

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
