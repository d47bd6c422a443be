import type { Endpoint, EndpointPort, EndpointSlice } from "../../api/kinds.ts";
import { familyOf, parseIPAddress } from "../../net/ip.ts";
import { addressProblems, ipProblems, ipWarnings } from "../addresses.ts";
import { duplicate, type FieldError, invalid, notSupported, required, tooMany } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelProblems, labelValueProblems, qualifiedNameProblems, subdomainProblems } from "../names.ts";
import { validateFullyQualifiedName } from "./fully-qualified-name.ts";

/** An EndpointSlice, stage by stage (S-333). A change of its labels counts as one of its content. */
export const ENDPOINT_SLICE: KindRules<EndpointSlice> = {
  scope: "namespaced",
  hasGeneration: "labels-too",
  nameProblems: subdomainProblems,
  defaults: sliceDefaults,
  validate: ({ addressType, endpoints, ports }) => [
    ...validateAddressType(addressType),
    ...validatePorts(ports ?? []),
    ...validateEndpoints(endpoints ?? [], addressType),
  ],
  validateUpdate: ({ addressType }, { addressType: old }) =>
    addressType === old ? [] : [invalid("addressType", addressType, "field is immutable")],
  warnings: sliceWarnings,
};

const ADDRESS_TYPES = ["FQDN", "IPv4", "IPv6"];
const PROTOCOLS = ["SCTP", "TCP", "UDP"];
const MAX_ENDPOINTS = 1000;
const MAX_ADDRESSES = 100;
const MAX_PORTS = 20_000;
const MAX_HINTS = 8;
const CONTROLLERS = ["endpointslice-controller.k8s.io", "endpointslicemirroring-controller.k8s.io"];

/** Unnamed ports have the empty name, and what stands in the old topology field is dropped in silence. */
function sliceDefaults(slice: EndpointSlice): EndpointSlice {
  const { endpoints, ports } = slice;
  return {
    ...slice,
    endpoints: endpoints?.length ? endpoints.map(endpointDefaults) : null,
    ports: ports?.length ? ports.map((port) => ({ name: "", protocol: "TCP", ...port })) : null,
  };
}

function endpointDefaults({ deprecatedTopology: _, ...endpoint }: Endpoint): Endpoint {
  return { ...endpoint, conditions: endpoint.conditions ?? {} };
}

function validateAddressType(addressType: string | undefined): readonly FieldError[] {
  if (!addressType) return [required("addressType")];
  return ADDRESS_TYPES.includes(addressType) ? [] : [notSupported("addressType", addressType, ADDRESS_TYPES)];
}

// The number of a port may be anything (S-333).
function validatePorts(ports: readonly EndpointPort[]): readonly FieldError[] {
  if (ports.length > MAX_PORTS) return [tooMany("ports", ports.length, MAX_PORTS)];
  const first = new Map(ports.map(({ name = "" }, i) => [name, i] as const).reverse());
  return ports.flatMap(({ name = "", protocol, appProtocol }, i) => [
    ...(name === "" ? [] : labelProblems(name).map((problem) => invalid(`ports[${i}].name`, name, problem))),
    ...(first.get(name) === i ? [] : [duplicate(`ports[${i}].name`, name)]),
    ...(PROTOCOLS.includes(protocol ?? "") ? [] : [notSupported(`ports[${i}].protocol`, protocol, PROTOCOLS)]),
    ...(appProtocol === undefined
      ? []
      : qualifiedNameProblems(appProtocol).map((problem) => invalid(`ports[${i}].appProtocol`, appProtocol, problem))),
  ]);
}

function validateEndpoints(endpoints: readonly Endpoint[], addressType: string): readonly FieldError[] {
  if (endpoints.length > MAX_ENDPOINTS) return [tooMany("endpoints", endpoints.length, MAX_ENDPOINTS)];
  return endpoints.flatMap((endpoint, i) => validateEndpoint(endpoint, addressType, `endpoints[${i}]`));
}

function validateEndpoint(endpoint: Endpoint, addressType: string, path: string): readonly FieldError[] {
  const { addresses = [], nodeName, hostname } = endpoint;
  const at = `${path}.addresses`;
  return [
    ...(addresses.length === 0 ? [required(at, "must contain at least 1 address")] : []),
    ...(addresses.length > MAX_ADDRESSES ? [tooMany(at, addresses.length, MAX_ADDRESSES)] : []),
    ...addresses.flatMap((text, i) => validateAddress(text, addressType, at, i)),
    ...(nodeName === undefined
      ? []
      : subdomainProblems(nodeName).map((problem) => invalid(`${path}.nodeName`, nodeName, problem))),
    ...(hostname === undefined
      ? []
      : labelProblems(hostname).map((problem) => invalid(`${path}.hostname`, hostname, problem))),
    ...validateHints(endpoint.hints ?? {}, `${path}.hints`),
  ];
}

/** The wrong family is a fault of the list, everything else one of the address in it. */
function validateAddress(text: string, addressType: string, path: string, index: number): readonly FieldError[] {
  if (addressType === "FQDN") return validateFullyQualifiedName(text, `${path}[${index}]`);
  if (addressType !== "IPv4" && addressType !== "IPv6") return [];
  const address = ipProblems(text).length === 0 ? parseIPAddress(text) : undefined;
  return [
    ...(address !== undefined && familyOf(address) !== addressType
      ? [invalid(path, text, `must be an ${addressType} address`)]
      : []),
    ...addressProblems(text).map((problem) => invalid(`${path}[${index}]`, text, problem)),
  ];
}

function validateHints(
  { forZones = [], forNodes = [] }: NonNullable<Endpoint["hints"]>,
  path: string,
): readonly FieldError[] {
  return [
    ...validateHinted(forZones, labelValueProblems, `${path}.forZones`),
    ...validateHinted(forNodes, subdomainProblems, `${path}.forNodes`),
  ];
}

function validateHinted(
  hinted: readonly { readonly name: string }[],
  nameProblems: (name: string) => readonly string[],
  path: string,
): readonly FieldError[] {
  if (hinted.length > MAX_HINTS) return [tooMany(path, hinted.length, MAX_HINTS)];
  return hinted.flatMap(({ name = "" }, i) => [
    ...(hinted.slice(0, i).some((other) => other.name === name) ? [duplicate(`${path}[${i}].name`, name)] : []),
    ...nameProblems(name).map((problem) => invalid(`${path}[${i}].name`, name, problem)),
  ]);
}

// What controllers write they have written well.
function sliceWarnings(
  { metadata, addressType, endpoints }: EndpointSlice,
  old: EndpointSlice | undefined,
): readonly string[] {
  const isControlled = CONTROLLERS.includes(metadata.labels?.["endpointslice.kubernetes.io/managed-by"] ?? "");
  return [
    ...(addressType === "FQDN" && old === undefined ? ["spec.addressType: FQDN endpoints are deprecated"] : []),
    ...(isControlled
      ? []
      : (endpoints ?? []).flatMap(({ addresses }, i) =>
          addresses.flatMap((text, j) => ipWarnings(`endpoints[${i}].addresses[${j}]`, text)),
        )),
  ];
}
