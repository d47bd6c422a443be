import type { Deployment, DeploymentStrategy } from "../../api/kinds.ts";
import { nonNegative } from "../field-checks.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { subdomainProblems } from "../names.ts";
import { amountOf, validateIntOrPercent, validateNotAboveAll } from "./int-or-percent.ts";
import { validateReplicatedPods } from "./replica-set.ts";
import { unsupportedStrategy } from "./rollout-strategy.ts";
import { validateSameSelector } from "./selector.ts";
import { templateDefaults } from "./template.ts";
import { workloadWarnings } from "./warnings.ts";
import { withoutZeros } from "./zeros.ts";

/** A Deployment, stage by stage (S-303, S-320…S-324). */
export const DEPLOYMENT: KindRules<Deployment> = {
  scope: "namespaced",
  hasGeneration: "annotations-too",
  nameProblems: subdomainProblems,
  defaults: deploymentDefaults,
  validate: validateDeployment,
  validateUpdate: ({ spec }, { spec: old }) => validateSameSelector(spec.selector, old.selector),
  warnings: workloadWarnings,
};

function deploymentDefaults(deployment: Deployment): Deployment {
  const spec = withoutZeros(deployment.spec, ["minReadySeconds", "paused"]);
  return {
    ...deployment,
    spec: {
      replicas: 1,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      ...spec,
      template: templateDefaults(spec.template),
      strategy: strategyDefaults(spec.strategy ?? {}),
    },
  };
}

function strategyDefaults(strategy: DeploymentStrategy): DeploymentStrategy {
  const type = strategy.type || "RollingUpdate";
  if (type !== "RollingUpdate") return { ...strategy, type };
  return { type, rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%", ...strategy.rollingUpdate } };
}

function validateDeployment({ spec }: Deployment): readonly FieldError[] {
  return [
    ...nonNegative("spec.replicas", spec.replicas),
    ...validateReplicatedPods(spec),
    ...validateStrategy(spec.strategy ?? {}),
    ...nonNegative("spec.minReadySeconds", spec.minReadySeconds),
    ...nonNegative("spec.revisionHistoryLimit", spec.revisionHistoryLimit),
    ...validateDeadline(spec.progressDeadlineSeconds, spec.minReadySeconds ?? 0),
  ];
}

function validateStrategy(strategy: DeploymentStrategy): readonly FieldError[] {
  const path = "spec.strategy";
  switch (strategy.type) {
    case "Recreate":
      return strategy.rollingUpdate
        ? [forbidden(`${path}.rollingUpdate`, "may not be specified when strategy `type` is 'Recreate'")]
        : [];
    case "RollingUpdate":
      return validateRollingUpdate(strategy.rollingUpdate ?? {}, `${path}.rollingUpdate`);
    default:
      return [unsupportedStrategy(strategy, path, ["Recreate", "RollingUpdate"])];
  }
}

/** Without a Pod more or a Pod less than wanted, nothing can ever be replaced. */
function validateRollingUpdate(
  { maxSurge = 0, maxUnavailable = 0 }: NonNullable<DeploymentStrategy["rollingUpdate"]>,
  path: string,
): readonly FieldError[] {
  return [
    ...validateIntOrPercent(maxUnavailable, `${path}.maxUnavailable`),
    ...validateIntOrPercent(maxSurge, `${path}.maxSurge`),
    ...(amountOf(maxUnavailable) === 0 && amountOf(maxSurge) === 0
      ? [invalid(`${path}.maxUnavailable`, maxUnavailable, "may not be 0 when `maxSurge` is 0")]
      : []),
    ...validateNotAboveAll(maxUnavailable, `${path}.maxUnavailable`),
  ];
}

function validateDeadline(seconds: number | undefined, minReadySeconds: number): readonly FieldError[] {
  const path = "spec.progressDeadlineSeconds";
  if (seconds === undefined) return [];
  return [
    ...nonNegative(path, seconds),
    ...(seconds <= minReadySeconds ? [invalid(path, seconds, "must be greater than minReadySeconds")] : []),
  ];
}
