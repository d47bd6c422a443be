import type { Endpoint, EndpointSlice, Service } from "../../api/kinds.ts";
import { type IPAddress, parseIPAddress } from "../../net/ip.ts";
import { getObject, holdersOfAddress, type ObjectStore, slicesOfService } from "../../store/object-store.ts";
import type { ClusterName, ServicePart } from "./cluster-name.ts";
import type { DNSSettings } from "./settings.ts";

/**
 * One thing that a name stands for: an address (or another name, for ExternalName), with the port an SRV record tells and
 * the labels of its own name. `port` is undefined where the slice has none.
 */
export type Target = {
  readonly host: string;
  readonly port: number | undefined;
  readonly labels: readonly string[];
};

/** What stands behind a name; undefined: there is no such name. An empty list: the name exists and holds nothing. */
export function targetsOf(store: ObjectStore, settings: DNSSettings, name: ClusterName): readonly Target[] | undefined {
  switch (name.kind) {
    case "apex":
      return [];
    case "no-such-form":
      return undefined;
    case "namespace":
      return isServed(store, settings, name.namespace) && (name.of === "svc" || settings.pods !== "disabled")
        ? []
        : undefined;
    case "pod":
      return podTargets(store, settings, name);
    case "service":
      return serviceTargets(store, settings, name);
  }
}

function isServed(store: ObjectStore, { namespaces }: DNSSettings, namespace: string): boolean {
  if (namespaces !== undefined && !namespaces.includes(namespace)) return false;
  return getObject(store, { kind: "Namespace", namespace: "", name: namespace }) !== undefined;
}

/** `insecure` answers with whatever address the name spells, whether a Pod has it or not (S-608). */
function podTargets(
  store: ObjectStore,
  settings: DNSSettings,
  { namespace, pod }: Extract<ClusterName, { kind: "pod" }>,
): readonly Target[] | undefined {
  const address = parseIPAddress(spelledAddress(pod));
  if (settings.pods === "disabled" || !isServed(store, settings, namespace) || address === undefined) return undefined;
  const known = settings.pods === "insecure" || hasPodAt(store, namespace, address);
  return known ? [{ host: address, port: undefined, labels: [pod, namespace, "pod"] }] : undefined;
}

function hasPodAt(store: ObjectStore, namespace: string, address: IPAddress): boolean {
  return holdersOfAddress(store, address).some(
    ({ kind, metadata }) => kind === "Pod" && metadata.namespace === namespace,
  );
}

/** `10-244-1-2` and `fd00--1` in the form of addresses. */
function spelledAddress(label: string): string {
  const isIPv4 = label.split("-").length === 4 && !label.includes("--");
  return label.replaceAll("-", isIPv4 ? "." : ":");
}

function serviceTargets(
  store: ObjectStore,
  settings: DNSSettings,
  { namespace, service: name, part }: Extract<ClusterName, { kind: "service" }>,
): readonly Target[] | undefined {
  if (!isServed(store, settings, namespace)) return undefined;
  const service = getObject<Service>(store, { kind: "Service", namespace, name });
  if (!service) return undefined;
  const found = targetsInService(store, settings, service, part);
  return found.length > 0 ? found : undefined;
}

function targetsInService(
  store: ObjectStore,
  { ignoreEmptyService }: DNSSettings,
  service: Service,
  part: ServicePart,
): readonly Target[] {
  const { type, clusterIP, externalName = "" } = service.spec;
  if (type === "ExternalName") return externalTarget(service, externalName, part);
  const { namespace = "", name } = service.metadata;
  const slices = slicesOfService(store, namespace, name);
  if (clusterIP === "None" || part.kind === "endpoint") return endpointTargets(service, slices, part);
  if (ignoreEmptyService && !slices.some(({ endpoints }) => (endpoints ?? []).some(isReady))) return [];
  return clusterIPTargets(service, part);
}

// An address is no name to point to, so such a Service has no record (S-606).
function externalTarget(service: Service, externalName: string, part: ServicePart): readonly Target[] {
  if (part.kind !== "whole" || parseIPAddress(externalName) !== undefined) return [];
  return [{ host: externalName, port: undefined, labels: labelsOf(service) }];
}

/** The cluster IP answers whether or not anybody stands behind it (S-603). */
function clusterIPTargets(service: Service, part: ServicePart): readonly Target[] {
  const { clusterIP = "", clusterIPs = [clusterIP], ports = [] } = service.spec;
  return ports
    .filter(({ name, protocol }) => isMeant(part, name, protocol))
    .flatMap(({ port }) => clusterIPs.map((host) => ({ host, port, labels: labelsOf(service) })));
}

/** Ready endpoints, each under its own name; the port is the endpoint's own (S-604, S-605). */
function endpointTargets(service: Service, slices: readonly EndpointSlice[], part: ServicePart): readonly Target[] {
  return slices
    .filter(({ addressType }) => addressType !== "FQDN")
    .flatMap(({ endpoints, ports }) => {
      const meant =
        ports && ports.length > 0 ? ports.filter(({ name, protocol }) => isMeant(part, name, protocol)) : [{}];
      return (endpoints ?? [])
        .filter((endpoint) => isReady(endpoint) && isMeantEndpoint(part, endpoint))
        .flatMap((endpoint) =>
          meant.map(({ port }: { readonly port?: number }) => ({
            host: endpoint.addresses[0] ?? "",
            port,
            labels: [hostnameOf(endpoint), ...labelsOf(service)],
          })),
        );
    });
}

const isReady = ({ conditions }: Endpoint): boolean => conditions?.ready ?? true;

function isMeantEndpoint(part: ServicePart, endpoint: Endpoint): boolean {
  return part.kind !== "endpoint" || part.hostname === hostnameOf(endpoint).toLowerCase();
}

function isMeant(part: ServicePart, name = "", protocol = "TCP"): boolean {
  return part.kind !== "port" || (part.port === name.toLowerCase() && part.protocol === protocol.toLowerCase());
}

/** The hostname that the endpoint was given, else its address with dashes (S-605). */
export function hostnameOf({ hostname, addresses }: Endpoint): string {
  return hostname || (addresses[0] ?? "").replace(/[.:]/g, "-");
}

export function labelsOf({ metadata }: Service): readonly string[] {
  return [metadata.name, metadata.namespace ?? "", "svc"];
}
