import { type DocumentField, documentFields } from "../../../graders/editable/document-fields.ts";
import { isIntOrString, type NamedType, resolveType, typeBelow, typeOfKind } from "../../simulator/index.ts";
import type { YAMLCursor } from "./yaml-cursor.ts";

/** The metadata that every object has, for a document that does not say its kind yet. */
const ANY_KIND = typeOfKind("v1", "ConfigMap");

/** A field of a struct, with its type and the struct it belongs to. */
export type Field = {
  readonly owner: string;
  readonly name: string;
  readonly type: NamedType;
  readonly required: boolean;
};

/** The type of what the path leads to, as the server publishes it; undefined where it publishes none. */
export function typeAt(
  { apiVersion, kind, platform }: Pick<YAMLCursor, "apiVersion" | "kind" | "platform">,
  path: readonly string[],
): NamedType | undefined {
  if (kind === "Cluster" && apiVersion?.startsWith("hopbyhop/")) return typeBelow(clusterType(platform), path);
  const root = apiVersion && kind ? typeOfKind(apiVersion, kind) : ANY_KIND;
  return typeBelow(root, path);
}

/** A Cluster document, which no server publishes. */
function clusterType(platform: string | undefined): NamedType {
  return { name: "", package: "", schema: documentFields(platform) as NamedType["schema"] };
}

/** What a field of a Cluster document is for; empty for all others. */
export function describedIn({ schema }: NamedType): string {
  return (schema as DocumentField).description ?? "";
}

/** All fields of a struct, in the order in which people look for them: required ones first. */
export function fieldsOf({ name: owner, schema }: NamedType): readonly Field[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => ({ owner, name, type: resolveType(property), required: required.has(name) }))
    .sort((a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1));
}

/** What a field may hold, in a few words: `integer`, `list of ServicePort`, `ClusterIP | NodePort`. */
export function typeWords(type: NamedType): string {
  const { schema, name } = type;
  if (isIntOrString(type)) return "integer or name";
  if (schema.enum) return schema.enum.filter((value) => value !== "").join(" | ");
  if (schema.type === "array" && schema.items) return `list of ${typeWords(resolveType(schema.items))}`;
  if (schema.additionalProperties) return `map of ${typeWords(resolveType(schema.additionalProperties))}`;
  return name || schema.type || "anything";
}
