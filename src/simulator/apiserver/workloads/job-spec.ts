import type { JobSpec, PodTemplate } from "../../api/kinds.ts";
import { nonNegative, oneOf } from "../field-checks.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { validateTemplate } from "./template.ts";

const COUNTS = [
  "parallelism",
  "completions",
  "activeDeadlineSeconds",
  "backoffLimit",
  "ttlSecondsAfterFinished",
  "backoffLimitPerIndex",
  "maxFailedIndexes",
] as const;
const MOST_PARALLEL = 100_000;

/** What can be wrong with a Job's spec, also in a CronJob, in the server's order (S-325); only the selector is not looked at. */
export function validateJobSpec(spec: JobSpec, path: string): readonly FieldError[] {
  return [
    ...COUNTS.flatMap((field) => nonNegative(`${path}.${field}`, spec[field])),
    ...(spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined
      ? [required(`${path}.backoffLimitPerIndex`, "when maxFailedIndexes is specified")]
      : []),
    ...validateCompletionMode(spec, path),
    ...validateReplacement(spec, `${path}.podReplacementPolicy`),
    ...validateTemplate(spec.template, `${path}.template`),
    ...validateEnd(spec.template, `${path}.template.spec.restartPolicy`),
  ];
}

function validateCompletionMode(spec: JobSpec, path: string): readonly FieldError[] {
  const { completionMode = "NonIndexed" } = spec;
  switch (completionMode) {
    case "Indexed":
      return validateIndexed(spec, path);
    case "NonIndexed":
      return validateNotIndexed(spec, path);
    default:
      return [notSupported(`${path}.completionMode`, completionMode, ["NonIndexed", "Indexed"])];
  }
}

/** Each Pod has a number, so that the server must know how many there are. */
function validateIndexed(
  { completions, parallelism = 0, maxFailedIndexes = 0 }: JobSpec,
  path: string,
): readonly FieldError[] {
  const tooParallel = `must be less than or equal to ${MOST_PARALLEL} when completion mode is Indexed`;
  return [
    ...(completions === undefined ? [required(`${path}.completions`, "when completion mode is Indexed")] : []),
    ...(parallelism > MOST_PARALLEL ? [invalid(`${path}.parallelism`, parallelism, tooParallel)] : []),
    ...(completions !== undefined && maxFailedIndexes > completions
      ? [invalid(`${path}.maxFailedIndexes`, maxFailedIndexes, "must be less than or equal to completions")]
      : []),
  ];
}

function validateNotIndexed(spec: JobSpec, path: string): readonly FieldError[] {
  return (["backoffLimitPerIndex", "maxFailedIndexes"] as const).flatMap((field) =>
    spec[field] === undefined ? [] : [invalid(`${path}.${field}`, spec[field], "requires indexed completion mode")],
  );
}

function validateReplacement(spec: JobSpec, path: string): readonly FieldError[] {
  return oneOf(path, spec.podReplacementPolicy, spec.podFailurePolicy ? ["Failed"] : ["Failed", "TerminatingOrFailed"]);
}

/** Pods of a Job come to an end. */
function validateEnd({ spec: { restartPolicy } }: PodTemplate, path: string): readonly FieldError[] {
  if (!restartPolicy || restartPolicy === "Always") return [required(path, 'valid values: "OnFailure", "Never"')];
  return oneOf(path, restartPolicy, ["OnFailure", "Never"]);
}
