import isEqual from "fast-deep-equal";
import type { NamedType } from "../api/types.ts";
import { type MergeStrategy, strategyOf } from "../apiserver/patch/merge-strategy.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../manifest/document.ts";

/**
 * The patch that `kubectl apply` sends (S-111): what the file changes against the live object, and what it removed since
 * it was last applied. Fields that only the server has are left alone. Empty when there is nothing to do.
 */
export function threeWayPatch(
  lastApplied: JsonObject,
  file: JsonObject,
  live: JsonObject,
  type: NamedType,
): JsonObject {
  const changes = difference(live, file, type, "changes");
  const removals = difference(lastApplied, file, type, "removals");
  return joined(removals, changes, type);
}

/** Which half of a difference is asked for: what was added or changed, or what is gone. */
type Half = "changes" | "removals";

function difference(before: JsonObject, after: JsonObject, type: NamedType, half: Half): JsonObject {
  const patch: Record<string, JsonValue> = {};
  for (const [name, old] of Object.entries(before)) {
    const value = after[name];
    if (value === undefined || (value === null && old !== null)) {
      if (half === "removals" || value === null) patch[name] = null;
    } else Object.assign(patch, fieldDifference(name, old, value, strategyOf(type, name), half));
  }
  if (half === "removals") return patch;
  for (const [name, value] of Object.entries(after)) if (!Object.hasOwn(before, name)) patch[name] = value;
  return patch;
}

function fieldDifference(
  name: string,
  old: JsonValue,
  value: JsonValue,
  strategy: MergeStrategy,
  half: Half,
): JsonObject {
  if (isJsonObject(old) && isJsonObject(value) && strategy.kind === "merge-map") {
    const inner = difference(old, value, strategy.type, half);
    if (Object.keys(inner).length === 0) return {};
    return { [name]: strategy.retain ? { ...inner, $retainKeys: Object.keys(value).sort() } : inner };
  }
  if (Array.isArray(old) && Array.isArray(value)) {
    if (strategy.kind === "merge-list") return listDifference(name, old, value, strategy, half);
    if (strategy.kind === "merge-set") return setDifference(name, old, value, half);
  }
  return half === "removals" || isEqual(old, value) ? {} : { [name]: value };
}

function setDifference(name: string, old: readonly JsonValue[], value: readonly JsonValue[], half: Half): JsonObject {
  const missingFrom = (list: readonly JsonValue[], items: readonly JsonValue[]): readonly JsonValue[] =>
    items.filter((item) => !list.some((known) => isEqual(known, item)));
  const [added, gone] = [missingFrom(old, value), missingFrom(value, old)];
  if (half === "removals") return gone.length > 0 ? { [`$deleteFromPrimitiveList/${name}`]: gone } : {};
  return added.length > 0 ? { [`$setElementOrder/${name}`]: value, [name]: added } : {};
}

function listDifference(
  name: string,
  old: readonly JsonValue[],
  value: readonly JsonValue[],
  { key, items }: Extract<MergeStrategy, { kind: "merge-list" }>,
  half: Half,
): JsonObject {
  if (old.length === 0) return half === "removals" || value.length === 0 ? {} : { [name]: value };
  const keyOf = (item: JsonValue): JsonValue | undefined => (isJsonObject(item) ? item[key] : undefined);
  const partner = (list: readonly JsonValue[], item: JsonValue): JsonValue | undefined =>
    list.find((other) => isEqual(keyOf(other), keyOf(item)));
  const changed = value.flatMap((item) => itemDifference(partner(old, item), item, key, items, half));
  const gone = half === "changes" ? [] : old.filter((item) => partner(value, item) === undefined);
  const deletions = gone.map((item) => ({ $patch: "delete", [key]: keyOf(item) ?? null }));
  const patch = [...changed, ...deletions];
  const order = value.map((item) => ({ [key]: keyOf(item) ?? null }));
  const kept = old.filter((item) => partner(value, item) !== undefined).map(keyOf);
  const inOrder =
    half === "removals" || isEqual(kept, value.filter((item) => partner(old, item) !== undefined).map(keyOf));
  if (patch.length === 0 && inOrder) return {};
  return { [`$setElementOrder/${name}`]: order, ...(patch.length > 0 ? { [name]: patch } : {}) };
}

function itemDifference(
  old: JsonValue | undefined,
  item: JsonValue,
  key: string,
  type: NamedType,
  half: Half,
): readonly JsonValue[] {
  if (!isJsonObject(item)) return [];
  if (!isJsonObject(old)) return half === "changes" ? [item] : [];
  const inner = difference(old, item, type, half);
  return Object.keys(inner).length === 0 ? [] : [{ ...inner, [key]: item[key] ?? null }];
}

/** Both halves as one patch: lists of the same name follow each other, removals last. */
function joined(removals: JsonObject, changes: JsonObject, type: NamedType): JsonObject {
  const patch: Record<string, JsonValue> = { ...removals };
  for (const [name, value] of Object.entries(changes)) {
    const known = patch[name];
    const strategy = strategyOf(type, name);
    if (isJsonObject(known) && isJsonObject(value) && strategy.kind === "merge-map")
      patch[name] = joined(known, value, strategy.type);
    else if (Array.isArray(known) && Array.isArray(value) && !name.startsWith("$"))
      patch[name] = joinedLists(known, value, strategy);
    else patch[name] = value;
  }
  return patch;
}

function joinedLists(
  removals: readonly JsonValue[],
  changes: readonly JsonValue[],
  strategy: MergeStrategy,
): readonly JsonValue[] {
  if (strategy.kind !== "merge-list") return [...removals, ...changes];
  const { key, items } = strategy;
  const left = removals.filter((item) => !changes.some((other) => sameKey(item, other, key)));
  const both = changes.map((item) => {
    const removal = removals.find((other) => sameKey(item, other, key));
    return isJsonObject(item) && isJsonObject(removal) ? joined(removal, item, items) : item;
  });
  return [...both, ...left];
}

const sameKey = (a: JsonValue, b: JsonValue, key: string): boolean =>
  isJsonObject(a) && isJsonObject(b) && isEqual(a[key], b[key]);
