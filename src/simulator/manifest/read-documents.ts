import type { Diagnostic } from "../api/diagnostic.ts";
import type { Position, Range, SourceFile } from "../api/source.ts";
import { MAX_NODES, outOfBounds } from "./bounds.ts";
import type { JsonValue, ManifestDocument } from "./document.ts";
import { parseYaml } from "./go-yaml/parse.ts";
import { type Lines, linesOf, positionAt, shifted } from "./lines.ts";
import { type Budget, load } from "./load.ts";
import { repeatedKey, unreadText } from "./read-notes.ts";
import {
  boundsProblem,
  type Piece,
  plainProblem,
  type ReadProblem,
  refusalProblem,
  syntaxProblem,
} from "./read-problem.ts";
import { type Chunk, splitDocuments } from "./split.ts";

/** What kubectl's reader makes of a text. */
export type Reading<Document = ManifestDocument> = {
  readonly documents: readonly Document[];
  /** What stopped the reader: documents before it stand, everything after it is skipped. */
  readonly problem?: ReadProblem;
  /** What the reader takes silently and we would rather mention: keys that stand twice (S-106). */
  readonly notes: readonly Diagnostic[];
};

/**
 * Reads a text as kubectl does: documents with the place of every field. Any text gives an answer, in a number of steps
 * that its length bounds.
 */
export function readDocuments({ fileName, text }: SourceFile): Reading {
  const excess = outOfBounds(text);
  if (excess !== undefined)
    return { documents: [], notes: [], problem: boundsProblem(fileName, excess, FIRST_CHARACTER) };
  return readChunks(fileName, withoutBrokenCharacters(text));
}

const FIRST_CHARACTER: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** What is no character becomes U+FFFD, as kubectl's decoder does; a byte order mark at the beginning goes. */
function withoutBrokenCharacters(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\p{Surrogate}/gu, "\uFFFD");
}

function readChunks(fileName: string, text: string): Reading {
  const { chunks, problem } = splitDocuments(text);
  const lines = linesOf(text);
  const documents: ManifestDocument[] = [];
  const notes: Diagnostic[] = [];
  const budget = { left: MAX_NODES };
  for (const chunk of chunks) {
    const read = readChunk(fileName, chunk, pieceOf(chunk, lines), budget);
    documents.push(...read.documents);
    notes.push(...read.notes);
    if (read.problem) return { documents, notes, problem: read.problem };
  }
  if (!problem) return { documents, notes };
  const end = problem.offset + problem.length;
  const range = { start: positionAt(lines, problem.offset), end: positionAt(lines, end) };
  return { documents, notes, problem: plainProblem(fileName, problem.message, range) };
}

function readChunk(fileName: string, { format, text, notJson }: Chunk, piece: Piece, budget: Budget): Reading {
  const stop = (reason: ReadProblem): Reading => {
    const message = notJson === undefined ? reason.message : `error parsing ${fileName}: ${notJson}`;
    return { documents: [], notes: [], problem: { ...reason, message } };
  };
  const parsed = parseYaml(text);
  if ("problem" in parsed && format === "json") return jsonDocument(fileName, text, piece);
  if ("problem" in parsed) return stop(syntaxProblem(fileName, parsed, piece));
  if (!parsed.root) return { documents: [], notes: [] };
  const { value, places, repeats, refusal } = load(parsed.root, piece.rangeOf, budget);
  if (refusal) return stop(refusalProblem(fileName, refusal));
  const notes = [...repeats.map(repeatedKey), ...unreadText(parsed.end, piece)];
  return { documents: value === null ? [] : [{ fileName, value, places }], notes };
}

/** The few texts that are JSON and no YAML: their fields have no places of their own. */
function jsonDocument(fileName: string, text: string, { rangeOf }: Piece): Reading {
  const value: JsonValue = JSON.parse(text);
  return { documents: [{ fileName, value, places: new Map([["", { value: rangeOf(0, text.length) }]]) }], notes: [] };
}

/** A chunk knows the offsets in its own text; the learner's are those of the whole. */
function pieceOf({ text, offset }: Chunk, linesOfWhole: Lines): Piece {
  const lines = linesOf(text);
  const start = positionAt(linesOfWhole, offset);
  const place = (at: number): Position => shifted(positionAt(lines, at), start);
  return { text, rangeOf: (from, to) => ({ start: place(from), end: place(to) }) };
}
