import type { CronJob } from "../../api/kinds.ts";
import { nonNegative, oneOf } from "../field-checks.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { selectorValue } from "../label-selector.ts";
import { subdomainProblems } from "../names.ts";
import { nameWarnings, templateWarnings } from "../pod/warnings.ts";
import { validateJobSpec } from "./job-spec.ts";
import { templateDefaults } from "./template.ts";

/** A CronJob, stage by stage: its Jobs get eleven characters after its name. */
export const CRON_JOB: KindRules<CronJob> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: cronJobDefaults,
  validate: validateCronJob,
  warnings: cronJobWarnings,
};

const LONGEST_NAME = 52;
const NO_SPEC = {} as CronJob["spec"];
const NO_JOB = { spec: {} } as CronJob["spec"]["jobTemplate"];

function cronJobDefaults(cronJob: CronJob): CronJob {
  const { spec = NO_SPEC } = cronJob;
  const { jobTemplate = NO_JOB, concurrencyPolicy } = spec;
  const template = templateDefaults(jobTemplate.spec?.template);
  return {
    ...cronJob,
    spec: {
      suspend: false,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      ...spec,
      concurrencyPolicy: concurrencyPolicy || "Allow",
      jobTemplate: { ...jobTemplate, metadata: jobTemplate.metadata ?? {}, spec: { ...jobTemplate.spec, template } },
    },
  };
}

function validateCronJob({ metadata: { name }, spec }: CronJob, old: CronJob | undefined): readonly FieldError[] {
  const job = spec.jobTemplate.spec;
  const path = "spec.jobTemplate.spec";
  return [
    ...validateSchedule(spec.schedule ?? ""),
    ...nonNegative("spec.startingDeadlineSeconds", spec.startingDeadlineSeconds),
    ...oneOf("spec.concurrencyPolicy", spec.concurrencyPolicy, ["Allow", "Forbid", "Replace"]),
    ...validateJobSpec(job, path),
    ...(job.selector
      ? [invalid(`${path}.selector`, selectorValue(job.selector), "`selector` will be auto-generated")]
      : []),
    ...(job.manualSelector ? [notSupported(`${path}.manualSelector`, true, ["nil", "false"])] : []),
    ...nonNegative("spec.successfulJobsHistoryLimit", spec.successfulJobsHistoryLimit),
    ...nonNegative("spec.failedJobsHistoryLimit", spec.failedJobsHistoryLimit),
    ...(old === undefined && name.length > LONGEST_NAME
      ? [invalid("metadata.name", name, `must be no more than ${LONGEST_NAME} characters`)]
      : []),
  ];
}

/** Five fields, or a name such as `@hourly`; what stands in the fields is not looked at. */
function validateSchedule(schedule: string): readonly FieldError[] {
  if (schedule === "") return [required("spec.schedule")];
  const fields = schedule.split(/\s+/).filter((field) => field !== "");
  return fields.length === 5 || schedule.startsWith("@")
    ? []
    : [invalid("spec.schedule", schedule, `expected exactly 5 fields, found ${fields.length}: [${fields.join(" ")}]`)];
}

function cronJobWarnings({ metadata, spec }: CronJob, old: CronJob | undefined): readonly string[] {
  const isOld = old !== undefined && old.metadata.generation === metadata.generation;
  return [
    ...(old === undefined ? nameWarnings(metadata.name, "Pod names and hostnames") : []),
    ...(isOld ? [] : templateWarnings(spec.jobTemplate.spec.template, "spec.jobTemplate.spec.template")),
  ];
}
