import {
  advance,
  advanceLine,
  atDocumentMark,
  isBlankBreakOrEnd,
  isBreak,
  isHexDigit,
  type Mark,
  markOf,
  peek,
} from "./cursor.ts";
import type { Fault } from "./fault.ts";
import { ESCAPED_BREAK, folded, type Gap, NO_GAP, scanGap } from "./fold.ts";
import { type Scanner, scannerFault } from "./scanner-state.ts";
import type { ScalarToken } from "./token.ts";

/** A text in single or double quotes. */
export function scanQuoted(scanner: Scanner): ScalarToken | Fault {
  const { cursor } = scanner;
  const start = markOf(cursor);
  const quote = peek(cursor);
  advance(cursor);
  for (let text = ""; ; ) {
    if (atDocumentMark(cursor)) return scannerFault(scanner, "found unexpected document indicator", start);
    if (peek(cursor) === "") return scannerFault(scanner, "found unexpected end of stream", start);
    const word = quote === "'" ? scanSingleQuotedWord(scanner) : scanDoubleQuotedWord(scanner, start);
    if ("problem" in word) return word;
    text += word.text;
    if (peek(cursor) === quote) {
      advance(cursor);
      return { kind: "scalar", start, end: markOf(cursor), text, plain: false };
    }
    text += folded(scanGap(cursor, word.gap) ?? NO_GAP);
  }
}

/** `gap`: how the gap after the word begins. */
type Word = { readonly text: string; readonly gap: Gap };

/** Up to a blank or the closing quote; two quotes stand for one. */
function scanSingleQuotedWord({ cursor }: Scanner): Word {
  const { offset } = cursor;
  while (!isBlankBreakOrEnd(peek(cursor)) && (peek(cursor) !== "'" || peek(cursor, 1) === "'")) {
    advance(cursor, peek(cursor) === "'" ? 2 : 1);
  }
  return { text: cursor.text.slice(offset, cursor.offset).replaceAll("''", "'"), gap: NO_GAP };
}

function scanDoubleQuotedWord(scanner: Scanner, start: Mark): Word | Fault {
  const { cursor } = scanner;
  let text = "";
  while (!isBlankBreakOrEnd(peek(cursor)) && peek(cursor) !== '"') {
    if (peek(cursor) === "\\" && isBreak(peek(cursor, 1))) {
      advance(cursor);
      advanceLine(cursor);
      return { text, gap: ESCAPED_BREAK };
    }
    const character = peek(cursor) === "\\" ? scanEscape(scanner, start) : scanCharacter(scanner);
    if (typeof character !== "string") return character;
    text += character;
  }
  return { text, gap: NO_GAP };
}

function scanCharacter({ cursor }: Scanner): string {
  const { offset } = cursor;
  advance(cursor);
  return cursor.text.slice(offset, cursor.offset);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "'": "'",
  "\\": "\\",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};
/** After these letters so many hexadecimal digits name a character. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function scanEscape(scanner: Scanner, start: Mark): string | Fault {
  const { cursor } = scanner;
  const letter = peek(cursor, 1);
  const length = DIGITS[letter];
  const character = ESCAPED[letter];
  if (length === undefined && character === undefined)
    return scannerFault(scanner, "found unknown escape character", start);
  advance(cursor, 2);
  return character ?? scanCode(scanner, length ?? 0, start);
}

function scanCode(scanner: Scanner, length: number, start: Mark): string | Fault {
  const { cursor } = scanner;
  const digits = cursor.text.slice(cursor.offset, cursor.offset + length);
  if (digits.length < length || ![...digits].every(isHexDigit)) {
    return scannerFault(scanner, "did not find expected hexdecimal number", start);
  }
  const code = Number.parseInt(digits, 16);
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) {
    return scannerFault(scanner, "found invalid Unicode character escape code", start);
  }
  advance(cursor, length);
  return String.fromCodePoint(code);
}
