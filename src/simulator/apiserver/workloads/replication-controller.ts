import type { ReplicationController } from "../../api/kinds.ts";
import { nonNegative } from "../field-checks.ts";
import { type FieldError, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems } from "../names.ts";
import { templateDefaults, validateEndless, validateOwnPods, validateTemplate } from "./template.ts";
import { workloadWarnings } from "./warnings.ts";
import { withoutZeros } from "./zeros.ts";

/** A ReplicationController, stage by stage (S-303). */
export const REPLICATION_CONTROLLER: KindRules<ReplicationController> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: controllerDefaults,
  validate: validateController,
  warnings: (controller, old) => (controller.spec.template ? workloadWarnings(controller, old) : []),
};

/** Alone among the workloads it takes its selector, and its own labels, from its template (S-303). */
function controllerDefaults(controller: ReplicationController): ReplicationController {
  const { metadata } = controller;
  const spec = withoutZeros(controller.spec, ["minReadySeconds"]);
  const labels = spec.template?.metadata?.labels;
  const isEmpty = (map: object | undefined): boolean => Object.keys(map ?? {}).length === 0;
  return {
    ...controller,
    metadata: labels && isEmpty(metadata.labels) ? { ...metadata, labels } : metadata,
    spec: {
      replicas: 1,
      ...spec,
      ...(labels && isEmpty(spec.selector) ? { selector: labels } : {}),
      ...(spec.template ? { template: templateDefaults(spec.template) } : {}),
    },
  };
}

function validateController({ spec }: ReplicationController): readonly FieldError[] {
  const { selector = {}, template, minReadySeconds, replicas } = spec;
  return [
    ...nonNegative("spec.minReadySeconds", minReadySeconds),
    ...(Object.keys(selector).length === 0 ? [required("spec.selector")] : []),
    ...nonNegative("spec.replicas", replicas),
    ...(template
      ? [
          ...validateOwnPods(template, { matchLabels: selector }, "spec.template"),
          ...validateTemplate(template, "spec.template"),
          ...validateEndless(template, "ReplicationController", "spec.template"),
        ]
      : [required("spec.template")]),
  ];
}
