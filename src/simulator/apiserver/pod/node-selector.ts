import type { NodeSelectorRequirement, NodeSelectorTerm } from "../../api/kinds.ts";
import { invalidEach } from "../field-checks.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { validateOperator } from "../label-selector.ts";
import { labelValueProblems, qualifiedNameProblems, subdomainProblems } from "../names.ts";

/** The terms of which a node has to meet one; their values are looked into only where the node must be so. */
export function validateNodeSelectorTerms(terms: readonly NodeSelectorTerm[], path: string): readonly FieldError[] {
  if (terms.length === 0) return [required(path, "must have at least one node selector term")];
  return terms.flatMap((term, i) => validateNodeSelectorTerm(term, `${path}[${i}]`, true));
}

export function validateNodeSelectorTerm(
  { matchExpressions = [], matchFields = [] }: NodeSelectorTerm,
  path: string,
  checksValues: boolean,
): readonly FieldError[] {
  return [
    ...matchExpressions.flatMap((expression, i) =>
      validateExpression(expression, `${path}.matchExpressions[${i}]`, checksValues),
    ),
    ...matchFields.flatMap((field, i) => validateField(field, `${path}.matchFields[${i}]`)),
  ];
}

function validateExpression(
  expression: NodeSelectorRequirement,
  path: string,
  checksValues: boolean,
): readonly FieldError[] {
  const { key = "", values = [] } = expression;
  return [
    ...validateNodeOperator(expression, path),
    ...invalidEach(`${path}.key`, key, qualifiedNameProblems(key)),
    ...(checksValues
      ? values.flatMap((value, i) => invalidEach(`${path}.values[${i}]`, value, labelValueProblems(value)))
      : []),
  ];
}

function validateNodeOperator(expression: NodeSelectorRequirement, path: string): readonly FieldError[] {
  const { operator, values = [] } = expression;
  if (operator !== "Gt" && operator !== "Lt") return validateOperator(expression, path);
  return values.length === 1
    ? []
    : [required(`${path}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'")];
}

/** The one field of a node that can be asked for is its name. */
function validateField(
  { key = "", operator, values = [] }: NodeSelectorRequirement,
  path: string,
): readonly FieldError[] {
  return [
    ...validateFieldOperator(operator, values, path),
    ...(key === "metadata.name"
      ? values.flatMap((value, i) => invalidEach(`${path}.values[${i}]`, value, subdomainProblems(value)))
      : [invalid(`${path}.key`, key, "not a valid field selector key")]),
  ];
}

function validateFieldOperator(operator = "", values: readonly string[], path: string): readonly FieldError[] {
  if (operator !== "In" && operator !== "NotIn") {
    return [invalid(`${path}.operator`, operator, "not a valid selector operator")];
  }
  return values.length === 1
    ? []
    : [required(`${path}.values`, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector")];
}
