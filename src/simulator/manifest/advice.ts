import type { DiagnosticCode } from "../api/diagnostic.ts";

/** What we say beside the words of kubectl's reader: what kind of problem it is, and one sentence on what to do. */
export type Advice = { readonly code: DiagnosticCode; readonly hint: string };

const TAB: Advice = { code: "yaml-tab", hint: "Replace the tab by blanks: YAML is indented with blanks only." };

/** The first whose words stand in the problem. */
const ADVICE: readonly (readonly [RegExp, Advice["hint"]])[] = [
  [
    /mapping values are not allowed/,
    "Look at this line and the one before it: a `key: value` pair needs a blank after the colon and the indentation of its neighbours.",
  ],
  [/expected key/, "Give this line the indentation of its neighbours: keys of one map begin in one column."],
  [
    /'-' indicator|block sequence/,
    "Give this line the indentation of its neighbours: the dashes of one list stand in one column.",
  ],
  [/expected ':'/, "Write a colon and a blank between the key and its value."],
  [/',' or '\]'/, "Close the bracket with ], and put commas between its items."],
  [/',' or '\}'/, "Close the bracket with }, and put commas between its pairs."],
  [/end of stream|document indicator/, "Close the quote that is open here."],
  [/start any token/, "Put the value in quotes: it begins with a character that means something in YAML."],
  [/escape|hexdecimal/, "Use single quotes, or double the backslash."],
  [
    /anchor|alphabetic or numeric/,
    "Quote a value that begins with & or *; or define the anchor (&name) before you use it (*name).",
  ],
  [/control characters/, "Remove the invisible characters: type anew what was copied from elsewhere."],
  [/map key/, "Write a plain word before the colon. Two braces {{ }} are no placeholder here: write the value itself."],
  [/map merge/, "Merge a map: write the alias of one (*name) after <<."],
  [/document separator/, "Write nothing after the three dashes but a comment."],
  [/^json: offset|EOF/, "Compare with JSON: keys in double quotes, commas between pairs, every bracket closed."],
];

/** What to do about a problem; `character` is the one at its place. */
export function adviceOn(problem: string, character: string): Advice {
  if (/tab character/.test(problem) || (/start any token/.test(problem) && character === "\t")) return TAB;
  if (/max depth|excessive aliasing/.test(problem)) return { code: "yaml-bounds", hint: SHORTEN };
  const hint = ADVICE.find(([words]) => words.test(problem))?.[1];
  return { code: "yaml-syntax", hint: hint ?? "Compare this line with an example: it is not YAML." };
}

/** To a text that is larger or deeper than any manifest. */
export const SHORTEN = "Submit the manifest alone.";
