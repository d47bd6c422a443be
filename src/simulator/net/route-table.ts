import type { Route } from "./interface.ts";
import { type Family, familyOf, type IPAddress, networkAddressOf, networkNumber, prefixLength } from "./ip.ts";

/** The routes of one host, indexed by prefix so that a look-up costs one probe a prefix length in use. */
export type RouteTable = { readonly routes: readonly Route[]; readonly tiers: readonly Tier[] };

/** All routes to prefixes of one family and length, by network address. */
type Tier = { readonly family: Family; readonly length: number; readonly byNetwork: ReadonlyMap<bigint, Route> };

/** Later routes for the same prefix do not replace earlier ones, as `ip route add` refuses them. */
export function routeTable(routes: readonly Route[]): RouteTable {
  const tiers = new Map<string, { family: Family; length: number; byNetwork: Map<bigint, Route> }>();
  for (const route of routes) {
    const [family, length] = [familyOf(route.destination), prefixLength(route.destination)];
    const tier = tiers.get(`${family} ${length}`) ?? { family, length, byNetwork: new Map<bigint, Route>() };
    const network = networkNumber(networkAddressOf(route.destination), length);
    if (!tier.byNetwork.has(network)) tier.byNetwork.set(network, route);
    tiers.set(`${family} ${length}`, tier);
  }
  return { routes, tiers: [...tiers.values()].sort((a, b) => b.length - a.length) };
}

/** The routes of several tables as one, without copying them; of two for the same prefix that of the earlier table holds. */
export function stackTables(tables: readonly RouteTable[]): RouteTable {
  return {
    get routes() {
      return tables.flatMap(({ routes }) => routes);
    },
    tiers: tables.flatMap(({ tiers }) => tiers).sort((a, b) => b.length - a.length),
  };
}

/** The most specific route to the address (longest prefix match); undefined when there is none. */
export function lookUpRoute(table: RouteTable, address: IPAddress): Route | undefined {
  const family = familyOf(address);
  for (const tier of table.tiers) {
    if (tier.family !== family) continue;
    const route = tier.byNetwork.get(networkNumber(address, tier.length));
    if (route) return route;
  }
  return undefined;
}
