import type { Host } from "../net/host.ts";
import type { Route } from "../net/interface.ts";
import { addressCount, familyOf, networkAddressOf, networkNumber, prefixLength } from "../net/ip.ts";

/** What `ip route` prints on the host. */
export function ipRoute({ routes }: Host): string {
  const shown = routes.routes.filter(
    (route, i, all) => all.findIndex(({ destination }) => destination === route.destination) === i,
  );
  return [...shown].sort(byDestination).map(routeLine).join("\n");
}

function routeLine({ destination, via, device, protocol, src, onlink, kind, mtu }: Route): string {
  if (kind !== undefined) return words(kind, nameOf(destination), protocol && `proto ${protocol}`);
  return words(
    nameOf(destination),
    via && `via ${via}`,
    `dev ${device}`,
    protocol && `proto ${protocol}`,
    via === undefined && "scope link",
    src && `src ${src}`,
    mtu === undefined ? undefined : `mtu ${mtu}`,
    onlink && "onlink",
  );
}

const words = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(" ");

// A prefix of one address goes by the address, and that of all of them by its own word.
function nameOf(destination: Route["destination"]): string {
  if (prefixLength(destination) === 0) return "default";
  return addressCount(destination) === 1n ? networkAddressOf(destination) : destination;
}

function byDestination(a: Route, b: Route): number {
  const [x, y] = [networkOf(a), networkOf(b)];
  if (familyOf(a.destination) !== familyOf(b.destination))
    return familyOf(a.destination) < familyOf(b.destination) ? -1 : 1;
  return x === y ? prefixLength(a.destination) - prefixLength(b.destination) : x < y ? -1 : 1;
}

function networkOf({ destination }: Route): bigint {
  return networkNumber(networkAddressOf(destination), prefixLength(destination));
}
