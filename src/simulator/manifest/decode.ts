import { quantityProblem } from "../api/quantity.ts";
import { isIntOrString, type NamedType, resolveType, type TypeSchema } from "../api/types.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./document.ts";

/** What the server's decoder makes of a value: the fields it knows, and what it had to say. */
export type Decoded = {
  readonly value: JsonObject;
  /** The first value of a wrong type; the server stops there and reports nothing else (S-107). */
  readonly wrongType?: WrongType;
  /** Fields the type does not have (S-103). They are dropped from `value`. */
  readonly unknownFields: readonly string[];
};

/** `message` is Go's: `json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32`. */
export type WrongType = { readonly path: string; readonly message: string };

/**
 * Whose words a wrong type is told in: those of Go's JSON reader, which reads what is created, or those of the converter
 * that reads what a patch made (S-107).
 */
export type Dialect = "json" | "converter";

type Findings = { wrongType?: WrongType; readonly unknownFields: string[]; readonly dialect: Dialect };
/** Where we are: `path` with indices for people, `goPath` without them for Go, `struct` the innermost Go struct. */
type At = { readonly path: string; readonly goPath: string; readonly struct: string };

const MAX_UNKNOWN_FIELDS = 100;

/**
 * Reads a JSON value as an object of the type, as the API server's strict decoder does. What it finds comes in the order
 * of the names, not of the document: kubectl sends an object with its fields sorted.
 */
export function decode(value: JsonObject, type: NamedType, dialect: Dialect = "json"): Decoded {
  const findings: Findings = { unknownFields: [], dialect };
  const decoded = decodeValue(value, type, { path: "", goPath: "", struct: type.name }, findings);
  const { wrongType, unknownFields } = findings;
  return { value: isJsonObject(decoded) ? decoded : {}, unknownFields, ...(wrongType ? { wrongType } : {}) };
}

function decodeValue(value: JsonValue, type: NamedType, at: At, findings: Findings): JsonValue | undefined {
  // In Go a null leaves the field as it was: absent.
  if (value === null) return undefined;
  if (isIntOrString(type)) return decodeIntOrString(value, at, findings);
  const { schema } = type;
  if (schema.oneOf) return decodeQuantity(value, at, findings);
  if (schema.properties) return decodeStruct(value, type, at, findings);
  if (schema.additionalProperties) return decodeMap(value, type, schema.additionalProperties, at, findings);
  if (schema.type === "array") return decodeList(value, type, at, findings);
  if (schema.type === "object") return isJsonObject(value) ? value : mismatch(value, type, at, findings);
  return isScalarOf(schema, value) ? value : mismatch(value, type, at, findings);
}

function decodeStruct(value: JsonValue, type: NamedType, at: At, findings: Findings): JsonValue | undefined {
  if (!isJsonObject(value)) return mismatch(value, type, at, findings);
  const fields = sortedEntries(value).flatMap(([name, field]): readonly (readonly [string, JsonValue])[] => {
    const schema = ownProperty(type.schema.properties, name);
    if (schema === undefined) {
      noteUnknown(join(at.path, name), findings);
      return [];
    }
    const inner = { path: join(at.path, name), goPath: join(at.goPath, name), struct: type.name || at.struct };
    const decoded = decodeValue(field, resolveType(schema), inner, findings);
    return decoded === undefined ? [] : [[name, decoded]];
  });
  return Object.fromEntries(fields);
}

function decodeMap(
  value: JsonValue,
  type: NamedType,
  values: TypeSchema,
  at: At,
  findings: Findings,
): JsonValue | undefined {
  if (!isJsonObject(value)) return mismatch(value, type, at, findings);
  const entries = sortedEntries(value).map(([name, field]): readonly [string, JsonValue] => [
    name,
    // A null under a key of a map is the zero value of its type.
    decodeValue(field, resolveType(values), { ...at, path: join(at.path, name) }, findings) ?? "",
  ]);
  return Object.fromEntries(entries);
}

function decodeList(value: JsonValue, type: NamedType, at: At, findings: Findings): JsonValue | undefined {
  if (!Array.isArray(value)) return mismatch(value, type, at, findings);
  const items = resolveType(type.schema.items ?? {});
  return value.map(
    (item, i) => decodeValue(item, items, { ...at, path: `${at.path}[${i}]` }, findings) ?? zeroOf(items),
  );
}

/** An amount reads itself, whoever reads the rest. */
function decodeQuantity(value: JsonValue, { path }: At, findings: Findings): JsonValue | undefined {
  const problem = quantityProblem(typeof value === "object" ? "{}" : String(value));
  if (problem === undefined) return value;
  findings.wrongType ??= { path, message: problem };
  return undefined;
}

function decodeIntOrString(value: JsonValue, at: At, findings: Findings): JsonValue | undefined {
  if (typeof value === "string" || (typeof value === "number" && isInt32(value))) return value;
  if (findings.dialect === "json") return fail(value, "int32", at, findings);
  // This type reads its own JSON, whoever asks it to.
  findings.wrongType ??= {
    path: at.path,
    message: `json: cannot unmarshal ${jsonType(value)} into Go value of type int32`,
  };
  return undefined;
}

const zeroOf = ({ schema }: NamedType): JsonValue =>
  schema.type === "string" ? "" : schema.type === "integer" ? 0 : {};

function isScalarOf({ type, format }: TypeSchema, value: JsonValue): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return typeof value === "number" && Number.isInteger(value) && (format !== "int32" || isInt32(value));
    case "number":
      return typeof value === "number";
    default:
      return true;
  }
}

const isInt32 = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 2 ** 31 - (value < 0 ? 0 : 1);

function mismatch(value: JsonValue, type: NamedType, at: At, findings: Findings): undefined {
  return fail(value, goType(type), at, findings);
}

function fail(value: JsonValue, wanted: string, { path, goPath, struct }: At, findings: Findings): undefined {
  const message =
    findings.dialect === "json"
      ? `json: cannot unmarshal ${jsonType(value)} into Go struct field ${struct}.${goPath} of type ${wanted}`
      : converterWords(value, wanted);
  findings.wrongType ??= { path, message };
  return undefined;
}

/** Go's converter knows neither the field nor, mostly, the value: only what it cannot make of it. */
function converterWords(value: JsonValue, wanted: string): string {
  const given = goKind(value);
  if (wanted.startsWith("[]")) return `cannot restore slice from ${given}`;
  if (wanted.startsWith("map[")) return `cannot restore map from ${given}`;
  if (wanted.includes(".")) return `cannot restore struct from: ${given}`;
  const isNumber = given === "int64" || given === "float64";
  return isNumber && wanted !== "bool" ? `cannot convert ${given} to ${wanted}` : `unrecognized type: ${wanted}`;
}

function goKind(value: JsonValue): string {
  if (Array.isArray(value)) return "slice";
  if (typeof value === "number") return Number.isInteger(value) ? "int64" : "float64";
  return typeof value === "boolean" ? "bool" : typeof value === "string" ? "string" : "map";
}

/** The type's name in Go: `int32`, `[]v1.ServicePort`, `map[string]string`, `v1.PodSpec`. */
function goType({ name, package: pkg, schema }: NamedType): string {
  if (schema.type === "array") return `[]${goType(resolveType(schema.items ?? {}))}`;
  if (schema.additionalProperties) return `map[string]${goType(resolveType(schema.additionalProperties))}`;
  if (name) return `${pkg}.${name}`;
  switch (schema.type) {
    case "integer":
      return schema.format ?? "int64";
    case "boolean":
      return "bool";
    case "number":
      return "float64";
    default:
      return schema.type ?? "string";
  }
}

/** JSON's name of the value; a number that does not fit is named with its digits. */
function jsonType(value: JsonValue): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) && isInt32(value) ? "number" : `number ${value}`;
  return typeof value === "boolean" ? "bool" : typeof value;
}

function noteUnknown(path: string, { unknownFields }: Findings): void {
  if (unknownFields.length < MAX_UNKNOWN_FIELDS) unknownFields.push(path);
}

function ownProperty<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

const sortedEntries = (value: JsonObject): readonly (readonly [string, JsonValue])[] =>
  Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
