import type { Release } from "../../api/release.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../manifest/document.ts";
import { type FieldError, invalid, OMITTED } from "../field-error.ts";

/** A rule that the definition of a custom kind has beside its schema: at which value it fails, and its message. */
export type RuleFailure = { readonly path: string; readonly value: JsonValue; readonly message: string };

/** The failure as the server tells it. It shows a simple value and omits a large one; up to 1.32 it named the type instead. */
export function ruleError({ path, value, message }: RuleFailure, release: Release): FieldError {
  const isLarge = typeof value === "object" && value !== null;
  if (release === "1.32") return invalid(path, Array.isArray(value) ? "array" : typeof value, message);
  return invalid(path, isLarge ? OMITTED : value, message);
}

/** A field's value, or nothing: schemas have seen to the types before a rule is asked. */
export const textOf = (object: JsonObject, name: string): string => {
  const value = object[name];
  return typeof value === "string" ? value : "";
};

/** The maps of a list field, each with its path. */
export function itemsOf(object: JsonObject, name: string, path: string): readonly (readonly [string, JsonObject])[] {
  const list = object[name];
  const items: readonly JsonValue[] = Array.isArray(list) ? list : [];
  return items.flatMap((item, i) => (isJsonObject(item) ? [[`${path}.${name}[${i}]`, item] as const] : []));
}

export function objectOf(object: JsonObject, name: string): JsonObject | undefined {
  const value = object[name];
  return isJsonObject(value) ? value : undefined;
}
