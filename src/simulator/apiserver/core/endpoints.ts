import type { EndpointAddress, EndpointPort, EndpointSubset, Endpoints } from "../../api/kinds.ts";
import { ipProblems, ipWarnings, specialIPProblems } from "../addresses.ts";
import { type FieldError, invalid, notSupported, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelProblems, portNumberProblems, qualifiedNameProblems, subdomainProblems } from "../names.ts";

/** Endpoints, stage by stage (S-332, S-905). */
export const ENDPOINTS: KindRules<Endpoints> = {
  scope: "namespaced",
  createsOnUpdate: true,
  deprecated: "v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice",
  nameProblems: subdomainProblems,
  defaults: (endpoints) =>
    endpoints.subsets ? { ...endpoints, subsets: endpoints.subsets.map(subsetDefaults) } : endpoints,
  validate: ({ subsets = [] }) => subsets.flatMap((subset, i) => validateSubset(subset, `subsets[${i}]`)),
  warnings: endpointsWarnings,
};

const PROTOCOLS = ["SCTP", "TCP", "UDP"];

function subsetDefaults(subset: EndpointSubset): EndpointSubset {
  if (!subset.ports) return subset;
  return { ...subset, ports: subset.ports.map((port) => ({ ...port, protocol: port.protocol || "TCP" })) };
}

function validateSubset(
  { addresses = [], notReadyAddresses = [], ports = [] }: EndpointSubset,
  path: string,
): readonly FieldError[] {
  return [
    ...(addresses.length + notReadyAddresses.length === 0
      ? [required(path, "must specify `addresses` or `notReadyAddresses`")]
      : []),
    ...addresses.flatMap((address, i) => validateAddress(address, `${path}.addresses[${i}]`)),
    ...notReadyAddresses.flatMap((address, i) => validateAddress(address, `${path}.notReadyAddresses[${i}]`)),
    ...ports.flatMap((port, i) => validatePort(port, ports.length > 1, `${path}.ports[${i}]`)),
  ];
}

function validateAddress({ ip = "", hostname, nodeName }: EndpointAddress, path: string): readonly FieldError[] {
  return [
    ...ipProblems(ip).map((problem) => invalid(`${path}.ip`, ip, problem)),
    ...(hostname ? labelProblems(hostname).map((problem) => invalid(`${path}.hostname`, hostname, problem)) : []),
    ...(nodeName === undefined
      ? []
      : subdomainProblems(nodeName).map((problem) => invalid(`${path}.nodeName`, nodeName, problem))),
    ...specialIPProblems(ip).map((problem) => invalid(`${path}.ip`, ip, problem)),
  ];
}

function validatePort(port: EndpointPort, isOneOfSeveral: boolean, path: string): readonly FieldError[] {
  const { name, port: number = 0, protocol, appProtocol } = port;
  return [
    ...(!name && isOneOfSeveral ? [required(`${path}.name`)] : []),
    ...(name ? labelProblems(name).map((problem) => invalid(`${path}.name`, name, problem)) : []),
    ...portNumberProblems(number).map((problem) => invalid(`${path}.port`, number, problem)),
    ...(PROTOCOLS.includes(protocol ?? "") ? [] : [notSupported(`${path}.protocol`, protocol, PROTOCOLS)]),
    ...(appProtocol === undefined
      ? []
      : qualifiedNameProblems(appProtocol).map((problem) => invalid(`${path}.appProtocol`, appProtocol, problem))),
  ];
}

// What the controller writes it has written well.
function endpointsWarnings({ metadata, subsets = [] }: Endpoints): readonly string[] {
  if (metadata.labels?.["endpoints.kubernetes.io/managed-by"] === "endpoint-controller") return [];
  return subsets.flatMap((subset, i) =>
    (["addresses", "notReadyAddresses"] as const).flatMap((list) =>
      (subset[list] ?? []).flatMap(({ ip }, j) => ipWarnings(`subsets[${i}].${list}[${j}].ip`, ip)),
    ),
  );
}
