import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replayAdmission } from "../../src/conformance/admission.ts";

// A ratchet: what passes must stay passing. `admission.failing.json` names each case that does not pass yet, and why;
// a listed case that passes must leave the list.
const folder = import.meta.dirname;
const failing = readJSON(join(folder, "admission.failing.json")) as Readonly<Record<string, string>>;

describe("recordings of admission", () => {
  const recordings = join(folder, "recordings", "admission");
  const results = readdirSync(recordings).flatMap((file) => replayAdmission(readJSON(join(recordings, file))));
  const failures = results.filter((result) => !result.passed);

  it("replays every case that is not listed as failing", () => {
    const surprising = failures.filter(({ unit }) => !Object.hasOwn(failing, unit));
    expect(surprising.map((failure) => `${failure.unit}: ${"reason" in failure ? failure.reason : ""}`)).toEqual([]);
  });

  it("lists no case as failing that passes", () => {
    expect(Object.keys(failing).filter((unit) => !failures.some((failure) => failure.unit === unit))).toEqual([]);
  });
});

function readJSON(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
