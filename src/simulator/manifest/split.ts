import { type JsonFault, scanJson } from "./go-json.ts";

/** One document of a text, as its reader gets it: with Unix line ends. `offset` is where it begins in the whole text. */
export type Chunk = {
  readonly format: "yaml" | "json";
  readonly text: string;
  readonly offset: number;
  /** What kubectl says should it be no YAML: it took the text for JSON at first, and that is what it complains of. */
  readonly notJson?: string;
};

/** What kubectl cuts a text into before it reads any value. */
export type Split = {
  readonly chunks: readonly Chunk[];
  /** Where it gave up; the chunks stand before that place. */
  readonly problem?: SplitProblem;
};

export type SplitProblem = { readonly message: string; readonly offset: number; readonly length: number };

/** How far kubectl looks for a brace that makes the text JSON. */
const SNIFFED = 4096;

/** Cuts a text into documents: JSON values one after another if it begins with a brace, YAML otherwise (S-101). */
export function splitDocuments(text: string): Split {
  if (!/^\s*\{/.test(text.slice(0, SNIFFED))) return splitYaml(text, 0);
  const chunks: Chunk[] = [];
  for (let offset = 0; ; ) {
    const scan = scanJson(text, offset);
    if (scan.kind === "nothing") return { chunks };
    if (scan.kind === "fault") return afterJson(text, chunks, offset, scan);
    chunks.push({ format: "json", text: unixLines(text.slice(offset, scan.end)), offset });
    offset = scan.end;
  }
}

/** More than one value makes the text JSON for good; before that, the rest is tried as YAML, from the next line on. */
function afterJson(text: string, chunks: readonly Chunk[], offset: number, fault: JsonFault): Split {
  const { problem, offset: at } = fault;
  if (chunks.length > 1) return { chunks, problem: { message: problem, offset: at, length: 1 } };
  const blank = /^[^\S\n]*\n?/.exec(text.slice(offset))?.[0].length ?? 0;
  const notJson = at < text.length ? `json: offset ${utf8Length(text.slice(0, at)) + 1}: ${problem}` : problem;
  const yaml = splitYaml(text, offset + blank);
  const [first, ...more] = yaml.chunks;
  if (first) return { ...yaml, chunks: [...chunks, { ...first, notJson }, ...more] };
  return yaml.problem ? { chunks, problem: { ...yaml.problem, message: notJson } } : { chunks };
}

/**
 * Cuts a text at lines that begin with three dashes. Each piece is read by itself, so that one mistake leaves the
 * documents before it alone. A comment may follow the dashes. Dashes before any text are part of the document: its lines
 * count from there.
 */
function splitYaml(whole: string, from: number): Split {
  const text = whole.slice(from);
  const chunks: Chunk[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = unixLines(text.slice(start, end));
    if (piece === "") return;
    chunks.push({ format: "yaml", text: piece.endsWith("\n") ? piece : `${piece}\n`, offset: from + start });
  };
  for (const { index, 0: line, 1: rest = "" } of text.matchAll(/(?<=^|\n)---([^\n]*)/g)) {
    const comment = rest.trim();
    if (comment !== "" && !comment.startsWith("#")) {
      const message = `invalid Yaml document separator: ${comment}`;
      return { chunks, problem: { message, offset: from + index, length: line.length } };
    }
    if (index === start) continue;
    close(index);
    start = index + line.length + 1;
  }
  close(text.length);
  return { chunks };
}

const unixLines = (text: string): string => text.replaceAll("\r\n", "\n");

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
