import type { Service } from "../../../api/kinds.ts";
import { familyOf, type IPAddress, parseIPAddress } from "../../../net/ip.ts";
import { getObject, type ObjectStore, refOf } from "../../../store/object-store.ts";
import { type Assignment, ingressOf, type Provider } from "../provider.ts";
import { annotationOf, annotationPath, FROM_POOL } from "./annotations.ts";
import { addressesIn, type IPAddressPool, METALLB_NAMESPACE, poolOf, poolsFor, poolsIn } from "./pool.ts";
import { objection } from "./sharing.ts";

/**
 * MetalLB's controller: an address from the pool that the Service names, the very one that it asks for, or the first free
 * one of any pool. What it once gave it leaves, as long as the pools and the Service still say so.
 */
export const METALLB: Provider = {
  name: "MetalLB",
  annotation: FROM_POOL,
  assign: ({ objects }, service) => {
    if (poolsIn(objects).length === 0) return pending("pools are empty");
    const wish = wishOf(service);
    if ("refused" in wish) return failed(service, wish.refused);
    const found = kept(objects, service, wish) ?? chosen(objects, service, wish);
    return "refused" in found ? failed(service, found.refused) : assigned(objects, service, found, wish);
  },
};

/** What the Service asks for. */
type Wish = { readonly address: IPAddress | undefined; readonly pool: string | undefined; readonly path: string };
type Refusal = { readonly refused: string };
type Found = { readonly address: IPAddress };

function wishOf(service: Service): Wish | Refusal {
  const [listed, pool] = [annotationOf(service, "loadBalancerIPs"), annotationOf(service, "address-pool")];
  const asked = service.spec.loadBalancerIP;
  if (listed && asked)
    return refused("service can not have both metallb.io/loadBalancerIPs and svc.Spec.LoadBalancerIP");
  if (listed) {
    const address = parseIPAddress(listed.trim());
    // Simplified: one address family, so that a second address never fits.
    if (listed.includes(","))
      return refused(`requested loadBalancer IP(s) ${listOf(listed)} does not match the ipFamily of the service`);
    if (address === undefined) return refused(`invalid metallb.io/loadBalancerIPs: "${listed}"`);
    return { address, pool, path: annotationPath(service, "loadBalancerIPs") };
  }
  if (asked) {
    const address = parseIPAddress(asked);
    return address === undefined
      ? refused(`invalid spec.loadBalancerIP "${asked}"`)
      : { address, pool, path: "spec.loadBalancerIP" };
  }
  return { address: undefined, pool, path: pool ? annotationPath(service, "address-pool") : "spec.type" };
}

function kept(store: ObjectStore, service: Service, { address: asked, pool: wanted }: Wish): Found | undefined {
  const address = parseIPAddress(ingressOf(service)[0]?.ip ?? "");
  const pool = address && poolOf(store, address);
  if (address === undefined || !pool || objection(store, service, address) !== undefined) return undefined;
  const fits = (asked ?? address) === address && (wanted ?? pool.metadata.name) === pool.metadata.name;
  return fits ? { address } : undefined;
}

function chosen(store: ObjectStore, service: Service, { address, pool }: Wish): Found | Refusal {
  if (address !== undefined) return asAsked(store, service, address, pool);
  if (pool === undefined) return firstFree(store, service, poolsFor(store, service)) ?? refused("no available IPs");
  const named = getObject<IPAddressPool>(store, { kind: "IPAddressPool", namespace: METALLB_NAMESPACE, name: pool });
  if (!named) return refused(`unknown pool "${pool}"`);
  return firstFree(store, service, [named]) ?? refused(`no available IPs in pool "${pool}"`);
}

function asAsked(
  store: ObjectStore,
  service: Service,
  address: IPAddress,
  wanted: string | undefined,
): Found | Refusal {
  const pool = poolOf(store, address);
  if (!pool) return refused(`["${address}"] is not allowed in config`);
  const inTheWay = objection(store, service, address);
  if (inTheWay !== undefined) return refused(inTheWay);
  return wanted === undefined || wanted === pool.metadata.name
    ? { address }
    : refused(`requested loadBalancer IP(s) ["${address}"] is not compatible with requested address pool ${wanted}`);
}

function firstFree(store: ObjectStore, service: Service, pools: readonly IPAddressPool[]): Found | undefined {
  const clusterIP = parseIPAddress(service.spec.clusterIP ?? "");
  for (const pool of pools) {
    for (const address of addressesIn(pool, clusterIP === undefined ? "IPv4" : familyOf(clusterIP))) {
      if (objection(store, service, address) === undefined) return { address };
    }
  }
  return undefined;
}

function assigned(store: ObjectStore, service: Service, { address }: Found, { path }: Wish): Assignment {
  const [first] = ingressOf(service);
  const ingress = first?.ip === address ? first : { ip: address, ipMode: "VIP" as const };
  return { kind: "assigned", ingress: [ingress], path, annotation: poolOf(store, address)?.metadata.name ?? "" };
}

const listOf = (listed: string): string =>
  `[${listed
    .split(",")
    .map((text) => `"${text.trim()}"`)
    .join(" ")}]`;
const refused = (why: string): Refusal => ({ refused: why });
const pending = (message: string): Assignment => ({ kind: "pending", message });

function failed(service: Service, why: string): Assignment {
  const { namespace, name } = refOf(service);
  return pending(`Failed to allocate IP for "${namespace}/${name}": ${why}`);
}
