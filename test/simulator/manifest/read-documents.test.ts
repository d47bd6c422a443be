import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../src/simulator/manifest/read-documents.ts";

const read = (text: string) => readDocuments({ fileName: "web.yaml", text });
const valuesOf = (text: string) => read(text).documents.map(({ value }) => value);
/** kubectl's complaint without what it always begins with. */
const problemOf = (text: string) => read(text).problem?.message.replace("error parsing web.yaml: ", "");
const yamlProblem = (words: string) => `error converting YAML to JSON: yaml: ${words}`;

describe("[S-101] a syntax error", () => {
  for (const { mistake, text, words } of [
    {
      mistake: "a tab",
      text: "kind: A\nspec:\n\tport: 80\n",
      words: "line 3: found character that cannot start any token",
    },
    {
      mistake: "a missing blank",
      text: "kind:A\nname: x\n",
      words: "line 2: mapping values are not allowed in this context",
    },
    {
      mistake: "a key to the left",
      text: "kind: A\nmetadata:\n  name: x\n spec: {}\n",
      words: "line 3: did not find expected key",
    },
    {
      mistake: "a key to the right",
      text: "kind: A\n  name: x\n",
      words: "line 2: mapping values are not allowed in this context",
    },
    {
      mistake: "an item to the left",
      text: "kind: A\nlist:\n    - a\n  - b\n",
      words: "line 3: did not find expected key",
    },
    {
      mistake: "a key among items",
      text: "kind: A\nlist:\n  - a\n  b: c\n",
      words: "line 3: did not find expected '-' indicator",
    },
    { mistake: "a bare word", text: "kind: A\nspec\nname: x\n", words: "line 3: could not find expected ':'" },
    { mistake: "an open quote", text: 'kind: "A\nname: x\n', words: "line 3: found unexpected end of stream" },
    {
      mistake: "an open bracket",
      text: "kind: A\nports: [80, 81\nname: x\n",
      words: "line 2: did not find expected ',' or ']'",
    },
    { mistake: "an open brace", text: "kind: A\nspec: {port: 80\n", words: "line 2: did not find expected ',' or '}'" },
    { mistake: "an unknown alias", text: "kind: A\nname: *web\n", words: "unknown anchor 'web' referenced" },
    {
      mistake: "a placeholder",
      text: "kind: A\nname: {{ name }}\n",
      words: 'invalid map key: map[interface {}]interface {}{"name":interface {}(nil)}',
    },
    {
      mistake: "a mistake on the first line",
      text: "a: b: c\n",
      words: "mapping values are not allowed in this context",
    },
    { mistake: "a control character", text: "kind: A\u0007\n", words: "control characters are not allowed" },
  ]) {
    it(`of ${mistake} is told as kubectl tells it`, () => expect(problemOf(text)).toBe(yamlProblem(words)));
  }

  it("counts lines inside the document, which begins behind its three dashes", () => {
    const broken = "spec:\n\tport: 80\n";
    expect(problemOf(`kind: B\n---\n${broken}`)).toBe(problemOf(broken));
    expect(problemOf(`---\n${broken}`)).toBe(yamlProblem("line 3: found character that cannot start any token"));
  });

  it("leaves the documents before it alone, and skips those after it", () => {
    expect(valuesOf("a: 1\n---\n\tb: 2\n---\nc: 3\n")).toEqual([{ a: 1 }]);
  });

  for (const { text, code, range } of [
    { text: "kind: A\nspec:\n\tport: 80\n", code: "yaml-tab", range: [3, 1, 3, 10] },
    { text: 'kind: "A\nname: x\n', code: "yaml-syntax", range: [1, 7, 1, 9] },
    { text: "x: 1\n---\nkind: A\nports: [80\nname: x\n", code: "yaml-syntax", range: [4, 8, 4, 11] },
    { text: "kind: A\nspec\nname: x\n", code: "yaml-syntax", range: [2, 1, 2, 5] },
    { text: "{{ x }}", code: "yaml-syntax", range: [1, 2, 1, 7] },
  ]) {
    it(`points at line ${range[0]} of ${JSON.stringify(text)}`, () => {
      const [startLine, startColumn, endLine, endColumn] = range;
      const diagnostic = read(text).problem?.diagnostic;
      expect({ code: diagnostic?.code, range: diagnostic?.range }).toEqual({
        code,
        range: { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } },
      });
    });
  }
});

describe("[S-101] a text is cut into documents", () => {
  for (const { rule, text, values } of [
    {
      rule: "at three dashes, which a comment may follow",
      text: "a: 1\n--- # next\nb: 2\n",
      values: [{ a: 1 }, { b: 2 }],
    },
    {
      rule: "and nothing but comments is no document",
      text: "# a\n---\n---\n# b\n---\nnull\n---\na: 1\n",
      values: [{ a: 1 }],
    },
    { rule: "that three dots end", text: "a: 1\n...\n---\nb: 2\n", values: [{ a: 1 }, { b: 2 }] },
    { rule: "whatever ends its lines", text: "a: 1\r\n---\r\nb: 2\r\n", values: [{ a: 1 }, { b: 2 }] },
    { rule: "after a byte order mark", text: "\uFEFFa: 1\n", values: [{ a: 1 }] },
    { rule: "as JSON, one value after another", text: '{"a": 1}\n{"b": "\\/"}', values: [{ a: 1 }, { b: "/" }] },
    { rule: "as JSON at first and YAML then", text: '{"a": 1}\n---\nb: 2\n', values: [{ a: 1 }, { b: 2 }] },
    { rule: "as YAML if it is JSON but for a comma", text: '{"a": [1, 2,],}', values: [{ a: [1, 2] }] },
  ]) {
    it(rule, () => expect(valuesOf(text)).toEqual(values));
  }

  for (const { rule, text, words } of [
    {
      rule: "nothing but a comment may follow the dashes",
      text: "a: 1\n---b\n",
      words: "invalid Yaml document separator: b",
    },
    {
      rule: "JSON that is no YAML either is told as JSON",
      text: '{"a": 1 "b": 2',
      words: "json: offset 9: invalid character '\"' after object key:value pair",
    },
    { rule: "JSON that ends too early", text: '{"a": [1,', words: "unexpected EOF" },
    {
      rule: "after two JSON values, no YAML is tried",
      text: '{"a": 1}{"b": 2}\nc: 3\n',
      words: "invalid character 'c' looking for beginning of value",
    },
  ]) {
    it(rule, () => expect(problemOf(text)).toBe(words));
  }

  it("tells of text behind the end of a document, which kubectl passes over", () => {
    const { documents, notes } = read(" apiVersion: v1\nkind: Service\n");
    expect(documents.map(({ value }) => value)).toEqual([{ apiVersion: "v1" }]);
    expect(notes.map(({ code, range }) => ({ code, start: range?.start }))).toEqual([
      { code: "unread-text", start: { line: 2, column: 1 } },
    ]);
  });
});

describe("[S-101] a scalar of YAML 1.1", () => {
  for (const [written, value] of [
    ["yes", true],
    ["y", true],
    ["Off", false],
    ["no", false],
    ["'no'", "no"],
    ["~", null],
    ["", null],
    ["0100", 64],
    ["0o17", 15],
    ["0x1F", 31],
    ["0b11", 3],
    ["-0x10", -16],
    ["1_000", 1000],
    ["08", 8],
    ["1e3", 1000],
    [".5", 0.5],
    ["80.5", 80.5],
    ["12:30", "12:30"],
    ["2001-12-14", "2001-12-14"],
    ["0x", "0x"],
    ["_1", "_1"],
    ["1.2.3", "1.2.3"],
    ["!!str 80", "80"],
    ["!!float 80", 80],
    ["!port 80", "80"],
    ['"\\x41\\u00e9\\t"', "Aé\t"],
    ["x#y", "x#y"],
    ["a\u00a0b", "a\u00a0b"],
    ["|\n  one\n  two\n", "one\ntwo\n"],
    [">-\n  one\n  two\n\n  three\n", "one two\nthree"],
  ] as const) {
    it(`${JSON.stringify(written)} is ${JSON.stringify(value)}`, () =>
      expect(valuesOf(`v: ${written}`)).toEqual([{ v: value }]));
  }

  for (const [written, words] of [
    [".inf", "json: unsupported value: +Inf"],
    ["!!int x", "yaml: cannot decode !!str `x` as a !!int"],
  ]) {
    it(`${written} is refused`, () =>
      expect(problemOf(`v: ${written}`)).toBe(`error converting YAML to JSON: ${words}`));
  }
});

describe("[S-106] keys, anchors and merges", () => {
  for (const { rule, text, value } of [
    { rule: "the last of two equal keys wins", text: "a: 1\na: 2\n", value: { a: 2 } },
    {
      rule: "a key may be a number or a boolean",
      text: "0x10: a\nyes: b\n1.5: c\n",
      value: { "16": "a", true: "b", "1.5": "c" },
    },
    {
      rule: "an alias stands for the last anchor before it",
      text: "a: &x 1\nb: &x 2\nc: *x\n",
      value: { a: 1, b: 2, c: 2 },
    },
    {
      rule: "a merge overrides what stands before it",
      text: "m: &m {a: 1, b: 2}\nv: {a: 0, <<: *m, b: 3}\n",
      value: { m: { a: 1, b: 2 }, v: { a: 1, b: 3 } },
    },
    {
      rule: "of several merged maps the first wins",
      text: "v: {<<: [{a: 1}, {a: 2, b: 3}]}\n",
      value: { v: { a: 1, b: 3 } },
    },
    { rule: "keys of a list's items may stand below it", text: "a:\n- b\n-\n", value: { a: ["b", null] } },
    {
      rule: "no key is more than a key",
      text: "__proto__: {a: 1}\nconstructor: b\n",
      value: JSON.parse('{"__proto__": {"a": 1}, "constructor": "b"}'),
    },
  ]) {
    it(rule, () => expect(valuesOf(text)).toEqual([value]));
  }

  it("tells of a key that stands twice, at its second place", () => {
    expect(read("spec:\n  a: 1\n  a: 2\n").notes).toEqual([
      {
        code: "duplicate-key",
        severity: "hint",
        message: 'spec.a: the key "a" stands twice here: the last one wins',
        path: "spec.a",
        range: { start: { line: 3, column: 3 }, end: { line: 3, column: 4 } },
        hint: "Remove one of the two. Between two objects write a line of three dashes.",
      },
    ]);
  });

  it("knows the place of every field in the whole text", () => {
    const [, second] = read("a: 1\n---\nspec:\n  ports:\n  - port: 80\n").documents;
    expect(
      [...(second?.places ?? [])].map(([path, { value }]) => `${path} ${value.start.line}:${value.start.column}`),
    ).toEqual([" 3:1", "spec 4:3", "spec.ports 5:3", "spec.ports[0] 5:5", "spec.ports[0].port 5:11"]);
  });
});
