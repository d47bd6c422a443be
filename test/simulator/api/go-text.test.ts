import { describe, expect, it } from "vitest";
import { goJSON, goQuote, goValue } from "../../../src/simulator/api/go-text.ts";

describe("a value in Go's words", () => {
  it("is JSON with sorted keys, and safe inside HTML", () => {
    expect(goJSON({ b: [{ d: 1, c: "<a&b>" }], a: null })).toBe(
      '{"a":null,"b":[{"c":"\\u003ca\\u0026b\\u003e","d":1}]}',
    );
  });

  it("is a map in brackets when printed", () => {
    expect(goValue({ type: "NodePort", ports: [{ port: 80 }, "x", null, true] })).toBe(
      "map[ports:[map[port:80] x <nil> true] type:NodePort]",
    );
  });

  const quotes = [
    { text: 'say "hi"', quoted: '"say \\"hi\\""' },
    { text: "a\\b\n\t", quoted: '"a\\\\b\\n\\t"' },
    { text: "\u00a0name", quoted: '"\\u00a0name"' },
    { text: "\u0001\u007f", quoted: '"\\x01\\x7f"' },
    { text: "Zürich – 東京", quoted: '"Zürich – 東京"' },
    { text: "\u{e0001}", quoted: '"\\U000e0001"' },
  ];
  for (const { text, quoted } of quotes) it(`is quoted: ${quoted}`, () => expect(goQuote(text)).toBe(quoted));
});
