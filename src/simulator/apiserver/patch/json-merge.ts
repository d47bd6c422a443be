import { isJsonObject, type JsonObject, type JsonValue } from "../../manifest/document.ts";

/** A JSON merge patch applied: maps are merged, null removes a field, everything else replaces it (RFC 7396). */
export function jsonMerge(original: JsonValue | undefined, patch: JsonObject): JsonObject {
  const merged = new Map(Object.entries(isJsonObject(original) ? original : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, isJsonObject(value) ? jsonMerge(merged.get(name), value) : value);
  }
  return Object.fromEntries(merged);
}
