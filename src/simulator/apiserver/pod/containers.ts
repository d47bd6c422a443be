import type { Container, PodSpec } from "../../api/kinds.ts";
import { oneOf, repeated, requiredText } from "../field-checks.ts";
import { duplicate, type FieldError, forbidden, required } from "../field-error.ts";
import { labelProblems } from "../names.ts";
import { validateEnv, validateEnvFrom } from "./env.ts";
import { validateContainerPorts, validateHostPortConflicts } from "./ports.ts";
import { validateProbes } from "./probes.ts";
import { validateResources } from "./resources.ts";
import { validateContainerSecurity } from "./security.ts";
import { validateVolumeMounts } from "./volume-mounts.ts";
import type { KnownVolumes } from "./volumes.ts";

const PULL_POLICIES = ["Always", "IfNotPresent", "Never"];
const MESSAGE_POLICIES = ["FallbackToLogsOnError", "File"];
const RESTART_POLICIES = ["Always", "Never", "OnFailure"];

/** The containers that run side by side: at least one (S-310). */
export function validateContainers(spec: PodSpec, path: string, volumes: KnownVolumes): readonly FieldError[] {
  const { containers = [] } = spec;
  if (containers.length === 0) return [required(path)];
  const namesTaken = new Map(repeated(containers, ({ name }) => name ?? ""));
  return [
    ...containers.flatMap((container, i) => [
      ...validateContainer(container, `${path}[${i}]`, volumes),
      ...(namesTaken.has(i) ? [duplicate(`${path}[${i}].name`, container.name ?? "")] : []),
      ...validateProbes(container, `${path}[${i}]`, graceOf(spec)),
      ...validateRestart(container, `${path}[${i}]`),
    ]),
    ...validateHostPortConflicts(containers, path),
  ];
}

/** The containers that run first, one after the other; `restartPolicy: Always` lets one run on as a sidecar (S-310). */
export function validateInitContainers(spec: PodSpec, path: string, volumes: KnownVolumes): readonly FieldError[] {
  const { containers = [], initContainers = [] } = spec;
  const namesTaken = new Map(repeated([...containers, ...initContainers], ({ name }) => name || undefined));
  return initContainers.flatMap((container, i) => [
    ...validateContainer(container, `${path}[${i}]`, volumes),
    ...validateRestart(container, `${path}[${i}]`),
    ...(namesTaken.has(containers.length + i) ? [duplicate(`${path}[${i}].name`, container.name)] : []),
    ...validateHostPortConflicts([container], path),
    ...(container.restartPolicy === "Always"
      ? validateProbes(container, `${path}[${i}]`, graceOf(spec))
      : forbidProbes(container, `${path}[${i}]`)),
  ]);
}

const graceOf = ({ terminationGracePeriodSeconds = 0 }: PodSpec): number => terminationGracePeriodSeconds;

/** What holds for every container, in the server's order. */
function validateContainer(container: Container, path: string, volumes: KnownVolumes): readonly FieldError[] {
  const { ports = [], env = [], envFrom = [], resources = {} } = container;
  return [
    ...requiredText(`${path}.name`, container.name, labelProblems),
    ...requiredText(`${path}.image`, container.image),
    ...oneOf(`${path}.terminationMessagePolicy`, container.terminationMessagePolicy, MESSAGE_POLICIES),
    ...validateContainerPorts(ports, `${path}.ports`),
    ...validateEnv(env, `${path}.env`),
    ...validateEnvFrom(envFrom, `${path}.envFrom`),
    ...validateVolumeMounts(container, `${path}.volumeMounts`, volumes),
    ...oneOf(`${path}.imagePullPolicy`, container.imagePullPolicy, PULL_POLICIES),
    ...validateResources(resources, `${path}.resources`),
    ...validateContainerSecurity(container, `${path}.securityContext`),
  ];
}

function validateRestart({ restartPolicy, restartPolicyRules = [] }: Container, path: string): readonly FieldError[] {
  return [
    ...oneOf(`${path}.restartPolicy`, restartPolicy, RESTART_POLICIES),
    ...(restartPolicyRules.length > 0 && restartPolicy === undefined
      ? [required(`${path}.restartPolicy`, "must specify restartPolicy when restart rules are used")]
      : []),
  ];
}

/** What ends by itself is not asked whether it is alive. */
function forbidProbes(container: Container, path: string): readonly FieldError[] {
  return (["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] as const)
    .filter((field) => container[field] !== undefined)
    .map((field) => forbidden(`${path}.${field}`, "may not be set for init containers without restartPolicy=Always"));
}
