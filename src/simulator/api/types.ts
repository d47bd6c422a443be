import published from "./published/types.json";

/** A type as the server publishes it (OpenAPI v3 without texts): what fields it has, and how `apply` merges its lists. */
export type TypeSchema = {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, TypeSchema>>;
  readonly additionalProperties?: TypeSchema;
  readonly items?: TypeSchema;
  readonly oneOf?: readonly TypeSchema[];
  readonly "x-kubernetes-patch-merge-key"?: string;
  readonly "x-kubernetes-patch-strategy"?: string;
};

/**
 * A named type: `name` is the Go struct, `package` what Go calls its package (`v1`), `definition` the whole name under
 * which it is published (`io.k8s.api.core.v1.ServiceSpec`).
 */
export type NamedType = {
  readonly name: string;
  readonly package: string;
  readonly schema: TypeSchema;
  readonly definition?: string;
};

type GroupVersionKind = { readonly group: string; readonly version: string; readonly kind: string };

const definitions = published.definitions as Readonly<Record<string, TypeSchema>>;
const kinds = Object.entries(published.kinds as Readonly<Record<string, GroupVersionKind>>);
const byApiVersionAndKind = new Map(
  kinds.map(([definition, { group, version, kind }]) => [`${group ? `${group}/` : ""}${version} ${kind}`, definition]),
);

/** The type of a kind in an API version (`apps/v1`, `Deployment`); undefined when the server has no such kind. */
export function typeOfKind(apiVersion: string, kind: string): NamedType | undefined {
  const definition = byApiVersionAndKind.get(`${apiVersion} ${kind}`);
  return definition === undefined ? undefined : namedType(definition);
}

/** Every kind the server publishes, as `apiVersion` and `kind`. */
export function publishedKinds(): readonly { readonly apiVersion: string; readonly kind: string }[] {
  return kinds.map(([, { group, version, kind }]) => ({ apiVersion: `${group ? `${group}/` : ""}${version}`, kind }));
}

/** Follows a `$ref`; a schema without one is its own, unnamed. */
export function resolveType(schema: TypeSchema): NamedType {
  const definition = schema.$ref?.replace("#/definitions/", "");
  return definition === undefined ? { name: "", package: "", schema } : namedType(definition);
}

export function isIntOrString({ name }: NamedType): boolean {
  return name === "IntOrString";
}

// `io.k8s.api.core.v1.ServicePort` → ServicePort of package v1.
function namedType(definition: string): NamedType {
  const parts = definition.split(".");
  return { name: parts.at(-1) ?? "", package: parts.at(-2) ?? "", schema: definitions[definition] ?? {}, definition };
}
