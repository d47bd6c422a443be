import type { PodTemplate, ReplicaSet } from "../../api/kinds.ts";
import type { LabelSelector } from "../../api/labels.ts";
import { nonNegative } from "../field-checks.ts";
import type { FieldError } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems } from "../names.ts";
import { isReadable, unreadableSelector, validateSameSelector, validateSelector } from "./selector.ts";
import { templateDefaults, validateEndless, validateOwnPods, validateTemplate } from "./template.ts";
import { workloadWarnings } from "./warnings.ts";
import { withoutZeros } from "./zeros.ts";

/** A ReplicaSet, stage by stage (S-303, S-321…S-324). */
export const REPLICA_SET: KindRules<ReplicaSet> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: replicaSetDefaults,
  validate: validateReplicaSet,
  validateUpdate: ({ spec }, { spec: old }) => validateSameSelector(spec.selector, old.selector),
  warnings: workloadWarnings,
};

function replicaSetDefaults(set: ReplicaSet): ReplicaSet {
  const spec = withoutZeros(set.spec, ["minReadySeconds"]);
  return { ...set, spec: { replicas: 1, ...spec, template: templateDefaults(spec.template) } };
}

function validateReplicaSet({ spec }: ReplicaSet): readonly FieldError[] {
  return [
    ...nonNegative("spec.replicas", spec.replicas),
    ...nonNegative("spec.minReadySeconds", spec.minReadySeconds),
    ...validateReplicatedPods(spec),
  ];
}

/**
 * The selector and the template of a Deployment or a ReplicaSet: an empty selector is told off "for deployment" with
 * both (S-323), and a template whose selector cannot be read is not looked at.
 */
export function validateReplicatedPods({
  selector,
  template,
}: {
  readonly selector: LabelSelector | undefined;
  readonly template: PodTemplate;
}): readonly FieldError[] {
  const errors = validateSelector(selector, "deployment");
  if (selector && !isReadable(selector)) return [...errors, unreadableSelector(selector, "invalid label selector")];
  return [
    ...errors,
    ...validateOwnPods(template, selector, "spec.template"),
    ...validateTemplate(template, "spec.template"),
    ...validateEndless(template, "ReplicaSet", "spec.template"),
  ];
}
