import type { Deployment, PodSpec, PodTemplate, ReplicaSet } from "../../api/kinds.ts";
import { type LabelSelector, selectsLabels } from "../../api/labels.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { validateLabelSelector } from "../label-selector.ts";
import { validateLabels } from "../metadata.ts";
import { subdomainProblems } from "../names.ts";
import { podSpecDefaults } from "../pod/defaults.ts";
import { podSpecWarnings, validatePodSpec } from "../pod/validation.ts";

type Workload = Deployment | ReplicaSet;
type Strategy = { readonly type?: string; readonly rollingUpdate?: object };

/** A Deployment, stage by stage (S-303, S-320…S-324). */
export const DEPLOYMENT: KindRules<Deployment> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: deploymentDefaults,
  validate: (deployment) => [...validateWorkload(deployment), ...validateStrategy(deployment)],
  validateUpdate: selectorIsImmutable,
  warnings: templateWarnings,
};

/** A ReplicaSet, stage by stage; its empty selector is told off "for deployment", too (S-323). */
export const REPLICA_SET: KindRules<ReplicaSet> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: (set) => ({ ...set, spec: { replicas: 1, ...workloadSpec(set) } as ReplicaSet["spec"] }),
  validate: validateWorkload,
  validateUpdate: selectorIsImmutable,
  warnings: templateWarnings,
};

const DEPLOYMENT_DEFAULTS = { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600 };
const ROLLING_UPDATE = { maxSurge: "25%", maxUnavailable: "25%" };

// The selector and the labels are never taken from the template (S-303).
function workloadSpec({ spec }: Workload): object {
  const template = (spec?.template ?? {}) as Partial<PodTemplate>;
  return {
    ...spec,
    template: {
      ...template,
      metadata: template.metadata ?? {},
      spec: podSpecDefaults(template.spec ?? ({} as PodSpec)),
    },
  };
}

function deploymentDefaults(deployment: Deployment): Deployment {
  const spec: object = { ...DEPLOYMENT_DEFAULTS, ...workloadSpec(deployment), ...strategyDefaults(deployment) };
  return { ...deployment, spec: spec as Deployment["spec"] };
}

function strategyDefaults({ spec }: Deployment): object {
  const { strategy = {} } = (spec ?? {}) as { readonly strategy?: Strategy };
  const type = strategy.type || "RollingUpdate";
  if (type !== "RollingUpdate") return { strategy: { ...strategy, type } };
  return { strategy: { type, rollingUpdate: { ...ROLLING_UPDATE, ...strategy.rollingUpdate } } };
}

function validateWorkload({ spec }: Workload): readonly FieldError[] {
  const replicas = spec.replicas ?? 1;
  return [
    ...(replicas < 0 ? [invalid("spec.replicas", replicas, "must be greater than or equal to 0")] : []),
    ...validateSelector(spec.selector),
    ...validateTemplate(spec.template, spec.selector),
  ];
}

function validateSelector(selector: LabelSelector | undefined): readonly FieldError[] {
  if (selector === undefined) return [required("spec.selector")];
  const empty = Object.keys(selector.matchLabels ?? {}).length === 0 && (selector.matchExpressions ?? []).length === 0;
  const errors = validateLabelSelector(selector, "spec.selector");
  return [
    ...errors,
    ...(empty ? [invalid("spec.selector", {}, "empty selector is invalid for deployment")] : []),
    ...(errors.length > 0 ? [invalid("spec.selector", selector, "invalid label selector")] : []),
  ];
}

function validateTemplate(template: PodTemplate, selector: LabelSelector | undefined): readonly FieldError[] {
  const labels = template.metadata?.labels;
  const { restartPolicy } = template.spec as { readonly restartPolicy?: string };
  return [
    ...(selectsLabels(selector, labels ?? {})
      ? []
      : [invalid("spec.template.metadata.labels", labels ?? null, "`selector` does not match template `labels`")]),
    ...validateLabels(labels, "spec.template.labels"),
    ...validatePodSpec(template.spec, "spec.template.spec"),
    ...(restartPolicy === "OnFailure" || restartPolicy === "Never"
      ? [notSupported("spec.template.spec.restartPolicy", restartPolicy, ["Always"])]
      : []),
  ];
}

function validateStrategy({ spec }: Deployment): readonly FieldError[] {
  const { strategy } = spec as { readonly strategy?: Strategy };
  if (strategy?.type === "RollingUpdate" || strategy?.type === "Recreate") return [];
  const internal = { Type: strategy?.type ?? "", RollingUpdate: strategy?.rollingUpdate ?? null };
  return [notSupported("spec.strategy", internal, ["Recreate", "RollingUpdate"])];
}

function selectorIsImmutable({ spec }: Workload, { spec: old }: Workload): readonly FieldError[] {
  return JSON.stringify(spec.selector) === JSON.stringify(old.selector)
    ? []
    : [invalid("spec.selector", spec.selector, "field is immutable")];
}

function templateWarnings({ spec }: Workload): readonly string[] {
  return podSpecWarnings(spec.template.spec, "spec.template.spec");
}
