import { isIntOrString, type NamedType, resolveType, type TypeSchema } from "../api/types.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./document.ts";

/** What is wrong with an object, as kubectl's own check against the published types says it (S-109). */
export function openapiProblems(value: JsonObject, type: NamedType): readonly string[] {
  return check(value, type, { path: type.name, of: type.definition ?? type.name });
}

/** Where we are: `path` in the object, `of` in the published types. */
type At = { readonly path: string; readonly of: string };
type TypeName = "map" | "array" | "string" | "integer" | "number" | "boolean";

function check(value: JsonValue, type: NamedType, at: At): readonly string[] {
  if (value === null) return [`unknown object type "nil" in ${at.path}`];
  const { schema } = type;
  if (schema.properties) return isJsonObject(value) ? checkStruct(value, schema, at) : wrongType(value, "map", at);
  if (schema.additionalProperties) {
    return isJsonObject(value) ? checkMap(value, schema.additionalProperties, at) : wrongType(value, "map", at);
  }
  if (schema.type === "array") {
    return Array.isArray(value) ? checkList(value, schema.items ?? {}, at) : wrongType(value, "array", at);
  }
  const expected = isIntOrString(type) ? "string" : schema.type;
  if (expected === undefined || expected === "object") return [];
  return fits(value, expected) ? [] : wrongType(value, expected, at);
}

function checkStruct(
  value: JsonObject,
  { properties = {}, required = [] }: TypeSchema,
  { path, of }: At,
): readonly string[] {
  const fields = Object.keys(value).sort();
  const given = fields.filter((name) => value[name] !== null);
  return [
    ...given.flatMap((name) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (!schema) return [problem(path, `unknown field ${JSON.stringify(name)} in ${of}`)];
      return checkField(value[name] ?? null, schema, { path: `${path}.${name}`, of: `${of}.${name}` });
    }),
    ...required
      .filter((name) => !given.includes(name))
      .map((name) => problem(path, `missing required field "${name}" in ${of}`)),
  ];
}

function checkMap(value: JsonObject, values: TypeSchema, { path, of }: At): readonly string[] {
  return Object.keys(value)
    .sort()
    .flatMap((name) => checkField(value[name] ?? null, values, { path: `${path}.${name}`, of }));
}

function checkList(value: readonly JsonValue[], items: TypeSchema, { path, of }: At): readonly string[] {
  return value.flatMap((item, i) => checkField(item, items, { path: `${path}[${i}]`, of }));
}

function checkField(value: JsonValue, schema: TypeSchema, at: At): readonly string[] {
  const type = resolveType(schema);
  return check(value, type, { ...at, of: type.definition ?? at.of });
}

/** A text may be any scalar here, and a whole number either kind of number. */
function fits(value: JsonValue, expected: TypeName): boolean {
  const actual = typeNameOf(value);
  if (expected === "string") return actual !== "map" && actual !== "array";
  const isNumber = actual === "integer" || actual === "number";
  return expected === "integer" || expected === "number" ? isNumber : actual === expected;
}

function wrongType(value: JsonValue, expected: TypeName, { path, of }: At): readonly string[] {
  return [problem(path, `invalid type for ${of}: got "${typeNameOf(value)}", expected "${expected}"`)];
}

const problem = (path: string, words: string): string => `ValidationError(${path}): ${words}`;

function typeNameOf(value: JsonValue): TypeName {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "string" : "map";
}
