import type { Diagnostic } from "../api/diagnostic.ts";
import type { Range } from "../api/source.ts";
import { type Advice, adviceOn, SHORTEN } from "./advice.ts";
import type { Mark } from "./go-yaml/cursor.ts";
import { type Fault, faultText } from "./go-yaml/fault.ts";
import type { Refusal } from "./load.ts";

/** Why kubectl reads no further: its words, without the leading `error: `; and the same for the learner. */
export type ReadProblem = { readonly message: string; readonly diagnostic: Diagnostic };

/** A piece of a text, and where it stands in the whole. */
export type Piece = { readonly text: string; readonly rangeOf: (start: number, end: number) => Range };

/** A text that is not YAML: what go-yaml says, at the place where the learner should look (S-101). */
export function syntaxProblem(fileName: string, fault: Fault, { text, rangeOf }: Piece): ReadProblem {
  const { offset } = placeToLook(fault);
  const start = Math.min(offset, lastLine(text));
  const end = text.indexOf("\n", start);
  const range = rangeOf(start, Math.max(end < 0 ? text.length : end, start + 1));
  const advice = adviceOn(fault.problem, text[fault.at.offset] ?? "");
  return readProblem(fileName, `${CONVERTING}yaml: ${faultText(fault)}`, range, advice);
}

const CONVERTING = "error converting YAML to JSON: ";

/** go-yaml notices where something should have ended by now; the learner should look at where it began. */
function placeToLook({ problem, at, since }: Fault): Mark {
  const unfinished = /end of stream|',' or|expected ':'|document indicator/.test(problem);
  return since && unfinished && since.line < at.line ? since : at;
}

/** Where the last line begins that holds anything. */
const lastLine = (text: string): number => text.lastIndexOf("\n", text.trimEnd().length - 1) + 1;

/** YAML whose values cannot be taken. */
export function refusalProblem(fileName: string, { by, problem, range }: Refusal): ReadProblem {
  if (by === "bounds") return boundsProblem(fileName, problem, range);
  return readProblem(fileName, CONVERTING + problem, range, adviceOn(problem, ""));
}

/** A text that cannot be cut into documents, or is neither JSON nor YAML. */
export function plainProblem(fileName: string, message: string, range: Range): ReadProblem {
  return readProblem(fileName, message, range, adviceOn(message, ""));
}

export function boundsProblem(fileName: string, message: string, range: Range): ReadProblem {
  return readProblem(fileName, message, range, { code: "yaml-bounds", hint: SHORTEN });
}

function readProblem(fileName: string, message: string, range: Range, { code, hint }: Advice): ReadProblem {
  const diagnostic: Diagnostic = { code, severity: "error", message, path: "", range, hint };
  return { message: `error parsing ${fileName}: ${message}`, diagnostic };
}
