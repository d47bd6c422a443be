import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { secondsAt, timestampAt } from "../api/timestamp.ts";
import type { Job } from "../api/workloads.ts";
import { getObject, removeObject } from "../store/object-store.ts";
import { type Controlled, copiedFrom, putStatus, withObjects } from "./controlled.ts";
import { indexed, isIndexed, missingIndexes } from "./jobs/indexes.ts";
import { endOf, isOver, type JobCount, jobStatus } from "./jobs/job-status.ts";
import { podsWithinReason } from "./pod-limit.ts";
import { drawPodName } from "./pod-names.ts";
import { deletePod, isActive, isPodReady, isTerminating, makePods, podsOfOwner } from "./pods.ts";
import { wakeAt } from "./timers.ts";

/**
 * Keeps Pods at work until enough have ended well, or too many badly; then nothing more is made. What an image does not
 * say to end runs for ever, and so does its Job.
 */
export function reconcileJob(cluster: Controlled, ref: ObjectRef): Controlled {
  const job = getObject<Job>(cluster.objects, ref);
  if (!job || isTerminating(job)) return cluster;
  if (isOver(job)) return afterTheEnd(cluster, job, ref);
  const count = countPods(cluster, job);
  const end = endOf(job, count, cluster.time);
  const idle = end !== undefined || job.spec.suspend === true;
  const moved = idle ? count.active.reduce(deletePod, cluster) : withMissingPods(cluster, job, count);
  const status = jobStatus(job, count, end, cluster.time);
  const reported = putStatus(moved, job, status);
  return end ? afterTheEnd(reported, { ...job, status }, ref) : withDeadline(reported, job, ref);
}

function countPods({ objects }: Controlled, { kind, metadata }: Job): JobCount {
  const owner = { kind, namespace: metadata.namespace ?? "", name: metadata.name };
  const pods = podsOfOwner(objects, owner);
  const active = pods.filter(isActive);
  return {
    active,
    ready: active.filter(isPodReady).length,
    terminating: pods.filter(isTerminating).length,
    succeeded: pods.filter(({ status }) => status?.phase === "Succeeded"),
    failed: pods.filter(({ status }) => status?.phase === "Failed").length,
    restarted: active.filter(isCrashing).length,
  };
}

/** Whether the kubelet starts its container again and again: with `restartPolicy: OnFailure` that is how a Job fails. */
function isCrashing({ status }: Pod): boolean {
  return status?.containerStatuses?.some(({ state }) => state.waiting?.reason === "CrashLoopBackOff") ?? false;
}

function withMissingPods(cluster: Controlled, job: Job, { active, succeeded }: JobCount): Controlled {
  const { parallelism = 1, completions } = job.spec;
  const left = completions === undefined && succeeded.length > 0 ? 0 : (completions ?? Infinity) - succeeded.length;
  const surplus = active.length - Math.min(parallelism, left);
  if (surplus > 0) return active.slice(-surplus).reduce(deletePod, cluster);
  const missing = podsWithinReason(cluster, -surplus);
  const indexes = isIndexed(job) ? missingIndexes(job, [...active, ...succeeded], missing) : undefined;
  const wanted = indexes ?? Array.from({ length: missing }, () => undefined);
  return wanted.reduce<Controlled>((next, index) => withPod(next, job, index), cluster);
}

function withPod(cluster: Controlled, job: Job, index: number | undefined): Controlled {
  const base = index === undefined ? `${job.metadata.name}-` : `${job.metadata.name}-${index}-`;
  const [named, name] = drawPodName(cluster, job, base);
  const jobName = { "batch.kubernetes.io/job-name": job.metadata.name, "job-name": job.metadata.name };
  const numbered =
    index === undefined
      ? { labels: jobName }
      : {
          labels: { ...jobName, ...indexed(index) },
          annotations: indexed(index),
          spec: { hostname: `${job.metadata.name}-${index}` },
        };
  const provenance = copiedFrom("Job", job, "spec.template");
  const mold = { owner: job, template: job.spec.template, generateName: base, provenance };
  return makePods(named, mold, [{ name, ...numbered }]);
}

/** A Job that has ended keeps its Pods for their logs, until it is deleted itself. */
function afterTheEnd(cluster: Controlled, job: Job, ref: ObjectRef): Controlled {
  const { ttlSecondsAfterFinished: ttl } = job.spec;
  const end = job.status?.conditions?.find(({ type }) => type === "Complete" || type === "Failed")?.lastTransitionTime;
  if (ttl === undefined || end === undefined) return cluster;
  const moment = secondsAt(end) + ttl;
  return cluster.time < moment
    ? wakeAt(cluster, ref, moment)
    : withObjects(cluster, removeObject(cluster.objects, ref));
}

function withDeadline(cluster: Controlled, job: Job, ref: ObjectRef): Controlled {
  const { activeDeadlineSeconds } = job.spec;
  if (activeDeadlineSeconds === undefined) return cluster;
  const start = secondsAt(job.status?.startTime ?? timestampAt(cluster.time));
  return wakeAt(cluster, ref, start + activeDeadlineSeconds);
}
