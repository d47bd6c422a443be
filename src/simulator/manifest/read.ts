import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Tags,
  type YAMLParseError,
} from "yaml";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { Position, Range, SourceFile } from "../api/source.ts";
import { MAX_NODES, outOfBounds } from "./bounds.ts";
import { type FieldPlace, isJsonObject, type JsonObject, type JsonValue, type ManifestDocument } from "./document.ts";
import { type Chunk, splitDocuments } from "./split.ts";
import { yamlProblem } from "./yaml-error.ts";

/** What kubectl's reader makes of a text. */
export type Reading = {
  readonly documents: readonly ManifestDocument[];
  /** What stopped the reader: documents before it stand, everything after it is skipped (S-101). */
  readonly problem?: ReadProblem;
  /** What the reader takes silently and we would rather mention: keys that stand twice (S-106). */
  readonly notes: readonly Diagnostic[];
};

/** `message` is kubectl's, without the file name: `error converting YAML to JSON: yaml: line 4: …`. */
export type ReadProblem = { readonly message: string; readonly diagnostic: Diagnostic };

type Reader = {
  readonly chunk: Chunk;
  readonly lines: LineCounter;
  readonly places: Map<string, FieldPlace>;
  readonly notes: Diagnostic[];
  readonly anchors: Map<string, Node>;
  nodes: number;
};

/** Thrown and caught inside this file when a document grows past `MAX_NODES` (an alias bomb, say). */
const TOO_MANY = Symbol("too many nodes");

/** Reads a text as kubectl does: documents with the place of every field. Any text gives an answer, in bounded time. */
export function readManifest(file: SourceFile): Reading {
  const excess = outOfBounds(file.text);
  if (excess !== undefined) return { documents: [], notes: [], problem: boundsProblem(excess, 1) };
  const documents: ManifestDocument[] = [];
  const notes: Diagnostic[] = [];
  for (const chunk of splitDocuments(file.text.replaceAll("\r\n", "\n"))) {
    const read = readChunk(file.fileName, chunk);
    notes.push(...read.notes);
    if (read.problem) return { documents, notes, problem: read.problem };
    documents.push(...read.documents.flatMap(flattenList));
  }
  return { documents, notes };
}

function readChunk(fileName: string, chunk: Chunk): Reading {
  const reader: Reader = {
    chunk,
    lines: new LineCounter(),
    places: new Map(),
    notes: [],
    anchors: new Map(),
    nodes: 0,
  };
  try {
    const parsed = parseDocument(chunk.text, {
      version: "1.1",
      uniqueKeys: false,
      merge: true,
      lineCounter: reader.lines,
      customTags,
      logLevel: "silent",
    });
    const error = parsed.errors.find(({ code }) => code !== "MULTIPLE_DOCS");
    if (error) return { documents: [], notes: [], problem: syntaxProblem(error, reader) };
    const value = jsonValueOf(parsed.contents, "", undefined, reader);
    const documents = value === null ? [] : [{ fileName, value, places: reader.places }];
    return { documents, notes: reader.notes };
  } catch (thrown) {
    if (thrown !== TOO_MANY && !(thrown instanceof RangeError)) throw thrown;
    const excess = `the document repeats or nests itself too often: at most ${MAX_NODES} values are read`;
    return { documents: [], notes: [], problem: boundsProblem(excess, chunk.line + 1) };
  }
}

// kubectl's reader knows the booleans and numbers of YAML 1.1, but neither dates nor binary nor base 60.
function customTags(tags: Tags): Tags {
  const unknown = ["timestamp", "binary", "omap", "pairs", "set"];
  return tags.filter(
    (tag) =>
      typeof tag !== "object" || !(unknown.some((name) => tag.tag.endsWith(`:${name}`)) || tag.format === "TIME"),
  );
}

function jsonValueOf(node: unknown, path: string, key: Range | undefined, reader: Reader): JsonValue {
  if (++reader.nodes > MAX_NODES) throw TOO_MANY;
  if (isAlias(node)) return jsonValueOf(reader.anchors.get(node.source), path, key, reader);
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return note(path, key, key, null, reader);
  if (node.anchor) reader.anchors.set(node.anchor, node);
  const range = rangeOfNode(node, reader);
  note(path, key, range, null, reader);
  if (isScalar(node)) return scalarValue(node.value, node.source);
  if (isSeq(node)) return node.items.map((item, i) => jsonValueOf(item, `${path}[${i}]`, undefined, reader));
  return mapValue(node.items, path, reader);
}

function note<T>(path: string, key: Range | undefined, value: Range | undefined, result: T, { places }: Reader): T {
  if (value) places.set(path, key ? { key, value } : { value });
  return result;
}

function mapValue(items: readonly Pair[], path: string, reader: Reader): JsonObject {
  const entries = new Map<string, JsonValue>();
  for (const pair of items) {
    const name = keyName(pair.key);
    if (name === "<<" && isAlias(pair.value)) {
      mergeInto(entries, jsonValueOf(pair.value, path, undefined, reader));
      continue;
    }
    const key = isScalar(pair.key) ? rangeOfNode(pair.key, reader) : undefined;
    const at = path === "" ? name : `${path}.${name}`;
    if (entries.has(name)) reader.notes.push(duplicateKey(name, at, key));
    entries.set(name, jsonValueOf(pair.value, at, key, reader));
  }
  // fromEntries makes own properties of every name, `__proto__` included.
  return Object.fromEntries(entries);
}

function mergeInto(entries: Map<string, JsonValue>, value: JsonValue): void {
  for (const [name, merged] of isJsonObject(value) ? Object.entries(value) : [])
    if (!entries.has(name)) entries.set(name, merged);
}

function keyName(key: unknown): string {
  if (!isScalar(key)) return String(key);
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function scalarValue(value: unknown, source: string | undefined): JsonValue {
  if (typeof value === "string" || typeof value === "boolean" || value === null || value === undefined)
    return value ?? null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return source ?? String(value);
}

/** Kind `List` stands for its items, each a document of its own (S-109). */
function flattenList(document: ManifestDocument): readonly ManifestDocument[] {
  const { value, places, fileName } = document;
  if (!isJsonObject(value) || value.kind !== "List" || !Array.isArray(value.items)) return [document];
  return value.items.map((item, i) => {
    const prefix = `items[${i}]`;
    const own = [...places].flatMap(([path, place]): readonly (readonly [string, FieldPlace])[] => {
      if (path === prefix) return [["", place]];
      return path.startsWith(`${prefix}.`) ? [[path.slice(prefix.length + 1), place]] : [];
    });
    return { fileName, value: item, places: new Map(own) };
  });
}

function rangeOfNode(node: Node, reader: Reader): Range | undefined {
  if (!node.range) return undefined;
  return { start: positionAt(node.range[0], reader), end: positionAt(node.range[1], reader) };
}

function positionAt(offset: number, { lines, chunk }: Reader): Position {
  const { line, col } = lines.linePos(offset);
  return { line: line + chunk.line, column: col };
}

function syntaxProblem(error: YAMLParseError, reader: Reader): ReadProblem {
  const start = positionAt(error.pos[0], reader);
  const problem = yamlProblem(error, reader.chunk.text, start.line - reader.chunk.line);
  const message = `error converting YAML to JSON: yaml: ${problem.message}`;
  const end = { line: start.line, column: start.column + Math.max(error.pos[1] - error.pos[0], 1) };
  const ownLine = start.line - reader.chunk.line;
  const range = problem.line === ownLine ? { start, end } : wholeLine(problem.line, reader.chunk);
  return {
    message,
    diagnostic: { code: problem.code, severity: "error", message, path: "", range, hint: problem.hint },
  };
}

/** What stands on a line of the chunk, counted from 1, without its indentation. */
function wholeLine(line: number, chunk: Chunk): Range {
  const text = chunk.text.split("\n")[line - 1] ?? "";
  const indent = text.length - text.trimStart().length;
  const at = line + chunk.line;
  return { start: { line: at, column: indent + 1 }, end: { line: at, column: Math.max(text.length, indent + 1) + 1 } };
}

function boundsProblem(message: string, line: number): ReadProblem {
  const range = { start: { line, column: 1 }, end: { line, column: 2 } };
  const hint = "Submit the manifest alone.";
  return { message, diagnostic: { code: "yaml-bounds", severity: "error", message, path: "", range, hint } };
}

function duplicateKey(name: string, path: string, range: Range | undefined): Diagnostic {
  return {
    code: "duplicate-key",
    severity: "hint",
    message: `${path}: the key "${name}" stands twice here: the last one wins`,
    path,
    ...(range ? { range } : {}),
    hint: "Remove one of the two. Between two objects write a line of three dashes.",
  };
}
