import { describe, expect, it } from "vitest";
import { type Flags, parseArguments, splitWords } from "../../../src/simulator/kubectl/command-line.ts";

describe("the words of a command line", () => {
  const rows = [
    { line: "kubectl get  pods", words: ["kubectl", "get", "pods"] },
    { line: `patch svc web -p '{"spec": {}}'`, words: ["patch", "svc", "web", "-p", '{"spec": {}}'] },
    { line: 'label pod web bad="a b"', words: ["label", "pod", "web", "bad=a b"] },
    { line: '"say \\"hi\\"" a\\ b', words: ['say "hi"', "a b"] },
    { line: "it''s ''", words: ["its", ""] },
    { line: "open ' quote", words: ["open", "'", "quote"] },
    { line: "", words: [] },
  ];
  for (const { line, words } of rows)
    it(`${line || "(empty)"} → ${words.length}`, () => expect(splitWords(line)).toEqual(words));
});

describe("the flags of a command line", () => {
  const flags: Flags = {
    filename: { takes: "value", short: "f" },
    all: { takes: "nothing" },
    "dry-run": { takes: "optional" },
  };
  const rows = [
    { line: "-f x.yaml web", words: ["web"], flags: { filename: "x.yaml" } },
    { line: "-fx.yaml", words: [], flags: { filename: "x.yaml" } },
    { line: "--filename=x.yaml --all", words: [], flags: { filename: "x.yaml", all: "true" } },
    { line: "--dry-run=client web", words: ["web"], flags: { "dry-run": "client" } },
    { line: "--dry-run web", words: ["web"], flags: { "dry-run": "true" } },
    { line: "app- -- --all", words: ["app-", "--all"], flags: {} },
  ];
  for (const { line, words, flags: wanted } of rows) {
    it(`${line}`, () => {
      expect(parseArguments(line.split(" "), flags)).toEqual({
        kind: "parsed",
        words,
        flags: new Map(Object.entries(wanted)),
      });
    });
  }

  const misused = [
    { line: "--typ=x", message: "unknown flag: --typ" },
    { line: "-x", message: "unknown shorthand flag: 'x' in -x" },
    { line: "-f", message: "flag needs an argument: 'f' in -f" },
    { line: "--filename", message: "flag needs an argument: --filename" },
  ];
  for (const { line, message } of misused) {
    it(`${line} is misused`, () =>
      expect(parseArguments(line.split(" "), flags)).toEqual({ kind: "misused", message }));
  }
});
