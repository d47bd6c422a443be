import type { Provenance } from "../api/provenance.ts";
import { parentPath } from "../api/provenance.ts";
import type { Range } from "../api/source.ts";

/** What a document may hold: JSON's values. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonObject = { readonly [key: string]: JsonValue };

/** Where one field stands in the text. `key` is absent for list items. */
export type FieldPlace = { readonly key?: Range; readonly value: Range };

/** One document of a manifest: its value, and where in the text each of its fields stands. */
export type ManifestDocument<Value extends JsonValue = JsonValue> = {
  readonly fileName: string;
  readonly value: Value;
  /** By field path as the server writes it: `spec.ports[0].port`; "" is the whole document. */
  readonly places: ReadonlyMap<string, FieldPlace>;
};

/** A document that holds fields: an object of the cluster, as somebody wrote it. */
export type ObjectDocument = ManifestDocument<JsonObject>;

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object of the cluster, or a part of one, as the JSON that it is. */
export function jsonObjectOf(object: object): JsonObject {
  return object as unknown as JsonObject;
}

/** The field at a path of the document's own keys; undefined when it is not there. */
export function placeOf(document: ManifestDocument, path: string): FieldPlace | undefined {
  return document.places.get(path);
}

/**
 * Where to point for a problem at `path`: the value if it stands there, else the key of the nearest parent that does,
 * so that a missing field is shown where it belongs.
 */
export function rangeOf(document: ManifestDocument, path: string): Range | undefined {
  const place = document.places.get(path);
  if (place) return place.value;
  for (let at = parentPath(path); ; at = parentPath(at)) {
    const parent = document.places.get(at);
    if (parent) return parent.key ?? firstLine(parent.value);
    if (at === "") return undefined;
  }
}

/** Every field of the document as written in its file, for the store. */
export function provenanceOfDocument({ fileName, places }: ManifestDocument): Provenance {
  return new Map(
    [...places].map(([path, { key, value }]) => {
      const range = key ? { start: key.start, end: value.end } : value;
      return [path, { kind: "written", fileName, range }] as const;
    }),
  );
}

function firstLine({ start }: Range): Range {
  return { start, end: { line: start.line, column: start.column + 1 } };
}
