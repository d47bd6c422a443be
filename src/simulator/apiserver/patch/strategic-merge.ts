import isEqual from "fast-deep-equal";
import type { NamedType } from "../../api/types.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../manifest/document.ts";
import { strategyOf } from "./merge-strategy.ts";

const ORDER = "$setElementOrder/";
const DELETE_ITEMS = "$deleteFromPrimitiveList/";
const RETAIN = "$retainKeys";
const DIRECTIVE = "$patch";

/**
 * A strategic merge patch applied to an object of the type (S-111): maps are merged, null removes a field, lists are
 * merged by the key that the server publishes for them, else replaced. `$patch`, `$retainKeys`, `$setElementOrder/…` and
 * `$deleteFromPrimitiveList/…` are its directives.
 */
export function strategicMerge(original: JsonObject, patch: JsonObject, type: NamedType): JsonObject {
  if (patch[DIRECTIVE] === "replace") return withoutDirectives(patch);
  if (patch[DIRECTIVE] === "delete") return {};
  const merged = new Map(Object.entries(retained(original, patch[RETAIN])));
  for (const [name, value] of Object.entries(patch)) {
    if (name === DIRECTIVE || name === RETAIN || name.startsWith(ORDER)) continue;
    if (name.startsWith(DELETE_ITEMS)) removeItems(merged, name.slice(DELETE_ITEMS.length), value);
    else if (value === null) merged.delete(name);
    else merged.set(name, mergeField(merged.get(name), value, name, type, patch[`${ORDER}${name}`]));
  }
  return Object.fromEntries(reordered(merged, patch, type));
}

/** What the server still shows of a patch after it merged it: the lists it merges by key are used up (S-105). */
export function unmergedPart(patch: JsonObject): JsonObject {
  const ordered = Object.keys(patch).flatMap((name) =>
    name.startsWith(ORDER) ? [name, name.slice(ORDER.length)] : [],
  );
  const left = Object.entries(patch).filter(([name]) => !ordered.includes(name));
  return Object.fromEntries(left.map(([name, value]) => [name, isJsonObject(value) ? unmergedPart(value) : value]));
}

function retained(original: JsonObject, keys: JsonValue | undefined): JsonObject {
  if (!Array.isArray(keys)) return original;
  return Object.fromEntries(Object.entries(original).filter(([name]) => keys.includes(name)));
}

function removeItems(merged: Map<string, JsonValue>, name: string, doomed: JsonValue): void {
  const list = merged.get(name);
  if (!Array.isArray(list) || !Array.isArray(doomed)) return;
  merged.set(
    name,
    list.filter((item) => !doomed.some((value) => isEqual(item, value))),
  );
}

function mergeField(
  before: JsonValue | undefined,
  value: JsonValue,
  name: string,
  type: NamedType,
  order: JsonValue | undefined,
): JsonValue {
  const strategy = strategyOf(type, name);
  if (isJsonObject(value) && strategy.kind === "merge-map")
    return strategicMerge(isJsonObject(before) ? before : {}, value, strategy.type);
  if (!Array.isArray(value)) return value;
  const list: readonly JsonValue[] = Array.isArray(before) ? before : [];
  switch (strategy.kind) {
    case "merge-list":
      return inOrder(mergeItems(list, value, strategy.key, strategy.items), order, list, strategy.key);
    case "merge-set":
      return [...list, ...value.filter((item) => !list.some((known) => isEqual(known, item)))];
    default:
      return value;
  }
}

function mergeItems(
  list: readonly JsonValue[],
  patches: readonly JsonValue[],
  key: string,
  type: NamedType,
): readonly JsonValue[] {
  const items = patches.filter((item) => isJsonObject(item));
  if (items.some((item) => item[DIRECTIVE] === "replace"))
    return items.filter((item) => item[DIRECTIVE] !== "replace").map(withoutDirectives);
  return items.reduce<readonly JsonValue[]>((merged, patch) => mergeItem(merged, patch, key, type), list);
}

function mergeItem(list: readonly JsonValue[], patch: JsonObject, key: string, type: NamedType): readonly JsonValue[] {
  const isMeant = (item: JsonValue): boolean => isJsonObject(item) && isEqual(item[key], patch[key]);
  if (patch[DIRECTIVE] === "delete") return list.filter((item) => !isMeant(item));
  const at = list.findIndex(isMeant);
  const before = list[at];
  if (!isJsonObject(before)) return [...list, strategicMerge({}, patch, type)];
  return list.with(at, strategicMerge(before, patch, type));
}

/** A list of which only the order was patched. */
function reordered(merged: Map<string, JsonValue>, patch: JsonObject, type: NamedType): Map<string, JsonValue> {
  for (const [name, order] of Object.entries(patch)) {
    const field = name.slice(ORDER.length);
    const list = merged.get(field);
    if (!name.startsWith(ORDER) || Object.hasOwn(patch, field) || !Array.isArray(list)) continue;
    const strategy = strategyOf(type, field);
    if (strategy.kind === "merge-list") merged.set(field, inOrder(list, order, list, strategy.key));
  }
  return merged;
}

/** The items that the patch names in its order; what only the server has keeps its place before its old successor. */
function inOrder(
  items: readonly JsonValue[],
  order: JsonValue | undefined,
  before: readonly JsonValue[],
  key: string,
): readonly JsonValue[] {
  if (!Array.isArray(order)) return items;
  const keyOf = (item: JsonValue | undefined): JsonValue | undefined => (isJsonObject(item) ? item[key] : undefined);
  const rank = (list: readonly JsonValue[], item: JsonValue): number =>
    list.findIndex((other) => isEqual(keyOf(other), keyOf(item)));
  const named = items.filter((item) => rank(order, item) >= 0).sort((a, b) => rank(order, a) - rank(order, b));
  const serverOnly = items.filter((item) => rank(order, item) < 0);
  const merged: JsonValue[] = [];
  for (const item of named) {
    while (serverOnly[0] !== undefined && precedes(rank(before, serverOnly[0]), rank(before, item)))
      merged.push(...serverOnly.splice(0, 1));
    merged.push(item);
  }
  return [...merged, ...serverOnly];
}

// A new item has no place of its own in the old list: nothing is known to stand before it.
const precedes = (serverOnly: number, named: number): boolean => named >= 0 && serverOnly >= 0 && serverOnly < named;

function withoutDirectives(patch: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(patch).filter(([name, value]) => name !== DIRECTIVE && value !== null));
}
