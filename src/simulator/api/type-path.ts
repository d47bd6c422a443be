import { type NamedType, resolveType } from "./types.ts";

/** The type of what the steps lead to, `[]` for any item of a list; undefined where none is published. */
export function typeBelow(root: NamedType | undefined, steps: readonly string[]): NamedType | undefined {
  return steps.reduce<NamedType | undefined>((type, step) => type && stepInto(type, step), root);
}

/** `spec.ports[0].port` as steps: `spec`, `ports`, `[]`, `port`. */
export function stepsOf(path: string): readonly string[] {
  return path.split(/\.|(?=\[)/).map((step) => (step.startsWith("[") ? "[]" : step));
}

function stepInto({ schema }: NamedType, step: string): NamedType | undefined {
  const next = step === "[]" ? schema.items : (schema.properties?.[step] ?? schema.additionalProperties);
  return next && resolveType(next);
}
