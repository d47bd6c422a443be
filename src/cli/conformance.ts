import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FAMILIES, familyOf } from "../conformance/families.ts";
import type { UnitResult } from "../conformance/replay.ts";
import { CannotJudge } from "./result.ts";

/** `hop conformance DIR…`: replays every recording below the folders and counts, family by family. */
export function conformance(folders: readonly string[], report: string | undefined): number {
  if (folders.length === 0) throw new CannotJudge("hop conformance: name a folder of recordings");
  const families = new Map<string, UnitResult[]>();
  for (const file of folders.flatMap(recordingsIn)) {
    const { family, results } = replayFile(file);
    families.set(family, [...(families.get(family) ?? []), ...results]);
  }
  for (const [family, results] of [...families].sort()) console.log(`${family}: ${counts(results)}`);
  const all = [...families.values()].flat();
  console.log(counts(all));
  if (report !== undefined)
    writeFileSync(
      report,
      `${JSON.stringify(
        all.filter(({ passed }) => !passed),
        null,
        2,
      )}\n`,
    );
  return all.every(({ passed }) => passed) ? 0 : 1;
}

function recordingsIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    throw new CannotJudge(`${folder}: is no folder of recordings`);
  }
}

// A recording that cannot be replayed, for whatever reason, counts as failed.
function replayFile(file: string): { readonly family: string; readonly results: readonly UnitResult[] } {
  let family = "unreadable";
  try {
    const recording: unknown = JSON.parse(readFileSync(file, "utf8"));
    family = familyOf(recording);
    const replay = Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : undefined;
    const failed: UnitResult = { unit: file, passed: false, reason: `no replayer for the family ${family}` };
    return { family, results: replay ? replay(recording) : [failed] };
  } catch (error) {
    return { family, results: [{ unit: file, passed: false, reason: `crashed: ${error}` }] };
  }
}

function counts(results: readonly UnitResult[]): string {
  const passed = results.filter((result) => result.passed).length;
  return `${passed} passed, ${results.length - passed} failed`;
}
