import { customKindOf } from "../api/custom-kinds.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import { fieldSupportOf, KINDS_WITH_FIELDS } from "../api/modelled-fields.ts";
import { resolveType, type TypeSchema } from "../api/types.ts";
import { isJsonObject, type JsonObject, type JsonValue, type ObjectDocument, rangeOf } from "../manifest/document.ts";

/**
 * The fields of an object that the server takes and the simulator does not act upon, each by the path of the topmost one
 * (`spec.template.spec.affinity`). None for a kind of Kubernetes that does not act at all; of a custom kind that does not,
 * those that its schema leaves open.
 */
export function unsupportedFields(object: JsonObject): readonly string[] {
  const known = LISTED.get(String(object.kind));
  if (known) return unlistedIn(object, { path: "", pattern: "" }, known);
  const custom = customKindOf(String(object.apiVersion), String(object.kind));
  return custom ? unknownBelow(object, { $ref: `#/definitions/${custom.definition}` }, "") : [];
}

/** The same as hints, each at the learner's line. */
export function unsupportedFieldDiagnostics(document: ObjectDocument): readonly Diagnostic[] {
  return unsupportedFields(document.value).map((path) => {
    const range = document.places.get(path)?.key ?? rangeOf(document, path);
    return {
      code: "unsupported-field",
      severity: "hint",
      message: `${path}: the server takes this field, but the simulator does not act upon it`,
      path,
      ...(range ? { range } : {}),
      hint: "See the page of limits.",
    };
  });
}

/** The listed paths of a kind, and all that lead to one. */
type Listed = { readonly paths: ReadonlySet<string>; readonly above: ReadonlySet<string> };

const LISTED: ReadonlyMap<string, Listed> = new Map(KINDS_WITH_FIELDS.map((kind) => [kind, listedOf(kind)]));

function listedOf(kind: string): Listed {
  const { modelled = [], withoutEffect = [] } = fieldSupportOf(kind) ?? {};
  const paths = [...modelled, ...withoutEffect];
  const above = paths.flatMap((path) => [...path.matchAll(/\.|\[\*\]/g)].map(({ index }) => path.slice(0, index)));
  return { paths: new Set(paths), above: new Set(above) };
}

/** `pattern` is the path with `[*]` for every index. */
type At = { readonly path: string; readonly pattern: string };

function unlistedIn(value: JsonValue, at: At, listed: Listed): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) =>
      unlistedIn(item, { path: `${at.path}[${i}]`, pattern: `${at.pattern}[*]` }, listed),
    );
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const inner = { path: join(at.path, name), pattern: join(at.pattern, name) };
    if (field === null || listed.paths.has(inner.pattern)) return [];
    return listed.above.has(inner.pattern) ? unlistedIn(field, inner, listed) : [inner.path];
  });
}

function unknownBelow(value: JsonValue, schema: TypeSchema, path: string): readonly string[] {
  const { items, properties = {}, "x-kubernetes-preserve-unknown-fields": open } = resolveType(schema).schema;
  if (value === null || path === "status") return [];
  if (open) return [path];
  if (Array.isArray(value)) return items ? value.flatMap((item, i) => unknownBelow(item, items, `${path}[${i}]`)) : [];
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return known ? unknownBelow(field, known, join(path, name)) : [];
  });
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
