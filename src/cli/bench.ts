import { labIds } from "../course-plugin/lab-folders.ts";
import { addresses } from "./bench/addresses.ts";
import { firstAnswer, grading, growth, hostileText, pods } from "./bench/figures.ts";
import { limits } from "./bench/limits.ts";
import type { Figure } from "./bench/measure.ts";
import { reaching } from "./bench/reach.ts";
import { regrading } from "./bench/regrading.ts";
import { LABS, labOf } from "./files.ts";
import { CannotJudge } from "./result.ts";

const SUITES: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  "first-answer": firstAnswer,
  grade: () => grading(labIds(LABS).map(labOf)),
  regrade: () => regrading(labIds(LABS).map(labOf)),
  pods,
  reach: reaching,
  growth,
  limits,
  addresses,
  hostile: hostileText,
};

/** `hop bench [suite…]`: the figures of the design on this machine. Compare figures of one run; machines differ. */
export async function bench(names: readonly string[], format: string): Promise<number> {
  if (format !== "text" && format !== "json") throw new CannotJudge(`--format ${format}: one of text, json`);
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown !== undefined) throw new CannotJudge(`bench ${unknown}: one of ${Object.keys(SUITES).join(", ")}`);
  const chosen = names.length === 0 ? Object.keys(SUITES) : names;
  const figures: Figure[] = [];
  // One after the other: what runs beside a measurement spoils it.
  for (const name of chosen) figures.push(...((await SUITES[name]?.()) ?? []));
  console.log(format === "json" ? JSON.stringify(figures, null, 2) : table(figures));
  return 0;
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, p50, p95, against = "", unit = "ms" }) => [
    what,
    text(p50, unit),
    text(p95, unit),
    against,
  ]);
  const all = [["", "p50", "p95", "against"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map(([what = "", p50 = "", p95 = "", against = ""]) =>
      [what.padEnd(widths[0] ?? 0), p50.padStart(widths[1] ?? 0), p95.padStart(widths[2] ?? 0), against]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const text = (value: number, unit: string): string => `${value.toFixed(value < 10 ? 3 : 1)} ${unit}`;
