import isEqual from "fast-deep-equal";
import type { DaemonSet } from "../../api/kinds.ts";
import { nonNegative } from "../field-checks.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import type { Allocation, KindRules, WriteContext } from "../kind-rules.ts";
import { validateLabelSelector } from "../label-selector.ts";
import { subdomainProblems } from "../names.ts";
import { amountOf, validateIntOrPercent, validateNotAboveAll } from "./int-or-percent.ts";
import { type RolloutStrategy, unsupportedStrategy } from "./rollout-strategy.ts";
import { isReadable, validateNotAll, validateSameSelector } from "./selector.ts";
import { templateDefaults, validateEndless, validateOwnPods, validateTemplate } from "./template.ts";
import { podWarnings } from "./warnings.ts";
import { withoutZeros } from "./zeros.ts";

/** A DaemonSet, stage by stage (S-303, S-323, S-324). */
export const DAEMON_SET: KindRules<DaemonSet> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: daemonSetDefaults,
  allocate: withTemplateGeneration,
  validate: validateDaemonSet,
  validateUpdate: ({ spec }, { spec: old }) => validateSameSelector(spec.selector, old.selector),
  warnings: podWarnings,
};

type UpdateStrategy = NonNullable<DaemonSet["spec"]["updateStrategy"]>;

function daemonSetDefaults(set: DaemonSet): DaemonSet {
  const spec = withoutZeros(set.spec, ["minReadySeconds"]);
  return {
    ...set,
    spec: {
      revisionHistoryLimit: 10,
      ...spec,
      template: templateDefaults(spec.template),
      updateStrategy: strategyDefaults(spec.updateStrategy ?? {}),
    },
  };
}

function strategyDefaults(strategy: UpdateStrategy): UpdateStrategy {
  const type = strategy.type || "RollingUpdate";
  if (type !== "RollingUpdate") return { ...strategy, type };
  return { type, rollingUpdate: { maxUnavailable: 1, maxSurge: 0, ...strategy.rollingUpdate } };
}

const TEMPLATE_GENERATION = "deprecated.daemonset.template.generation";

/** The server counts the templates, whatever the manifest says of an old DaemonSet (S-404). */
function withTemplateGeneration(set: DaemonSet, _: WriteContext, old: DaemonSet | undefined): Allocation<DaemonSet> {
  const before = generationOf(old ?? set);
  const changed = old !== undefined && !isEqual(old.spec.template, set.spec.template);
  const annotations = { ...set.metadata.annotations, [TEMPLATE_GENERATION]: `${changed ? before + 1 : before}` };
  return { kind: "allocated", object: { ...set, metadata: { ...set.metadata, annotations } } };
}

function generationOf({ metadata }: DaemonSet): number {
  return Math.max(1, Number.parseInt(metadata.annotations?.[TEMPLATE_GENERATION] ?? "1", 10) || 1);
}

/** A selector that is missing is not told off, but selects none of the template's Pods (S-323). */
function validateDaemonSet({ spec }: DaemonSet): readonly FieldError[] {
  const { selector, template } = spec;
  return [
    ...validateLabelSelector(selector, "spec.selector"),
    ...(isReadable(selector) ? validateOwnPods(template, selector, "spec.template") : []),
    ...validateNotAll(selector, "daemonset"),
    ...validateTemplate(template, "spec.template"),
    ...validateEndless(template, "DaemonSet", "spec.template"),
    ...nonNegative("spec.minReadySeconds", spec.minReadySeconds),
    ...validateStrategy(spec.updateStrategy ?? {}, "spec.updateStrategy"),
    ...nonNegative("spec.revisionHistoryLimit", spec.revisionHistoryLimit),
  ];
}

function validateStrategy(strategy: RolloutStrategy, path: string): readonly FieldError[] {
  if (strategy.type === "OnDelete") return [];
  return strategy.type === "RollingUpdate"
    ? validateRollingUpdate(strategy.rollingUpdate ?? {}, `${path}.rollingUpdate`)
    : [unsupportedStrategy(strategy, path, ["RollingUpdate", "OnDelete"])];
}

/** On a node the new Pod comes either before the old one goes, or after it. */
function validateRollingUpdate(
  { maxSurge = 0, maxUnavailable = 0 }: NonNullable<RolloutStrategy["rollingUpdate"]>,
  path: string,
): readonly FieldError[] {
  return [
    ...validateIntOrPercent(maxUnavailable, `${path}.maxUnavailable`),
    ...validateIntOrPercent(maxSurge, `${path}.maxSurge`),
    ...validateNotAboveAll(maxUnavailable, `${path}.maxUnavailable`),
    ...validateNotAboveAll(maxSurge, `${path}.maxSurge`),
    ...(amountOf(maxUnavailable) !== 0 && amountOf(maxSurge) !== 0
      ? [invalid(`${path}.maxSurge`, maxSurge, "may not be set when maxUnavailable is non-zero")]
      : []),
    ...(amountOf(maxUnavailable) === 0 && amountOf(maxSurge) === 0
      ? [required(`${path}.maxUnavailable`, "cannot be 0 when maxSurge is 0")]
      : []),
  ];
}
