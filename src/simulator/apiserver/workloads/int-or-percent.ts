import type { IntOrString } from "../../api/kinds.ts";
import { invalidEach, nonNegative } from "../field-checks.ts";
import { type FieldError, invalid } from "../field-error.ts";

/** A number of Pods, or a share of them: `2`, `25%`. */
export function validateIntOrPercent(value: IntOrString, path: string): readonly FieldError[] {
  return typeof value === "number" ? nonNegative(path, value) : invalidEach(path, value, percentProblems(value));
}

function percentProblems(text: string): readonly string[] {
  return isPercent(text)
    ? []
    : [
        "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')",
      ];
}

export function validateNotAboveAll(value: IntOrString, path: string): readonly FieldError[] {
  return typeof value === "string" && isPercent(value) && amountOf(value) > 100
    ? [invalid(path, value, "must not be greater than 100%")]
    : [];
}

/** The bare number, whether it counts Pods or hundredths of them; 0 when it is neither. */
export function amountOf(value: IntOrString): number {
  if (typeof value === "number") return value;
  return /^[-+]?\d+%?$/.test(value) ? Number.parseInt(value, 10) : 0;
}

const isPercent = (text: string): boolean => /^[0-9]+%$/.test(text);
