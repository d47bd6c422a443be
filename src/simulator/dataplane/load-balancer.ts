import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Node, Service } from "../api/kinds.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Protocol } from "../net/packet.ts";
import { getObject, holdersOfAddress } from "../store/object-store.ts";
import { endpointsOf } from "./endpoints.ts";
import { type Cluster, loadBalancerAddresses } from "./service-rules.ts";

const EXCLUDED = "node.kubernetes.io/exclude-from-external-load-balancers";

/** The Service whose load balancer answers for the address; undefined where the world has no load balancers (S-536). */
export function loadBalancerAt({ document, objects }: Cluster, address: IPAddress): Service | undefined {
  if (document.loadBalancer === "none") return undefined;
  return holdersOfAddress(objects, address).find(
    (holder): holder is Service =>
      holder.kind === "Service" && loadBalancerAddresses(holder as Service).includes(address),
  );
}

/** A load balancer serves the ports of its Service and no others. */
export function balances({ spec }: Service, protocol: Protocol, port: number): boolean {
  return (spec.ports ?? []).some((served) => served.port === port && (served.protocol ?? "TCP") === protocol);
}

/**
 * The nodes that a load balancer sends to: any Ready node, or with externalTrafficPolicy Local those whose health check
 * reports a ready endpoint of their own (S-535, S-536).
 */
export function healthyNodes(cluster: Cluster, service: Service): readonly NodeDeclaration[] {
  const ready = cluster.document.nodes.filter((node) => isReady(cluster, node));
  if (service.spec.externalTrafficPolicy !== "Local") return ready;
  const withEndpoint = new Set(
    (service.spec.ports ?? [])
      .flatMap((port) => endpointsOf(cluster.objects, { service, port }))
      .flatMap((endpoint) => (endpoint.ready && endpoint.nodeName !== undefined ? [endpoint.nodeName] : [])),
  );
  return ready.filter(({ name }) => withEndpoint.has(name));
}

function isReady({ objects }: Cluster, { name }: NodeDeclaration): boolean {
  const node = getObject<Node>(objects, { kind: "Node", namespace: "", name });
  const ready = node?.status?.conditions?.find(({ type }) => type === "Ready");
  return node !== undefined && node.metadata.labels?.[EXCLUDED] === undefined && (ready?.status ?? "True") === "True";
}
