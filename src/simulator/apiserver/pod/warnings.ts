import type { Container, EnvVar, Pod, PodAffinity, PodSpec, PodTemplate, ResourceList } from "../../api/kinds.ts";
import { isWhole } from "../../api/quantity.ts";
import { repeated } from "../field-checks.ts";
import { labelProblems } from "../names.ts";
import { nodeLabelWarnings, renamedLabel } from "./node-label-warnings.ts";
import { portWarnings } from "./port-warnings.ts";

const NO_SELECTOR = "a null labelSelector results in matching no pod";

/** What the server says about a new Pod (S-311, S-316); of a changed one it says nothing. */
export function podWarnings({ metadata, spec }: Pod, old: Pod | undefined): readonly string[] {
  if (old !== undefined) return [];
  return [...nameWarnings(metadata.name, "the Pod's hostname"), ...podSpecWarnings(spec, "spec")];
}

/** Names that cannot be a host's name; `use` is what they become part of. */
export function nameWarnings(name: string, use: string): readonly string[] {
  const problems = labelProblems(name);
  return problems.length === 0
    ? []
    : [
        `metadata.name: this is used in ${use}, which can result in surprising behavior; a DNS label is recommended: [${problems.join(" ")}]`,
      ];
}

/** What the server says about the Pods of a workload; `path` is that of the template. */
export function templateWarnings({ spec }: PodTemplate, path: string): readonly string[] {
  return podSpecWarnings(spec, `${path}.spec`);
}

function podSpecWarnings(spec: PodSpec, path: string): readonly string[] {
  const containers = placed(spec, path);
  const { terminationGracePeriodSeconds: grace = 0, affinity } = spec;
  return [
    ...nodeLabelWarnings(spec, path),
    ...spreadWarnings(spec, `${path}.topologySpreadConstraints`),
    ...(spec.volumes ?? []).flatMap((volume, i) =>
      volume.gitRepo ? [`${path}.volumes[${i}].gitRepo: deprecated in v1.11`] : [],
    ),
    ...repeated(spec.hostAliases ?? [], ({ ip }) => ip).map(
      ([i, ip]) => `${path}.hostAliases[${i}].ip: duplicate ip "${ip}"`,
    ),
    ...pullSecretWarnings(spec, `${path}.imagePullSecrets`),
    ...fractions(spec.overhead, `${path}.overhead`, ["memory", "ephemeral-storage"]),
    ...containers.flatMap(({ container, path: at }) => containerWarnings(container, at)),
    ...portWarnings(containers),
    ...(grace < 0
      ? [`${path}.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1`]
      : []),
    ...affinityWarnings(affinity?.podAffinity, `${path}.affinity.podAffinity`),
    ...affinityWarnings(affinity?.podAntiAffinity, `${path}.affinity.podAntiAffinity`),
  ];
}

/** Every container with its path, in the order in which the server visits them. */
function placed(
  { containers = [], initContainers = [] }: PodSpec,
  path: string,
): readonly { readonly container: Container; readonly path: string }[] {
  return [
    ...initContainers.map((container, i) => ({ container, path: `${path}.initContainers[${i}]` })),
    ...containers.map((container, i) => ({ container, path: `${path}.containers[${i}]` })),
  ];
}

function spreadWarnings({ topologySpreadConstraints = [] }: PodSpec, path: string): readonly string[] {
  return topologySpreadConstraints.flatMap(({ topologyKey, labelSelector }, i) => [
    ...renamedLabel(topologyKey, `${path}[${i}].topologyKey`),
    ...(labelSelector ? [] : [`${path}[${i}].labelSelector: ${NO_SELECTOR}`]),
  ]);
}

function pullSecretWarnings({ imagePullSecrets = [] }: PodSpec, path: string): readonly string[] {
  return [
    ...repeated(imagePullSecrets, ({ name }) => name ?? "").map(
      ([i, name]) => `${path}[${i}].name: duplicate name "${name}"`,
    ),
    ...imagePullSecrets.flatMap(({ name }, i) => (name ? [] : [`${path}[${i}].name: invalid empty name ""`])),
  ];
}

function containerWarnings({ resources, env = [] }: Container, path: string): readonly string[] {
  const at = `${path}.resources`;
  return [
    ...["memory", "ephemeral-storage"].flatMap((name) => [
      ...fractions(resources?.limits, `${at}.limits`, [name]),
      ...fractions(resources?.requests, `${at}.requests`, [name]),
    ]),
    ...repeated(env, ({ name }) => name).flatMap(([i, name]) => hiddenVariable(env[i], name, `${path}.env[${i}]`)),
  ];
}

function fractions(quantities: ResourceList = {}, path: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const amount = Object.hasOwn(quantities, name) ? quantities[name] : undefined;
    return amount === undefined || isWhole(amount)
      ? []
      : [`${path}[${name}]: fractional byte value "${amount}" is invalid, must be an integer`];
  });
}

/** A variable may be defined anew from its own former value: `PATH: $(PATH):/opt`. */
function hiddenVariable(variable: EnvVar | undefined, name: string, path: string): readonly string[] {
  const reference = `$(${name})`;
  const value = variable?.value ?? "";
  const builds = !variable?.valueFrom && value !== reference && value.includes(reference);
  return builds ? [] : [`${path}: hides previous definition of "${name}", which may be dropped when using apply`];
}

function affinityWarnings(affinity: PodAffinity | undefined, path: string): readonly string[] {
  const required = affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  const preferred = affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  const at = (list: string, i: number) => `${path}.${list}DuringSchedulingIgnoredDuringExecution[${i}]`;
  return [
    ...required.flatMap(({ labelSelector }, i) =>
      labelSelector ? [] : [`${at("required", i)}.labelSelector: ${NO_SELECTOR}`],
    ),
    ...preferred.flatMap(({ podAffinityTerm }, i) =>
      podAffinityTerm.labelSelector ? [] : [`${at("preferred", i)}.podAffinityTerm.labelSelector: ${NO_SELECTOR}`],
    ),
  ];
}
