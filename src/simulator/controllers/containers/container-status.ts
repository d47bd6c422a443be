import type { Container, Pod, PodSpec } from "../../api/kinds.ts";
import type { ContainerState, ContainerStatus } from "../../api/pod-status.ts";
import type { Fate, Fated } from "./fate.ts";

/** Whose containers are reported on, and when, in the API's own form. */
export type Report = { readonly pod: Pod; readonly now: string };

export type RestartPolicy = NonNullable<PodSpec["restartPolicy"]>;

/**
 * What the kubelet reports of a container; one whose process ends is started again unless the policy forbids it. What
 * goes on as it was keeps its history.
 */
export function statusOfContainer(fated: Fated, policy: RestartPolicy, report: Report): ContainerStatus {
  const next = freshStatus(fated, policy, report);
  const { containerStatuses = [], initContainerStatuses = [] } = report.pod.status ?? {};
  const before = [...containerStatuses, ...initContainerStatuses].find(({ name }) => name === next.name);
  if (!before) return next;
  // A new image means a new container in the same Pod.
  if (before.image !== next.image) return { ...next, restartCount: before.restartCount + 1 };
  if (kindOf(before) !== kindOf(next))
    return { ...next, restartCount: Math.max(next.restartCount, before.restartCount) };
  return { ...before, ready: next.ready, started: next.started };
}

/** A container that waits for the init containers, or for an address. */
export function waitingContainer(
  container: Container,
  reason: "PodInitializing" | "ContainerCreating",
): ContainerStatus {
  return status(container, { waiting: { reason } }, {}, STOPPED);
}

/** Whether the kubelet starts a process again that ended. */
export function isRestarted(fate: Fate, policy: RestartPolicy): boolean {
  return fate.kind === "ends" && (policy === "Always" || (policy === "OnFailure" && fate.exitCode !== 0));
}

function freshStatus({ container, fate }: Fated, policy: RestartPolicy, report: Report): ContainerStatus {
  if (fate.kind === "runs") {
    const { ready, started } = fate;
    return status(container, { running: { startedAt: report.now } }, {}, { ready, started, restartCount: 0 });
  }
  const terminated = terminatedState(fate, report.now);
  if (!isRestarted(fate, policy)) return status(container, terminated, {}, STOPPED);
  return status(container, waitingForRestart(container, report), terminated, { ...STOPPED, restartCount: 1 });
}

const kindOf = ({ state }: ContainerStatus): string => state.waiting?.reason ?? Object.keys(state)[0] ?? "";

type Facts = Pick<ContainerStatus, "ready" | "started" | "restartCount">;
const STOPPED: Facts = { ready: false, started: false, restartCount: 0 };

function status({ name, image = "" }: Container, state: ContainerState, lastState: ContainerState, facts: Facts) {
  return { image: fullName(image), imageID: "", lastState, name, state, ...facts };
}

function terminatedState({ exitCode, message }: Extract<Fate, { kind: "ends" }>, now: string): ContainerState {
  const reason = exitCode === 0 ? "Completed" : "Error";
  return { terminated: { exitCode, reason, ...(message ? { message } : {}), startedAt: now, finishedAt: now } };
}

function waitingForRestart({ name }: Container, { pod }: Report): ContainerState {
  const { namespace = "" } = pod.metadata;
  const message = `back-off 5m0s restarting failed container=${name} pod=${pod.metadata.name}_${namespace}`;
  return { waiting: { reason: "CrashLoopBackOff", message } };
}

/** The name under which a container runtime knows the image: `nginx` is `docker.io/library/nginx:latest`. */
function fullName(image: string): string {
  const [first = "", ...rest] = image.split("/");
  const hasHost = rest.length > 0 && /[.:]|^localhost$/.test(first);
  const path = hasHost ? image : `docker.io/${rest.length === 0 ? "library/" : ""}${image}`;
  return /[:@]/.test(path.slice(path.lastIndexOf("/"))) ? path : `${path}:latest`;
}
