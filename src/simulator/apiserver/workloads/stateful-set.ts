import isEqual from "fast-deep-equal";
import type { ClaimTemplate, PodTemplate, StatefulSet, Volume } from "../../api/kinds.ts";
import { invalidEach, nonNegative, oneOf } from "../field-checks.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelProblems } from "../names.ts";
import { isReadable, unreadableSelector, validateSelector } from "./selector.ts";
import { templateDefaults, validateEndless, validateOwnPods, validateTemplate } from "./template.ts";
import { podWarnings } from "./warnings.ts";
import { withoutZeros } from "./zeros.ts";

/** A StatefulSet, stage by stage (S-303, S-323, S-324). Its name begins its Pods' host names, and so is a label. */
export const STATEFUL_SET: KindRules<StatefulSet> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: labelProblems,
  defaults: statefulSetDefaults,
  validate: validateStatefulSet,
  validateUpdate: validateUnchanged,
  warnings: podWarnings,
};

type Spec = StatefulSet["spec"];
type UpdateStrategy = NonNullable<Spec["updateStrategy"]>;

function statefulSetDefaults(set: StatefulSet): StatefulSet {
  const spec = withoutZeros(set.spec, ["minReadySeconds", "podManagementPolicy"]);
  const { volumeClaimTemplates } = spec;
  return {
    ...set,
    spec: {
      replicas: 1,
      podManagementPolicy: "OrderedReady",
      revisionHistoryLimit: 10,
      serviceName: "",
      ...spec,
      persistentVolumeClaimRetentionPolicy: retentionDefaults(spec.persistentVolumeClaimRetentionPolicy ?? {}),
      template: templateDefaults(spec.template),
      updateStrategy: strategyDefaults(spec.updateStrategy ?? {}),
      ...(volumeClaimTemplates ? { volumeClaimTemplates: volumeClaimTemplates.map(claimDefaults) } : {}),
    },
  };
}

function retentionDefaults({ whenDeleted, whenScaled }: NonNullable<Spec["persistentVolumeClaimRetentionPolicy"]>) {
  return { whenDeleted: whenDeleted || "Retain", whenScaled: whenScaled || "Retain" };
}

/** A type that is written down gets no partition, unless a rolling update is, too. */
function strategyDefaults({ type, rollingUpdate }: UpdateStrategy): UpdateStrategy {
  if (type && (type !== "RollingUpdate" || !rollingUpdate))
    return { type, ...(rollingUpdate ? { rollingUpdate } : {}) };
  return { type: "RollingUpdate", rollingUpdate: { partition: rollingUpdate?.partition ?? 0 } };
}

function claimDefaults(template: ClaimTemplate): ClaimTemplate {
  return {
    ...template,
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    spec: { volumeMode: "Filesystem", ...template.spec },
    status: { phase: "Pending" },
  };
}

function validateStatefulSet({ spec }: StatefulSet): readonly FieldError[] {
  const { selector, template, ordinals, serviceName } = spec;
  return [
    ...validatePolicy(spec.podManagementPolicy ?? ""),
    ...validateStrategy(spec.updateStrategy ?? {}, "spec.updateStrategy"),
    ...validateRetention(spec, "spec.persistentVolumeClaimRetentionPolicy"),
    ...nonNegative("spec.replicas", spec.replicas),
    ...nonNegative("spec.minReadySeconds", spec.minReadySeconds),
    ...nonNegative("spec.ordinals.start", ordinals?.start),
    ...validateSelector(selector, "statefulset"),
    ...(isReadable(selector) ? validatePods(template, spec) : [unreadableSelector(selector, "")]),
    ...(serviceName ? invalidEach("spec.serviceName", serviceName, labelProblems(serviceName)) : []),
    ...validateEndless(template, "StatefulSet", "spec.template"),
  ];
}

function validatePolicy(policy: string): readonly FieldError[] {
  return policy === "OrderedReady" || policy === "Parallel"
    ? []
    : [invalid("spec.podManagementPolicy", policy, "must be 'OrderedReady' or 'Parallel'")];
}

function validateStrategy({ type, rollingUpdate }: UpdateStrategy, path: string): readonly FieldError[] {
  const internal = rollingUpdate ? { Partition: rollingUpdate.partition ?? 0, MaxUnavailable: null } : null;
  switch (type) {
    case "RollingUpdate":
      return nonNegative(`${path}.rollingUpdate.partition`, rollingUpdate?.partition);
    case "OnDelete":
      return rollingUpdate
        ? [invalid(`${path}.rollingUpdate`, internal, "only allowed for updateStrategy 'RollingUpdate'")]
        : [];
    default:
      return [invalid(path, { Type: type ?? "", RollingUpdate: internal }, "must be 'RollingUpdate' or 'OnDelete'")];
  }
}

function validateRetention(
  { persistentVolumeClaimRetentionPolicy: policy }: Spec,
  path: string,
): readonly FieldError[] {
  const words = ["Retain", "Delete"];
  return [
    ...oneOf(`${path}.whenDeleted`, policy?.whenDeleted, words),
    ...oneOf(`${path}.whenScaled`, policy?.whenScaled, words),
  ];
}

/** Each Pod finds the claims that the set makes for it among its volumes. */
function validatePods(template: PodTemplate, { selector, volumeClaimTemplates = [] }: Spec): readonly FieldError[] {
  const claims = new Set(volumeClaimTemplates.flatMap(({ metadata }) => metadata?.name || []));
  const own = (template.spec.volumes ?? []).filter(({ name }) => !claims.has(name));
  const claimed = [...claims].map((name): Volume => ({ name, persistentVolumeClaim: { claimName: name } }));
  const complete = { ...template, spec: { ...template.spec, volumes: [...own, ...claimed] } };
  return [...validateOwnPods(template, selector, "spec.template"), ...validateTemplate(complete, "spec.template")];
}

/** What does not show in the set's identity may change, everything else is for life (S-324). */
function validateUnchanged({ spec }: StatefulSet, { spec: old }: StatefulSet): readonly FieldError[] {
  return isEqual(fixedPart(spec), fixedPart(old))
    ? []
    : [
        forbidden(
          "spec",
          "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
        ),
      ];
}

function fixedPart({ selector, serviceName, podManagementPolicy, volumeClaimTemplates }: Spec): object {
  return { selector, serviceName, podManagementPolicy, volumeClaimTemplates: volumeClaimTemplates ?? [] };
}
