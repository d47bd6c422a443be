import type { Node, Service, ServicePort, TrafficPolicy, TransportProtocol } from "../api/kinds.ts";
import { type CIDR, type Family, familyOf, type IPAddress, parseIPAddress } from "../net/ip.ts";
import { getObject, listObjects, type ObjectStore } from "../store/object-store.ts";
import { type EndpointSets, endpointSets } from "./endpoint-sets.ts";
import { endpointsOf } from "./endpoints.ts";
import { addressesAs, type Cluster, isProxied } from "./service-rules.ts";
import { sourceRangesOf } from "./source-ranges.ts";

/** One port of a Service in one address family: the unit of kube-proxy's rules, the same on every node (S-501, S-510). */
export type ProxiedPort = {
  readonly service: Service;
  readonly index: number;
  readonly port: ServicePort;
  /** What kube-proxy calls it: `shop/web:http`, and `shop/web` where the port has no name (S-550). */
  readonly name: string;
  readonly protocol: TransportProtocol;
  readonly clusterIP: IPAddress;
  readonly externalIPs: readonly IPAddress[];
  readonly loadBalancerIPs: readonly IPAddress[];
  readonly nodePort: number | undefined;
  /** Who may call the load-balancer addresses; empty: everybody. */
  readonly sourceRanges: readonly CIDR[];
  readonly internalPolicy: TrafficPolicy;
  /** Cluster, too, for a Service that cannot be called from outside (S-510). */
  readonly externalPolicy: TrafficPolicy;
};

/** What kube-proxy on one node makes of the port. */
export type PortOnNode = ProxiedPort & {
  /** The sets that the port's policies make use of; one that they do not is empty (S-510). */
  readonly endpoints: EndpointSets;
  /** Whether anybody could serve, here or elsewhere (S-514). */
  readonly hasEndpoints: boolean;
  readonly hasInternalEndpoints: boolean;
  readonly hasExternalEndpoints: boolean;
  readonly isExternallyAccessible: boolean;
};

/** The ports of all Services, sorted by the names that kube-proxy gives them. */
export function proxiedPorts(store: ObjectStore, family: Family): readonly ProxiedPort[] {
  const ports = listObjects<Service>(store, "Service").flatMap((service) => portsOfService(service, family));
  return [...ports].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** None for a Service that is not proxied, or not in this family. */
export function portsOfService(service: Service, family: Family): readonly ProxiedPort[] {
  const clusterIP = isProxied(service) ? inFamily(addressesAs("cluster-ip", service), family)[0] : undefined;
  if (clusterIP === undefined) return [];
  const { namespace = "", name } = service.metadata;
  const { ports = [], internalTrafficPolicy = "Cluster" } = service.spec;
  const shared = {
    service,
    clusterIP,
    externalIPs: inFamily(addressesAs("external-ip", service), family),
    loadBalancerIPs: inFamily(addressesAs("load-balancer-ip", service), family),
    sourceRanges: sourceRangesOf(service, family),
    internalPolicy: internalTrafficPolicy,
    externalPolicy: externalPolicyOf(service),
  };
  return ports.map((port, index) => ({
    ...shared,
    index,
    port,
    name: port.name ? `${namespace}/${name}:${port.name}` : `${namespace}/${name}`,
    protocol: port.protocol ?? "TCP",
    nodePort: port.nodePort,
  }));
}

/** What the node may choose from, and which kinds of traffic find somebody there (S-510). */
export function portOnNode(cluster: Cluster, node: string, port: ProxiedPort): PortOnNode {
  const { cluster: all, local } = endpointsOn(cluster, node, port, familyOf(port.clusterIP));
  const { internalPolicy, externalPolicy, nodePort, loadBalancerIPs, externalIPs } = port;
  const accessible = nodePort !== undefined || loadBalancerIPs.length > 0 || externalIPs.length > 0;
  const usesLocal = internalPolicy === "Local" || (accessible && externalPolicy === "Local");
  return {
    ...port,
    endpoints: {
      cluster: internalPolicy === "Cluster" || accessible ? all : [],
      local: usesLocal ? local : [],
    },
    hasEndpoints: all.length > 0,
    hasInternalEndpoints: (internalPolicy === "Cluster" ? all : local).length > 0,
    hasExternalEndpoints: (externalPolicy === "Cluster" ? all : local).length > 0,
    isExternallyAccessible: accessible,
  };
}

/** The endpoints of one family that a node may choose from: both sets, by the zone of its Node object (S-511…S-513). */
export function endpointsOn(
  { objects }: Cluster,
  node: string,
  port: Pick<ProxiedPort, "service" | "port">,
  family: Family,
): EndpointSets {
  const labels = getObject<Node>(objects, { kind: "Node", namespace: "", name: node })?.metadata.labels;
  const endpoints = endpointsOf(objects, port).filter(({ socket }) => familyOf(socket.address) === family);
  return endpointSets(endpoints, { node, zone: labels?.["topology.kubernetes.io/zone"] });
}

function externalPolicyOf({ spec }: Service): TrafficPolicy {
  const accessible = spec.type === "NodePort" || spec.type === "LoadBalancer" || (spec.externalIPs ?? []).length > 0;
  return accessible ? (spec.externalTrafficPolicy ?? "Cluster") : "Cluster";
}

function inFamily(addresses: readonly string[], family: Family): readonly IPAddress[] {
  return addresses.flatMap((text) => parseIPAddress(text) ?? []).filter((address) => familyOf(address) === family);
}
