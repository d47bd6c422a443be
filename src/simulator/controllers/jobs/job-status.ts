import type { Condition } from "../../api/condition.ts";
import type { Pod } from "../../api/kinds.ts";
import { secondsAt, timestampAt } from "../../api/timestamp.ts";
import type { Job, JobStatus } from "../../api/workloads.ts";
import { formatIndexes, indexOf, isIndexed } from "./indexes.ts";

/** The Pods of a Job by what became of them. */
export type JobCount = {
  readonly active: readonly Pod[];
  readonly ready: number;
  readonly terminating: number;
  readonly succeeded: readonly Pod[];
  readonly failed: number;
  /** Pods at work whose container is started again and again. */
  readonly restarted: number;
};

/** How a Job ends: with the conditions that say so. */
export type JobEnd = { readonly type: "Complete" | "Failed"; readonly reason: string; readonly message: string };

export function isOver({ status }: Job): boolean {
  return status?.conditions?.some(({ type }) => type === "Complete" || type === "Failed") ?? false;
}

/** Whether the Job has come to its end, and to which. Each restart is taken to have used up the patience of `backoffLimit`. */
export function endOf({ spec, status }: Job, count: JobCount, now: number): JobEnd | undefined {
  const { completions, backoffLimit = 6, activeDeadlineSeconds = Infinity } = spec;
  const { active, succeeded, failed, restarted } = count;
  if (failed > backoffLimit || restarted > 0) {
    return failure("BackoffLimitExceeded", "Job has reached the specified backoff limit");
  }
  if (status?.startTime !== undefined && now >= secondsAt(status.startTime) + activeDeadlineSeconds) {
    return failure("DeadlineExceeded", "Job was active longer than specified deadline");
  }
  const done =
    completions === undefined ? succeeded.length > 0 && active.length === 0 : succeeded.length >= completions;
  if (!done) return undefined;
  return { type: "Complete", reason: "CompletionsReached", message: "Reached expected number of succeeded pods" };
}

/** What the Job says of itself. */
export function jobStatus(job: Job, count: JobCount, end: JobEnd | undefined, time: number): JobStatus {
  const { active, ready, terminating, succeeded, failed } = count;
  const working = end ? 0 : active.length;
  const now = timestampAt(time);
  return {
    ...unlessZero("active", working),
    ...(end?.type === "Complete" ? { completionTime: now } : {}),
    ...(isIndexed(job) && succeeded.length > 0 ? { completedIndexes: formatIndexes(succeeded.map(indexOf)) } : {}),
    ...(end ? { conditions: conditionsOf(end, now) } : {}),
    ...unlessZero("failed", failed + (end?.reason === "BackoffLimitExceeded" ? count.restarted : 0)),
    ready: end ? 0 : ready,
    startTime: job.status?.startTime ?? now,
    ...unlessZero("succeeded", succeeded.length),
    terminating,
    uncountedTerminatedPods: {},
  };
}

/** First the reason is met or the target failed, then, once no Pod is left at work, the Job is over. */
function conditionsOf({ type, reason, message }: JobEnd, now: string): readonly Condition[] {
  const first = type === "Complete" ? "SuccessCriteriaMet" : "FailureTarget";
  return [first, type].map((each) => ({
    type: each,
    status: "True",
    reason,
    message,
    lastProbeTime: now,
    lastTransitionTime: now,
  }));
}

const failure = (reason: string, message: string): JobEnd => ({ type: "Failed", reason, message });

function unlessZero(field: "active" | "failed" | "succeeded", count: number): JobStatus {
  return count === 0 ? {} : { [field]: count };
}
