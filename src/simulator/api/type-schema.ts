/**
 * A type as the server publishes it (OpenAPI v3 without texts): what fields it has, and how `apply` merges its lists. For
 * custom kinds also what the fields may hold, and what they hold when they are left out.
 */
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
  readonly default?: unknown;
  readonly "x-kubernetes-patch-merge-key"?: string;
  readonly "x-kubernetes-patch-strategy"?: string;
  readonly "x-kubernetes-list-type"?: string;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  /** What is below is neither known nor dropped. */
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
};
