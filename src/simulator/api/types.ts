import { CUSTOM_KINDS } from "./custom-kinds.ts";
import published from "./published/types.json";
import type { TypeSchema } from "./type-schema.ts";

export type { TypeSchema } from "./type-schema.ts";

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

const definitions: Readonly<Record<string, TypeSchema>> = Object.assign(
  {},
  published.definitions as Readonly<Record<string, TypeSchema>>,
  ...CUSTOM_KINDS.map((custom) => custom.definitions),
);
const kinds: readonly (readonly [string, GroupVersionKind])[] = [
  ...Object.entries(published.kinds as Readonly<Record<string, GroupVersionKind>>),
  ...CUSTOM_KINDS.flatMap(({ group, versions, kind, definition }) =>
    versions.map((version) => [definition, { group, version, kind }] as const),
  ),
];
const customDefinitions = new Set(CUSTOM_KINDS.map(({ definition }) => definition));
const byApiVersionAndKind = new Map(
  kinds.map(([definition, { group, version, kind }]) => [`${group ? `${group}/` : ""}${version} ${kind}`, definition]),
);

/** The type of a kind in an API version (`apps/v1`, `Deployment`), custom kinds included; undefined when there is none. */
export function typeOfKind(apiVersion: string, kind: string): NamedType | undefined {
  const definition = byApiVersionAndKind.get(`${apiVersion} ${kind}`);
  return definition === undefined ? undefined : namedType(definition);
}

/** Every kind that a server may publish, custom kinds included, as `apiVersion` and `kind`. */
export function publishedKinds(): readonly { readonly apiVersion: string; readonly kind: string }[] {
  return kinds.map(([, { group, version, kind }]) => ({ apiVersion: `${group ? `${group}/` : ""}${version}`, kind }));
}

/** Follows a `$ref`; a schema without one is its own, unnamed. */
export function resolveType(schema: TypeSchema): NamedType {
  const definition = schema.$ref?.replace("#/definitions/", "");
  return definition === undefined ? { name: "", package: "", schema } : namedType(definition);
}

/** Whether the type is that of a custom kind. */
export function isCustom({ definition }: NamedType): boolean {
  return definition !== undefined && customDefinitions.has(definition);
}

export function isIntOrString({ name }: NamedType): boolean {
  return name === "IntOrString";
}

// `io.k8s.api.core.v1.ServicePort` → ServicePort of package v1.
function namedType(definition: string): NamedType {
  const parts = definition.split(".");
  return { name: parts.at(-1) ?? "", package: parts.at(-2) ?? "", schema: definitions[definition] ?? {}, definition };
}
