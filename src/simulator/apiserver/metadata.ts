import type { KubeObject, ObjectMeta } from "../api/kinds.ts";
import type { Labels } from "../api/labels.ts";
import { type FieldError, forbidden, invalid, required, tooLong } from "./field-error.ts";
import { labelValueProblems, qualifiedNameProblems } from "./names.ts";

export type Scope = "namespaced" | "cluster";

const MAX_ANNOTATION_BYTES = 262_144;

/** What holds for the metadata of every object (S-011); `nameProblems` is the rule for this kind's names. */
export function validateMetadata(
  object: KubeObject,
  scope: Scope,
  nameProblems: (name: string) => readonly string[],
): readonly FieldError[] {
  const { metadata } = object;
  return [
    ...validateName(metadata, nameProblems),
    ...(scope === "cluster" && metadata.namespace ? [forbidden("metadata.namespace", "not allowed on this type")] : []),
    ...validateLabels(metadata.labels, "metadata.labels"),
    ...validateAnnotations(metadata.annotations),
  ];
}

function validateName(
  { name, generateName }: ObjectMeta,
  nameProblems: (name: string) => readonly string[],
): readonly FieldError[] {
  if (!name) return generateName ? [] : [required("metadata.name", "name or generateName is required")];
  return nameProblems(name).map((problem) => invalid("metadata.name", name, problem));
}

/** Keys and values of labels, or of a selector of equal pairs; the path has no key (S-304). */
export function validateLabels(labels: Labels | undefined, path: string): readonly FieldError[] {
  return Object.entries(labels ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => [
      ...qualifiedNameProblems(key).map((problem) => invalid(path, key, problem)),
      ...labelValueProblems(value).map((problem) => invalid(path, value, problem)),
    ]);
}

function validateAnnotations(annotations: Labels | undefined): readonly FieldError[] {
  const entries = Object.entries(annotations ?? {});
  const size = entries.reduce((total, [key, value]) => total + key.length + value.length, 0);
  return [
    ...entries.flatMap(([key]) =>
      qualifiedNameProblems(key.toLowerCase()).map((problem) => invalid("metadata.annotations", key, problem)),
    ),
    ...(size > MAX_ANNOTATION_BYTES ? [tooLong("metadata.annotations", MAX_ANNOTATION_BYTES)] : []),
  ];
}
