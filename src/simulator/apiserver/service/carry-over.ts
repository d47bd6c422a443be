import isEqual from "fast-deep-equal";
import type { Service, ServicePort, ServiceSpec } from "../../api/kinds.ts";
import { isExternallyAccessible } from "./defaults.ts";

const needsClusterIP = ({ type }: ServiceSpec): boolean => type !== "ExternalName";
const needsNodePorts = ({ type }: ServiceSpec): boolean => type === "NodePort" || type === "LoadBalancer";
/** Whether a load balancer asks the nodes for their health: only with the Local policy (S-214). */
export const needsHealthCheck = ({ type, externalTrafficPolicy }: ServiceSpec): boolean =>
  type === "LoadBalancer" && externalTrafficPolicy === "Local";
const isBalanced = ({ type }: ServiceSpec): boolean => type === "LoadBalancer";

/** What an update leaves out and the server keeps (S-240), and what it wipes when the type changes (S-241). */
export function carryOver(service: Service, old: Service): Service {
  const kept = normaliseClusterIPs(keepAllocated(service.spec, old.spec), old.spec);
  const leavesBalancer = isBalanced(old.spec) && !isBalanced(kept);
  return {
    ...service,
    spec: wipe(kept, old.spec),
    ...(leavesBalancer ? { status: { loadBalancer: {} } } : {}),
  };
}

/** The address and the list of addresses say the same: whichever of them was changed leads (S-243). */
function normaliseClusterIPs(spec: ServiceSpec, old: ServiceSpec): ServiceSpec {
  const sameList = isEqual(spec.clusterIPs ?? [], old.clusterIPs ?? []);
  if ((spec.clusterIP ?? "") === (old.clusterIP ?? "") || !sameList || !spec.clusterIPs) return spec;
  if (spec.clusterIP) return { ...spec, clusterIPs: [spec.clusterIP] };
  const { clusterIPs: _, ...without } = spec;
  return without;
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

type Field = keyof ServiceSpec | "ipFamilies" | "ipFamilyPolicy";

/** Which fields belong to which need; they go with it, unless somebody changed them at the same time. */
const DEPENDENT: readonly { readonly needed: (spec: ServiceSpec) => boolean; readonly fields: readonly Field[] }[] = [
  {
    needed: needsClusterIP,
    fields: ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy", "internalTrafficPolicy"],
  },
  { needed: needsHealthCheck, fields: ["healthCheckNodePort"] },
  { needed: isBalanced, fields: ["allocateLoadBalancerNodePorts", "loadBalancerClass"] },
  { needed: isExternallyAccessible, fields: ["externalTrafficPolicy"] },
];

function wipe(spec: ServiceSpec, old: ServiceSpec): ServiceSpec {
  const fields = DEPENDENT.filter(({ needed }) => needed(old) && !needed(spec)).flatMap((need) => need.fields);
  const doomed = new Set<string>(fields.filter((field) => isEqual(Reflect.get(spec, field), Reflect.get(old, field))));
  const left = Object.fromEntries(Object.entries(spec).filter(([field]) => !doomed.has(field)));
  const leavesNodePorts =
    !needsNodePorts(spec) && needsNodePorts(old) && spec.ports && sameNodePorts(spec.ports, old.ports ?? []);
  return leavesNodePorts ? { ...left, ports: spec.ports.map(({ nodePort: _, ...port }) => port) } : left;
}

// Only numbers that the Service had before are wiped: a new one is a mistake that validation names.
function sameNodePorts(ports: readonly ServicePort[], old: readonly ServicePort[]): boolean {
  const before = new Set(old.map(({ nodePort }) => nodePort));
  return ports.every(({ nodePort }) => !nodePort || before.has(nodePort));
}
