import type { Affinity, NodeAffinity, PodAffinity, PodAffinityTerm } from "../../api/kinds.ts";
import { invalidEach } from "../field-checks.ts";
import { type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { validateLabelSelector } from "../label-selector.ts";
import { labelProblems, qualifiedNameProblems } from "../names.ts";
import { validateNodeSelectorTerm, validateNodeSelectorTerms } from "./node-selector.ts";

const REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
const PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

/** Which nodes, and which Pods' neighbourhood, the Pod wants or avoids. */
export function validateAffinity(affinity: Affinity, path: string): readonly FieldError[] {
  const { nodeAffinity, podAffinity, podAntiAffinity } = affinity;
  return [
    ...(nodeAffinity ? validateNodeAffinity(nodeAffinity, `${path}.nodeAffinity`) : []),
    ...(podAffinity ? validatePodAffinity(podAffinity, `${path}.podAffinity`) : []),
    ...(podAntiAffinity ? validatePodAffinity(podAntiAffinity, `${path}.podAntiAffinity`) : []),
  ];
}

function validateNodeAffinity(affinity: NodeAffinity, path: string): readonly FieldError[] {
  const { [REQUIRED]: selector, [PREFERRED]: preferred = [] } = affinity;
  return [
    ...(selector
      ? validateNodeSelectorTerms(selector.nodeSelectorTerms ?? [], `${path}.${REQUIRED}.nodeSelectorTerms`)
      : []),
    ...preferred.flatMap(({ weight, preference = {} }, i) => [
      ...validateWeight(weight, `${path}.${PREFERRED}[${i}].weight`),
      ...validateNodeSelectorTerm(preference, `${path}.${PREFERRED}[${i}].preference`, false),
    ]),
  ];
}

function validatePodAffinity(affinity: PodAffinity, path: string): readonly FieldError[] {
  const { [REQUIRED]: terms = [], [PREFERRED]: preferred = [] } = affinity;
  return [
    ...terms.flatMap((term, i) => validatePodTerm(term, `${path}.${REQUIRED}[${i}]`)),
    ...preferred.flatMap(({ weight, podAffinityTerm }, i) => [
      ...validateWeight(weight, `${path}.${PREFERRED}[${i}].weight`),
      ...validatePodTerm(podAffinityTerm ?? { topologyKey: "" }, `${path}.${PREFERRED}[${i}].podAffinityTerm`),
    ]),
  ];
}

function validateWeight(weight = 0, path: string): readonly FieldError[] {
  return weight >= 1 && weight <= 100 ? [] : [invalid(path, weight, "must be in the range 1-100")];
}

function validatePodTerm(term: PodAffinityTerm, path: string): readonly FieldError[] {
  const { labelSelector, namespaceSelector, namespaces = [], topologyKey = "" } = term;
  return [
    ...validateLabelSelector(labelSelector, `${path}.labelSelector`),
    ...validateLabelSelector(namespaceSelector, `${path}.namespaceSelector`),
    ...namespaces.flatMap((name) => invalidEach(`${path}.namespace`, name, labelProblems(name))),
    ...validateLabelKeys(term, "matchLabelKeys", path),
    ...validateLabelKeys(term, "mismatchLabelKeys", path),
    ...(topologyKey === "" ? [required(`${path}.topologyKey`, "can not be empty")] : []),
    ...invalidEach(`${path}.topologyKey`, topologyKey, qualifiedNameProblems(topologyKey)),
  ];
}

/** Labels whose values the Pod itself supplies: they need a selector to be added to. */
function validateLabelKeys(
  term: PodAffinityTerm,
  field: "matchLabelKeys" | "mismatchLabelKeys",
  path: string,
): readonly FieldError[] {
  const keys = term[field] ?? [];
  return [
    ...(keys.length > 0 && term.labelSelector === undefined
      ? [forbidden(`${path}.${field}`, "must not be specified when labelSelector is not set")]
      : []),
    ...keys.flatMap((key, i) => invalidEach(`${path}.${field}[${i}]`, key, qualifiedNameProblems(key))),
  ];
}
