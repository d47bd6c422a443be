import {
  advance,
  advanceLine,
  advanceWhile,
  atDocumentMark,
  isBlank,
  isBlankBreakOrEnd,
  isBreak,
  markOf,
  peek,
} from "./cursor.ts";
import type { Fault } from "./fault.ts";
import { scanBlockScalar } from "./scan-block-scalar.ts";
import { scanAnchor, scanDirective, scanTag } from "./scan-name.ts";
import { scanPlain } from "./scan-plain.ts";
import { scanQuoted } from "./scan-quoted.ts";
import {
  closeBlocks,
  dropKey,
  dropPassedKey,
  inBrackets,
  openBlock,
  pushToken,
  type Scanner,
  scannerFault,
  startKey,
  tooDeep,
} from "./scanner-state.ts";
import type { IndicatorKind, Token } from "./token.ts";

type Outcome = Fault | undefined;

/** Reads one token more, or says why it cannot. Blocks that end before it are closed first. */
export function fetchToken(scanner: Scanner): Outcome {
  const { cursor } = scanner;
  skipToToken(scanner);
  closeBlocks(scanner, cursor.column);
  if (peek(cursor) === "") return fetchStreamEnd(scanner);
  if (cursor.column === 0 && peek(cursor) === "%") return fetchOutsideBlocks(scanner, scanDirective);
  if (atDocumentMark(cursor)) return fetchOutsideBlocks(scanner, scanDocumentMark);
  const free = inBrackets(scanner) || isBlankBreakOrEnd(peek(cursor, 1));
  switch (peek(cursor)) {
    case "[":
      return fetchOpening(scanner, "flow-sequence-start");
    case "{":
      return fetchOpening(scanner, "flow-mapping-start");
    case "]":
      return fetchClosing(scanner, "flow-sequence-end");
    case "}":
      return fetchClosing(scanner, "flow-mapping-end");
    case ",":
      return fetchIndicator(scanner, "flow-entry", true);
    case "-":
      return isBlankBreakOrEnd(peek(cursor, 1)) ? fetchDash(scanner) : fetchNode(scanner, scanPlain);
    case "?":
      return free ? fetchQuestionMark(scanner) : fetchNode(scanner, scanPlain);
    case ":":
      return free ? fetchColon(scanner) : fetchNode(scanner, scanPlain);
    case "*":
    case "&":
      return fetchNode(scanner, scanAnchor);
    case "!":
      return fetchNode(scanner, scanTag);
    case "'":
    case '"':
      return fetchNode(scanner, scanQuoted);
    case "|":
    case ">":
      return inBrackets(scanner) ? cannotStart(scanner) : fetchBlockScalar(scanner);
    case "\t":
    case "%":
    case "@":
    case "`":
      return cannotStart(scanner);
    default:
      return fetchNode(scanner, scanPlain);
  }
}

const cannotStart = (scanner: Scanner): Fault =>
  scannerFault(scanner, "found character that cannot start any token", markOf(scanner.cursor));

/** Moves over blanks, comments and line breaks. A tab is a blank only where no key may begin. */
function skipToToken(scanner: Scanner): void {
  const { cursor } = scanner;
  for (;;) {
    if (cursor.column === 0 && peek(cursor) === "\uFEFF") advance(cursor);
    const tabs = inBrackets(scanner) || !scanner.keyAllowed;
    advanceWhile(cursor, (character) => (tabs ? isBlank(character) : character === " "));
    if (peek(cursor) === "#") advanceWhile(cursor, (character) => !isBreak(character));
    if (!isBreak(peek(cursor))) return;
    advanceLine(cursor);
    if (!inBrackets(scanner)) scanner.keyAllowed = true;
  }
}

function fetchStreamEnd(scanner: Scanner): Outcome {
  const { cursor } = scanner;
  // The end counts as a line of its own.
  if (cursor.column !== 0) {
    cursor.column = 0;
    cursor.line++;
  }
  return fetchOutsideBlocks(scanner, () => ({ kind: "stream-end", start: markOf(cursor), end: markOf(cursor) }));
}

function fetchOutsideBlocks(scanner: Scanner, scan: (scanner: Scanner) => Token | Fault): Outcome {
  closeBlocks(scanner, -1);
  return dropKey(scanner) ?? fetch(scanner, scan, false);
}

/** Something that may be a key, or a part of one: an anchor, a tag, a quoted or a plain text. */
function fetchNode(scanner: Scanner, scan: (scanner: Scanner) => Token | Fault): Outcome {
  return startKey(scanner) ?? fetch(scanner, scan, false);
}

function fetchBlockScalar(scanner: Scanner): Outcome {
  return dropKey(scanner) ?? fetch(scanner, scanBlockScalar, true);
}

function fetch(scanner: Scanner, scan: (scanner: Scanner) => Token | Fault, keyAllowed: boolean): Outcome {
  scanner.keyAllowed = keyAllowed;
  const token = scan(scanner);
  if ("problem" in token) return token;
  pushToken(scanner, token);
  return undefined;
}

function scanDocumentMark({ cursor }: Scanner): Token {
  const start = markOf(cursor);
  const kind = peek(cursor) === "-" ? "document-start" : "document-end";
  advance(cursor, 3);
  return { kind, start, end: markOf(cursor) };
}

function fetchOpening(scanner: Scanner, kind: IndicatorKind): Outcome {
  const fault = startKey(scanner);
  if (fault) return fault;
  scanner.keys.push(undefined);
  return tooDeep(scanner) ?? pushIndicator(scanner, kind, true);
}

function fetchClosing(scanner: Scanner, kind: IndicatorKind): Outcome {
  const fault = dropKey(scanner);
  if (fault) return fault;
  if (inBrackets(scanner)) scanner.keys.pop();
  return pushIndicator(scanner, kind, false);
}

function fetchDash(scanner: Scanner): Outcome {
  const refused = notHere(scanner, "block sequence entries are not allowed in this context");
  const start = markOf(scanner.cursor);
  return refused ?? openBlock(scanner, "block-sequence-start", start) ?? fetchIndicator(scanner, "block-entry", true);
}

function fetchQuestionMark(scanner: Scanner): Outcome {
  const refused = notHere(scanner, "mapping keys are not allowed in this context");
  const start = markOf(scanner.cursor);
  const keyAllowed = !inBrackets(scanner);
  return refused ?? openBlock(scanner, "block-mapping-start", start) ?? fetchIndicator(scanner, "key", keyAllowed);
}

/** A colon makes a key of what began before it on its line, or else ends a key that a question mark began. */
function fetchColon(scanner: Scanner): Outcome {
  const { keys } = scanner;
  const passed = dropPassedKey(scanner, keys.length - 1);
  if (passed) return passed;
  const key = keys.at(-1);
  if (!key) return fetchLoneColon(scanner);
  pushToken(scanner, { kind: "key", start: key.mark, end: key.mark }, key.number);
  const fault = openBlock(scanner, "block-mapping-start", key.mark, key.number);
  keys[keys.length - 1] = undefined;
  return fault ?? pushIndicator(scanner, "value", false);
}

function fetchLoneColon(scanner: Scanner): Outcome {
  const refused = notHere(scanner, "mapping values are not allowed in this context");
  const start = markOf(scanner.cursor);
  const keyAllowed = !inBrackets(scanner);
  return refused ?? openBlock(scanner, "block-mapping-start", start) ?? pushIndicator(scanner, "value", keyAllowed);
}

/** In a block, an indicator may stand only where a key might. Between brackets it is for the parser to say. */
function notHere(scanner: Scanner, problem: string): Outcome {
  return inBrackets(scanner) || scanner.keyAllowed ? undefined : scannerFault(scanner, problem);
}

function fetchIndicator(scanner: Scanner, kind: IndicatorKind, keyAllowed: boolean): Outcome {
  return dropKey(scanner) ?? pushIndicator(scanner, kind, keyAllowed);
}

function pushIndicator(scanner: Scanner, kind: IndicatorKind, keyAllowed: boolean): undefined {
  scanner.keyAllowed = keyAllowed;
  const start = markOf(scanner.cursor);
  advance(scanner.cursor);
  pushToken(scanner, { kind, start, end: markOf(scanner.cursor) });
}
