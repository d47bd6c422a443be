import type { Toleration } from "../../api/kinds.ts";
import { invalidEach, oneOf } from "../field-checks.ts";
import { type FieldError, invalid, notSupported } from "../field-error.ts";
import { labelValueProblems, qualifiedNameProblems } from "../names.ts";

const EFFECTS = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

/** Which taints the Pod puts up with (S-314). */
export function validateTolerations(tolerations: readonly Toleration[], path: string): readonly FieldError[] {
  return tolerations.flatMap((toleration, i) => {
    const { key, effect } = toleration;
    const at = `${path}[${i}]`;
    return [
      ...(key ? invalidEach(`${at}.key`, key, qualifiedNameProblems(key)) : []),
      ...validateEmptyKey(toleration, `${at}.operator`),
      ...validateSeconds(toleration, `${at}.effect`),
      ...validateOperator(toleration, `${at}.operator`),
      ...(effect ? oneOf(`${at}.effect`, effect, EFFECTS) : []),
    ];
  });
}

function validateEmptyKey({ key, operator }: Toleration, path: string): readonly FieldError[] {
  const why = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
  return key || operator === "Exists" ? [] : [invalid(path, operator ?? "", why)];
}

function validateSeconds({ tolerationSeconds, effect }: Toleration, path: string): readonly FieldError[] {
  return tolerationSeconds === undefined || effect === "NoExecute"
    ? []
    : [invalid(path, effect ?? "", "effect must be 'NoExecute' when `tolerationSeconds` is set")];
}

function validateOperator({ operator, value = "" }: Toleration, path: string): readonly FieldError[] {
  switch (operator) {
    case undefined:
    case "Equal": {
      const problems = labelValueProblems(value);
      return problems.length > 0 ? [invalid(path, value, problems.join(";"))] : [];
    }
    case "Exists":
      return value === "" ? [] : [invalid(path, value, "value must be empty when `operator` is 'Exists'")];
    default:
      return [notSupported(path, operator, ["Equal", "Exists"])];
  }
}
