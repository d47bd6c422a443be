import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { validatorFiles } from "../src/cli/generate-validators.ts";

const root = join(import.meta.dirname, "..");

for (const [path, code] of validatorFiles()) {
  it(`${path} is what ajv makes of the schemas beside it`, () => {
    expect(
      readFileSync(join(root, path), "utf8") === code,
      "write it anew: npx tsx src/cli/generate-validators.ts",
    ).toBe(true);
  });

  it(`${path} needs neither eval nor a module of ajv's at run time`, () => {
    expect([...code.matchAll(/\beval\(|new Function|require\(|from "ajv/g)].map(([found]) => found)).toEqual([]);
  });
}
