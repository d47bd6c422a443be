import { type NamedType, resolveType, type TypeSchema } from "../api/types.ts";
import { type Decoded, decode } from "./decode.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./document.ts";

/**
 * Reads a JSON value as an object of a custom kind: what the schema does not know is dropped and told, but of values of a
 * wrong type the decoder says nothing; that is for validation. Metadata alone is decoded as that of every object.
 */
export function decodeCustom(value: JsonObject, type: NamedType): Decoded {
  const { metadata, ...rest } = value;
  const ofMetadata = metadata === undefined ? undefined : decode({ metadata }, type);
  if (ofMetadata?.wrongType) return ofMetadata;
  const unknownFields = [...(ofMetadata?.unknownFields ?? [])];
  const pruned = pruneObject(rest, type.schema, "", unknownFields);
  return { value: { ...pruned, ...ofMetadata?.value }, unknownFields: unknownFields.sort() };
}

function prune(value: JsonValue, schema: TypeSchema, path: string, unknown: string[]): JsonValue {
  const own = resolveType(schema).schema;
  if (own["x-kubernetes-preserve-unknown-fields"]) return value;
  if (Array.isArray(value)) return value.map((item, i) => prune(item, own.items ?? OPEN, `${path}[${i}]`, unknown));
  return isJsonObject(value) ? pruneObject(value, own, path, unknown) : value;
}

/** Where a schema expects something else than a list or a map, nothing below can be known. */
const OPEN: TypeSchema = { "x-kubernetes-preserve-unknown-fields": true };

function pruneObject(value: JsonObject, schema: TypeSchema, path: string, unknown: string[]): JsonObject {
  const { properties, additionalProperties } = schema;
  if (!properties && !additionalProperties) return value;
  const kept = Object.entries(value).flatMap(([name, field]): readonly (readonly [string, JsonValue])[] => {
    const inner = path === "" ? name : `${path}.${name}`;
    const known = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known) return [[name, prune(field, known, inner, unknown)]];
    unknown.push(inner);
    return [];
  });
  return Object.fromEntries(kept);
}
