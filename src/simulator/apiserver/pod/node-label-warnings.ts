import type { NodeSelectorTerm, PodSpec } from "../../api/kinds.ts";

/** Labels of nodes that have been renamed since, and what they are called now. */
const RENAMED: Readonly<Record<string, string>> = {
  "beta.kubernetes.io/arch": 'deprecated since v1.14; use "kubernetes.io/arch" instead',
  "beta.kubernetes.io/os": 'deprecated since v1.14; use "kubernetes.io/os" instead',
  "failure-domain.beta.kubernetes.io/region": 'deprecated since v1.17; use "topology.kubernetes.io/region" instead',
  "failure-domain.beta.kubernetes.io/zone": 'deprecated since v1.17; use "topology.kubernetes.io/zone" instead',
  "beta.kubernetes.io/instance-type": 'deprecated since v1.17; use "node.kubernetes.io/instance-type" instead',
  "node-role.kubernetes.io/master": 'use "node-role.kubernetes.io/control-plane" instead',
};

/** The old names of node labels in selectors, affinities and spread constraints; `path` is that of the spec. */
export function nodeLabelWarnings({ nodeSelector, affinity }: PodSpec, path: string): readonly string[] {
  const node = affinity?.nodeAffinity;
  const required = node?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const preferred = node?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  const at = `${path}.affinity.nodeAffinity`;
  return [
    ...Object.keys(nodeSelector ?? {})
      .filter(isRenamed)
      .map((key) => `${path}.nodeSelector[${key}]: ${RENAMED[key]}`),
    ...required.flatMap((term, i) =>
      termWarnings(term, `${at}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[${i}]`),
    ),
    ...preferred.flatMap(({ preference }, i) =>
      termWarnings(preference, `${at}.preferredDuringSchedulingIgnoredDuringExecution[${i}].preference`),
    ),
  ];
}

function termWarnings({ matchExpressions = [] }: NodeSelectorTerm, path: string): readonly string[] {
  return matchExpressions.flatMap(({ key }, i) => renamedLabel(key, `${path}.matchExpressions[${i}].key`));
}

/** A warning when the label at the path has a new name. */
export function renamedLabel(key: string, path: string): readonly string[] {
  return isRenamed(key) ? [`${path}: ${key} is ${RENAMED[key]}`] : [];
}

const isRenamed = (key: string): boolean => Object.hasOwn(RENAMED, key);
