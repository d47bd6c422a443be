import isEqual from "fast-deep-equal";
import { type Origin, originOf, type Provenance } from "../api/provenance.ts";
import { type NamedType, resolveType } from "../api/types.ts";
import { strategyOf } from "./patch/merge-strategy.ts";

/** A value that took part in a merge, and where its fields came from. */
export type Source = { readonly value: unknown; readonly provenance: Provenance };

/** What a merged value corresponds to in one source. */
type Part = Source & { readonly path: string };

/** The type of a value; for a list that is merged, also the field by which its items are found again. */
type Shape = { readonly type: NamedType; readonly mergeKey?: string };

/**
 * Where each field of a merged object came from, leaf by leaf: from the first source that has it with this very value.
 * Items of a list that is merged by a key are found again by that key, whatever their place (S-111).
 */
export function mergedProvenance(merged: object, type: NamedType, sources: readonly Source[]): Provenance {
  const found = new Map<string, Origin>();
  const visit = (value: unknown, shape: Shape, path: string, parts: readonly Part[]): void => {
    const part = parts.find((candidate) => isComposite(value) || isEqual(candidate.value, value));
    const origin = part && originOf(part.provenance, part.path);
    if (origin) found.set(path, origin);
    if (!isComposite(value)) return;
    for (const [name, field] of Object.entries(value)) {
      const inner = innerPath(path, name, value);
      visit(field, innerShape(shape, name, value), inner, partsOfField(parts, name, field, shape));
    }
  };
  visit(
    merged,
    { type },
    "",
    sources.map((source) => ({ ...source, path: "" })),
  );
  return found;
}

/** The path in `source` of what stands at `path` in the merged object; the path itself where the source has no such item. */
export function pathInSource(path: string, merged: object, source: unknown, type: NamedType): string {
  let at: { value: unknown; parts: readonly Part[]; shape: Shape } = {
    value: merged,
    parts: [{ value: source, provenance: new Map(), path: "" }],
    shape: { type },
  };
  for (const name of path.match(/[^.[\]]+/g) ?? []) {
    const field: unknown = isComposite(at.value) ? Reflect.get(at.value, name) : undefined;
    const parts = partsOfField(at.parts, name, field, at.shape);
    if (parts.length === 0) return missingPath(at.parts, path, name);
    at = { value: field, parts, shape: innerShape(at.shape, name, isComposite(at.value) ? at.value : {}) };
  }
  return at.parts[0]?.path ?? path;
}

/** A field that the source lacks: it belongs under the nearest parent that the source has. */
function missingPath([parent]: readonly Part[], path: string, name: string): string {
  if (!parent || Array.isArray(parent.value)) return parent?.path ?? path;
  return parent.path === "" ? name : `${parent.path}.${name}`;
}

function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The same field of every source, or the item of its list with the same key. */
function partsOfField(parts: readonly Part[], name: string, field: unknown, { mergeKey }: Shape): readonly Part[] {
  return parts.flatMap(({ value, provenance, path }): readonly Part[] => {
    if (!isComposite(value)) return [];
    const at = mergeKey !== undefined && Array.isArray(value) ? indexByKey(value, field, mergeKey) : name;
    if (at === undefined || !Object.hasOwn(value, at)) return [];
    return [{ value: Reflect.get(value, at), provenance, path: innerPath(path, at, value) }];
  });
}

function indexByKey(list: readonly unknown[], item: unknown, key: string): string | undefined {
  const keyOf = (value: unknown): unknown => (isComposite(value) ? Reflect.get(value, key) : undefined);
  const index = list.findIndex((other) => isEqual(keyOf(other), keyOf(item)));
  return index < 0 ? undefined : String(index);
}

function innerShape({ type }: Shape, name: string, parent: object): Shape {
  if (Array.isArray(parent)) return { type: resolveType(type.schema.items ?? {}) };
  const { properties = {}, additionalProperties } = type.schema;
  const inner = resolveType((Object.hasOwn(properties, name) ? properties[name] : additionalProperties) ?? {});
  const strategy = strategyOf(type, name);
  return strategy.kind === "merge-list" ? { type: inner, mergeKey: strategy.key } : { type: inner };
}

function innerPath(path: string, name: string, parent: object): string {
  if (Array.isArray(parent)) return `${path}[${name}]`;
  return path === "" ? name : `${path}.${name}`;
}
