import isEqual from "fast-deep-equal";
import type { JsonValue } from "../../src/simulator/index.ts";
import { type FieldPath, fieldAt, isMap, type JsonMap, withField } from "../lab/json-fields.ts";

/** A field of the given Cluster document that an answer sets to another value; undefined leaves it out. */
export type Edit = { readonly path: FieldPath; readonly to: JsonValue | undefined };

/** What an answer's Cluster document changes, and what it must not change. */
export type Edits = { readonly edits: readonly Edit[]; readonly locked: readonly FieldPath[] };

/**
 * Compares an answer's Cluster document with the given one. What it does not speak of stays as given: a field is left
 * out only where the map around it is written without it.
 */
export function editsIn(given: JsonMap, written: JsonMap, editable: readonly FieldPath[]): Edits {
  return {
    edits: editable.flatMap((path) => {
      const to = fieldAt(written, path);
      return (to !== undefined || isLeftOut(written, path)) && !isEqual(to, fieldAt(given, path)) ? [{ path, to }] : [];
    }),
    locked: lockedFields(given, written, editable, []),
  };
}

/** The document itself is always written: what is missing from it was not spoken of. */
function isLeftOut(written: JsonMap, path: FieldPath): boolean {
  const around = fieldAt(written, path.slice(0, -1));
  return path.length > 1 && typeof around === "object" && around !== null;
}

/** The document with the edits laid over it. */
export function withEdits(document: JsonMap, edits: readonly Edit[]): JsonMap {
  return edits.reduce<JsonMap>(
    (at, { path, to }) =>
      to === undefined && fieldAt(at, path) === undefined ? at : (withField(at, path, to) as JsonMap),
    document,
  );
}

function lockedFields(
  given: JsonValue | undefined,
  written: JsonValue,
  editable: readonly FieldPath[],
  path: FieldPath,
): readonly FieldPath[] {
  if (editable.some((open) => open.every((step, i) => step === path[i]))) return [];
  const inner = innerFields(given, written);
  if (inner) return inner.flatMap(([step, old, value]) => lockedFields(old, value, editable, [...path, step]));
  return isEqual(given, written) ? [] : [path];
}

type Inner = readonly [step: string | number, given: JsonValue | undefined, written: JsonValue];

/** The fields of both, side by side; undefined where they are not maps, or lists of one length. */
function innerFields(given: JsonValue | undefined, written: JsonValue): readonly Inner[] | undefined {
  if (isMap(written) && (given === undefined || isMap(given)))
    return Object.entries(written).map(([name, value]) => [name, fieldAt(given, [name]), value]);
  if (Array.isArray(written) && Array.isArray(given) && written.length === given.length)
    return written.map((value: JsonValue, i) => [i, given[i], value]);
  return undefined;
}
