import type { Position } from "../api/source.ts";

/** Where the lines of a text begin. */
export type Lines = readonly number[];

export function linesOf(text: string): Lines {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The place of an offset, counted from 1 as editors do. */
export function positionAt(lines: Lines, offset: number): Position {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** The place in the whole text of something that stands at `position` of a piece which begins at `start`. */
export function shifted(position: Position, start: Position): Position {
  const column = position.line === 1 ? position.column + start.column - 1 : position.column;
  return { line: position.line + start.line - 1, column };
}
