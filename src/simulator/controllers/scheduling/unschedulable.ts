import type { Node, Pod } from "../../api/kinds.ts";
import type { ObjectStore } from "../../store/object-store.ts";
import { filtersFor, refusalOfNode, refusalOfStranger } from "./filters.ts";
import type { Refusal } from "./refusal.ts";

/** The text of the FailedScheduling event (S-411): how many nodes refuse the Pod for which reason. */
export function unschedulableMessage(store: ObjectStore, pod: Pod, nodes: readonly Node[]): string {
  if (nodes.length === 0) return "no nodes available to schedule pods";
  const filter = filtersFor(store, pod);
  const refusals = nodes.map((node): readonly Refusal[] => {
    const refusal = refusalOfStranger(pod, node) ?? refusalOfNode(pod, node);
    return refusal ? [refusal] : filter(node);
  });
  const none = `0/${nodes.length} nodes are available: `;
  return [
    `${none}${counted(refusals.flat().map(({ reason }) => reason))}.`,
    `no new claims to deallocate, preemption: ${none}${counted(refusals.map(outlook))}.`,
  ].join(" ");
}

/** What moving others away from the node would change; here it never helps: all Pods have the same priority. */
function outlook(refusals: readonly Refusal[]): string {
  return refusals.every(({ curable }) => curable)
    ? "No preemption victims found for incoming pod"
    : "Preemption is not helpful for scheduling";
}

/** `1 of this, 2 of that`, sorted as texts. */
function counted(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => `${count} ${reason}`)
    .sort()
    .join(", ");
}
