/** A place in a text as go-yaml counts it: lines, columns and characters from 0; `offset` is the place in our string. */
export type Mark = {
  readonly offset: number;
  readonly character: number;
  readonly line: number;
  readonly column: number;
};

/** A reading place that moves through a text. */
export type Cursor = { readonly text: string; offset: number; character: number; line: number; column: number };

export function cursorAtStart(text: string): Cursor {
  return { text, offset: 0, character: 0, line: 0, column: 0 };
}

export function markOf({ offset, character, line, column }: Cursor): Mark {
  return { offset, character, line, column };
}

/** The character under the cursor or a few behind it; "" past the end. */
export function peek({ text, offset }: Cursor, ahead = 0): string {
  return text[offset + ahead] ?? "";
}

export const isBlank = (character: string): boolean => character === " " || character === "\t";
export const isBreak = (character: string): boolean => character !== "" && "\n\r\u0085\u2028\u2029".includes(character);
export const isBreakOrEnd = (character: string): boolean => character === "" || isBreak(character);
export const isBlankBreakOrEnd = (character: string): boolean => isBlank(character) || isBreakOrEnd(character);
/** What names of anchors, tags and directives are made of. */
export const isNameCharacter = (character: string): boolean => /^[-\w]$/.test(character);
export const isHexDigit = (character: string): boolean => /^[0-9a-fA-F]$/.test(character);

/** Moves over characters of one line. */
export function advance(cursor: Cursor, characters = 1): void {
  for (let moved = 0; moved < characters; moved++) {
    const point = cursor.text.codePointAt(cursor.offset) ?? 0;
    cursor.offset += point > 0xffff ? 2 : 1;
    cursor.character++;
    cursor.column++;
  }
}

/** Moves on as long as the characters are accepted, and gives them. */
export function advanceWhile(cursor: Cursor, accepts: (character: string) => boolean): string {
  const { offset } = cursor;
  while (peek(cursor) !== "" && accepts(peek(cursor))) advance(cursor);
  return cursor.text.slice(offset, cursor.offset);
}

/** Moves over a line break and gives what it stands for: every kind is a line feed, except Unicode's own two. */
export function advanceLine(cursor: Cursor): string {
  const first = peek(cursor);
  const length = first === "\r" && peek(cursor, 1) === "\n" ? 2 : 1;
  cursor.offset += length;
  cursor.character += length;
  cursor.line++;
  cursor.column = 0;
  return "\u2028\u2029".includes(first) ? first : "\n";
}

/** Whether a line of three dashes or dots begins here, which ends whatever is being read. */
export function atDocumentMark(cursor: Cursor): boolean {
  if (cursor.column !== 0 || !isBlankBreakOrEnd(peek(cursor, 3))) return false;
  return cursor.text.startsWith("---", cursor.offset) || cursor.text.startsWith("...", cursor.offset);
}

/** Moves over blanks and a comment up to the end of the line; false when something else stands there. */
export function advanceToLineEnd(cursor: Cursor): boolean {
  advanceWhile(cursor, isBlank);
  if (peek(cursor) === "#") advanceWhile(cursor, (character) => !isBreak(character));
  if (!isBreakOrEnd(peek(cursor))) return false;
  if (peek(cursor) !== "") advanceLine(cursor);
  return true;
}
