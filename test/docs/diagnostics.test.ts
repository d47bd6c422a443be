import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

it("the page of messages has a row for every code, and for nothing else", () => {
  const union = /export type DiagnosticCode =([^;]*);/.exec(read("src/simulator/api/diagnostic.ts"))?.[1] ?? "";
  const codes = [...union.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
  const rows = [...read("docs/reference/diagnostics.md").matchAll(/^\| `([^`]+)`\s*\|/gm)].map((match) => match[1]);
  expect(rows.sort()).toEqual(codes.sort());
});
