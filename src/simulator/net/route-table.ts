import type { Route } from "./interface.ts";
import { type CIDR, contains, type IPAddress, prefixLength, prefixOf } from "./ip.ts";

/** The routes of one host, indexed by prefix so that a look-up costs one probe a prefix length in use. */
export type RouteTable = {
  readonly routes: readonly Route[];
  readonly lengths: readonly number[];
  readonly byPrefix: ReadonlyMap<CIDR, Route>;
};

/** Later routes for the same prefix do not replace earlier ones, as `ip route add` refuses them. */
export function routeTable(routes: readonly Route[]): RouteTable {
  const byPrefix = new Map<CIDR, Route>();
  for (const route of routes) if (!byPrefix.has(route.destination)) byPrefix.set(route.destination, route);
  const lengths = [...new Set(routes.map((route) => prefixLength(route.destination)))].sort((a, b) => b - a);
  return { routes, lengths, byPrefix };
}

/** The most specific route to the address (longest prefix match); undefined when there is none. */
export function lookUpRoute(table: RouteTable, address: IPAddress): Route | undefined {
  for (const length of table.lengths) {
    if (address.includes(":") ? length > 128 : length > 32) continue;
    const route = table.byPrefix.get(prefixOf(address, length));
    if (route && contains(route.destination, address)) return route;
  }
  return undefined;
}
