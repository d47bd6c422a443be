import type { Service, ServicePort, ServiceSpec } from "../../api/kinds.ts";
import type { Release } from "../../api/release.ts";
import { duplicate, type FieldError, forbidden, invalid, notSupported, required } from "../field-error.ts";
import { validateLabels } from "../metadata.ts";
import {
  labelProblems,
  portNameProblems,
  portNumberProblems,
  qualifiedNameProblems,
  subdomainProblems,
} from "../names.ts";
import { validateExternalIPs, validateSourceRanges } from "./addresses.ts";
import { isExternallyAccessible } from "./defaults.ts";
import { clusterIPProblems } from "./families.ts";

const TYPES = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"];
const PROTOCOLS = ["SCTP", "TCP", "UDP"];
const MAX_AFFINITY_SECONDS = 86_400;

/** Everything that can be wrong with a new Service, in the server's order (S-221…S-234). */
export function validateService({ spec }: Service, release: Release): readonly FieldError[] {
  const isHeadless = spec.clusterIP === "None";
  return [
    ...((spec.ports ?? []).length === 0 && !isHeadless && spec.type !== "ExternalName" ? [required("spec.ports")] : []),
    ...validateTypeNeeds(spec),
    ...(spec.ports ?? []).flatMap((port, i) => validatePort(port, i, spec)),
    ...validateLabels(spec.selector, "spec.selector"),
    ...validateAffinity(spec),
    ...clusterIPProblems(spec),
    ...validateExternalIPs(spec.externalIPs ?? [], release),
    ...(TYPES.includes(spec.type ?? "") ? [] : [notSupported("spec.type", spec.type, TYPES)]),
    ...validateNodePorts(spec),
    ...validatePortsUnique(spec.ports ?? []),
    ...validateSourceRanges(spec, release),
    ...validateBalancerFields(spec),
    ...validateTrafficPolicies(spec, release),
  ];
}

function validateTypeNeeds(spec: ServiceSpec): readonly FieldError[] {
  const fields = spec as { readonly ipFamilies?: unknown; readonly ipFamilyPolicy?: unknown };
  switch (spec.type) {
    case "LoadBalancer":
    case "NodePort":
      return spec.clusterIP === "None"
        ? [invalid("spec.clusterIPs[0]", "None", `may not be set to 'None' for ${spec.type} services`)]
        : [];
    case "ExternalName":
      return [
        ...(spec.clusterIP || spec.clusterIPs?.length
          ? [forbidden("spec.clusterIPs", "may not be set for ExternalName services")]
          : []),
        ...(fields.ipFamilies ? [forbidden("spec.ipFamilies", "may not be set for ExternalName services")] : []),
        ...(fields.ipFamilyPolicy
          ? [forbidden("spec.ipFamilyPolicy", "may not be set for ExternalName services")]
          : []),
        ...validateExternalName(spec.externalName ?? ""),
      ];
    default:
      return [];
  }
}

function validateExternalName(name: string): readonly FieldError[] {
  if (name === "") return [required("spec.externalName")];
  return subdomainProblems(name.replace(/\.$/, "")).map((problem) => invalid("spec.externalName", name, problem));
}

function validatePort(port: ServicePort, index: number, spec: ServiceSpec): readonly FieldError[] {
  const path = `spec.ports[${index}]`;
  const severalPorts = (spec.ports ?? []).length > 1;
  const { appProtocol } = port as { readonly appProtocol?: string };
  return [
    ...(port.name ? labelProblems(port.name).map((problem) => invalid(`${path}.name`, port.name, problem)) : []),
    ...(!port.name && severalPorts ? [required(`${path}.name`)] : []),
    ...(port.name && isRepeated(port, index, spec) ? [duplicate(`${path}.name`, port.name)] : []),
    ...portNumberProblems(port.port ?? 0).map((problem) => invalid(`${path}.port`, port.port ?? 0, problem)),
    ...(PROTOCOLS.includes(port.protocol ?? "") ? [] : [notSupported(`${path}.protocol`, port.protocol, PROTOCOLS)]),
    ...targetPortProblems(port).map((problem) => invalid(`${path}.targetPort`, port.targetPort, problem)),
    ...(appProtocol
      ? qualifiedNameProblems(appProtocol).map((problem) => invalid(`${path}.appProtocol`, appProtocol, problem))
      : []),
  ];
}

function isRepeated(port: ServicePort, index: number, { ports = [] }: ServiceSpec): boolean {
  return ports.slice(0, index).some(({ name }) => name === port.name);
}

function targetPortProblems({ targetPort }: ServicePort): readonly string[] {
  if (typeof targetPort === "string") return portNameProblems(targetPort);
  return portNumberProblems(targetPort ?? 0);
}

function validateAffinity(spec: ServiceSpec): readonly FieldError[] {
  const { sessionAffinity } = spec;
  const { sessionAffinityConfig } = spec as {
    readonly sessionAffinityConfig?: { readonly clientIP?: { readonly timeoutSeconds?: number } };
  };
  const seconds = sessionAffinityConfig?.clientIP?.timeoutSeconds;
  const path = "spec.sessionAffinityConfig.clientIP.timeoutSeconds";
  return [
    ...(sessionAffinity === "None" || sessionAffinity === "ClientIP"
      ? []
      : [notSupported("spec.sessionAffinity", sessionAffinity, ["ClientIP", "None"])]),
    ...(sessionAffinity === "ClientIP" && seconds !== undefined && (seconds <= 0 || seconds > MAX_AFFINITY_SECONDS)
      ? [invalid(path, seconds, `must be greater than 0 and less than ${MAX_AFFINITY_SECONDS}`)]
      : []),
  ];
}

function validateNodePorts({ type, ports = [] }: ServiceSpec): readonly FieldError[] {
  if (type !== "ClusterIP") return [];
  return ports.flatMap(({ nodePort }, i) =>
    nodePort ? [forbidden(`spec.ports[${i}].nodePort`, "may not be used when `type` is 'ClusterIP'")] : [],
  );
}

/** The same node port or the same port twice for one protocol (S-230). */
function validatePortsUnique(ports: readonly ServicePort[]): readonly FieldError[] {
  const before = (index: number, same: (other: ServicePort) => boolean): boolean => ports.slice(0, index).some(same);
  return [
    ...ports.flatMap((port, i) =>
      port.nodePort && before(i, (other) => other.nodePort === port.nodePort && other.protocol === port.protocol)
        ? [duplicate(`spec.ports[${i}].nodePort`, port.nodePort)]
        : [],
    ),
    ...ports.flatMap((port, i) =>
      before(i, (other) => other.port === port.port && other.protocol === port.protocol)
        ? [duplicate(`spec.ports[${i}]`, internalPort(port))]
        : [],
    ),
  ];
}

const internalPort = ({ protocol, port }: ServicePort): object => ({
  Name: "",
  Protocol: protocol,
  AppProtocol: null,
  Port: port,
  TargetPort: 0,
  NodePort: 0,
});

function validateBalancerFields({
  type,
  allocateLoadBalancerNodePorts,
  loadBalancerClass,
}: ServiceSpec): readonly FieldError[] {
  const only = "may only be used when `type` is 'LoadBalancer'";
  if (type === "LoadBalancer") {
    return loadBalancerClass === undefined
      ? []
      : qualifiedNameProblems(loadBalancerClass).map((problem) =>
          invalid("spec.loadBalancerClass", loadBalancerClass, problem),
        );
  }
  return [
    ...(allocateLoadBalancerNodePorts === undefined ? [] : [forbidden("spec.allocateLoadBalancerNodePorts", only)]),
    ...(loadBalancerClass === undefined ? [] : [forbidden("spec.loadBalancerClass", only)]),
  ];
}

function validateTrafficPolicies(spec: ServiceSpec, release: Release): readonly FieldError[] {
  const { externalTrafficPolicy, internalTrafficPolicy, trafficDistribution, healthCheckNodePort } = spec;
  const policies = ["Cluster", "Local"];
  const needsHealthCheck = spec.type === "LoadBalancer" && externalTrafficPolicy === "Local";
  const distributions = release === "1.32" ? ["PreferClose"] : ["PreferClose", "PreferSameZone", "PreferSameNode"];
  return [
    ...validateExternalTrafficPolicy(spec, policies),
    ...(healthCheckNodePort && !needsHealthCheck
      ? [
          invalid(
            "spec.healthCheckNodePort",
            healthCheckNodePort,
            "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'",
          ),
        ]
      : []),
    ...(internalTrafficPolicy && !policies.includes(internalTrafficPolicy)
      ? [notSupported("spec.internalTrafficPolicy", internalTrafficPolicy, policies)]
      : []),
    ...(trafficDistribution !== undefined && !distributions.includes(trafficDistribution)
      ? [notSupported("spec.trafficDistribution", trafficDistribution, distributions)]
      : []),
  ];
}

function validateExternalTrafficPolicy(spec: ServiceSpec, policies: readonly string[]): readonly FieldError[] {
  const { externalTrafficPolicy: policy } = spec;
  if (!policy) return [];
  if (!isExternallyAccessible(spec)) {
    return [invalid("spec.externalTrafficPolicy", policy, "may only be set for externally-accessible services")];
  }
  return policies.includes(policy) ? [] : [notSupported("spec.externalTrafficPolicy", policy, policies)];
}
