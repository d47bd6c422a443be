import type { Node, Pod } from "../../api/kinds.ts";
import type { Taint } from "../../api/scheduling.ts";
import { countOnNode, type ObjectStore, podsOnNode } from "../../store/object-store.ts";
import { clash, hostPortsOf } from "./host-ports.ts";
import { fitsNodeAffinity, namedNodes } from "./node-affinity.ts";
import { affinityFilter } from "./pod-affinity.ts";
import { forGood, forNow, type Refusal } from "./refusal.ts";
import { allocatableOf, requestsOf, usedBy } from "./resources.ts";
import { untolerated } from "./tolerations.ts";
import { spreadFilter } from "./topology-spread.ts";

/** A filter of the scheduler for one Pod: why a node does not take it, if it does not. */
export type Filter = (node: Node) => readonly Refusal[];

const CORDON: Taint = { key: "node.kubernetes.io/unschedulable", effect: "NoSchedule" };
/** Pods on one node at most, where the node does not say. */
const MAX_PODS = 110;

/** What keeps the Pod off the node whoever else is there (S-410, up to NodeAffinity); the first filter decides. */
export function refusalOfNode({ spec }: Pod, node: Node): Refusal | undefined {
  if (node.spec.unschedulable && untolerated(spec, [CORDON], ["NoSchedule"]).length > 0) {
    return forGood("node(s) were unschedulable");
  }
  const { taints } = node.spec;
  if (taints && untolerated(spec, taints, ["NoSchedule", "NoExecute"]).length > 0) {
    return forGood("node(s) had untolerated taint(s)");
  }
  return fitsNodeAffinity(spec, node) ? undefined : forGood("node(s) didn't match Pod's node affinity/selector");
}

/** What keeps the Pod off a node that is none of those its affinity names. */
export function refusalOfStranger(pod: Pod, node: Node): Refusal | undefined {
  const named = namedNodes(pod.spec);
  if (named === undefined || named.has(node.metadata.name)) return undefined;
  return forGood("node(s) didn't satisfy plugin(s) [NodeAffinity]");
}

/** The filters that look at the other Pods, in the scheduler's order (S-410, from NodePorts on). */
export function filtersFor(store: ObjectStore, pod: Pod): Filter {
  const filters = [
    portFilter(store, pod),
    resourceFilter(store, pod),
    spreadFilter(store, pod),
    affinityFilter(store, pod),
  ];
  const present = filters.filter((filter) => filter !== undefined);
  return (node) => {
    for (const filter of present) {
      const refusals = filter(node);
      if (refusals.length > 0) return refusals;
    }
    return [];
  };
}

function portFilter(store: ObjectStore, { spec }: Pod): Filter | undefined {
  const wanted = hostPortsOf(spec);
  if (wanted.length === 0) return undefined;
  return ({ metadata }) =>
    clash(wanted, podsOnNode(store, metadata.name))
      ? [forNow("node(s) didn't have free ports for the requested pod ports")]
      : [];
}

/** A node may be short of several things at once, and says all of them. */
function resourceFilter(store: ObjectStore, { spec }: Pod): Filter {
  const wanted = [...requestsOf(spec)].filter(([, amount]) => amount > 0);
  return (node) => {
    const { name } = node.metadata;
    const full = countOnNode(store, name) + 1 > Number(node.status?.allocatable?.pods ?? MAX_PODS);
    return [
      ...(full ? [forNow("Too many pods")] : []),
      ...(wanted.length > 0 ? shortages(node, podsOnNode(store, name), wanted) : []),
    ];
  };
}

function shortages(node: Node, pods: readonly Pod[], wanted: readonly (readonly [string, number])[]) {
  const [all, used] = [allocatableOf(node), usedBy(pods)];
  return wanted.flatMap(([name, amount]) => {
    const capacity = all.get(name) ?? 0;
    if (amount <= capacity - (used.get(name) ?? 0)) return [];
    return [amount > capacity ? forGood(`Insufficient ${name}`) : forNow(`Insufficient ${name}`)];
  });
}
