import type { ClusterDocument } from "../api/cluster-document.ts";
import type { KubeObject, LoadBalancerIngress, Service, ServicePort } from "../api/kinds.ts";
import type { Flows } from "../cluster/flows.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Packet, Protocol } from "../net/packet.ts";
import { holderOfNodePort, holdersOfAddress, type ObjectStore } from "../store/object-store.ts";
import type { NodeDataplane } from "./node-dataplane.ts";
import { takesNodePorts } from "./node-port-addresses.ts";

/** By which of a Service's addresses a packet met its rules. */
export type ServiceEntry = "cluster-ip" | "node-port" | "external-ip" | "load-balancer-ip";

/** The Service port whose rules a packet meets: `spec.ports[index]`. */
export type ServiceRule = {
  readonly service: Service;
  readonly index: number;
  readonly port: ServicePort;
  readonly entry: ServiceEntry;
};

/** The world in which a node's rules stand. */
export type Cluster = {
  readonly document: ClusterDocument;
  readonly objects: ObjectStore;
  readonly time: number;
  readonly flows?: Flows;
};

/**
 * The rule that a packet meets on a node: cluster IP, then external IP, then load-balancer IP, then node port (S-520).
 * Every node has the rules of all Services (S-501). They are found by address and port, however many there are.
 */
export function serviceRuleFor(cluster: Cluster, dataplane: NodeDataplane, packet: Packet): ServiceRule | undefined {
  const { document, objects } = cluster;
  const { protocol, dst } = packet;
  const services = holdersOfAddress(objects, dst.address).filter(isProxied);
  for (const entry of ["cluster-ip", "external-ip", "load-balancer-ip"] as const) {
    for (const service of services.filter((candidate) => addressesAs(entry, candidate).includes(dst.address))) {
      const rule = ruleOn(service, entry, protocol, (port) => port.port === dst.port);
      if (rule) return rule;
    }
  }
  return takesNodePorts(document, dataplane, dst.address) ? nodePortRule(cluster, packet) : undefined;
}

/** The rule of the packet's port as a node port, whether or not its address takes node ports. */
export function nodePortRule({ objects }: Cluster, { protocol, dst }: Packet): ServiceRule | undefined {
  const holder = holderOfNodePort(objects, dst.port);
  return holder && ruleOn(holder, "node-port", protocol, (port) => port.nodePort === dst.port);
}

/** The Service that has the address as one of its own, whatever the port. */
export function serviceAt(objects: ObjectStore, address: IPAddress): Service | undefined {
  return holdersOfAddress(objects, address).find(isProxied);
}

/** The Service whose cluster IP this is, whatever the port. */
export function serviceAtClusterIP(objects: ObjectStore, address: IPAddress): Service | undefined {
  return holdersOfAddress(objects, address).find(
    (holder): holder is Service => isProxied(holder) && addressesAs("cluster-ip", holder).includes(address),
  );
}

/** The addresses that the Service's load balancer gave it and kube-proxy takes for its own (S-520). */
function loadBalancerAddresses(service: Service): readonly string[] {
  return (service.status?.loadBalancer?.ingress ?? []).filter(isCaptured).flatMap(({ ip }) => (ip ? [ip] : []));
}

const isCaptured = ({ ipMode }: LoadBalancerIngress): boolean => ipMode !== "Proxy";

/** Headless and ExternalName Services have no rules (S-501). */
export function isProxied(object: KubeObject): object is Service {
  if (object.kind !== "Service") return false;
  const { type, clusterIP } = (object as Service).spec;
  return type !== "ExternalName" && clusterIP !== undefined && clusterIP !== "" && clusterIP !== "None";
}

/** The Service's own addresses of one sort. */
export function addressesAs(
  entry: "cluster-ip" | "external-ip" | "load-balancer-ip",
  service: Service,
): readonly string[] {
  switch (entry) {
    case "cluster-ip":
      return service.spec.clusterIPs ?? [service.spec.clusterIP ?? ""];
    case "external-ip":
      return service.spec.externalIPs ?? [];
    case "load-balancer-ip":
      return loadBalancerAddresses(service);
  }
}

// The protocol must match as well as the port (S-504). ICMP has no ports and never matches (S-548).
function ruleOn(
  service: Service,
  entry: ServiceEntry,
  protocol: Protocol,
  wanted: (port: ServicePort) => boolean,
): ServiceRule | undefined {
  const ports = service.spec.ports ?? [];
  const index = ports.findIndex((port) => wanted(port) && (port.protocol ?? "TCP") === protocol);
  const port = ports[index];
  return port && { service, index, port, entry };
}
