import isEqual from "fast-deep-equal";
import type { LabelSelector } from "../../api/labels.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { isEmptySelector, selectorValue, validateLabelSelector } from "../label-selector.ts";

const PATH = "spec.selector";

/** Which Pods are the workload's (S-305); `kind` is what the server calls the workload. */
export function validateSelector(selector: LabelSelector | undefined, kind: string): readonly FieldError[] {
  if (selector === undefined) return [required(PATH)];
  return [...validateLabelSelector(selector, PATH), ...validateNotAll(selector, kind)];
}

/** A workload may not take every Pod for its own. */
export function validateNotAll(selector: LabelSelector | undefined, kind: string): readonly FieldError[] {
  return selector && isEmptySelector(selector) ? [invalid(PATH, {}, `empty selector is invalid for ${kind}`)] : [];
}

/** Whether the server can select by it: a single bad key, operator or value, and it cannot. */
export function isReadable(selector: LabelSelector | undefined): boolean {
  return validateLabelSelector(selector, PATH).length === 0;
}

/** A selector that the server cannot read is told off once more as a whole (S-305). */
export function unreadableSelector(selector: LabelSelector, detail: string): FieldError {
  return invalid(PATH, selectorValue(selector), detail);
}

/** A selector is for life (S-324). */
export function validateSameSelector(selector: LabelSelector, old: LabelSelector): readonly FieldError[] {
  return isEqual(selector, old) ? [] : [invalid(PATH, selectorValue(selector), "field is immutable")];
}
