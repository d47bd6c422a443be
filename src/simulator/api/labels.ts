export type Labels = Readonly<Record<string, string>>;

/** `matchLabels` and `matchExpressions` of a workload or a policy; all of them must hold (S-305). */
export type LabelSelector = {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly LabelRequirement[];
};

export type LabelRequirement = {
  readonly key: string;
  readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  readonly values?: readonly string[];
};

/** Whether every pair of the selector stands among the labels: how a Service selects Pods (S-252). */
export function hasAllLabels(labels: Labels, selector: Labels): boolean {
  return Object.entries(selector).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
}

/** An absent selector selects nothing; an empty one selects everything (S-305). */
export function selectsLabels(selector: LabelSelector | undefined, labels: Labels): boolean {
  if (!selector) return false;
  return (
    hasAllLabels(labels, selector.matchLabels ?? {}) &&
    (selector.matchExpressions ?? []).every((requirement) => meets(requirement, labels))
  );
}

function meets({ key, ...requirement }: LabelRequirement, labels: Labels): boolean {
  return meetsRequirement(requirement, Object.hasOwn(labels, key) ? labels[key] : undefined);
}

/** Whether a value, or its absence, is what `In`, `NotIn`, `Exists` or `DoesNotExist` asks for; any other word asks in vain. */
export function meetsRequirement(
  { operator, values = [] }: { readonly operator: string; readonly values?: readonly string[] },
  value: string | undefined,
): boolean {
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    default:
      return false;
  }
}
