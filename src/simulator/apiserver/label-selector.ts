import type { LabelRequirement, LabelSelector } from "../api/labels.ts";
import { type FieldError, forbidden, invalid, required } from "./field-error.ts";
import { validateLabels } from "./metadata.ts";
import { labelValueProblems, qualifiedNameProblems } from "./names.ts";

/** What can be wrong with a selector of a workload, a policy or a peer (S-305); an empty one is right. */
export function validateLabelSelector(selector: LabelSelector | undefined, path: string): readonly FieldError[] {
  return [
    ...validateLabels(selector?.matchLabels, `${path}.matchLabels`),
    ...(selector?.matchExpressions ?? []).flatMap((requirement, i) =>
      validateRequirement(requirement, `${path}.matchExpressions[${i}]`),
    ),
  ];
}

function validateRequirement(requirement: LabelRequirement, path: string): readonly FieldError[] {
  const { key = "", values = [] } = requirement;
  return [
    ...validateOperator(requirement, path),
    ...qualifiedNameProblems(key).map((problem) => invalid(`${path}.key`, key, problem)),
    ...values.flatMap((value, i) =>
      labelValueProblems(value).map((problem) => invalid(`${path}.values[${i}]`, value, problem)),
    ),
  ];
}

/** Which values an operator goes with; that of nodes has two more of its own. */
export function validateOperator(
  { operator, values = [] }: { readonly operator?: string; readonly values?: readonly string[] },
  path: string,
): readonly FieldError[] {
  switch (operator) {
    case "In":
    case "NotIn":
      return values.length > 0
        ? []
        : [required(`${path}.values`, "must be specified when `operator` is 'In' or 'NotIn'")];
    case "Exists":
    case "DoesNotExist":
      return values.length === 0
        ? []
        : [forbidden(`${path}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")];
    default:
      return [invalid(`${path}.operator`, operator ?? "", "not a valid selector operator")];
  }
}

/** Whether the selector asks for nothing, and so selects everything (S-305). */
export function isEmptySelector({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0;
}

/** The selector as messages show it: the server's struct has `matchLabels` first. */
export function selectorValue({ matchLabels, matchExpressions }: LabelSelector): LabelSelector {
  return { ...(matchLabels ? { matchLabels } : {}), ...(matchExpressions ? { matchExpressions } : {}) };
}
