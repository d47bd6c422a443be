import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Node, Service } from "../api/kinds.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Packet, Protocol } from "../net/packet.ts";
import { platformOf } from "../platforms/index.ts";
import type { LoadBalancerProvider } from "../platforms/platform.ts";
import { getObject, holdersOfAddress } from "../store/object-store.ts";
import { endpointsOf, type ServiceEndpoint } from "./endpoints.ts";
import { type Cluster, loadBalancerAddresses, type ServiceRule } from "./service-rules.ts";

const EXCLUDED = "node.kubernetes.io/exclude-from-external-load-balancers";

/** The Service whose load balancer answers for the address; undefined where the world has no load balancers (S-536). */
export function loadBalancerAt({ document, objects }: Cluster, address: IPAddress): Service | undefined {
  if (document.loadBalancer === "none") return undefined;
  return holdersOfAddress(objects, address).find(
    (holder): holder is Service =>
      holder.kind === "Service" && loadBalancerAddresses(holder as Service).includes(address),
  );
}

/** The platform's own load balancer, where the world uses it. */
export function providerOf(document: ClusterDocument): LoadBalancerProvider | undefined {
  return document.loadBalancer === "platform" ? platformOf(document).loadBalancer?.(document) : undefined;
}

/** Whether a node that gets a packet for the Service's load balancer serves it from its own Pods alone. */
export function servesOwnPods(document: ClusterDocument, { spec }: Service): boolean {
  return spec.externalTrafficPolicy === "Local" || providerOf(document)?.to === "nodes-with-pods";
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
  if (!servesOwnPods(cluster.document, service)) return ready;
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

/** What a load balancer that calls the Pods itself does: any ready endpoint, and the client is hidden. */
export function balancerVerdict(cluster: Cluster, { protocol, dst }: Packet): BalancerVerdict {
  const service = loadBalancerAt(cluster, dst.address);
  const index = (service?.spec.ports ?? []).findIndex(
    (port) => port.port === dst.port && (port.protocol ?? "TCP") === protocol,
  );
  const port = service?.spec.ports?.[index];
  if (!service || !port) return { kind: "no-match" };
  const rule = { service, index, port, entry: "load-balancer-ip" } as const;
  const choices = endpointsOf(cluster.objects, { service, port }).filter(({ ready }) => ready);
  return choices.length === 0 ? { kind: "reject", rule } : { kind: "dnat", rule, choices, masquerade: "always" };
}

type BalancerVerdict =
  | { readonly kind: "no-match" }
  | { readonly kind: "reject"; readonly rule: ServiceRule }
  | {
      readonly kind: "dnat";
      readonly rule: ServiceRule;
      readonly choices: readonly ServiceEndpoint[];
      readonly masquerade: "always";
    };
