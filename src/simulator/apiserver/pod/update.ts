import type { Container, Pod, PodSpec, Toleration } from "../../api/kinds.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";
import { unifiedDiff } from "../unified-diff.ts";
import { internalPodSpec } from "./internal-spec.ts";
import { validateTolerations } from "./tolerations.ts";

const CHANGEABLE =
  "pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)";
const NO_NEW_CONTAINERS = "pod updates may not add or remove containers";
const LONGEST_DEADLINE = 2 ** 31 - 1;

/** What of a Pod may not change once it is there (S-315). */
export function validatePodUpdate({ spec }: Pod, { spec: old }: Pod): readonly FieldError[] {
  const uncountable = (["containers", "initContainers"] as const).find(
    (list) => (spec[list] ?? []).length !== (old[list] ?? []).length,
  );
  if (uncountable) return [forbidden(`spec.${uncountable}`, NO_NEW_CONTAINERS)];
  return [
    ...validateDeadline(spec.activeDeadlineSeconds, old.activeDeadlineSeconds),
    ...validateNewTolerations(spec.tolerations ?? [], old.tolerations ?? []),
    ...validateNewGates(spec, old),
    ...validateRest(spec, old),
  ];
}

function validateDeadline(seconds: number | undefined, old: number | undefined): readonly FieldError[] {
  const path = "spec.activeDeadlineSeconds";
  if (seconds === undefined) {
    return old === undefined ? [] : [invalid(path, null, "must not update from a positive integer to nil value")];
  }
  if (seconds < 0 || seconds > LONGEST_DEADLINE) {
    return [invalid(path, seconds, `must be between 0 and ${LONGEST_DEADLINE}, inclusive`)];
  }
  return old !== undefined && seconds > old
    ? [invalid(path, seconds, "must be less than or equal to previous value")]
    : [];
}

/** Tolerations may join those that are there; of these only how long they hold may change. */
function validateNewTolerations(tolerations: readonly Toleration[], old: readonly Toleration[]): readonly FieldError[] {
  const kept = new Set(tolerations.map(withoutSeconds));
  return old.every((toleration) => kept.has(withoutSeconds(toleration)))
    ? validateTolerations(tolerations, "spec.tolerations")
    : [forbidden("spec.tolerations", "existing toleration can not be modified except its tolerationSeconds")];
}

function withoutSeconds({ key, operator, value, effect }: Toleration): string {
  return JSON.stringify([key, operator, value, effect]);
}

function validateNewGates(
  { schedulingGates = [] }: PodSpec,
  { schedulingGates: old = [] }: PodSpec,
): readonly FieldError[] {
  return schedulingGates.flatMap(({ name }, i) =>
    old.some((gate) => gate.name === name)
      ? []
      : [forbidden(`spec.schedulingGates[${i}]`, `only deletion is allowed, but found new scheduling gate '${name}'`)],
  );
}

/** Everything else has to be as it was; the server shows how its own structs differ. */
function validateRest(spec: PodSpec, old: PodSpec): readonly FieldError[] {
  const [before, after] = [asJson(old), asJson(withoutChangeable(spec, old))];
  return before === after ? [] : [forbidden("spec", `${CHANGEABLE}\n${unifiedDiff(before, after)}`)];
}

/** The new spec with the old values wherever a change is allowed. */
function withoutChangeable(spec: PodSpec, old: PodSpec): PodSpec {
  const { activeDeadlineSeconds: _, tolerations: __, schedulingGates: ___, ...rest } = spec;
  const { activeDeadlineSeconds, tolerations, schedulingGates } = old;
  const shortened = (old.terminationGracePeriodSeconds ?? 0) < 0 && spec.terminationGracePeriodSeconds === 1;
  return {
    ...rest,
    ...(activeDeadlineSeconds === undefined ? {} : { activeDeadlineSeconds }),
    ...(tolerations ? { tolerations } : {}),
    ...(schedulingGates ? { schedulingGates } : {}),
    ...(shortened ? { terminationGracePeriodSeconds: old.terminationGracePeriodSeconds ?? 0 } : {}),
    containers: withOldImages(spec.containers ?? [], old.containers ?? []),
    ...(spec.initContainers ? { initContainers: withOldImages(spec.initContainers, old.initContainers ?? []) } : {}),
  };
}

function withOldImages(containers: readonly Container[], old: readonly Container[]): readonly Container[] {
  return containers.map((container, i) => {
    const { image: _, ...rest } = container;
    const image = old[i]?.image;
    return image === undefined ? rest : { ...rest, image };
  });
}

/** As Go writes JSON: characters that mean something in HTML are escaped. */
function asJson(spec: PodSpec): string {
  return JSON.stringify(internalPodSpec(spec), null, 1).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}
