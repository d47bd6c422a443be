import type { PodSpec } from "../../api/kinds.ts";
import type { LabelSelector } from "../../api/labels.ts";
import { isJsonObject, type JsonObject, type JsonValue, jsonObjectOf } from "../../manifest/document.ts";
import { selectorValue } from "../label-selector.ts";
import structs from "./internal-types.json";

// The server keeps a Pod spec in Go structs of its own. `internal-types.json` holds their fields in order, with `*` for
// a pointer, `[]` for a slice, and `!` for a scalar that is written even when it is zero. Two things a user sees come
// from there: zeros that a manifest spells out are not stored, and some messages show the structs themselves.

type Fields = Readonly<Record<string, string>>;

const STRUCTS: Readonly<Record<string, Fields>> = structs;
/** Fields of the published spec that the server keeps in its security context. */
const HOST_FIELDS = ["hostNetwork", "hostPID", "hostIPC", "shareProcessNamespace", "hostUsers"];
const PUBLISHED_SPEC = "PublishedPodSpec";
const fieldTypes = new Map(
  Object.entries({
    ...STRUCTS,
    [PUBLISHED_SPEC]: { ...STRUCTS.PodSpec, HostNetwork: "bool", HostPID: "bool", HostIPC: "bool" },
  }).map(([struct, fields]) => [
    struct,
    new Map(Object.entries(fields).map(([name, type]) => [name.toLowerCase(), type])),
  ]),
);

/** The spec without what Go cannot tell from an absent field: `hostPort: 0`, `value: ""`, `args: []` (S-302). */
export function withoutZeros(spec: PodSpec): PodSpec {
  return trimFields(jsonObjectOf(spec), PUBLISHED_SPEC) as unknown as PodSpec;
}

function trimFields(value: JsonValue, struct: string): JsonValue {
  const types = fieldTypes.get(struct);
  if (!isJsonObject(value) || types === undefined) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]): readonly (readonly [string, JsonValue])[] => {
      const kept = trim(field, types.get(name.toLowerCase()) ?? "any");
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/** Undefined for a zero that is not stored. */
function trim(value: JsonValue, type: string): JsonValue | undefined {
  if (type.startsWith("*")) return trimFields(value, type.slice(1));
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => trimFields(item, type.slice(2)));
  }
  switch (type) {
    case "string":
    case "int":
    case "bool":
      return value || undefined;
    case "map":
    case "quantities":
      return isJsonObject(value) && Object.keys(value).length === 0 ? undefined : value;
    default:
      return trimFields(value, type);
  }
}

/** The spec as the server's struct, with every field in Go's order; absent pointers and lists are null. */
export function internalPodSpec(spec: PodSpec): JsonObject {
  const published = jsonObjectOf(spec);
  const host = Object.entries(published).filter(([name]) => HOST_FIELDS.includes(name));
  const context = isJsonObject(published.securityContext) ? published.securityContext : {};
  return internalStruct({ ...published, securityContext: { ...context, ...Object.fromEntries(host) } }, "PodSpec");
}

/** One of the server's structs, from its published form. */
export function internalStruct(value: JsonObject, struct: string): JsonObject {
  const published = new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
  const fields = Object.entries(STRUCTS[struct] ?? {});
  return Object.fromEntries(fields.map(([name, type]) => [name, internal(published.get(name.toLowerCase()), type)]));
}

function internal(value: JsonValue | undefined, type: string): JsonValue {
  if (type.startsWith("*")) return value === undefined ? null : internal(value, type.slice(1));
  if (type.startsWith("[]")) {
    return Array.isArray(value) && value.length > 0 ? value.map((item) => internal(item, type.slice(2))) : null;
  }
  switch (type) {
    case "string":
    case "string!":
      return value ?? "";
    case "int":
    case "int!":
    case "IntOrString":
      return value ?? 0;
    case "bool":
      return value ?? false;
    case "Quantity":
      return value ?? "0";
    case "map":
    case "quantities":
      return isJsonObject(value) && Object.keys(value).length > 0 ? sortedKeys(value) : null;
    case "selector":
      return { ...selectorValue((value ?? {}) as LabelSelector) };
    case "any":
      return value ?? null;
    default:
      return internalStruct(isJsonObject(value) ? value : {}, type);
  }
}

const sortedKeys = (map: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
