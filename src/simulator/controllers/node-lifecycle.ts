import isEqual from "fast-deep-equal";
import type { ClusterDocument } from "../api/cluster-document.ts";
import type { Condition } from "../api/condition.ts";
import type { Node, Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { Taint } from "../api/scheduling.ts";
import { timestampAt } from "../api/timestamp.ts";
import { platformOf } from "../platforms/index.ts";
import { getObject, podsOnNode } from "../store/object-store.ts";
import { type Controlled, chosenBy, putField } from "./controlled.ts";
import { isPodReady } from "./pods.ts";
import { wakeAt } from "./timers.ts";

/** How long a kubelet may be silent, in seconds (`--node-monitor-grace-period`). */
export const GRACE_PERIOD = 50;

const UNSCHEDULABLE = "node.kubernetes.io/unschedulable";
const NOT_READY = "node.kubernetes.io/not-ready";
const UNREACHABLE = "node.kubernetes.io/unreachable";
const BY_CONTROL_PLANE = chosenBy("node-lifecycle", "status");
const OURS: ReadonlySet<string> = new Set([UNSCHEDULABLE, NOT_READY, UNREACHABLE]);

/**
 * What the control plane makes of a node: one that is silent for too long is Unknown, one that is not Ready gets the taints
 * that keep Pods away and drive them out, and its Pods are no longer ready. A cordoned one gets the taint for that.
 */
export function watchNode(cluster: Controlled, ref: ObjectRef): Controlled {
  const node = getObject<Node>(cluster.objects, ref);
  if (!node) return cluster;
  const since = cluster.failedNodes.get(ref.name);
  const silentAt = since === undefined ? undefined : since + GRACE_PERIOD;
  if (silentAt !== undefined && cluster.time < silentAt) return wakeAt(cluster, ref, silentAt);
  const status = { ...node.status, conditions: conditionsOf(cluster, node, silentAt !== undefined) };
  const taints = taintsOf({ ...node, status }, cluster.time);
  const { taints: _, ...spec } = node.spec;
  const watched: Node = { ...node, spec: { ...spec, ...(taints.length > 0 ? { taints } : {}) }, status };
  const written = isEqual(watched, node) ? cluster : putField(cluster, watched, BY_CONTROL_PLANE);
  return isReady(watched)
    ? written
    : podsOnNode(written.objects, ref.name).filter(isPodReady).reduce(markUnready, written);
}

function isReady({ status }: Node): boolean {
  return readiness(status) === "True";
}

function readiness(status: Node["status"]): Condition["status"] | undefined {
  return status?.conditions?.find(({ type }) => type === "Ready")?.status;
}

/** A kubelet that is silent leaves everything Unknown; one that is back says again how it is. */
function conditionsOf({ document, time }: Controlled, { status }: Node, silent: boolean): readonly Condition[] {
  const { conditions = [] } = status ?? {};
  return conditions.map((condition) => {
    if (silent) return condition.status === "Unknown" ? condition : changed(condition, "Unknown", SILENT, time);
    const words = kubeletWords(document)[condition.type];
    return condition.status !== "Unknown" || !words ? condition : changed(condition, words.status, words, time);
  });
}

function changed(
  condition: Condition,
  status: Condition["status"],
  { reason, message }: Words,
  time: number,
): Condition {
  return { ...condition, status, reason, message, lastTransitionTime: timestampAt(time) };
}

type Words = { readonly reason: string; readonly message: string };
const SILENT: Words = { reason: "NodeStatusUnknown", message: "Kubelet stopped posting node status." };

type Said = Readonly<Record<string, Words & { readonly status: Condition["status"] }>>;

/** What the kubelet says of its node, which is well as far as the network platform goes. */
export function kubeletWords(document: ClusterDocument): Said {
  const unready = platformOf(document).nodesNotReady;
  return unready ? { ...HEALTHY, Ready: { status: "False", ...unready } } : HEALTHY;
}

const HEALTHY: Said = {
  MemoryPressure: {
    status: "False",
    reason: "KubeletHasSufficientMemory",
    message: "kubelet has sufficient memory available",
  },
  DiskPressure: { status: "False", reason: "KubeletHasNoDiskPressure", message: "kubelet has no disk pressure" },
  PIDPressure: { status: "False", reason: "KubeletHasSufficientPID", message: "kubelet has sufficient PID available" },
  Ready: { status: "True", reason: "KubeletReady", message: "kubelet is posting ready status" },
};

function taintsOf(node: Node, time: number): readonly Taint[] {
  const { taints = [], unschedulable } = node.spec;
  const timeAdded = timestampAt(time);
  const wanted: readonly Taint[] = [
    ...(unschedulable ? [{ key: UNSCHEDULABLE, effect: "NoSchedule", timeAdded } as const] : []),
    ...troublesOf(node).map((trouble) => ({ ...trouble, timeAdded })),
  ];
  const isWanted = (taint: Taint): boolean => wanted.some((other) => isAlike(taint, other));
  const kept = taints.filter((taint) => !OURS.has(taint.key) || isWanted(taint));
  return [...kept, ...wanted.filter((taint) => !kept.some((other) => isAlike(taint, other)))];
}

/** A Node that was registered by hand and never said how it is has nobody to drive out. */
function troublesOf({ status }: Node): readonly Taint[] {
  const ready = readiness(status);
  if (ready === "True") return [];
  const key = ready === "Unknown" ? UNREACHABLE : NOT_READY;
  return ready === undefined
    ? [{ key, effect: "NoSchedule" }]
    : [
        { key, effect: "NoSchedule" },
        { key, effect: "NoExecute" },
      ];
}

const isAlike = (a: Taint, b: Taint): boolean => a.key === b.key && a.effect === b.effect;

/** Its kubelet cannot say so: the control plane takes the Pod out of the Services. */
function markUnready(cluster: Controlled, pod: Pod): Controlled {
  const conditions = (pod.status?.conditions ?? []).map((condition) =>
    condition.type === "Ready"
      ? { ...condition, status: "False" as const, lastTransitionTime: timestampAt(cluster.time) }
      : condition,
  );
  return putField(cluster, { ...pod, status: { ...pod.status, conditions } }, BY_CONTROL_PLANE);
}
