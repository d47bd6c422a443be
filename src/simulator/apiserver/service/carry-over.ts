import type { Service, ServicePort, ServiceSpec } from "../../api/kinds.ts";

const needsClusterIP = ({ type }: ServiceSpec): boolean => type !== "ExternalName";
const needsNodePorts = ({ type }: ServiceSpec): boolean => type === "NodePort" || type === "LoadBalancer";
const needsHealthCheck = ({ type, externalTrafficPolicy }: ServiceSpec): boolean =>
  type === "LoadBalancer" && externalTrafficPolicy === "Local";

/** What an update leaves out and the server keeps (S-240), and what it wipes when the type changes (S-241). */
export function carryOver(service: Service, old: Service): Service {
  const kept = { ...service, spec: keepAllocated(service.spec, old.spec) };
  return { ...kept, spec: wipe(kept.spec, old.spec), ...(old.status ? { status: old.status } : {}) } as Service;
}

function keepAllocated(spec: ServiceSpec, old: ServiceSpec): ServiceSpec {
  const families = old as { readonly ipFamilies?: readonly string[]; readonly ipFamilyPolicy?: string };
  const keepsIP = needsClusterIP(spec) && needsClusterIP(old) && !spec.clusterIP && old.clusterIP;
  const health =
    needsHealthCheck(spec) && needsHealthCheck(old) && !spec.healthCheckNodePort && old.healthCheckNodePort;
  return {
    ...(needsClusterIP(spec) && needsClusterIP(old)
      ? { ipFamilies: families.ipFamilies, ipFamilyPolicy: families.ipFamilyPolicy }
      : {}),
    ...spec,
    ...(keepsIP ? { clusterIP: old.clusterIP, clusterIPs: old.clusterIPs } : {}),
    ...(needsNodePorts(spec) && needsNodePorts(old) && spec.ports
      ? { ports: keepNodePorts(spec.ports, old.ports ?? []) }
      : {}),
    ...(health ? { healthCheckNodePort: health } : {}),
  } as ServiceSpec;
}

/** A port without a number gets the one that the port of the same name had, unless another port asks for it. */
function keepNodePorts(ports: readonly ServicePort[], old: readonly ServicePort[]): readonly ServicePort[] {
  const used = new Set(ports.flatMap(({ nodePort }) => nodePort || []));
  return ports.map((port) => {
    const before = old.find(({ name }) => (name ?? "") === (port.name ?? ""))?.nodePort;
    return port.nodePort || before === undefined || used.has(before) ? port : { ...port, nodePort: before };
  });
}

function wipe(spec: ServiceSpec, old: ServiceSpec): ServiceSpec {
  const {
    clusterIP,
    clusterIPs,
    ipFamilies,
    ipFamilyPolicy,
    healthCheckNodePort,
    allocateLoadBalancerNodePorts,
    ...rest
  } = spec as ServiceSpec & { readonly ipFamilies?: unknown; readonly ipFamilyPolicy?: unknown };
  const leavesIP =
    !needsClusterIP(spec) && needsClusterIP(old) && (clusterIP === old.clusterIP || clusterIP === undefined);
  const leavesBalancer =
    spec.type !== "LoadBalancer" &&
    old.type === "LoadBalancer" &&
    allocateLoadBalancerNodePorts === old.allocateLoadBalancerNodePorts;
  const leavesHealth =
    !needsHealthCheck(spec) && needsHealthCheck(old) && healthCheckNodePort === old.healthCheckNodePort;
  const leavesNodePorts =
    !needsNodePorts(spec) && needsNodePorts(old) && spec.ports && sameNodePorts(spec.ports, old.ports ?? []);
  return compact({
    ...rest,
    ...(leavesIP ? {} : { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy }),
    ...(leavesBalancer ? {} : { allocateLoadBalancerNodePorts }),
    ...(leavesHealth ? {} : { healthCheckNodePort }),
    ...(leavesNodePorts && spec.ports ? { ports: spec.ports.map(({ nodePort: _, ...port }) => port) } : {}),
  });
}

// Only numbers that the Service had before are wiped: a new one is a mistake that validation names.
function sameNodePorts(ports: readonly ServicePort[], old: readonly ServicePort[]): boolean {
  const before = new Set(old.map(({ nodePort }) => nodePort));
  return ports.every(({ nodePort }) => !nodePort || before.has(nodePort));
}

function compact(spec: object): ServiceSpec {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined)) as ServiceSpec;
}
