import { resolveType, type TypeSchema } from "../../api/types.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../manifest/document.ts";
import { duplicate, type FieldError } from "../field-error.ts";

/** Items of a list that is a map in truth, by `x-kubernetes-list-map-keys`: two of the same keys are one too many. */
export function repeatedKeys(value: JsonValue, schema: TypeSchema, path = ""): readonly FieldError[] {
  const own = resolveType(schema).schema;
  if (Array.isArray(value)) {
    const repeated = own["x-kubernetes-list-type"] === "map" ? repeatsIn(value, own, path) : [];
    return [...repeated, ...value.flatMap((item, i) => repeatedKeys(item, own.items ?? {}, `${path}[${i}]`))];
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const known = own.properties && Object.hasOwn(own.properties, name) ? own.properties[name] : undefined;
    return known ? repeatedKeys(field, known, path === "" ? name : `${path}.${name}`) : [];
  });
}

function repeatsIn(items: readonly JsonValue[], schema: TypeSchema, path: string): readonly FieldError[] {
  const seen = new Set<string>();
  return items.flatMap((item, i) => {
    if (!isJsonObject(item)) return [];
    const keys = keysOf(item, schema["x-kubernetes-list-map-keys"] ?? []);
    const shown = JSON.stringify(keys);
    if (seen.has(shown)) return [duplicate(`${path}[${i}]`, keys)];
    seen.add(shown);
    return [];
  });
}

function keysOf(item: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])));
}
