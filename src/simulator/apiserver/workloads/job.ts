import isEqual from "fast-deep-equal";
import type { Job, JobSpec, PodTemplate } from "../../api/kinds.ts";
import { selectsLabels } from "../../api/labels.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { selectorValue, validateLabelSelector } from "../label-selector.ts";
import { labelProblems, subdomainProblems } from "../names.ts";
import { internalPodSpec } from "../pod/internal-spec.ts";
import {
  CONTROLLER_UID,
  JOB_NAME,
  jobDefaults,
  LEGACY_CONTROLLER_UID,
  LEGACY_JOB_NAME,
  withOwnSelector,
} from "./job-defaults.ts";
import { validateJobSpec } from "./job-spec.ts";
import { isReadable } from "./selector.ts";
import { workloadWarnings } from "./warnings.ts";

/** A Job, stage by stage (S-303, S-325). */
export const JOB: KindRules<Job> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: jobDefaults,
  allocate: withOwnSelector,
  validate: validateJob,
  validateUpdate: validateJobUpdate,
  warnings: workloadWarnings,
};

function validateJob(job: Job): readonly FieldError[] {
  return [
    ...validateOwnSelector(job),
    ...validateJobSpec(job.spec, "spec"),
    ...validateSelection(job.spec),
    ...validateLastHostName(job),
  ];
}

/** A selector that the server has made up, and the labels which it gave the Pods, stay as they are. */
function validateOwnSelector({ metadata: { name }, spec }: Job): readonly FieldError[] {
  if (spec.manualSelector || spec.selector === undefined) return [];
  const uid = spec.selector.matchLabels?.[CONTROLLER_UID] ?? "";
  const expected = [
    [LEGACY_CONTROLLER_UID, uid],
    [LEGACY_JOB_NAME, name],
    [CONTROLLER_UID, uid],
    [JOB_NAME, name],
  ] as const;
  return [
    ...expected.flatMap(([label, value]) => validateHasLabel(spec.template, label, value)),
    ...(isReadable(spec.selector) && !selectsLabels(spec.selector, Object.fromEntries(expected))
      ? [invalid("spec.selector", selectorValue(spec.selector), "`selector` not auto-generated")]
      : []),
  ];
}

function validateHasLabel({ metadata }: PodTemplate, label: string, value: string): readonly FieldError[] {
  const path = `spec.template.metadata.labels[${label}]`;
  const labels = metadata?.labels ?? {};
  return [
    ...(Object.hasOwn(labels, label) ? [] : [required(path, `must be '${value}'`)]),
    ...(labels[label] === value ? [] : [invalid(path, metadata?.labels ?? null, `must be '${value}'`)]),
  ];
}

function validateSelection({ selector, template }: JobSpec): readonly FieldError[] {
  const labels = template.metadata?.labels;
  return [
    ...(selector ? validateLabelSelector(selector, "spec.selector") : [required("spec.selector")]),
    ...(isReadable(selector) && !selectsLabels(selector, labels ?? {})
      ? [invalid("spec.template.metadata.labels", labels ?? null, "`selector` does not match template `labels`")]
      : []),
  ];
}

/** The Pods of an indexed Job are called after it and their number. */
function validateLastHostName({ metadata: { name }, spec }: Job): readonly FieldError[] {
  if (spec.completionMode !== "Indexed" || !spec.completions || spec.completions < 0) return [];
  const host = `${name}-${spec.completions - 1}`;
  return labelProblems(host).length > 0
    ? [invalid("metadata.name", name, `will not able to create pod with invalid DNS label: ${host}`)]
    : [];
}

/** How much runs at once may change, what runs may not. */
function validateJobUpdate({ spec }: Job, { spec: old }: Job): readonly FieldError[] {
  return [
    ...validateCompletions(spec, old),
    ...validateSame(
      "selector",
      spec.selector && selectorValue(spec.selector),
      old.selector && selectorValue(old.selector),
    ),
    ...validateSame("template", internalTemplate(spec.template), internalTemplate(old.template)),
    ...validateSame("completionMode", spec.completionMode, old.completionMode),
    ...validateSame("podFailurePolicy", spec.podFailurePolicy, old.podFailurePolicy),
    ...validateSame("backoffLimitPerIndex", spec.backoffLimitPerIndex, old.backoffLimitPerIndex),
    ...validateSame("managedBy", spec.managedBy, old.managedBy),
    ...validateSame("successPolicy", spec.successPolicy, old.successPolicy),
  ];
}

/** An indexed Job whose Pods all run at once may have more or fewer of them. */
function validateCompletions(spec: JobSpec, old: JobSpec): readonly FieldError[] {
  if (spec.completionMode !== "Indexed") return validateSame("completions", spec.completions, old.completions);
  const inStep = spec.completions === spec.parallelism && old.completions === old.parallelism;
  return spec.completions === old.completions || inStep
    ? []
    : [invalid("spec.completions", spec.completions ?? null, "can only be modified in tandem with spec.parallelism")];
}

function validateSame(field: keyof JobSpec, value: unknown, old: unknown): readonly FieldError[] {
  return isEqual(value, old) ? [] : [invalid(`spec.${field}`, value ?? null, "field is immutable")];
}

/** The template as the server's struct, which its messages show. */
function internalTemplate({ metadata, spec }: PodTemplate): object {
  const { labels, annotations } = metadata ?? {};
  return {
    ...(labels ? { labels } : {}),
    ...(annotations ? { annotations } : {}),
    Spec: internalPodSpec(spec),
  };
}
