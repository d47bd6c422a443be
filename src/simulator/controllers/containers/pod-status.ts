import type { Listener } from "../../api/cluster-document.ts";
import type { Condition } from "../../api/condition.ts";
import type { Container, Pod, PodSpec } from "../../api/kinds.ts";
import type { ContainerStatus, PodStatus } from "../../api/pod-status.ts";
import { timestampAt } from "../../api/timestamp.ts";
import type { Controlled } from "../controlled.ts";
import { servingContainers } from "../images.ts";
import type { Refusal } from "../pod-address.ts";
import { qosClassOf } from "../scheduling/resources.ts";
import {
  isRestarted,
  type Report,
  type RestartPolicy,
  statusOfContainer,
  waitingContainer,
} from "./container-status.ts";
import { type Fated, fateOfInit, fatesOf } from "./fate.ts";

/** Where a Pod is: its own address or its node's, and the node's. */
export type Whereabouts = { readonly podIP: string; readonly hostIP: string };

/** What the kubelet reports of a Pod that has its address (S-420…S-423); `taken` are ports that others hold. */
export function podStatus(cluster: Controlled, pod: Pod, where: Whereabouts, taken: readonly Listener[]): PodStatus {
  const { podIP, hostIP } = where;
  const said = isTypical(pod) ? typicalReport(cluster, pod) : reportOn(cluster, pod, taken);
  // In this order: it runs for every Pod, and what is added to a copy costs a microsecond a field.
  return { hostIP, hostIPs: [{ ip: hostIP }], podIP, podIPs: [{ ip: podIP }], ...said };
}

/** What is said of a Pod wherever it is. */
type Said = Omit<PodStatus, keyof Whereabouts>;

// The Pods of a template that start at one moment say the same of themselves: said once, and shared.
const TYPICAL = new WeakMap<readonly Container[], { readonly cluster: Controlled; readonly said: Said }>();

function typicalReport(cluster: Controlled, pod: Pod): Said {
  const known = TYPICAL.get(pod.spec.containers);
  if (known?.cluster.document === cluster.document && known.cluster.time === cluster.time) return known.said;
  const said = reportOn(cluster, pod, []);
  // What crashes is reported by its Pod's own name.
  const isAlike = said.containerStatuses?.every(({ state }) => state.running) ?? false;
  if (isAlike) TYPICAL.set(pod.spec.containers, { cluster, said });
  return said;
}

/** Whether a Pod has nothing of its own to say beside its template: it starts, in a network namespace of its own. */
function isTypical({ metadata, spec, status }: Pod): boolean {
  return (
    status?.podIP === undefined &&
    status?.conditions?.length === 1 &&
    metadata.generation === 1 &&
    metadata.annotations === undefined &&
    !spec.hostNetwork &&
    !spec.readinessGates
  );
}

function reportOn(cluster: Controlled, pod: Pod, taken: readonly Listener[]): Said {
  const report: Report = { pod, now: timestampAt(cluster.time) };
  const policy = pod.spec.restartPolicy ?? "Always";
  const inits = initStatuses(cluster, pod, policy, report);
  const initialized = inits.every(isDone);
  const fates = initialized ? fatesOf(cluster.document, pod, taken) : undefined;
  const phase = fates ? phaseOf(fates, policy) : failedInit(inits) ? "Failed" : "Pending";
  const statuses = fates
    ? fates.map((fated) => statusOfContainer(fated, fated.container.restartPolicy ?? policy, report))
    : servingContainers(pod).map((container) => waitingContainer(container, "PodInitializing"));
  return {
    observedGeneration: pod.metadata.generation ?? 1,
    qosClass: qosClassOf(pod.spec),
    startTime: pod.status?.startTime ?? report.now,
    phase,
    conditions: conditionsOf(cluster, pod, phase, initialized, statuses),
    ...sortedStatuses(pod.spec, inits, statuses),
  };
}

/** What the kubelet reports of a Pod for which the network has no address: the event's text stands in its condition. */
export function homelessStatus(cluster: Controlled, pod: Pod, hostIP: string, refusal: Refusal): PodStatus {
  const statuses = pod.spec.containers.map((container) => waitingContainer(container, "ContainerCreating"));
  const ready = condition(cluster, pod, "Ready", "False", refusal.reason, refusal.message);
  return {
    qosClass: qosClassOf(pod.spec),
    hostIP,
    hostIPs: [{ ip: hostIP }],
    phase: "Pending",
    conditions: merged(pod, [ready]),
    containerStatuses: statuses,
  };
}

/** Init containers run one after another: after one that fails none is started. */
function initStatuses(cluster: Controlled, { spec }: Pod, policy: RestartPolicy, report: Report) {
  const statuses: ContainerStatus[] = [];
  for (const container of spec.initContainers ?? []) {
    if (container.restartPolicy === "Always") continue;
    const fate = statuses.every(isDone) ? fateOfInit(cluster.document, container) : undefined;
    statuses.push(
      fate
        ? statusOfContainer({ container, fate }, policy === "Never" ? "Never" : "OnFailure", report)
        : waitingContainer(container, "PodInitializing"),
    );
  }
  return statuses;
}

const isDone = ({ state }: ContainerStatus): boolean => state.terminated?.exitCode === 0;
const failedInit = (inits: readonly ContainerStatus[]): boolean =>
  inits.some(({ state }) => state.terminated !== undefined && state.terminated.exitCode !== 0);

function phaseOf(fates: readonly Fated[], policy: RestartPolicy): NonNullable<PodStatus["phase"]> {
  const main = fates.filter(({ container }) => container.restartPolicy !== "Always");
  if (main.some(({ fate }) => fate.kind === "runs" || isRestarted(fate, policy))) return "Running";
  return main.every(({ fate }) => fate.kind === "ends" && fate.exitCode === 0) ? "Succeeded" : "Failed";
}

/** Sidecars are reported among the init containers, in the order of the spec. */
function sortedStatuses(
  { initContainers = [], containers }: PodSpec,
  inits: readonly ContainerStatus[],
  statuses: readonly ContainerStatus[],
): Pick<PodStatus, "containerStatuses" | "initContainerStatuses"> {
  if (initContainers.length === 0) return { containerStatuses: statuses };
  const all = new Map([...inits, ...statuses].map((status) => [status.name, status]));
  return {
    initContainerStatuses: initContainers.flatMap(({ name }) => all.get(name) ?? []),
    containerStatuses: containers.flatMap(({ name }) => all.get(name) ?? []),
  };
}

function conditionsOf(
  cluster: Controlled,
  pod: Pod,
  phase: PodStatus["phase"],
  initialized: boolean,
  statuses: readonly ContainerStatus[],
): readonly Condition[] {
  const finished = phase === "Succeeded" || phase === "Failed";
  const unready = statuses.filter(({ ready }) => !ready).map(({ name }) => name);
  const say = (type: string, holds: boolean, reason?: string, message?: string): Condition =>
    condition(cluster, pod, type, holds ? "True" : "False", holds ? undefined : reason, holds ? undefined : message);
  const [reason, words] = finished
    ? [phase === "Succeeded" ? "PodCompleted" : "PodFailed", undefined]
    : ["ContainersNotReady", `containers with unready status: [${unready.join(" ")}]`];
  const containersReady = !finished && unready.length === 0;
  const gate = containersReady ? closedGate(pod) : undefined;
  return merged(pod, [
    say("PodReadyToStartContainers", !finished),
    say("Initialized", initialized, "ContainersNotInitialized", "containers with incomplete status"),
    gate ? say("Ready", false, "ReadinessGatesNotReady", gate) : say("Ready", containersReady, reason, words),
    say("ContainersReady", containersReady, reason, words),
  ]);
}

/** Somebody else must open a readiness gate; nobody in the simulator does. */
function closedGate({ spec, status }: Pod): string | undefined {
  const closed = (spec.readinessGates ?? []).find(
    ({ conditionType }) =>
      !status?.conditions?.some(({ type, status: value }) => type === conditionType && value === "True"),
  );
  return closed && `corresponding condition of pod readiness gate "${closed.conditionType}" does not exist.`;
}

function condition(
  { time }: Controlled,
  { metadata }: Pod,
  type: string,
  status: Condition["status"],
  reason?: string,
  message?: string,
): Condition {
  return {
    type,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(message === undefined ? {} : { message }),
    observedGeneration: metadata.generation ?? 1,
    lastProbeTime: null,
    lastTransitionTime: timestampAt(time),
  };
}

/** The kubelet's conditions, then those of others; one whose status stays keeps its time. */
function merged({ status }: Pod, conditions: readonly Condition[]): readonly Condition[] {
  const before = status?.conditions ?? [];
  if (before.length === 0) return conditions;
  const ours = conditions.map((now) => {
    const old = before.find(({ type }) => type === now.type);
    const since = old?.status === now.status ? old.lastTransitionTime : undefined;
    return since === undefined ? now : { ...now, lastTransitionTime: since };
  });
  return [...ours, ...before.filter(({ type }) => !conditions.some((now) => now.type === type))];
}
