import type { Node, Pod } from "../api/kinds.ts";
import type { Taint } from "../api/scheduling.ts";
import { secondsAt } from "../api/timestamp.ts";
import { getObject, refOf } from "../store/object-store.ts";
import type { Controlled } from "./controlled.ts";
import { deletePod, isActive } from "./pods.ts";
import { tolerates, untolerated } from "./scheduling/tolerations.ts";
import { wakeAt } from "./timers.ts";

/**
 * Drives a Pod from a node with a NoExecute taint: at once if it does not tolerate it, after `tolerationSeconds` if it does
 * so for a while. A Pod that never started there is left alone: see the kubelet.
 */
export function evictPod(cluster: Controlled, pod: Pod): Controlled {
  if (!isActive(pod) || pod.status?.podIP === undefined) return cluster;
  const node = getObject<Node>(cluster.objects, { kind: "Node", namespace: "", name: pod.spec.nodeName ?? "" });
  const taints = node?.spec.taints?.filter(({ effect }) => effect === "NoExecute") ?? [];
  if (taints.length === 0) return cluster;
  if (untolerated(pod.spec, taints, ["NoExecute"]).length > 0) return deletePod(cluster, pod);
  const end = Math.min(...taints.map((taint) => endOfPatience(pod, taint, cluster.time)));
  if (end === Infinity) return cluster;
  return cluster.time < end ? wakeAt(cluster, refOf(pod), end) : deletePod(cluster, pod);
}

/** When a Pod's toleration of the taint runs out; never, if one of its tolerations has no limit. */
function endOfPatience({ spec }: Pod, taint: Taint, now: number): number {
  const seconds = (spec.tolerations ?? [])
    .filter((toleration) => tolerates(toleration, taint))
    .map(({ tolerationSeconds = Infinity }) => Math.max(0, tolerationSeconds));
  return (taint.timeAdded === undefined ? now : secondsAt(taint.timeAdded)) + Math.min(...seconds);
}
