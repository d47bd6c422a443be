import type { ClusterDocument } from "../../api/cluster-document.ts";
import type { Service } from "../../api/kinds.ts";
import { addressAt, type IPAddress } from "../../net/ip.ts";
import { balancerOf } from "../../platforms/index.ts";
import type { LoadBalancerProvider } from "../../platforms/platform.ts";
import { holdersOfAddress } from "../../store/object-store.ts";
import type { Controlled } from "../controlled.ts";
import { type Assignment, ingressOf, type Provider } from "./provider.ts";

/** The network platform's own balancer: it gives the lowest address of its pool that nobody has, and keeps to it. */
export function platformBalancer(document: Pick<ClusterDocument, "loadBalancer" | "platform">): Provider | undefined {
  const balancer = balancerOf(document);
  return balancer && { name: document.platform.name, assign: (cluster, service) => assign(balancer, cluster, service) };
}

function assign(balancer: LoadBalancerProvider, cluster: Controlled, service: Service): Assignment {
  const kept = ingressOf(service);
  if (kept.length > 0) return { kind: "assigned", ingress: kept, path: "spec.type" };
  const address = lowestFree(balancer, cluster);
  if (address === undefined) return { kind: "pending", message: `no address left in ${balancer.pool}` };
  return { kind: "assigned", ingress: [{ ip: address, ipMode: "VIP" }], path: "spec.type" };
}

function lowestFree({ pool, first, last }: LoadBalancerProvider, { objects }: Controlled): IPAddress | undefined {
  for (let offset = first; offset <= last; offset++) {
    const address = addressAt(pool, offset);
    if (address !== undefined && holdersOfAddress(objects, address).length === 0) return address;
  }
  return undefined;
}
