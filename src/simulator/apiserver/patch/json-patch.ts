import isEqual from "fast-deep-equal";
import { isJsonObject, type JsonObject, type JsonValue } from "../../manifest/document.ts";

/** One step of a JSON patch (RFC 6902). */
export type JsonPatchStep = {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: JsonValue;
};

/** A JSON patch applied step by step (RFC 6902); undefined when a step does not fit, and then nothing is changed. */
export function jsonPatch(original: JsonObject, steps: readonly JsonPatchStep[]): JsonObject | undefined {
  const patched = steps.reduce<JsonValue | undefined>(
    (value, step) => (value === undefined ? undefined : apply(value, step)),
    original,
  );
  return isJsonObject(patched) ? patched : undefined;
}

function apply(document: JsonValue, { op, path, from = "", value = null }: JsonPatchStep): JsonValue | undefined {
  const at = parsePointer(path);
  switch (op) {
    case "add":
      return write(document, at, value, "insert");
    case "remove":
      return remove(document, at);
    case "replace":
      return read(document, at) === undefined ? undefined : write(document, at, value, "overwrite");
    case "test":
      return isEqual(read(document, at) ?? null, value) ? document : undefined;
    case "copy":
      return transfer(document, document, from, at);
    case "move":
      return transfer(document, remove(document, parsePointer(from)), from, at);
    default:
      return undefined;
  }
}

function transfer(
  source: JsonValue,
  target: JsonValue | undefined,
  from: string,
  to: readonly string[],
): JsonValue | undefined {
  const value = read(source, parsePointer(from));
  return value === undefined || target === undefined ? undefined : write(target, to, value, "insert");
}

function parsePointer(pointer: string): readonly string[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function read(document: JsonValue, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, name) => child(at, name), document);
}

function child(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(name)];
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** In a list, `insert` makes room for the value; everything on the way there is overwritten by its changed self. */
function write(
  document: JsonValue,
  [name, ...rest]: readonly string[],
  value: JsonValue,
  how: "insert" | "overwrite",
): JsonValue | undefined {
  if (name === undefined) return value;
  if (rest.length === 0) return withChild(document, name, value, how);
  const inner = child(document, name);
  const changed = inner === undefined ? undefined : write(inner, rest, value, how);
  return changed === undefined ? undefined : withChild(document, name, changed, "overwrite");
}

function withChild(
  document: JsonValue,
  name: string,
  value: JsonValue,
  how: "insert" | "overwrite",
): JsonValue | undefined {
  if (isJsonObject(document)) return { ...document, [name]: value };
  if (!Array.isArray(document)) return undefined;
  const index = name === "-" ? document.length : Number(name);
  if (!Number.isInteger(index) || index < 0 || index > document.length) return undefined;
  return document.toSpliced(index, how === "insert" ? 0 : 1, value);
}

function remove(document: JsonValue, [name, ...rest]: readonly string[]): JsonValue | undefined {
  const inner = name === undefined ? undefined : child(document, name);
  if (name === undefined || inner === undefined) return undefined;
  if (rest.length > 0) {
    const changed = remove(inner, rest);
    return changed === undefined ? undefined : withChild(document, name, changed, "overwrite");
  }
  if (Array.isArray(document)) return document.toSpliced(Number(name), 1);
  return Object.fromEntries(Object.entries(document ?? {}).filter(([key]) => key !== name));
}
