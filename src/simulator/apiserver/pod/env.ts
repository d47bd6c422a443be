import type {
  EnvFromSource,
  EnvVar,
  EnvVarSource,
  FileKeySelector,
  KeySelector,
  ObjectFieldSelector,
  ResourceFieldSelector,
} from "../../api/kinds.ts";
import { invalidEach, requiredText } from "../field-checks.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { configKeyProblems, subdomainProblems } from "../names.ts";
import { validateFieldPath } from "./field-path.ts";
import { envNameProblems, relativePathProblems } from "./names.ts";

const ENV_FIELDS = [
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
];
const RESOURCES = ["limits", "requests"].flatMap((list) =>
  ["cpu", "ephemeral-storage", "memory"].map((name) => `${list}.${name}`),
);
const MANY_SOURCES = "may not have more than one field specified at a time";

/** The variables of a container (S-313). */
export function validateEnv(variables: readonly EnvVar[], path: string): readonly FieldError[] {
  return variables.flatMap((variable, i) => [
    ...requiredText(`${path}[${i}].name`, variable.name, envNameProblems),
    ...(variable.valueFrom ? validateSource(variable.valueFrom, variable.value, `${path}[${i}].valueFrom`) : []),
  ]);
}

function validateSource(source: EnvVarSource, value: string | undefined, path: string): readonly FieldError[] {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = source;
  return [
    ...(fieldRef ? validateFieldRef(fieldRef, `${path}.fieldRef`) : []),
    ...(resourceFieldRef ? validateResourceFieldRef(resourceFieldRef, `${path}.resourceFieldRef`) : []),
    ...(configMapKeyRef ? validateKeyRef(configMapKeyRef, `${path}.configMapKeyRef`) : []),
    ...(secretKeyRef ? validateKeyRef(secretKeyRef, `${path}.secretKeyRef`) : []),
    ...(fileKeyRef ? validateFileKeyRef(fileKeyRef, `${path}.fileKeyRef`) : []),
    ...validateCount(Object.keys(source).length, value, path),
  ];
}

function validateCount(count: number, value: string | undefined, path: string): readonly FieldError[] {
  if (count === 0) {
    const sources = "`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`";
    return [invalid(path, "", `must specify one of: ${sources}`)];
  }
  if (value) return [invalid(path, "", "may not be specified when `value` is not empty")];
  return count > 1 ? [invalid(path, "", MANY_SOURCES)] : [];
}

function validateFieldRef(selector: ObjectFieldSelector, path: string): readonly FieldError[] {
  return validateFieldPath(selector, path, ENV_FIELDS);
}

/** An amount of this or another container, also in a volume of the downward API. */
export function validateResourceFieldRef({ resource }: ResourceFieldSelector, path: string): readonly FieldError[] {
  if (!resource) return [required(`${path}.resource`)];
  return RESOURCES.includes(resource) || /^(limits|requests)\.hugepages-/.test(resource)
    ? []
    : [notSupported(`${path}.resource`, resource, RESOURCES)];
}

function validateKeyRef({ name, key }: KeySelector, path: string): readonly FieldError[] {
  return [
    ...invalidEach(`${path}.name`, name ?? "", subdomainProblems(name ?? "")),
    ...requiredText(`${path}.key`, key, configKeyProblems),
  ];
}

function validateFileKeyRef({ volumeName, path: file, key }: FileKeySelector, path: string): readonly FieldError[] {
  return [
    ...requiredText(`${path}.volumeName`, volumeName),
    ...requiredText(`${path}.path`, file, relativePathProblems),
    ...requiredText(`${path}.key`, key, envNameProblems),
  ];
}

/** Whole ConfigMaps and Secrets as variables; the server forgets to say which one is wrong. */
export function validateEnvFrom(sources: readonly EnvFromSource[], path: string): readonly FieldError[] {
  return sources.flatMap(({ prefix, configMapRef, secretRef }, i) => [
    ...(prefix ? invalidEach(`${path}[${i}].prefix`, prefix, envNameProblems(prefix)) : []),
    ...(configMapRef ? requiredText(`${path}[${i}].configMapRef.name`, configMapRef.name, subdomainProblems) : []),
    ...(secretRef ? requiredText(`${path}[${i}].secretRef.name`, secretRef.name, subdomainProblems) : []),
    ...(configMapRef === undefined && secretRef === undefined
      ? [invalid(path, "", "must specify one of: `configMapRef` or `secretRef`")]
      : []),
    ...(configMapRef && secretRef ? [invalid(path, "", MANY_SOURCES)] : []),
  ]);
}
