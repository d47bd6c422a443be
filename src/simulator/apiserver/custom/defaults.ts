import { resolveType, type TypeSchema } from "../../api/types.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../manifest/document.ts";

/** The value with everything that its schema has a default for, at every depth. A null counts as left out. */
export function withDefaults(value: JsonValue, schema: TypeSchema): JsonValue {
  const { items, properties, additionalProperties } = resolveType(schema).schema;
  if (Array.isArray(value)) return items ? value.map((item) => withDefaults(item, items)) : value;
  if (!isJsonObject(value)) return value;
  const filled = { ...value, ...missingDefaults(value, properties ?? {}) };
  const fields = Object.entries(filled).map(([name, field]): readonly [string, JsonValue] => {
    const known = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return [name, known ? withDefaults(field, known) : field];
  });
  return Object.fromEntries(fields);
}

function missingDefaults(value: JsonObject, properties: Readonly<Record<string, TypeSchema>>): JsonObject {
  const missing = Object.entries(properties).filter(
    ([name, schema]) => schema.default !== undefined && (value[name] ?? null) === null,
  );
  return Object.fromEntries(missing.map(([name, schema]) => [name, schema.default as JsonValue]));
}
