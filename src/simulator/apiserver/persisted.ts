import type { KubeObject } from "../api/kinds.ts";
import { isCustom, type NamedType, resolveType, type TypeSchema } from "../api/types.ts";

/**
 * The object as it is stored: maps and lists that hold nothing are left out, as Go's `omitempty` leaves them out. An object
 * of a custom kind is no struct of Go's, and stored as it is.
 */
export function persisted(object: KubeObject, type: NamedType): KubeObject {
  if (isCustom(type)) return object;
  return pruned(object, type) as KubeObject;
}

function pruned(value: unknown, type: NamedType): unknown {
  if (Array.isArray(value)) {
    const items = resolveType(type.schema.items ?? {});
    return value.map((item) => pruned(item, items));
  }
  if (typeof value !== "object" || value === null) return value;
  const { properties, additionalProperties, required = [] } = type.schema;
  if (!properties) return value;
  const fields = Object.entries(value).flatMap(([name, field]): readonly (readonly [string, unknown])[] => {
    const schema = (Object.hasOwn(properties, name) ? properties[name] : additionalProperties) ?? {};
    return isNothing(field, schema) && !required.includes(name) ? [] : [[name, pruned(field, resolveType(schema))]];
  });
  return Object.fromEntries(fields);
}

/** An empty list, or an empty map; a struct without fields is something. */
function isNothing(field: unknown, schema: TypeSchema): boolean {
  if (Array.isArray(field)) return field.length === 0;
  if (typeof field !== "object" || field === null) return field === undefined;
  return resolveType(schema).schema.additionalProperties !== undefined && Object.keys(field).length === 0;
}
