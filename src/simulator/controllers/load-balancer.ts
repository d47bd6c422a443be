import type { Service } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { addressAt, cidr, type IPAddress } from "../net/ip.ts";
import { platformOf } from "../platforms/index.ts";
import type { LoadBalancerProvider } from "../platforms/platform.ts";
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
  const address = addressGiver(cluster);
  if (!service || !address) return cluster;
  const wants = service.spec.type === "LoadBalancer" && service.spec.loadBalancerClass === undefined;
  const has = (service.status?.loadBalancer?.ingress ?? []).length > 0;
  if (wants === has) return cluster;
  const ip = wants ? address(ref) : undefined;
  if (wants && ip === undefined) return cluster;
  const loadBalancer = ip === undefined ? {} : { ingress: [{ ip, ipMode: "VIP" as const }] };
  return withObjects(cluster, withBalancer(cluster.objects, { ...service, status: { loadBalancer } }));
}

/** Who gives addresses in this world, if anybody does: the cloud, or the platform. */
function addressGiver(cluster: Controlled): ((ref: ObjectRef) => IPAddress | undefined) | undefined {
  const { document } = cluster;
  if (document.loadBalancer === "cloud") return (ref) => freeAddress(cluster, ref);
  const provider = document.loadBalancer === "platform" ? platformOf(document).loadBalancer?.(document) : undefined;
  return provider && (() => lowestAddress(cluster, provider));
}

// The lowest that nobody has; undefined when the pool is used up, and then the Service waits.
function lowestAddress({ objects }: Controlled, { pool, first, last }: LoadBalancerProvider): IPAddress | undefined {
  for (let offset = first; offset <= last; offset++) {
    const address = addressAt(pool, offset);
    if (address !== undefined && holdersOfAddress(objects, address).length === 0) return address;
  }
  return undefined;
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
