import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Node, Service, ServicePort } from "../api/kinds.ts";
import { ingressOf } from "../controllers/load-balancers/provider.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Protocol } from "../net/packet.ts";
import { getObject, holdersOfAddress } from "../store/object-store.ts";
import { endpointsOf } from "./endpoints.ts";
import type { Cluster } from "./service-rules.ts";

const EXCLUDED = "node.kubernetes.io/exclude-from-external-load-balancers";

/**
 * The Service whose load balancer is a machine of its own at the address: a cloud's. The addresses of other providers are
 * answered for by nodes, or by nobody (S-536).
 */
export function loadBalancerAt({ document, objects }: Cluster, address: IPAddress): Service | undefined {
  return document.loadBalancer.name === "cloud" ? balancedServiceAt(objects, address) : undefined;
}

/** The Service that was given the address by whoever gives addresses. */
export function balancedServiceAt(objects: Cluster["objects"], address: IPAddress): Service | undefined {
  return holdersOfAddress(objects, address).find(
    (holder): holder is Service =>
      holder.kind === "Service" && ingressOf(holder as Service).some(({ ip }) => ip === address),
  );
}

/** The port of its Service that a load balancer serves; it serves no others. */
export function balancedPort({ spec }: Service, protocol: Protocol, port: number): ServicePort | undefined {
  return (spec.ports ?? []).find((served) => served.port === port && (served.protocol ?? "TCP") === protocol);
}

/** Whether the load balancer makes connections of its own to node ports, instead of handing packets on as they are. */
export function isProxying({ document }: Cluster): boolean {
  return document.loadBalancer.name === "cloud" && document.loadBalancer.mode === "proxy";
}

/**
 * The nodes that a load balancer sends to: any Ready node, or with externalTrafficPolicy Local those whose health check
 * reports a ready endpoint of their own (S-535, S-536).
 */
export function healthyNodes(cluster: Cluster, service: Service): readonly NodeDeclaration[] {
  const nodes = nodesForBalancers(cluster);
  if (service.spec.externalTrafficPolicy !== "Local") return nodes;
  const serving = new Set(
    (service.spec.ports ?? [])
      .flatMap((port) => endpointsOf(cluster.objects, { service, port }))
      .flatMap(({ ready, nodeName }) => (ready && nodeName !== undefined ? [nodeName] : [])),
  );
  return nodes.filter(({ name }) => serving.has(name));
}

/** Ready nodes that their label does not keep out. */
export function nodesForBalancers(cluster: Cluster): readonly NodeDeclaration[] {
  return cluster.document.nodes.filter((node) => isReady(cluster, node));
}

function isReady({ objects }: Cluster, { name }: NodeDeclaration): boolean {
  const node = getObject<Node>(objects, { kind: "Node", namespace: "", name });
  const ready = node?.status?.conditions?.find(({ type }) => type === "Ready");
  return node !== undefined && node.metadata.labels?.[EXCLUDED] === undefined && (ready?.status ?? "True") === "True";
}
