import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Node, Service } from "../api/kinds.ts";
import { advertisementsOf, coversNode } from "../controllers/load-balancers/metallb/advertisement.ts";
import { poolOf } from "../controllers/load-balancers/metallb/pool.ts";
import type { IPAddress } from "../net/ip.ts";
import { getObject } from "../store/object-store.ts";
import { endpointsOf } from "./endpoints.ts";
import { balancedServiceAt, nodesForBalancers } from "./load-balancer.ts";
import type { Cluster } from "./service-rules.ts";

/** Why no node answers for an address that MetalLB gave away. */
export type Silence = "no-pool" | "no-advertisement" | "no-ready-endpoint" | "no-node";

/**
 * The one node that answers for the address on its segment (MetalLB in L2 mode): of those that may, the first by a hash,
 * so that all speakers agree without asking. Nobody answers for a Service that nobody serves.
 */
export function announcerOf(cluster: Cluster, service: Service, address: IPAddress): NodeDeclaration | Silence {
  const pool = poolOf(cluster.objects, address);
  if (!pool) return "no-pool";
  const advertisements = advertisementsOf(cluster.objects, pool);
  if (advertisements.length === 0) return "no-advertisement";
  const serving = servingNodes(cluster, service);
  if (serving.length === 0) return "no-ready-endpoint";
  const candidates = nodesForBalancers(cluster).filter(({ name }) => {
    const node = getObject<Node>(cluster.objects, { kind: "Node", namespace: "", name });
    const may = node !== undefined && advertisements.some((advertisement) => coversNode(advertisement, node));
    return may && (service.spec.externalTrafficPolicy !== "Local" || serving.includes(name));
  });
  const [winner] = candidates
    .map((node) => ({ node, hash: bytesToHex(sha256(utf8ToBytes(`${node.name}#${address}`))) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return winner?.node ?? "no-node";
}

/** The node that answers ARP for the address; undefined when it is none of MetalLB's, or nobody answers for it. */
export function announcerAt(cluster: Cluster, address: IPAddress): NodeDeclaration | undefined {
  if (cluster.document.loadBalancer.name !== "metallb") return undefined;
  const service = balancedServiceAt(cluster.objects, address);
  const announcer = service && announcerOf(cluster, service, address);
  return typeof announcer === "object" ? announcer : undefined;
}

/** Why nobody answers for an address that MetalLB gave away; undefined when a node does, or the address is none of its. */
export function silenceAt(cluster: Cluster, address: IPAddress): Silence | undefined {
  if (cluster.document.loadBalancer.name !== "metallb") return undefined;
  const service = balancedServiceAt(cluster.objects, address);
  const announcer = service && announcerOf(cluster, service, address);
  return typeof announcer === "string" ? announcer : undefined;
}

/** The nodes of the endpoints that can serve; "" stands for an endpoint of no node. */
function servingNodes({ objects }: Cluster, service: Service): readonly string[] {
  return (service.spec.ports ?? [])
    .flatMap((port) => endpointsOf(objects, { service, port }))
    .flatMap(({ ready, serving, nodeName = "" }) => (ready || serving ? [nodeName] : []));
}
