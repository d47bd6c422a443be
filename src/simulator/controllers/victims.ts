import type { Pod } from "../api/kinds.ts";
import { isActive, isPodReady } from "./pods.ts";

const DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";

/**
 * Who goes when there are too many, first first (S-406): unassigned, pending, not ready, cheap to lose, on a node with
 * many of their like, ready most recently, restarted often; ties go by name, the last first. `relatives` are the Pods
 * that count as their like.
 */
export function victims(pods: readonly Pod[], relatives: readonly Pod[], count: number): readonly Pod[] {
  const crowd = new Map<string, number>();
  for (const { spec } of relatives.filter(isActive)) {
    crowd.set(spec.nodeName ?? "", (crowd.get(spec.nodeName ?? "") ?? 0) + 1);
  }
  const ranked = pods.map((pod) => candidate(pod, crowd.get(pod.spec.nodeName ?? "") ?? 0));
  return ranked
    .sort((a, b) => ORDER.reduce((found, compare) => found || compare(a, b), 0))
    .slice(0, count)
    .map(({ pod }) => pod);
}

type Candidate = {
  readonly pod: Pod;
  readonly crowd: number;
  readonly cost: number;
  readonly restarts: number;
  readonly readySince: string;
};

function candidate(pod: Pod, crowd: number): Candidate {
  const { conditions = [], containerStatuses = [] } = pod.status ?? {};
  return {
    pod,
    crowd,
    cost: Number(pod.metadata.annotations?.[DELETION_COST] ?? 0),
    restarts: Math.max(0, ...containerStatuses.map(({ restartCount }) => restartCount)),
    readySince: conditions.find(({ type }) => type === "Ready")?.lastTransitionTime ?? "",
  };
}

const PHASES = ["Pending", "Unknown", "Running"];

const ORDER: readonly ((a: Candidate, b: Candidate) => number)[] = [
  (a, b) => Number(a.pod.spec.nodeName !== undefined) - Number(b.pod.spec.nodeName !== undefined),
  (a, b) => phaseOf(a.pod) - phaseOf(b.pod),
  (a, b) => Number(isPodReady(a.pod)) - Number(isPodReady(b.pod)),
  (a, b) => a.cost - b.cost,
  (a, b) => b.crowd - a.crowd,
  (a, b) => latestFirst(a.readySince, b.readySince),
  (a, b) => b.restarts - a.restarts,
  (a, b) => latestFirst(a.pod.metadata.creationTimestamp ?? "", b.pod.metadata.creationTimestamp ?? ""),
  (a, b) => latestFirst(a.pod.metadata.name, b.pod.metadata.name),
];

const phaseOf = ({ status }: Pod): number => PHASES.indexOf(status?.phase ?? "Pending");

function latestFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
