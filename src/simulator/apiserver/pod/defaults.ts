import type { Container, Pod, PodSpec, ResourceRequirements } from "../../api/kinds.ts";
import { canonicalQuantities, canonicalResources, containerDefaults } from "./container-defaults.ts";
import { withoutZeros } from "./internal-spec.ts";
import { volumeDefaults } from "./volume-defaults.ts";

/** What the server fills into any Pod spec, a template's too (S-301). */
export function podSpecDefaults(written: PodSpec | undefined): PodSpec {
  const spec = withoutZeros(written ?? NO_SPEC);
  const { containers, initContainers, volumes, overhead, resources } = spec;
  return {
    dnsPolicy: "ClusterFirst",
    restartPolicy: "Always",
    securityContext: {},
    terminationGracePeriodSeconds: 30,
    schedulerName: "default-scheduler",
    ...spec,
    ...serviceAccountNames(spec),
    ...(containers ? { containers: containers.map(containerDefaults) } : {}),
    ...(initContainers ? { initContainers: initContainers.map(containerDefaults) } : {}),
    ...(volumes ? { volumes: volumes.map(volumeDefaults) } : {}),
    ...(resources ? { resources: canonicalResources(resources) } : {}),
    ...(overhead ? { overhead: canonicalQuantities(overhead) } : {}),
  };
}

const NO_SPEC = {} as PodSpec;

function serviceAccountNames({ serviceAccountName, serviceAccount }: PodSpec): Partial<PodSpec> {
  const name = serviceAccountName ?? serviceAccount;
  return name ? { serviceAccountName: name, serviceAccount: name } : {};
}

/** What only a Pod gets, not a template: defaults that depend on other fields (S-301). */
export function podDefaults(pod: Pod): Pod {
  const spec = podSpecDefaults(pod.spec);
  return {
    ...pod,
    spec: { enableServiceLinks: true, ...mapContainers(spec, (container) => ownDefaults(container, spec)) },
  };
}

function ownDefaults(container: Container, { hostNetwork }: PodSpec): Container {
  const { ports, resources = {} } = container;
  return {
    ...container,
    resources: withRequests(resources),
    ...(hostNetwork && ports
      ? { ports: ports.map((port) => ({ ...port, hostPort: port.hostPort ?? port.containerPort })) }
      : {}),
  };
}

/** Who sets a limit and no request asks for the limit. */
function withRequests(resources: ResourceRequirements): ResourceRequirements {
  return resources.limits ? { ...resources, requests: { ...resources.limits, ...resources.requests } } : resources;
}

/** The spec with every container and init container changed. */
export function mapContainers(spec: PodSpec, change: (container: Container) => Container): PodSpec {
  return {
    ...spec,
    ...(spec.containers ? { containers: spec.containers.map(change) } : {}),
    ...(spec.initContainers ? { initContainers: spec.initContainers.map(change) } : {}),
  };
}
