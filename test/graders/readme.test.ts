import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CHECK_KINDS } from "../../graders/lab/check.ts";
import labSchema from "../../graders/lab/lab.schema.json";

const readme = readFileSync(join(import.meta.dirname, "..", "..", "graders", "README.md"), "utf8");

/** What the first column of the table under a heading names. */
function tableUnder(heading: string): readonly string[] {
  const [, section = ""] = readme.split(`## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  return [...own.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name = ""]) => name);
}

it("the README lists every kind of check", () => {
  expect([...tableUnder("Checks")].sort()).toEqual([...CHECK_KINDS].sort());
});

it("the README lists every fact that a hint may name", () => {
  expect([...tableUnder("Facts")].sort()).toEqual([...labSchema.$defs.factPattern.properties.fact.enum].sort());
});
