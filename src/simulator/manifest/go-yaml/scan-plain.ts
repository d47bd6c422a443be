import { advance, atDocumentMark, isBlank, isBlankBreakOrEnd, isBreak, markOf, peek } from "./cursor.ts";
import type { Fault } from "./fault.ts";
import { folded, NO_GAP, scanGap } from "./fold.ts";
import { inBrackets, type Scanner, scannerFault } from "./scanner-state.ts";
import type { ScalarToken } from "./token.ts";

/** A text without quotes, which may run on over lines that are indented deeper than the block around it. */
export function scanPlain(scanner: Scanner): ScalarToken | Fault {
  const { cursor } = scanner;
  const start = markOf(cursor);
  let [text, gap, end] = ["", NO_GAP, start];
  while (!atDocumentMark(cursor) && peek(cursor) !== "#") {
    const word = scanWord(scanner);
    if (word !== "") [text, gap, end] = [text + folded(gap) + word, NO_GAP, markOf(cursor)];
    if (!isBlank(peek(cursor)) && !isBreak(peek(cursor))) break;
    const next = scanGap(cursor, gap, scanner.indent);
    if (!next) return scannerFault(scanner, "found a tab character that violates indentation", start);
    gap = next;
    if (!inBrackets(scanner) && cursor.column <= scanner.indent) break;
  }
  // Whatever follows on a new line may be a key again.
  if (gap.firstBreak !== undefined) scanner.keyAllowed = true;
  return { kind: "scalar", start, end, text, plain: true };
}

function scanWord(scanner: Scanner): string {
  const { cursor } = scanner;
  const { offset } = cursor;
  while (!endsWord(scanner)) advance(cursor);
  return cursor.text.slice(offset, cursor.offset);
}

function endsWord(scanner: Scanner): boolean {
  const character = peek(scanner.cursor);
  if (isBlankBreakOrEnd(character)) return true;
  if (character === ":" && isBlankBreakOrEnd(peek(scanner.cursor, 1))) return true;
  return inBrackets(scanner) && ",?[]{}".includes(character);
}
