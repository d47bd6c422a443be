import { advance, advanceLine, type Cursor, isBlank, isBreak, peek } from "./cursor.ts";

/** What stands between two words of a text: blanks, or the line breaks among them. */
export type Gap = { readonly blanks: string; readonly firstBreak?: string; readonly moreBreaks: string };

export const NO_GAP: Gap = { blanks: "", moreBreaks: "" };
/** A backslash at the end of a line takes the break away; only further ones count. */
export const ESCAPED_BREAK: Gap = { blanks: "", firstBreak: "", moreBreaks: "" };

/** What the gap stands for: one line break is a blank, of several the first is dropped. */
export function folded({ blanks, firstBreak, moreBreaks }: Gap): string {
  if (firstBreak === undefined) return blanks;
  if (firstBreak !== "\n") return firstBreak + moreBreaks;
  return moreBreaks || " ";
}

/** Moves over a gap; undefined at a tab that stands where a line must be indented deeper than `indent`. */
export function scanGap(cursor: Cursor, before: Gap, indent = -1): Gap | undefined {
  let { blanks, firstBreak, moreBreaks } = before;
  while (isBlank(peek(cursor)) || isBreak(peek(cursor))) {
    if (isBreak(peek(cursor))) {
      if (firstBreak === undefined) firstBreak = advanceLine(cursor);
      else moreBreaks += advanceLine(cursor);
      continue;
    }
    if (firstBreak !== undefined && peek(cursor) === "\t" && cursor.column <= indent) return undefined;
    if (firstBreak === undefined) blanks += peek(cursor);
    advance(cursor);
  }
  return firstBreak === undefined ? { blanks, moreBreaks } : { blanks, firstBreak, moreBreaks };
}
