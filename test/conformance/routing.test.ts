import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { UnitResult } from "../../src/conformance/replay.ts";
import { replayRouting } from "../../src/conformance/routing.ts";

// A ratchet: what passes must stay passing. `routing.failing.json` names each unit that does not pass yet, and why;
// a listed unit that passes must leave the list.
const folder = import.meta.dirname;
const failing = readJSON(join(folder, "routing.failing.json")) as Readonly<Record<string, string>>;

describe.each(["routing", "routing-ipmasq", "routing-nftables"])("recordings of %s", (family) => {
  const results = recordingsOf(family).flatMap(replayRouting);
  const failures = results.filter((result): result is Failure => !result.passed);

  it("replays every probe that is not listed as failing", () => {
    const surprising = failures.filter(({ unit }) => !Object.hasOwn(failing, unit));
    expect(surprising.map(({ unit, reason }) => `${unit}: ${reason}`)).toEqual([]);
  });

  it("lists no probe as failing that passes", () => {
    const listed = Object.keys(failing).filter((unit) => unit.startsWith(`${family}/`));
    expect(listed.filter((unit) => !failures.some((failure) => failure.unit === unit))).toEqual([]);
  });
});

type Failure = Extract<UnitResult, { readonly passed: false }>;

function recordingsOf(family: string): readonly unknown[] {
  const recordings = join(folder, "recordings", family);
  return readdirSync(recordings)
    .sort()
    .map((file) => readJSON(join(recordings, file)));
}

function readJSON(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
