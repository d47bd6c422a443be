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
    ...validateAnnotations(metadata.annotations, "metadata.annotations"),
    ...validateFinalizers(metadata.finalizers ?? []),
  ];
}

function validateName(
  { name, generateName }: ObjectMeta,
  nameProblems: (name: string) => readonly string[],
): readonly FieldError[] {
  const base = generateName
    ? nameProblems(asBase(generateName)).map((problem) => invalid("metadata.generateName", generateName, problem))
    : [];
  if (!name) return generateName ? base : [required("metadata.name", "name or generateName is required")];
  return [...base, ...nameProblems(name).map((problem) => invalid("metadata.name", name, problem))];
}

/** Only the beginning of a name: it may end in a dash. */
const asBase = (generateName: string): string => generateName.replace(/(?<=.)-$/, "a");

/** A finalizer is somebody's, by a name with a domain, or one of the few that the server knows. */
function validateFinalizers(finalizers: readonly string[]): readonly FieldError[] {
  return finalizers.flatMap((text, i) => {
    const path = `metadata.finalizers[${i}]`;
    const problems = qualifiedNameProblems(text).map((problem) => invalid(path, text, problem));
    const isKnown = text.includes("/") || STANDARD_FINALIZERS.has(text);
    return isKnown
      ? problems
      : [...problems, invalid(path, text, "name is neither a standard finalizer name nor is it fully qualified")];
  });
}

const STANDARD_FINALIZERS: ReadonlySet<string> = new Set(["kubernetes", "orphan", "foregroundDeletion"]);

/** Keys and values of labels, or of a selector of equal pairs; the path has no key (S-304). */
export function validateLabels(labels: Labels | undefined, path: string): readonly FieldError[] {
  return Object.entries(labels ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => [
      ...qualifiedNameProblems(key).map((problem) => invalid(path, key, problem)),
      ...labelValueProblems(value).map((problem) => invalid(path, value, problem)),
    ]);
}

/** Keys of annotations, whatever their case, and how much room they take (S-011). */
export function validateAnnotations(annotations: Labels | undefined, path: string): readonly FieldError[] {
  const entries = Object.entries(annotations ?? {});
  const size = entries.reduce((total, [key, value]) => total + key.length + value.length, 0);
  return [
    ...entries.flatMap(([key]) =>
      qualifiedNameProblems(key.toLowerCase()).map((problem) => invalid(path, key, problem)),
    ),
    ...(size > MAX_ANNOTATION_BYTES ? [tooLong(path, MAX_ANNOTATION_BYTES)] : []),
  ];
}
