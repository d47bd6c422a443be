import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { UnitResult } from "../../src/conformance/replay.ts";
import { replayUpstream } from "../../src/conformance/upstream/upstream.ts";

// The upstream tables are data of others: they are read where they stand, and are no part of this project. Without them
// there is nothing to hold. `upstream.failing.json` is the ratchet, as in the other families.
const tables = join(import.meta.dirname, "..", "..", "..", "shared", "oracle", "upstream");
const failing = JSON.parse(readFileSync(join(import.meta.dirname, "upstream.failing.json"), "utf8")) as Readonly<
  Record<string, string>
>;

describe.skipIf(!existsSync(tables))("the tables that kube-proxy and CoreDNS are tested by", () => {
  const results = existsSync(tables) ? filesIn(tables).flatMap((file) => replayUpstream(readTable(file))) : [];
  const failures = results.filter((result): result is Failure => !result.passed);
  const excused = (unit: string): boolean => Object.keys(failing).some((prefix) => unit.startsWith(prefix));

  it("hold for every unit that is not listed as failing", () => {
    const surprising = failures.filter(({ unit }) => !excused(unit));
    expect(surprising.map(({ unit, reason }) => `${unit}: ${reason}`)).toEqual([]);
  });

  it("are listed as failing only where a unit fails", () => {
    const idle = Object.keys(failing).filter((prefix) => !failures.some(({ unit }) => unit.startsWith(prefix)));
    expect(idle).toEqual([]);
  });
});

type Failure = Extract<UnitResult, { readonly passed: false }>;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readTable(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
