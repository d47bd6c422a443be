import { MAX_DEPTH } from "./bounds.ts";

/** Where a JSON value ends, or why it does not; `nothing`: only white space was left. */
export type JsonScan = { readonly kind: "value"; readonly end: number } | { readonly kind: "nothing" } | JsonFault;

/** What is wrong, in Go's words, with the place of the character it stumbled over. */
export type JsonFault = { readonly kind: "fault"; readonly problem: string; readonly offset: number };

/** What must come next; the last one first. */
type Expected = "value" | "key" | "key-or-end" | "colon" | "pair-end" | "item-or-end" | "item-end";

/** `next` is what must follow, `end` where it follows. */
type Part = { readonly end: number; readonly next: readonly Expected[] };

/** Reads one JSON value from the offset on, as Go's decoder does; nothing behind the value is looked at. */
export function scanJson(text: string, offset: number): JsonScan {
  let at = skipSpace(text, offset);
  if (at >= text.length) return { kind: "nothing" };
  const expected: Expected[] = ["value"];
  for (let next = expected.pop(); next !== undefined; next = expected.pop()) {
    at = skipSpace(text, at);
    const part = at < text.length ? scanPart(text, at, next) : cutOff(at);
    if ("kind" in part) return part;
    at = part.end;
    expected.push(...part.next);
    if (expected.length > MAX_DEPTH)
      return { kind: "fault", problem: `exceeded max depth of ${MAX_DEPTH}`, offset: at };
  }
  return { kind: "value", end: at };
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && " \t\r\n".includes(text[at] ?? "")) at++;
  return at;
}

const cutOff = (offset: number): JsonFault => ({ kind: "fault", problem: "unexpected EOF", offset });

function unfit(text: string, offset: number, where: string): JsonFault {
  const character = text[offset];
  if (character === undefined) return cutOff(offset);
  return { kind: "fault", problem: `invalid character ${quoted(character)} ${where}`, offset };
}

function scanPart(text: string, at: number, expected: Expected): Part | JsonFault {
  const character = text[at] ?? "";
  switch (expected) {
    case "value":
      return scanValue(text, at);
    case "key-or-end":
      return character === "}" ? { end: at + 1, next: [] } : scanPart(text, at, "key");
    case "key":
      if (character !== '"') return unfit(text, at, "looking for beginning of object key string");
      return thenExpect(scanString(text, at), ["colon"]);
    case "colon":
      if (character !== ":") return unfit(text, at, "after object key");
      return { end: at + 1, next: ["pair-end", "value"] };
    case "pair-end":
      if (character === ",") return { end: at + 1, next: ["key"] };
      return character === "}" ? { end: at + 1, next: [] } : unfit(text, at, "after object key:value pair");
    case "item-or-end":
      return character === "]" ? { end: at + 1, next: [] } : { end: at, next: ["item-end", "value"] };
    case "item-end":
      if (character === ",") return { end: at + 1, next: ["item-end", "value"] };
      return character === "]" ? { end: at + 1, next: [] } : unfit(text, at, "after array element");
  }
}

const thenExpect = (part: Part | JsonFault, next: readonly Expected[]): Part | JsonFault =>
  "kind" in part ? part : { ...part, next };

function scanValue(text: string, at: number): Part | JsonFault {
  switch (text[at]) {
    case "{":
      return { end: at + 1, next: ["key-or-end"] };
    case "[":
      return { end: at + 1, next: ["item-or-end"] };
    case '"':
      return scanString(text, at);
    case "t":
      return scanWord(text, at, "true");
    case "f":
      return scanWord(text, at, "false");
    case "n":
      return scanWord(text, at, "null");
    default:
      return scanNumber(text, at);
  }
}

function scanWord(text: string, at: number, word: string): Part | JsonFault {
  const wrong = [...word].findIndex((letter, i) => text[at + i] !== letter);
  if (wrong < 0) return { end: at + word.length, next: [] };
  return unfit(text, at + wrong, `in literal ${word} (expecting '${word[wrong]}')`);
}

function scanString(text: string, start: number): Part | JsonFault {
  for (let at = start + 1; ; at++) {
    const character = text[at] ?? "";
    if (character === '"') return { end: at + 1, next: [] };
    if (character < " ") return unfit(text, at, "in string literal");
    if (character !== "\\") continue;
    at++;
    if (!'bfnrt\\/"u'.includes(text[at] || " ")) return unfit(text, at, "in string escape code");
    const last = text[at] === "u" ? at + 4 : at;
    for (; at < last; at++) {
      if (!/^[0-9a-fA-F]$/.test(text[at + 1] ?? "")) return unfit(text, at + 1, "in \\u hexadecimal character escape");
    }
  }
}

function scanNumber(text: string, start: number): Part | JsonFault {
  const digits = (from: number): number => {
    let end = from;
    while (/^[0-9]$/.test(text[end] ?? "")) end++;
    return end;
  };
  const negative = text[start] === "-";
  const first = negative ? start + 1 : start;
  if (!/^[0-9]$/.test(text[first] ?? "")) {
    return unfit(text, first, negative ? "in numeric literal" : "looking for beginning of value");
  }
  let end = text[first] === "0" ? first + 1 : digits(first);
  if (text[end] === ".") {
    const fraction = digits(end + 1);
    if (fraction === end + 1) return unfit(text, fraction, "after decimal point in numeric literal");
    end = fraction;
  }
  if (!/^[eE]$/.test(text[end] ?? "")) return { end, next: [] };
  const exponent = /^[-+]$/.test(text[end + 1] ?? "") ? end + 2 : end + 1;
  if (digits(exponent) === exponent) return unfit(text, exponent, "in exponent of numeric literal");
  return { end: digits(exponent), next: [] };
}

/** A character as Go shows it: by its first byte. */
function quoted(character: string): string {
  if (character === "'") return "'\\''";
  if (character === '"') return "'\"'";
  const byte = firstByte(character);
  const shown = JSON.stringify(String.fromCharCode(byte)).slice(1, -1);
  return `'${byte < 0x20 ? shown.replace("\\u00", "\\x") : shown}'`;
}

function firstByte(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code;
  if (code < 0x800) return 0xc0 | (code >> 6);
  return code >= 0xd800 && code < 0xe000 ? 0xf0 : 0xe0 | (code >> 12);
}
