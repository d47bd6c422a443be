import { type NamedType, publishedKinds } from "../../simulator/index.ts";
import { helpFor, valueHelp } from "./field-help.ts";
import { type Field, fieldsOf, typeAt, typeWords } from "./field-type.ts";
import { cursorAt, type YAMLCursor } from "./yaml-cursor.ts";

/** One thing that may stand at the cursor. */
export type Suggestion = {
  readonly kind: "field" | "value";
  readonly label: string;
  /** What it is, in a few words: `integer`, `list of ServicePort`. */
  readonly detail: string;
  readonly documentation: string;
  /** What replaces the text from `start` up to `end`. */
  readonly insert: string;
  readonly start: number;
  readonly end: number;
  /** Whether the next field should be suggested at once. */
  readonly goesOn: boolean;
};

/** What may stand at the offset, best first: the fields of the struct there, or the values of the field there. */
export function complete(text: string, offset: number): readonly Suggestion[] {
  const cursor = cursorAt(text, offset);
  if (!cursor) return [];
  return cursor.at === "key" ? fieldSuggestions(cursor) : valueSuggestions(cursor);
}

/** Fields that only the server writes: nobody has a reason to type them. */
const SERVER_OWNED: ReadonlySet<string> = new Set([
  "status",
  "ObjectMeta.creationTimestamp",
  "ObjectMeta.deletionGracePeriodSeconds",
  "ObjectMeta.deletionTimestamp",
  "ObjectMeta.generation",
  "ObjectMeta.managedFields",
  "ObjectMeta.resourceVersion",
  "ObjectMeta.selfLink",
  "ObjectMeta.uid",
]);
const ROOT_ORDER = ["apiVersion", "kind", "metadata", "spec"];

function fieldSuggestions(cursor: YAMLCursor): readonly Suggestion[] {
  const owner = typeAt(cursor, cursor.path);
  if (!owner) return [];
  const atRoot = cursor.path.length === 0;
  const fields = fieldsOf(owner)
    .filter(({ name }) => !cursor.siblings.has(name) || name === cursor.word)
    .filter((field) => !SERVER_OWNED.has(`${field.owner}.${field.name}`) && !(atRoot && SERVER_OWNED.has(field.name)));
  return (atRoot ? inRootOrder(fields) : fields).map((field) => fieldSuggestion(cursor, field));
}

function inRootOrder(fields: readonly Field[]): readonly Field[] {
  const rank = ({ name }: Field): number =>
    (ROOT_ORDER.indexOf(name) + ROOT_ORDER.length + 1) % (ROOT_ORDER.length + 1);
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

function fieldSuggestion({ indent, start, end, word }: YAMLCursor, field: Field): Suggestion {
  const { name, type, required } = field;
  const taken = word !== "" && name === word;
  return {
    kind: "field",
    label: name,
    detail: `${typeWords(type)}${required ? ", required" : ""}`,
    documentation: helpFor(field),
    insert: taken ? name : `${name}:${opening(type, indent)}`,
    start,
    end,
    goesOn: isEnumerated(type) || name === "kind" || name === "apiVersion",
  };
}

/** What follows the colon: nothing for a value, a deeper line for a map, a dash for a list. */
function opening({ schema }: NamedType, indent: number): string {
  const deeper = `\n${" ".repeat(indent + 2)}`;
  if (schema.type === "array") return `${deeper}- `;
  return schema.type === "object" || schema.properties || schema.additionalProperties ? deeper : " ";
}

const isEnumerated = ({ schema }: NamedType): boolean => schema.enum !== undefined || schema.type === "boolean";

function valueSuggestions(cursor: YAMLCursor): readonly Suggestion[] {
  const [root, ...more] = cursor.path;
  if (more.length === 0 && root === "kind") return kindSuggestions(cursor);
  if (more.length === 0 && root === "apiVersion") return apiVersionSuggestions(cursor);
  const type = typeAt(cursor, cursor.path);
  if (!type) return [];
  const values = type.schema.type === "boolean" ? ["true", "false"] : (type.schema.enum ?? []);
  const owner = typeAt(cursor, cursor.path.slice(0, -1))?.name ?? "";
  const field = `${owner}.${cursor.path.at(-1)}`;
  return values
    .filter((value) => value !== "")
    .map((value) => valueSuggestion(cursor, value, "", valueHelp(field, value)));
}

function kindSuggestions(cursor: YAMLCursor): readonly Suggestion[] {
  const kinds = publishedKinds().filter(
    ({ apiVersion }) => cursor.apiVersion === undefined || apiVersion === cursor.apiVersion,
  );
  return kinds.map(({ kind, apiVersion }) => valueSuggestion(cursor, kind, apiVersion, valueHelp("kind", kind)));
}

function apiVersionSuggestions(cursor: YAMLCursor): readonly Suggestion[] {
  const kinds = publishedKinds().filter(({ kind }) => cursor.kind === undefined || kind === cursor.kind);
  const versions = [...new Set(kinds.map(({ apiVersion }) => apiVersion))];
  return versions.map((version) => {
    const named = kinds.filter(({ apiVersion }) => apiVersion === version).map(({ kind }) => kind);
    return valueSuggestion(cursor, version, named.join(", "), "");
  });
}

function valueSuggestion({ start, end }: YAMLCursor, value: string, detail: string, documentation: string): Suggestion {
  return { kind: "value", label: value, detail, documentation, insert: value, start, end, goesOn: false };
}
