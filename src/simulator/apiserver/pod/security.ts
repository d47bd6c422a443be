import type { Container, PodSecurityContext, PodSpec, SecurityContext, SecurityProfile } from "../../api/kinds.ts";
import { jsonObjectOf } from "../../manifest/document.ts";
import { inRange, oneOf } from "../field-checks.ts";
import { duplicate, type FieldError, invalid, required } from "../field-error.ts";
import { internalStruct } from "./internal-spec.ts";

const PROFILES = ["Localhost", "RuntimeDefault", "Unconfined"];
const HIGHEST_ID = 2 ** 31 - 1;

/** The users, groups and profiles of a Pod (S-313). */
export function validatePodSecurity(spec: PodSpec, path: string): readonly FieldError[] {
  const context: PodSecurityContext = spec.securityContext ?? {};
  return [
    ...inRange(`${path}.fsGroup`, context.fsGroup, 0, HIGHEST_ID),
    ...inRange(`${path}.runAsUser`, context.runAsUser, 0, HIGHEST_ID),
    ...inRange(`${path}.runAsGroup`, context.runAsGroup, 0, HIGHEST_ID),
    ...(context.supplementalGroups ?? []).flatMap((group, i) =>
      inRange(`${path}.supplementalGroups[${i}]`, group, 0, HIGHEST_ID),
    ),
    ...(spec.shareProcessNamespace && spec.hostPID
      ? [invalid(`${path}.shareProcessNamespace`, true, "ShareProcessNamespace and HostPID cannot both be enabled")]
      : []),
    ...validateSysctls(spec, `${path}.sysctls`),
    ...oneOf(`${path}.fsGroupChangePolicy`, context.fsGroupChangePolicy, ["Always", "OnRootMismatch"]),
    ...validateProfile(context.seccompProfile, `${path}.seccompProfile`, "seccompProfile"),
    ...validateProfile(context.appArmorProfile, `${path}.appArmorProfile`, "appArmorProfile"),
    ...oneOf(`${path}.supplementalGroupsPolicy`, context.supplementalGroupsPolicy, ["Merge", "Strict"]),
  ];
}

export function validateContainerSecurity(
  { securityContext: context }: Container,
  path: string,
): readonly FieldError[] {
  if (context === undefined) return [];
  return [
    ...inRange(`${path}.runAsUser`, context.runAsUser, 0, HIGHEST_ID),
    ...inRange(`${path}.runAsGroup`, context.runAsGroup, 0, HIGHEST_ID),
    ...oneOf(`${path}.procMount`, context.procMount, ["Default", "Unmasked"]),
    ...validateProfile(context.seccompProfile, `${path}.seccompProfile`, "seccompProfile"),
    ...validateEscalation(context, path),
    ...validateProfile(context.appArmorProfile, `${path}.appArmorProfile`, "appArmorProfile"),
  ];
}

function validateProfile(
  profile: SecurityProfile | undefined,
  path: string,
  field: keyof typeof KINDS,
): readonly FieldError[] {
  if (profile === undefined) return [];
  const { type, localhostProfile } = profile;
  return [
    ...(type
      ? oneOf(`${path}.type`, type, PROFILES)
      : [required(`${path}.type`, `type is required when ${field} is set`)]),
    ...(type === "Localhost" && localhostProfile === undefined
      ? [required(`${path}.localhostProfile`, `must be set when ${KINDS[field]} type is Localhost`)]
      : []),
    ...(type !== "Localhost" && localhostProfile !== undefined
      ? [
          invalid(
            `${path}.localhostProfile`,
            field === "seccompProfile" ? internalStruct(profile, "SecurityProfile") : localhostProfile,
            `can only be set when ${KINDS[field]} type is Localhost`,
          ),
        ]
      : []),
  ];
}

const KINDS = { seccompProfile: "seccomp", appArmorProfile: "AppArmor" };

const SYSCTL = "([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
const isSysctl = new RegExp(`^${SYSCTL}$`);

/** Settings of the kernel: each once, and none of a namespace that the Pod shares with its node. */
function validateSysctls(spec: PodSpec, path: string): readonly FieldError[] {
  const names = (spec.securityContext?.sysctls ?? []).map(({ name = "" }) => name);
  return names.flatMap((name, i) => {
    const at = `${path}[${i}].name`;
    return [...validateSysctlName(name, at, names.slice(0, i)), ...validateSysctlScope(name, at, spec)];
  });
}

function validateSysctlName(name: string, path: string, before: readonly string[]): readonly FieldError[] {
  if (name === "") return [required(path)];
  if (name.length > 253 || !isSysctl.test(name)) {
    return [invalid(path, name, `must have at most 253 characters and match regex ${SYSCTL}`)];
  }
  return before.includes(name) ? [duplicate(path, name)] : [];
}

function validateSysctlScope(name: string, path: string, { hostNetwork, hostIPC }: PodSpec): readonly FieldError[] {
  if (hostNetwork && /^net[./]/.test(name)) {
    return [invalid(path, name, "may not be specified when 'hostNetwork' is true")];
  }
  return hostIPC && /^(kernel[./](shm|msg|sem)|fs[./]mqueue[./])/.test(name)
    ? [invalid(path, name, "may not be specified when 'hostIPC' is true")]
    : [];
}

/** A container that may do everything cannot be kept from doing more. */
function validateEscalation(context: SecurityContext, path: string): readonly FieldError[] {
  if (context.allowPrivilegeEscalation !== false) return [];
  const internal = internalStruct(jsonObjectOf(context), "SecurityContext");
  return [
    ...(context.privileged
      ? [invalid(path, internal, "cannot set `allowPrivilegeEscalation` to false and `privileged` to true")]
      : []),
    ...((context.capabilities?.add ?? []).includes("CAP_SYS_ADMIN")
      ? [invalid(path, internal, "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN")]
      : []),
  ];
}
