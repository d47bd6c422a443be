import type { ObjectFieldSelector } from "../../api/kinds.ts";
import { invalidEach } from "../field-checks.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { qualifiedNameProblems } from "../names.ts";

/** Everything about itself that a Pod can ask for in one place or another. */
const FIELDS = [
  "metadata.annotations",
  "metadata.labels",
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.restartPolicy",
  "spec.serviceAccountName",
  "spec.schedulerName",
  "status.phase",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
];
const SUBSCRIPTED = ["metadata.annotations", "metadata.labels"];

/** A `fieldRef`: a field of the Pod, or one label or annotation of it (`metadata.labels['app']`). */
export function validateFieldPath(
  { apiVersion, fieldPath }: ObjectFieldSelector,
  path: string,
  allowed: readonly string[],
): readonly FieldError[] {
  if (!fieldPath) return [required(`${path}.fieldPath`)];
  const problem = conversionProblem(apiVersion ?? "v1", fieldPath);
  if (problem) return [invalid(`${path}.fieldPath`, fieldPath, `error converting fieldPath: ${problem}`)];
  const { field, key } = split(fieldPath === "spec.host" ? "spec.nodeName" : fieldPath);
  if (key !== undefined) {
    const name = field === "metadata.annotations" ? key.toLowerCase() : key;
    return invalidEach(path, name, qualifiedNameProblems(name));
  }
  return allowed.includes(field) ? [] : [notSupported(`${path}.fieldPath`, field, allowed)];
}

function conversionProblem(apiVersion: string, fieldPath: string): string | undefined {
  if (apiVersion !== "v1") return `unsupported pod version: ${apiVersion}`;
  const { field, key } = split(fieldPath);
  if (key !== undefined && !SUBSCRIPTED.includes(field)) return `field label does not support subscript: ${fieldPath}`;
  return FIELDS.includes(field) || field === "spec.host" ? undefined : `field label not supported: ${fieldPath}`;
}

function split(fieldPath: string): { readonly field: string; readonly key?: string } {
  const [, field, key] = /^(.*)\['(.*)'\]$/.exec(fieldPath) ?? [];
  return field === undefined || key === undefined ? { field: fieldPath } : { field, key };
}
