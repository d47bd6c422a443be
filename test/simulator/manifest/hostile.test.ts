import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterDocument } from "../../../src/simulator/cluster/cluster-document.ts";
import { createCluster } from "../../../src/simulator/cluster/create.ts";
import { applyFile } from "../../../src/simulator/kubectl/files.ts";
import { MAX_CHARACTERS, MAX_DEPTH, MAX_NODES } from "../../../src/simulator/manifest/bounds.ts";
import type { JsonValue } from "../../../src/simulator/manifest/document.ts";
import { readManifest } from "../../../src/simulator/manifest/read.ts";
import { brokenManifest } from "../../support/broken-manifest.ts";
import { world } from "../../support/cluster.ts";

const read = (text: string) => readManifest({ fileName: "web.yaml", text });
const empty = createCluster({ ...clusterDocument(world()), loadBalancer: { name: "metallb" } }, 1);

/** `a` is nine values, each following name nine of the one before. */
const multiplied = (value: string, around: (items: string) => string): string =>
  [..."bcdefghijk"].reduce(
    (text, name, i) => `${text}\n${name}: &${name} ${around(Array(9).fill(`*${"abcdefghijk"[i]}`).join(", "))}`,
    `a: &a ${value}`,
  );

const nested = (name: string, inside: string): string =>
  `${name}: &${name} ${"[".repeat(150)}${inside}${"]".repeat(150)}`;

describe("a text past the bounds gets one diagnostic", () => {
  for (const { what, text, code, words } of [
    {
      what: "10 MB",
      text: "a: b\n".repeat(2_000_000),
      code: "yaml-bounds",
      words: `the text has 10000000 characters: at most ${MAX_CHARACTERS} are read`,
    },
    {
      what: "a list of very many items",
      text: `a: [${"1,".repeat(60_000)}]`,
      code: "yaml-bounds",
      words: `the text has more than ${MAX_NODES} values`,
    },
    {
      what: "10 000 brackets",
      text: "[".repeat(10_000),
      code: "yaml-bounds",
      words: `exceeded max depth of ${MAX_DEPTH}`,
    },
    {
      what: "10 000 braces",
      text: `a: ${"{a: ".repeat(10_000)}`,
      code: "yaml-bounds",
      words: `exceeded max depth of ${MAX_DEPTH}`,
    },
    {
      what: "10 000 dashes",
      text: `${"- ".repeat(10_000)}x`,
      code: "yaml-bounds",
      words: `exceeded max depth of ${MAX_DEPTH}`,
    },
    {
      what: "10 000 JSON objects",
      text: '{"a":'.repeat(10_000),
      code: "yaml-bounds",
      words: `exceeded max depth of ${MAX_DEPTH}`,
    },
    {
      what: "deep indentation",
      text: Array.from({ length: 900 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      code: "yaml-bounds",
      words: `line 200: exceeded max depth of ${MAX_DEPTH}`,
    },
    {
      what: "a bomb of aliases",
      text: multiplied("[x, x, x]", (items) => `[${items}]`),
      code: "yaml-bounds",
      words: "document contains excessive aliasing",
    },
    {
      what: "a bomb of merges",
      text: multiplied("{x: y}", (items) => `{<<: [${items}]}`),
      code: "yaml-bounds",
      words: "document contains excessive aliasing",
    },
    { what: "an alias of itself", text: "a: &a [*a]", code: "yaml-syntax", words: "anchor 'a' value contains itself" },
    {
      what: "depth through aliases",
      text: [nested("a", "x"), nested("b", "*a")].join("\n"),
      code: "yaml-bounds",
      words: `the values nest deeper than ${MAX_DEPTH} levels`,
    },
    { what: "a NUL", text: "kind: \u0000", code: "yaml-syntax", words: "control characters are not allowed" },
  ]) {
    it(what, () => {
      const { documents, notes, problem } = read(text);
      const said = problem?.diagnostic.message.replace("error converting YAML to JSON: yaml: ", "");
      expect({ documents, notes, code: problem?.diagnostic.code, words: said }).toEqual({
        documents: [],
        notes: [],
        code,
        words,
      });
    });
  }
});

it("documents past the bound on values are not read; those before it stand", () => {
  const { documents, problem } = read("kind: A\napiVersion: b\n---\n".repeat(10_100));
  expect(documents.length * 5).toBe(MAX_NODES);
  expect(problem?.diagnostic.code).toBe("yaml-bounds");
});

describe("a name that means something to JavaScript", () => {
  it("is a name as any other", () => {
    const [document] = read("apiVersion: v1\nkind: X\n__proto__: {a: 1}\nconstructor: {prototype: b}\n").documents;
    expect(Object.keys(document?.value ?? {})).toEqual(["apiVersion", "kind", "__proto__", "constructor"]);
    expect(Object.prototype).not.toHaveProperty("a");
  });

  for (const text of ["apiVersion: v1\nkind: constructor\n", "apiVersion: __proto__\nkind: toString\n"]) {
    it(`is no kind: ${JSON.stringify(text)}`, () => {
      const { diagnostics } = applyFile(empty, { fileName: "web.yaml", text });
      expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-kind"]);
    });
  }

  it("is no field", () => {
    const text = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {toString: 1, __proto__: {ports: []}}\n";
    const { stderr } = applyFile(empty, { fileName: "web.yaml", text });
    expect(stderr).toContain('unknown field "spec.__proto__", unknown field "spec.toString"');
  });
});

it("half a character becomes the replacement character, as in kubectl's decoder", () => {
  const [document] = read("apiVersion: v1\nkind: a\ud800b\n").documents;
  expect(document?.value).toEqual({ apiVersion: "v1", kind: "a\ufffdb" });
});

describe("any broken manifest", { timeout: 60_000 }, () => {
  it("is read: within the bound on values, with places for what was read, and at most one problem", () => {
    fc.assert(
      fc.property(brokenManifest, (text) => {
        const { documents } = read(text);
        const values = documents.reduce((sum, { value }) => sum + count(value), 0);
        expect(values).toBeLessThanOrEqual(MAX_NODES);
        expect(documents.filter(({ places }) => places.size === 0)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is applied: each object is accepted or told apart, and an exit of 1 has words on stderr", () => {
    fc.assert(
      fc.property(brokenManifest, (text) => {
        const { exit, stderr, results } = applyFile(empty, { fileName: "web.yaml", text });
        expect(exit === 0).toBe(stderr === "" || /^Warning/.test(stderr));
        expect(results.length).toBe(read(text).documents.length);
      }),
      { numRuns: 100 },
    );
  });
});

function count(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + count(inner), 1);
}
