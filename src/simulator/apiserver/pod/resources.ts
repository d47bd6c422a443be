import type { ResourceList, ResourceRequirements } from "../../api/kinds.ts";
import { compareQuantities, isWhole } from "../../api/quantity.ts";
import { invalidEach } from "../field-checks.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { qualifiedNameProblems } from "../names.ts";

const CONTAINER_RESOURCES = ["cpu", "memory", "ephemeral-storage"];

/** What a container asks for and may have (S-313): nothing below zero, no request above its limit. */
export function validateResources(resources: ResourceRequirements, path: string): readonly FieldError[] {
  const { limits = {}, requests = {} } = resources;
  return [
    ...byName(limits).flatMap(([name, amount]) => validateAmount(name, amount, `${path}.limits[${name}]`)),
    ...byName(requests).flatMap(([name, amount]) => [
      ...validateAmount(name, amount, `${path}.requests[${name}]`),
      ...validateAgainstLimit(name, amount, limits, path),
    ]),
  ];
}

function byName(quantities: ResourceList): readonly (readonly [string, string])[] {
  return Object.entries(quantities).sort(([a], [b]) => (a < b ? -1 : 1));
}

function validateAmount(name: string, amount: string, path: string): readonly FieldError[] {
  return [
    ...validateResourceName(name, path),
    ...(compareQuantities(amount, 0) < 0 ? [invalid(path, amount, "must be greater than or equal to 0")] : []),
    ...(isExtended(name) && !isWhole(amount) ? [invalid(path, amount, "must be an integer")] : []),
  ];
}

function validateResourceName(name: string, path: string): readonly FieldError[] {
  const problems = invalidEach(path, name, qualifiedNameProblems(name));
  if (problems.length > 0 || name.includes("/") || isStandard(name)) return problems;
  return [
    invalid(path, name, "must be a standard resource type or fully qualified"),
    invalid(path, name, "must be a standard resource for containers"),
  ];
}

function validateAgainstLimit(name: string, amount: string, limits: ResourceList, path: string): readonly FieldError[] {
  const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
  const shared = name === "cpu" || name === "memory" || name === "ephemeral-storage";
  if (limit === undefined) {
    return shared ? [] : [required(`${path}.limits`, "Limit must be set for non overcommitable resources")];
  }
  const difference = compareQuantities(amount, limit);
  if (!shared && difference !== 0) return [beyond(name, amount, limit, path, "equal to")];
  return shared && difference > 0 ? [beyond(name, amount, limit, path, "less than or equal to")] : [];
}

function beyond(name: string, amount: string, limit: string, path: string, relation: string): FieldError {
  return invalid(`${path}.requests`, amount, `must be ${relation} ${name} limit of ${limit}`);
}

const isStandard = (name: string): boolean => CONTAINER_RESOURCES.includes(name) || name.startsWith("hugepages-");
const isExtended = (name: string): boolean => name.includes("/") && !/^([^/]*\.)?kubernetes\.io\//.test(name);
