import { type NamedType, resolveType, type TypeSchema } from "../../api/types.ts";

/** How a patch treats one field, as the server publishes it (S-111). */
export type MergeStrategy =
  /** A map is merged key by key; `retain`: only the keys that the patch names survive. */
  | { readonly kind: "merge-map"; readonly type: NamedType; readonly retain: boolean }
  /** A list whose items are found again by one field of theirs. */
  | { readonly kind: "merge-list"; readonly key: string; readonly items: NamedType; readonly retain: boolean }
  /** A list of plain values that is merged as a set. */
  | { readonly kind: "merge-set" }
  | { readonly kind: "replace" };

/** What becomes of the field of that name when both sides have it; maps without a type are merged, too. */
export function strategyOf(type: NamedType, field: string): MergeStrategy {
  const schema = fieldSchema(type, field);
  const words = (schema?.["x-kubernetes-patch-strategy"] ?? "").split(",");
  const resolved = resolveType(schema ?? {});
  const retain = words.includes("retainKeys");
  if (resolved.schema.type === "array") return listStrategy(schema ?? {}, resolved, words.includes("merge"), retain);
  return words.includes("replace") ? { kind: "replace" } : { kind: "merge-map", type: resolved, retain };
}

function listStrategy(
  schema: TypeSchema,
  { schema: list }: NamedType,
  merges: boolean,
  retain: boolean,
): MergeStrategy {
  if (!merges) return { kind: "replace" };
  const key = schema["x-kubernetes-patch-merge-key"];
  return key === undefined
    ? { kind: "merge-set" }
    : { kind: "merge-list", key, items: resolveType(list.items ?? {}), retain };
}

function fieldSchema({ schema }: NamedType, field: string): TypeSchema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, field)) return schema.properties[field];
  return schema.additionalProperties;
}
