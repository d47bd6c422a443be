import type { Node, Pod, Toleration } from "../api/kinds.ts";
import { hasAllLabels } from "../api/labels.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import {
  getObject,
  listObjects,
  type ObjectStore,
  ownerKeyOf,
  podCountOn,
  provenanceOf,
  putObject,
  refOf,
} from "../store/object-store.ts";
import { type Controlled, withObjects } from "./controlled.ts";

/** Gives a Pod without a node the best node that can take it, or says why none can (S-410…S-412). */
export function schedulePod<T extends Controlled>(cluster: T, ref: ObjectRef): T {
  const pod = getObject<Pod>(cluster.objects, ref);
  if (!pod || pod.spec.nodeName !== undefined || pod.metadata.deletionTimestamp !== undefined) return cluster;
  const nodes = listObjects<Node>(cluster.objects, "Node");
  const feasible = nodes.filter((node) => whyNot(pod, node) === undefined);
  const best = leastCrowded(cluster.objects, pod, feasible);
  return withObjects(cluster, best ? bind(cluster.objects, pod, best) : leavePending(cluster.objects, pod, nodes));
}

/** The first filter that keeps the Pod off the node, in the scheduler's order and words (S-410); undefined when none does. */
export function whyNot(pod: Pod, node: Node): string | undefined {
  if (node.spec.unschedulable) return "node(s) were unschedulable";
  const untolerated = (node.spec.taints ?? []).some(
    (taint) =>
      taint.effect !== "PreferNoSchedule" &&
      !(pod.spec.tolerations ?? []).some((toleration) => tolerates(toleration, taint)),
  );
  if (untolerated) return "node(s) had untolerated taint(s)";
  if (!hasAllLabels(node.metadata.labels ?? {}, pod.spec.nodeSelector ?? {})) {
    return "node(s) didn't match Pod's node affinity/selector";
  }
  return undefined;
}

/** The text of the FailedScheduling event (S-411). */
export function unschedulableMessage(pod: Pod, nodes: readonly Node[]): string {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const reason = whyNot(pod, node) ?? "";
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const reasons = [...counts].map(([reason, count]) => `${count} ${reason}`).sort();
  const available = `0/${nodes.length} nodes are available: ${reasons.join(", ")}.`;
  return `${available} no new claims to deallocate, preemption: 0/${nodes.length} nodes are available: ${nodes.length} Preemption is not helpful for scheduling.`;
}

type Taint = NonNullable<Node["spec"]["taints"]>[number];

function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect !== undefined && toleration.effect !== taint.effect) return false;
  if (toleration.operator === "Exists")
    return toleration.key === undefined || toleration.key === "" || toleration.key === taint.key;
  return toleration.key === taint.key && (toleration.value ?? "") === (taint.value ?? "");
}

// Fewest Pods of the same owner first, then fewest Pods, then the name: replicas spread over the nodes (S-412).
function leastCrowded(store: ObjectStore, pod: Pod, nodes: readonly Node[]): Node | undefined {
  const owner = ownerKeyOf(pod);
  const siblings = (node: Node): number => (owner === undefined ? 0 : podCountOn(store, node.metadata.name, owner));
  const all = (node: Node): number => podCountOn(store, node.metadata.name);
  return nodes.reduce<Node | undefined>((best, node) => {
    if (best === undefined) return node;
    return (siblings(node) - siblings(best) || all(node) - all(best)) < 0 ? node : best;
  }, undefined);
}

function bind(store: ObjectStore, pod: Pod, node: Node): ObjectStore {
  const bound: Pod = { ...pod, spec: { ...pod.spec, nodeName: node.metadata.name } };
  const provenance = new Map(provenanceOf(store, refOf(pod)) ?? []).set("spec.nodeName", {
    kind: "controller",
    controller: "scheduler",
  });
  return putObject(store, bound, provenance);
}

function leavePending(store: ObjectStore, pod: Pod, nodes: readonly Node[]): ObjectStore {
  const message = unschedulableMessage(pod, nodes);
  if (pod.status?.conditions?.[0]?.message === message) return store;
  const condition = { type: "PodScheduled", status: "False", reason: "Unschedulable", message } as const;
  return putObject(
    store,
    { ...pod, status: { phase: "Pending", conditions: [condition] } },
    provenanceOf(store, refOf(pod)) ?? new Map(),
  );
}
