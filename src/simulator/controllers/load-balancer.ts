import type { Service } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { addressAt, cidr, type IPAddress } from "../net/ip.ts";
import { draw } from "../store/chance.ts";
import {
  getObject,
  holdersOfAddress,
  type ObjectStore,
  provenanceOf,
  putObject,
  refOf,
} from "../store/object-store.ts";
import { type Controlled, withObjects } from "./controlled.ts";

/** Where the simulated cloud takes its addresses from: a range for documentation (RFC 5737). */
const CLOUD_RANGE = cidr("198.51.100.0/24");
const CLOUD_ADDRESSES = 254;

/**
 * Gives a LoadBalancer Service its address where the world has a cloud, and takes it away from a Service that is none any
 * more. Without a provider nothing happens, ever: the address stays pending (S-255).
 */
export function reconcileLoadBalancer<T extends Controlled>(cluster: T, ref: ObjectRef): T {
  const service = getObject<Service>(cluster.objects, ref);
  if (!service || cluster.document.loadBalancer !== "cloud") return cluster;
  const wants = service.spec.type === "LoadBalancer" && service.spec.loadBalancerClass === undefined;
  const has = (service.status?.loadBalancer?.ingress ?? []).length > 0;
  if (wants === has) return cluster;
  const loadBalancer = wants ? { ingress: [{ ip: freeAddress(cluster, ref), ipMode: "VIP" as const }] } : {};
  return withObjects(cluster, withBalancer(cluster.objects, { ...service, status: { loadBalancer } }));
}

function withBalancer(store: ObjectStore, service: Service): ObjectStore {
  const provenance = new Map(provenanceOf(store, refOf(service)) ?? []).set("status", {
    kind: "controller",
    controller: "cloud",
    owner: refOf(service),
    path: "spec.type",
  });
  return putObject(store, service, provenance);
}

function freeAddress({ seed, objects }: Controlled, { namespace, name }: ObjectRef): IPAddress {
  const start = draw(seed, `load balancer ${namespace}/${name}`, CLOUD_ADDRESSES);
  for (let step = 0; step < CLOUD_ADDRESSES; step++) {
    const address = addressAt(CLOUD_RANGE, 1 + ((start + step) % CLOUD_ADDRESSES));
    if (address !== undefined && holdersOfAddress(objects, address).length === 0) return address;
  }
  throw new Error(`no address left in ${CLOUD_RANGE}`);
}
