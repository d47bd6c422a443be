import type { Node, PodSpec } from "../../api/kinds.ts";
import { hasAllLabels, meetsRequirement } from "../../api/labels.ts";
import type { NodeSelectorRequirement, NodeSelectorTerm } from "../../api/scheduling.ts";

/** Whether the node has every label of `nodeSelector` and fits one term of the required node affinity. */
export function fitsNodeAffinity({ nodeSelector, affinity }: PodSpec, node: Node): boolean {
  if (nodeSelector && !hasAllLabels(node.metadata.labels ?? {}, nodeSelector)) return false;
  const required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return required === undefined || required.nodeSelectorTerms.some((term) => fitsTerm(term, node));
}

/** The sum of the weights of the preferences that the node fits. */
export function preferenceFor({ affinity }: PodSpec, node: Node): number {
  const preferences = affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  return preferences.reduce((sum, { weight, preference }) => (fitsTerm(preference, node) ? sum + weight : sum), 0);
}

/** The only nodes that a Pod can run on because its affinity names them, as that of a DaemonSet does; undefined for any. */
export function namedNodes({ affinity }: PodSpec): ReadonlySet<string> | undefined {
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  const names = terms?.map(({ matchFields }) => matchFields?.find(namesNode)?.values);
  return names?.every((values) => values !== undefined) ? new Set(names.flat()) : undefined;
}

const namesNode = ({ key, operator }: NodeSelectorRequirement): boolean => key === "metadata.name" && operator === "In";

/** A term without any requirement fits no node. */
function fitsTerm({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm, node: Node): boolean {
  if (matchExpressions.length + matchFields.length === 0) return false;
  const labels = node.metadata.labels ?? {};
  return (
    matchExpressions.every((requirement) => meets(requirement, labels[requirement.key])) &&
    matchFields.every((requirement) => meets(requirement, node.metadata.name))
  );
}

function meets(requirement: NodeSelectorRequirement, value: string | undefined): boolean {
  const [bound] = requirement.values ?? [];
  switch (requirement.operator) {
    case "Gt":
      return Number(value) > Number(bound);
    case "Lt":
      return Number(value) < Number(bound);
    default:
      return meetsRequirement(requirement, value);
  }
}
