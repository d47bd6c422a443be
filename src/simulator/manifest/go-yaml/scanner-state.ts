import { MAX_DEPTH } from "../bounds.ts";
import { firstForbiddenBlock } from "./characters.ts";
import { type Cursor, cursorAtStart, type Mark, markOf } from "./cursor.ts";
import type { Fault } from "./fault.ts";
import type { IndicatorKind, Token } from "./token.ts";

/** Where go-yaml's scanner stands: in the text, in the nesting of blocks and brackets, and what may still become a key. */
export type Scanner = {
  readonly cursor: Cursor;
  /** Tokens that were read and not taken yet; `taken` counts those that were. */
  readonly queue: Token[];
  taken: number;
  /** The column of the block collection that is open, -1 outside of any; `outer` are those around it. */
  indent: number;
  readonly outer: number[];
  /** Whether a key may begin at the cursor. */
  keyAllowed: boolean;
  /** The token that becomes a key if a colon follows: one for the block, and one for each open bracket. */
  readonly keys: (PossibleKey | undefined)[];
  /** Where the block of characters begins that cannot be read. */
  readonly forbidden: number;
};

/** `number` counts the tokens before it. A required one stands where only a key can stand. */
type PossibleKey = { readonly required: boolean; readonly number: number; readonly mark: Mark };

/** How far a colon may be from the beginning of its key. */
const MAX_KEY_LENGTH = 1024;

export function scannerOf(text: string): Scanner {
  return {
    cursor: cursorAtStart(text),
    queue: [],
    taken: 0,
    indent: -1,
    outer: [],
    keyAllowed: true,
    keys: [undefined],
    forbidden: firstForbiddenBlock(text),
  };
}

export const inBrackets = ({ keys }: Scanner): boolean => keys.length > 1;

export function scannerFault({ cursor }: Scanner, problem: string, since?: Mark): Fault {
  return { by: "scanner", problem, at: markOf(cursor), ...(since ? { since } : {}) };
}

/** Puts a token behind those that were read, or before the one of the number. */
export function pushToken({ queue, taken }: Scanner, token: Token, number = taken + queue.length): void {
  queue.splice(number - taken, 0, token);
}

/** Remembers that a key may begin at the cursor, if one may. */
export function startKey(scanner: Scanner): Fault | undefined {
  const { cursor, keys, taken, queue } = scanner;
  if (!scanner.keyAllowed) return undefined;
  const required = !inBrackets(scanner) && scanner.indent === cursor.column;
  const fault = dropKey(scanner);
  keys[keys.length - 1] = { required, number: taken + queue.length, mark: markOf(cursor) };
  return fault;
}

/** What began on this level is no key after all: a fault where only a key could stand. */
export function dropKey(scanner: Scanner): Fault | undefined {
  const { keys } = scanner;
  const key = keys.pop();
  keys.push(undefined);
  return key?.required ? withoutColon(scanner, key) : undefined;
}

/** Drops the key of a level once its line, or the distance a colon may have, is passed. */
export function dropPassedKey(scanner: Scanner, level: number): Fault | undefined {
  const { cursor, keys } = scanner;
  const key = keys[level];
  if (!key) return undefined;
  if (key.mark.line === cursor.line && key.mark.character + MAX_KEY_LENGTH >= cursor.character) return undefined;
  if (key.required) return withoutColon(scanner, key);
  keys[level] = undefined;
  return undefined;
}

const withoutColon = (scanner: Scanner, { mark }: PossibleKey): Fault =>
  scannerFault(scanner, "could not find expected ':'", mark);

/** Opens a block collection where the column is deeper than the one that is open. */
export function openBlock(scanner: Scanner, kind: IndicatorKind, start: Mark, number?: number): Fault | undefined {
  if (inBrackets(scanner) || scanner.indent >= start.column) return undefined;
  scanner.outer.push(scanner.indent);
  scanner.indent = start.column;
  pushToken(scanner, { kind, start, end: start }, number);
  return tooDeep(scanner);
}

/** Closes every block collection that is deeper than the column. */
export function closeBlocks(scanner: Scanner, column: number): void {
  while (!inBrackets(scanner) && scanner.indent > column) {
    const here = markOf(scanner.cursor);
    pushToken(scanner, { kind: "block-end", start: here, end: here });
    scanner.indent = scanner.outer.pop() ?? -1;
  }
}

/** go-yaml stops at 10 000 levels; no manifest needs that many, and what reads the values afterwards nests as deep. */
export function tooDeep(scanner: Scanner): Fault | undefined {
  if (scanner.outer.length + scanner.keys.length <= MAX_DEPTH) return undefined;
  return scannerFault(scanner, `exceeded max depth of ${MAX_DEPTH}`);
}
