import {
  advance,
  advanceToLineEnd,
  advanceWhile,
  isBlank,
  isBlankBreakOrEnd,
  isHexDigit,
  isNameCharacter,
  type Mark,
  markOf,
  peek,
} from "./cursor.ts";
import type { Fault } from "./fault.ts";
import { type Scanner, scannerFault } from "./scanner-state.ts";
import type { Token } from "./token.ts";

/** `&name` or `*name`. */
export function scanAnchor(scanner: Scanner): Token | Fault {
  const { cursor } = scanner;
  const start = markOf(cursor);
  const kind = peek(cursor) === "&" ? "anchor" : "alias";
  advance(cursor);
  const name = advanceWhile(cursor, isNameCharacter);
  const next = peek(cursor);
  if (name === "" || !(isBlankBreakOrEnd(next) || "?:,]}%@`".includes(next))) {
    return scannerFault(scanner, "did not find expected alphabetic or numeric character", start);
  }
  return { kind, start, end: markOf(cursor), name };
}

/** `!type`, `!!type`, `!handle!type`, or `!<address>` without a handle. */
export function scanTag(scanner: Scanner): Token | Fault {
  const { cursor } = scanner;
  const start = markOf(cursor);
  const tag = peek(cursor, 1) === "<" ? scanTagAddress(scanner, start) : scanShortTag(scanner, start);
  if ("problem" in tag) return tag;
  if (!isBlankBreakOrEnd(peek(cursor))) {
    return scannerFault(scanner, "did not find expected whitespace or line break", start);
  }
  return { kind: "tag", start, end: markOf(cursor), ...tag };
}

type TagName = { readonly handle: string; readonly suffix: string };

function scanTagAddress(scanner: Scanner, start: Mark): TagName | Fault {
  const { cursor } = scanner;
  advance(cursor, 2);
  const suffix = scanAddress(scanner, start);
  if (typeof suffix !== "string") return suffix;
  if (peek(cursor) !== ">") return scannerFault(scanner, "did not find the expected '>'", start);
  advance(cursor);
  return { handle: "", suffix };
}

function scanShortTag(scanner: Scanner, start: Mark): TagName | Fault {
  const head = scanHandle(scanner);
  const named = head.length > 1 && head.endsWith("!");
  const rest = scanAddress(scanner, start, named ? "required" : "optional");
  if (typeof rest !== "string") return rest;
  return named ? { handle: head, suffix: rest } : { handle: "!", suffix: head.slice(1) + rest };
}

/** `!`, `!!` or `!name!`; of `!name` the name belongs to what follows. */
function scanHandle({ cursor }: Scanner): string {
  const { offset } = cursor;
  advance(cursor);
  advanceWhile(cursor, isNameCharacter);
  if (peek(cursor) === "!") advance(cursor);
  return cursor.text.slice(offset, cursor.offset);
}

function scanAddress(scanner: Scanner, start: Mark, need: "required" | "optional" = "required"): string | Fault {
  const { cursor } = scanner;
  const { offset } = cursor;
  while (peek(cursor) !== "" && (isNameCharacter(peek(cursor)) || ";/?:@&=+$,.!~*'()[]%".includes(peek(cursor)))) {
    const fault = peek(cursor) === "%" ? scanEscapedByte(scanner, start) : advance(cursor);
    if (fault) return fault;
  }
  const address = cursor.text.slice(offset, cursor.offset);
  return address === "" && need === "required"
    ? scannerFault(scanner, "did not find expected tag URI", start)
    : address;
}

function scanEscapedByte(scanner: Scanner, start: Mark): Fault | undefined {
  const { cursor } = scanner;
  if (!isHexDigit(peek(cursor, 1)) || !isHexDigit(peek(cursor, 2))) {
    return scannerFault(scanner, "did not find URI escaped octet", start);
  }
  advance(cursor, 3);
  return undefined;
}

/** `%YAML 1.1` or `%TAG !handle! prefix`. */
export function scanDirective(scanner: Scanner): Token | Fault {
  const { cursor } = scanner;
  const start = markOf(cursor);
  advance(cursor);
  const name = advanceWhile(cursor, isNameCharacter);
  if (name === "") return scannerFault(scanner, "could not find expected directive name", start);
  if (!isBlankBreakOrEnd(peek(cursor))) {
    return scannerFault(scanner, "found unexpected non-alphabetical character", start);
  }
  if (name !== "YAML" && name !== "TAG") return scannerFault(scanner, "found unknown directive name", start);
  advanceWhile(cursor, isBlank);
  const directive = name === "YAML" ? scanVersion(scanner, start) : scanTagDirective(scanner, start);
  if ("problem" in directive) return directive;
  const end = markOf(cursor);
  if (!advanceToLineEnd(cursor)) return scannerFault(scanner, "did not find expected comment or line break", start);
  return "version" in directive
    ? { kind: "version-directive", start, end, ...directive }
    : { kind: "tag-directive", start, end, ...directive };
}

function scanVersion(scanner: Scanner, start: Mark): { readonly version: string } | Fault {
  const major = scanVersionNumber(scanner, start);
  if (typeof major !== "number") return major;
  if (peek(scanner.cursor) !== ".") {
    return scannerFault(scanner, "did not find expected digit or '.' character", start);
  }
  advance(scanner.cursor);
  const minor = scanVersionNumber(scanner, start);
  return typeof minor === "number" ? { version: `${major}.${minor}` } : minor;
}

function scanVersionNumber(scanner: Scanner, start: Mark): number | Fault {
  const { cursor } = scanner;
  const digits = /^[0-9]*/.exec(cursor.text.slice(cursor.offset, cursor.offset + 3))?.[0] ?? "";
  advance(cursor, Math.min(digits.length, 2));
  if (digits.length > 2) return scannerFault(scanner, "found extremely long version number", start);
  return digits === "" ? scannerFault(scanner, "did not find expected version number", start) : Number(digits);
}

function scanTagDirective(scanner: Scanner, start: Mark): { readonly handle: string; readonly prefix: string } | Fault {
  const { cursor } = scanner;
  if (peek(cursor) !== "!") return scannerFault(scanner, "did not find expected '!'", start);
  const handle = scanHandle(scanner);
  if (!handle.endsWith("!")) return scannerFault(scanner, "did not find expected '!'", start);
  if (!isBlank(peek(cursor))) return scannerFault(scanner, "did not find expected whitespace", start);
  advanceWhile(cursor, isBlank);
  const prefix = scanAddress(scanner, start);
  if (typeof prefix !== "string") return prefix;
  if (isBlankBreakOrEnd(peek(cursor))) return { handle, prefix };
  return scannerFault(scanner, "did not find expected whitespace or line break", start);
}
