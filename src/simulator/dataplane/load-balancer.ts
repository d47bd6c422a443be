import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Node, Service, ServicePort } from "../api/kinds.ts";
import { ingressOf } from "../controllers/load-balancers/provider.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Packet, Protocol } from "../net/packet.ts";
import { balancerOf } from "../platforms/index.ts";
import { getObject, holdersOfAddress } from "../store/object-store.ts";
import { endpointsOf } from "./endpoints.ts";
import type { Cluster } from "./service-rules.ts";
import type { ServiceVerdict } from "./verdict.ts";

const EXCLUDED = "node.kubernetes.io/exclude-from-external-load-balancers";

/**
 * The Service whose load balancer is a machine of its own at the address: a cloud's, or the platform's. The addresses of
 * other providers are answered for by nodes, or by nobody (S-536).
 */
export function loadBalancerAt({ document, objects }: Cluster, address: IPAddress): Service | undefined {
  const isMachine = document.loadBalancer.name === "cloud" || document.loadBalancer.name === "platform";
  return isMachine ? balancedServiceAt(objects, address) : undefined;
}

/** Whether a node that gets a packet for the Service's load balancer serves it from its own Pods alone. */
export function servesOwnPods(document: ClusterDocument, { spec }: Service): boolean {
  return spec.externalTrafficPolicy === "Local" || balancerOf(document)?.to === "nodes-with-pods";
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
  if (!servesOwnPods(cluster.document, service)) return nodes;
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

/** What a load balancer that calls the Pods itself does: any ready endpoint, and the client is hidden. */
export function balancerVerdict(cluster: Cluster, { protocol, dst }: Packet): ServiceVerdict {
  const service = loadBalancerAt(cluster, dst.address);
  const port = service && balancedPort(service, protocol, dst.port);
  if (!service || !port) return { kind: "no-match" };
  const index = (service.spec.ports ?? []).indexOf(port);
  const rule = { service, index, port, entry: "load-balancer-ip" } as const;
  const choices = endpointsOf(cluster.objects, { service, port }).filter(({ ready }) => ready);
  return choices.length === 0 ? { kind: "reject", rule } : { kind: "dnat", rule, choices, masquerade: "always" };
}
