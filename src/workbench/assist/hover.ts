import { helpFor, valueHelp } from "./field-help.ts";
import { fieldsOf, typeAt, typeWords } from "./field-type.ts";
import { cursorAt, type YAMLCursor } from "./yaml-cursor.ts";

/** What is said of the word under the pointer, and where the word stands. */
export type Hover = { readonly title: string; readonly text: string; readonly start: number; readonly end: number };

/** The field under the offset with its type and what it does; for a value out of a fixed set, what that value does. */
export function hoverAt(text: string, offset: number): Hover | undefined {
  const cursor = cursorAt(text, wordEnd(text, offset));
  if (!cursor || offset < cursor.start || offset > cursor.end) return undefined;
  return cursor.at === "key" ? fieldHover(cursor, text.slice(cursor.start, cursor.end)) : valueHover(cursor);
}

function fieldHover(cursor: YAMLCursor, name: string): Hover | undefined {
  const owner = typeAt(cursor, cursor.path);
  const field = owner && fieldsOf(owner).find((candidate) => candidate.name === name);
  if (!field) return undefined;
  const title = `${name}: ${typeWords(field.type)}${field.required ? ", required" : ""}`;
  return { title, text: helpFor(field), start: cursor.start, end: cursor.end };
}

function valueHover(cursor: YAMLCursor): Hover | undefined {
  const owner = cursor.path.length === 1 ? "" : (typeAt(cursor, cursor.path.slice(0, -1))?.name ?? "");
  const field = [owner, cursor.path.at(-1) ?? ""].filter((part) => part !== "").join(".");
  const text = valueHelp(field, cursor.word);
  return text === "" ? undefined : { title: cursor.word, text, start: cursor.start, end: cursor.end };
}

/** Keys are read up to their end, so that the whole word is there to look up. */
function wordEnd(text: string, offset: number): number {
  return offset + (/^[\w./-]*/.exec(text.slice(offset))?.[0].length ?? 0);
}
