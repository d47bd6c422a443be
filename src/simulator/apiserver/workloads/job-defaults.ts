import type { Job, JobSpec } from "../../api/kinds.ts";
import { randomUID } from "../../store/chance.ts";
import type { Allocation, WriteContext } from "../kind-rules.ts";
import { templateDefaults } from "./template.ts";

export const CONTROLLER_UID = "batch.kubernetes.io/controller-uid";
export const JOB_NAME = "batch.kubernetes.io/job-name";
/** The same labels by their former names. */
export const LEGACY_CONTROLLER_UID = "controller-uid";
export const LEGACY_JOB_NAME = "job-name";

const NO_LIMIT = 2 ** 31 - 1;

/** What the server fills into a Job (S-303). */
export function jobDefaults(job: Job): Job {
  const { spec = NO_SPEC } = job;
  return {
    ...job,
    spec: {
      parallelism: 1,
      ...(spec.completions === undefined && spec.parallelism === undefined ? { completions: 1 } : {}),
      backoffLimit: spec.backoffLimitPerIndex === undefined ? 6 : NO_LIMIT,
      completionMode: "NonIndexed",
      suspend: false,
      manualSelector: false,
      podReplacementPolicy: spec.podFailurePolicy ? "Failed" : "TerminatingOrFailed",
      ...spec,
      template: templateDefaults(spec.template),
    },
  };
}

const NO_SPEC = {} as JobSpec;

/**
 * A new Job selects its Pods by an identity of its own, which they bear as a label, unless the author wants to (S-325). A
 * Job without labels takes over those of its Pods.
 */
export function withOwnSelector(job: Job, { seed }: WriteContext, old: Job | undefined): Allocation<Job> {
  const { name, namespace } = job.metadata;
  if (old !== undefined || job.spec.manualSelector) return { kind: "allocated", object: labelled(job) };
  const uid = randomUID(seed, `uid Job ${namespace}/${name}`);
  return { kind: "allocated", object: labelled({ ...job, spec: selecting(job.spec, name, uid) }) };
}

function labelled(job: Job): Job {
  const { labels } = job.spec.template.metadata ?? {};
  const bare = Object.keys(job.metadata.labels ?? {}).length === 0;
  return labels && bare ? { ...job, metadata: { ...job.metadata, labels } } : job;
}

function selecting(spec: JobSpec, name: string, uid: string): JobSpec {
  const { template, selector } = spec;
  const labels = {
    [LEGACY_JOB_NAME]: name,
    [JOB_NAME]: name,
    [LEGACY_CONTROLLER_UID]: uid,
    [CONTROLLER_UID]: uid,
    ...template.metadata?.labels,
  };
  return {
    ...spec,
    selector: { ...selector, matchLabels: { [CONTROLLER_UID]: uid, ...selector?.matchLabels } },
    template: { ...template, metadata: { ...template.metadata, labels } },
  };
}
