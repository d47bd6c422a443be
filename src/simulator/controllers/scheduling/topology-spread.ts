import type { Node, Pod } from "../../api/kinds.ts";
import { selectsLabels } from "../../api/labels.ts";
import type { TopologySpreadConstraint } from "../../api/scheduling.ts";
import { listObjects, type ObjectStore, podsWithLabels } from "../../store/object-store.ts";
import { isActive } from "../pods.ts";
import { fitsNodeAffinity } from "./node-affinity.ts";
import { forGood, forNow, type Refusal } from "./refusal.ts";
import { untolerated } from "./tolerations.ts";

const WORDS = "node(s) didn't match pod topology spread constraints";

/** How many matching Pods each domain of a constraint has: the domains are those of the nodes that the Pod may run on. */
type Spread = {
  readonly constraint: TopologySpreadConstraint;
  readonly counts: ReadonlyMap<string, number>;
  readonly fewest: number;
  /** The Pod itself counts as well, if the constraint selects it. */
  readonly self: number;
};

/** What keeps a Pod off a node so that Pods stay evenly spread (S-410); undefined when the Pod has no such wish. */
export function spreadFilter(store: ObjectStore, pod: Pod): ((node: Node) => readonly Refusal[]) | undefined {
  const constraints = constraintsOf(pod, "DoNotSchedule");
  if (constraints.length === 0) return undefined;
  const spreads = constraints.map((constraint) => spreadOf(store, pod, constraint, constraints));
  return (node) => spreads.flatMap((spread) => refusalBy(spread, node) ?? []).slice(0, 1);
}

/** How many matching Pods share a domain with the node, over the constraints that are only wishes. */
export function crowdFor(store: ObjectStore, pod: Pod): ((node: Node) => number) | undefined {
  const constraints = constraintsOf(pod, "ScheduleAnyway");
  if (constraints.length === 0) return undefined;
  const spreads = constraints.map((constraint) => spreadOf(store, pod, constraint, constraints));
  return (node) =>
    spreads.reduce((sum, { constraint, counts }) => sum + (counts.get(domainOf(node, constraint) ?? "") ?? 0), 0);
}

function constraintsOf({ spec }: Pod, when: string): readonly TopologySpreadConstraint[] {
  return (spec.topologySpreadConstraints ?? []).filter(({ whenUnsatisfiable }) => whenUnsatisfiable === when);
}

function refusalBy({ constraint, counts, fewest, self }: Spread, node: Node): Refusal | undefined {
  const domain = domainOf(node, constraint);
  if (domain === undefined) return forGood(`${WORDS} (missing required label)`);
  const skew = (counts.get(domain) ?? 0) + self - fewest;
  return skew > constraint.maxSkew ? forNow(WORDS) : undefined;
}

function spreadOf(
  store: ObjectStore,
  pod: Pod,
  constraint: TopologySpreadConstraint,
  all: readonly TopologySpreadConstraint[],
): Spread {
  const nodes = listObjects<Node>(store, "Node").filter(
    (node) => isCounted(node, pod, constraint) && all.every((other) => domainOf(node, other) !== undefined),
  );
  const domains = new Map(nodes.map((node) => [node.metadata.name, domainOf(node, constraint) ?? ""]));
  const counts = new Map([...domains.values()].map((domain) => [domain, 0]));
  const namespace = pod.metadata.namespace ?? "";
  for (const other of podsWithLabels(store, namespace, constraint.labelSelector?.matchLabels ?? {})) {
    const domain = domains.get(other.spec.nodeName ?? "");
    if (domain === undefined || !isActive(other) || !selects(constraint, pod, other)) continue;
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const fewest = counts.size < (constraint.minDomains ?? 1) ? 0 : Math.min(...counts.values());
  return { constraint, counts, fewest, self: selects(constraint, pod, pod) ? 1 : 0 };
}

/** Nodes that the Pod's affinity leaves out do not count, those whose taints do so count, unless the constraint says otherwise. */
function isCounted(node: Node, { spec }: Pod, constraint: TopologySpreadConstraint): boolean {
  const { nodeAffinityPolicy = "Honor", nodeTaintsPolicy = "Ignore" } = constraint;
  const taints = nodeTaintsPolicy === "Honor" ? (node.spec.taints ?? []) : [];
  return (
    (nodeAffinityPolicy === "Ignore" || fitsNodeAffinity(spec, node)) &&
    untolerated(spec, taints, ["NoSchedule", "NoExecute"]).length === 0
  );
}

function selects(constraint: TopologySpreadConstraint, { metadata: own }: Pod, { metadata }: Pod): boolean {
  const { labelSelector, matchLabelKeys = [] } = constraint;
  return (
    selectsLabels(labelSelector, metadata.labels ?? {}) &&
    matchLabelKeys.every((key) => own.labels?.[key] === undefined || own.labels[key] === metadata.labels?.[key])
  );
}

function domainOf({ metadata }: Node, { topologyKey }: TopologySpreadConstraint): string | undefined {
  return metadata.labels?.[topologyKey];
}
