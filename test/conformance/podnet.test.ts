import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replayPodnet } from "../../src/conformance/podnet/podnet.ts";
import type { UnitResult } from "../../src/conformance/replay.ts";

// A ratchet: what passes must stay passing. `podnet.failing.json` names each test that does not pass, and why;
// a listed one that passes must leave the list.
const folder = import.meta.dirname;
const failing = readJSON(join(folder, "podnet.failing.json")) as Readonly<Record<string, string>>;

describe("recordings of podnet", () => {
  const failures = recordings()
    .flatMap(replayPodnet)
    .filter((result): result is Failure => !result.passed);

  it("walks every packet as Linux did, interface by interface, but for the tests listed as failing", () => {
    const surprising = failures.filter(({ unit }) => !Object.hasOwn(failing, unit));
    expect(surprising.map(({ unit, reason }) => `${unit}: ${reason}`)).toEqual([]);
  });

  it("lists no test as failing that passes", () => {
    expect(Object.keys(failing).filter((unit) => !failures.some((failure) => failure.unit === unit))).toEqual([]);
  });
});

type Failure = Extract<UnitResult, { readonly passed: false }>;

function recordings(): readonly unknown[] {
  const files = join(folder, "recordings", "podnet");
  return readdirSync(files)
    .sort()
    .map((file) => readJSON(join(files, file)));
}

function readJSON(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
