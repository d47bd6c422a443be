import type { Pod, PodSpec } from "../../api/kinds.ts";
import { ipProblems } from "../addresses.ts";
import { inRange, invalidEach, oneOf, optionalText } from "../field-checks.ts";
import { duplicate, type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { validateLabels } from "../metadata.ts";
import { labelProblems, qualifiedNameProblems, subdomainProblems } from "../names.ts";
import { validateAffinity } from "./affinity.ts";
import { validateContainers, validateInitContainers } from "./containers.ts";
import { validateDNSConfig } from "./dns.ts";
import { validateHostNetworkPorts } from "./ports.ts";
import { validatePodSecurity } from "./security.ts";
import { validateTolerations } from "./tolerations.ts";
import { validateTopologySpread } from "./topology-spread.ts";
import { validateVolumes } from "./volumes.ts";

const RESTART_POLICIES = ["Always", "OnFailure", "Never"];
const DNS_POLICIES = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"];
const PREEMPTION_POLICIES = ["PreemptLowerPriority", "Never"];
const LONGEST_DEADLINE = 2 ** 31 - 1;

/** What can be wrong with a Pod (S-310…S-314), whether it is new or changed. */
export function validatePod({ metadata, spec }: Pod, old: Pod | undefined): readonly FieldError[] {
  return [
    ...validateDeletionCost(metadata.annotations ?? {}),
    ...validatePodSpec(spec, "spec"),
    ...validateImageBlanks(spec, "containers"),
    ...validateImageBlanks(spec, "initContainers"),
    ...(old === undefined ? validateNewSpec(spec) : []),
  ];
}

/** What is wrong only with a new Pod; a changed one is compared with what it was (S-315). */
function validateNewSpec(spec: PodSpec): readonly FieldError[] {
  return [
    ...((spec.ephemeralContainers ?? []).length > 0
      ? [forbidden("spec.ephemeralContainers", "cannot be set on create")]
      : []),
    ...(spec.nodeName && (spec.schedulingGates ?? []).length > 0
      ? [forbidden("spec.nodeName", "cannot be set until all schedulingGates have been cleared")]
      : []),
  ];
}

const DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";

function validateDeletionCost(annotations: Readonly<Record<string, string>>): readonly FieldError[] {
  const cost = Object.hasOwn(annotations, DELETION_COST) ? annotations[DELETION_COST] : undefined;
  return cost === undefined || isInt32(cost)
    ? []
    : [invalid(`metadata.annotations[${DELETION_COST}]`, cost, "must be a 32bit integer")];
}

const isInt32 = (text: string): boolean => /^(0|-?[1-9]\d*)$/.test(text) && (Number(text) | 0) === Number(text);

function validateImageBlanks(spec: PodSpec, list: "containers" | "initContainers"): readonly FieldError[] {
  return (spec[list] ?? []).flatMap(({ image = "" }, i) =>
    image === image.trim()
      ? []
      : [invalid(`spec.${list}[${i}].image`, image, "must not have leading or trailing whitespace")],
  );
}

/** What can be wrong with a Pod spec, in the server's order; `path` is where it stands. */
export function validatePodSpec(spec: PodSpec, path: string): readonly FieldError[] {
  const volumes = validateVolumes(spec.volumes ?? [], `${path}.volumes`);
  return [
    ...volumes.errors,
    ...validateContainers(spec, `${path}.containers`, volumes.known),
    ...validateInitContainers(spec, `${path}.initContainers`, volumes.known),
    ...validateHostNetworkPorts(spec, path),
    ...oneOf(`${path}.restartPolicy`, spec.restartPolicy, RESTART_POLICIES),
    ...oneOf(`${path}.dnsPolicy`, spec.dnsPolicy, DNS_POLICIES),
    ...validateLabels(spec.nodeSelector, `${path}.nodeSelector`),
    ...validatePodSecurity(spec, `${path}.securityContext`),
    ...(spec.affinity ? validateAffinity(spec.affinity, `${path}.affinity`) : []),
    ...validateDNSConfig(spec, `${path}.dnsConfig`),
    ...validateGates(spec, path),
    ...validateTopologySpread(spec.topologySpreadConstraints ?? [], `${path}.topologySpreadConstraints`),
    ...validateNames(spec, path),
    ...validateTolerations(spec.tolerations ?? [], `${path}.tolerations`),
    ...validateHostAliases(spec, `${path}.hostAliases`),
    ...validateClasses(spec, path),
  ];
}

function validateGates({ readinessGates = [], schedulingGates = [] }: PodSpec, path: string): readonly FieldError[] {
  const names = schedulingGates.map(({ name = "" }) => name);
  return [
    ...readinessGates.flatMap(({ conditionType = "" }, i) =>
      invalidEach(`${path}.readinessGates[${i}].conditionType`, conditionType, qualifiedNameProblems(conditionType)),
    ),
    ...names.flatMap((name, i) => [
      ...invalidEach(`${path}.schedulingGates[${i}]`, name, qualifiedNameProblems(name)),
      ...(names.indexOf(name) < i ? [duplicate(`${path}.schedulingGates[${i}]`, name)] : []),
    ]),
  ];
}

function validateNames(spec: PodSpec, path: string): readonly FieldError[] {
  return [
    ...optionalText(`${path}.serviceAccountName`, spec.serviceAccountName, subdomainProblems),
    ...optionalText(`${path}.nodeName`, spec.nodeName, subdomainProblems),
    ...inRange(`${path}.activeDeadlineSeconds`, spec.activeDeadlineSeconds, 1, LONGEST_DEADLINE),
    ...optionalText(`${path}.hostname`, spec.hostname, labelProblems),
    ...optionalText(`${path}.subdomain`, spec.subdomain, labelProblems),
  ];
}

function validateHostAliases({ hostAliases = [] }: PodSpec, path: string): readonly FieldError[] {
  return hostAliases.flatMap(({ ip = "", hostnames = [] }, i) => [
    ...invalidEach(`${path}[${i}].ip`, ip, ipProblems(ip)),
    ...hostnames.flatMap((name, j) => invalidEach(`${path}[${i}].hostnames[${j}]`, name, subdomainProblems(name))),
  ]);
}

function validateClasses(spec: PodSpec, path: string): readonly FieldError[] {
  return [
    ...optionalText(`${path}.priorityClassName`, spec.priorityClassName, subdomainProblems),
    ...optionalText(`${path}.runtimeClassName`, spec.runtimeClassName, subdomainProblems),
    ...oneOf(`${path}.preemptionPolicy`, spec.preemptionPolicy, PREEMPTION_POLICIES),
    ...(spec.os ? validateOS(spec.os.name, `${path}.os.name`) : []),
  ];
}

function validateOS(name: string | undefined, path: string): readonly FieldError[] {
  return name ? oneOf(path, name, ["linux", "windows"]) : [required(path)];
}
