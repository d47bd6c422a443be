import type { TopologySpreadConstraint } from "../../api/kinds.ts";
import { invalidEach, oneOf } from "../field-checks.ts";
import { duplicate, type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { validateLabelSelector } from "../label-selector.ts";
import { qualifiedNameProblems } from "../names.ts";

const ACTIONS = ["DoNotSchedule", "ScheduleAnyway"];
const POLICIES = ["Honor", "Ignore"];
const NOT_POSITIVE = "must be greater than zero";

/** How evenly the Pods spread over the nodes: one constraint for each domain and action. */
export function validateTopologySpread(
  constraints: readonly TopologySpreadConstraint[],
  path: string,
): readonly FieldError[] {
  return constraints.flatMap((constraint, i) => {
    const at = `${path}[${i}]`;
    const { maxSkew = 0, topologyKey, whenUnsatisfiable, nodeAffinityPolicy, nodeTaintsPolicy } = constraint;
    return [
      ...(maxSkew > 0 ? [] : [invalid(`${at}.maxSkew`, maxSkew, NOT_POSITIVE)]),
      ...(topologyKey ? [] : [required(`${at}.topologyKey`, "can not be empty")]),
      ...oneOf(`${at}.whenUnsatisfiable`, whenUnsatisfiable ?? "", ACTIONS),
      ...validateUnique(constraint, constraints.slice(i + 1), at),
      ...validateMinDomains(constraint, `${at}.minDomains`),
      ...oneOf(`${at}.nodeAffinityPolicy`, nodeAffinityPolicy, POLICIES),
      ...oneOf(`${at}.nodeTaintsPolicy`, nodeTaintsPolicy, POLICIES),
      ...validateLabelKeys(constraint, `${at}.matchLabelKeys`),
      ...validateLabelSelector(constraint.labelSelector, `${at}.labelSelector`),
    ];
  });
}

/** The first of two alike is told off. */
function validateUnique(
  { topologyKey, whenUnsatisfiable }: TopologySpreadConstraint,
  after: readonly TopologySpreadConstraint[],
  path: string,
): readonly FieldError[] {
  const again = after.some(
    (other) => other.topologyKey === topologyKey && other.whenUnsatisfiable === whenUnsatisfiable,
  );
  return again
    ? [duplicate(`${path}.{topologyKey, whenUnsatisfiable}`, `{${topologyKey ?? ""}, ${whenUnsatisfiable ?? ""}}`)]
    : [];
}

function validateMinDomains(
  { minDomains, whenUnsatisfiable }: TopologySpreadConstraint,
  path: string,
): readonly FieldError[] {
  if (minDomains === undefined) return [];
  const misplaced = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${whenUnsatisfiable ?? ""}`;
  return [
    ...(minDomains > 0 ? [] : [invalid(path, minDomains, NOT_POSITIVE)]),
    ...(whenUnsatisfiable === "DoNotSchedule" ? [] : [invalid(path, minDomains, misplaced)]),
  ];
}

function validateLabelKeys(
  { matchLabelKeys = [], labelSelector }: TopologySpreadConstraint,
  path: string,
): readonly FieldError[] {
  if (matchLabelKeys.length === 0) return [];
  const selected = new Set([
    ...Object.keys(labelSelector?.matchLabels ?? {}),
    ...(labelSelector?.matchExpressions ?? []).map(({ key }) => key),
  ]);
  return [
    ...(labelSelector ? [] : [forbidden(path, "must not be specified when labelSelector is not set")]),
    ...matchLabelKeys.flatMap((key, i) => [
      ...invalidEach(`${path}[${i}]`, key, qualifiedNameProblems(key)),
      ...(selected.has(key) ? [invalid(`${path}[${i}]`, key, "exists in both matchLabelKeys and labelSelector")] : []),
    ]),
  ];
}
