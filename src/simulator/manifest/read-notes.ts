import type { Diagnostic } from "../api/diagnostic.ts";
import type { Repeat } from "./load.ts";
import type { Piece } from "./read-problem.ts";

/** kubectl takes a key that stands twice without a word, and keeps the last one (S-106). */
export function repeatedKey({ key, path, range }: Repeat): Diagnostic {
  return {
    code: "duplicate-key",
    severity: "hint",
    message: `${path}: the key "${key}" stands twice here: the last one wins`,
    path,
    range,
    hint: "Remove one of the two. Between two objects write a line of three dashes.",
  };
}

/** kubectl reads one document of a piece and passes over what follows it, as after a first line that is indented. */
export function unreadText(end: number, { text, rangeOf }: Piece): readonly Diagnostic[] {
  const rest = /(?<=^|\n)[ \t]*(?!\.\.\.|#)\S.*/.exec(text.slice(end));
  if (!rest) return [];
  const start = end + rest.index;
  return [
    {
      code: "unread-text",
      severity: "hint",
      message: "nothing from here on is read: the document has ended",
      path: "",
      range: rangeOf(start + rest[0].search(/\S/), start + rest[0].length),
      hint: "Give this line the indentation of the first one, or write a line of three dashes before it.",
    },
  ];
}
