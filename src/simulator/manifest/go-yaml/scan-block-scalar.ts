import {
  advance,
  advanceLine,
  advanceToLineEnd,
  advanceWhile,
  isBlank,
  isBreak,
  type Mark,
  markOf,
  peek,
} from "./cursor.ts";
import type { Fault } from "./fault.ts";
import { type Scanner, scannerFault } from "./scanner-state.ts";
import type { ScalarToken } from "./token.ts";

/** What may follow `|` or `>`: how the end is treated, and the depth of the lines if it is not that of the first. */
type Header = { readonly chomping: "strip" | "clip" | "keep"; readonly increment: number };

/** The text below `|` or `>`: all lines that are indented as deep as its first. */
export function scanBlockScalar(scanner: Scanner): ScalarToken | Fault {
  const { cursor } = scanner;
  const start = markOf(cursor);
  const folds = peek(cursor) === ">";
  advance(cursor);
  const header = scanHeader(scanner, start);
  if ("problem" in header) return header;
  if (!advanceToLineEnd(cursor)) return scannerFault(scanner, "did not find expected comment or line break", start);
  return scanLines(scanner, start, folds, header);
}

function scanHeader(scanner: Scanner, start: Mark): Header | Fault {
  const { cursor } = scanner;
  const [header = ""] = /^(?:[+-][0-9]?|[0-9][+-]?)?/.exec(cursor.text.slice(cursor.offset, cursor.offset + 2)) ?? [];
  const zero = header.indexOf("0");
  advance(cursor, zero < 0 ? header.length : zero);
  if (zero >= 0) return scannerFault(scanner, "found an indentation indicator equal to 0", start);
  const chomping = header.includes("+") ? "keep" : header.includes("-") ? "strip" : "clip";
  return { chomping, increment: Number(/[0-9]/.exec(header)?.[0] ?? 0) };
}

function scanLines(
  scanner: Scanner,
  start: Mark,
  folds: boolean,
  { chomping, increment }: Header,
): ScalarToken | Fault {
  const { cursor } = scanner;
  let empty = skipIndentation(scanner, increment === 0 ? 0 : Math.max(scanner.indent, 0) + increment, start);
  if ("problem" in empty) return empty;
  const { indent } = empty;
  let [text, lastBreak, indented, end] = ["", "", false, markOf(cursor)];
  while (cursor.column === indent && peek(cursor) !== "") {
    // Only between two lines that are not indented further is a break folded.
    const joins = folds && lastBreak === "\n" && !indented && !isBlank(peek(cursor));
    indented = isBlank(peek(cursor));
    const gap = joins ? empty.breaks || " " : lastBreak + empty.breaks;
    text += gap + advanceWhile(cursor, (character) => !isBreak(character));
    end = markOf(cursor);
    lastBreak = peek(cursor) === "" ? "" : advanceLine(cursor);
    empty = skipIndentation(scanner, indent, start);
    if ("problem" in empty) return empty;
  }
  const tail = { strip: "", clip: lastBreak, keep: lastBreak + empty.breaks }[chomping];
  return { kind: "scalar", start, end, text: text + tail, plain: false };
}

/** Moves over empty lines and the indentation, which the first line settles if `indent` is 0. */
function skipIndentation(
  scanner: Scanner,
  indent: number,
  start: Mark,
): { readonly indent: number; readonly breaks: string } | Fault {
  const { cursor } = scanner;
  let [deepest, breaks] = [0, ""];
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && peek(cursor) === " ") advance(cursor);
    deepest = Math.max(deepest, cursor.column);
    if ((indent === 0 || cursor.column < indent) && peek(cursor) === "\t") {
      return scannerFault(scanner, "found a tab character where an indentation space is expected", start);
    }
    if (!isBreak(peek(cursor))) break;
    breaks += advanceLine(cursor);
  }
  return { indent: indent === 0 ? Math.max(deepest, scanner.indent + 1, 1) : indent, breaks };
}
