import { type ClusterDocument, type OutsideHost, parseCIDR, parseIPAddress } from "../simulator/index.ts";

// The shell forms of the recordings, and what each means here:
//   ip route replace A via B      on external   a route of that host (add, del too)
//   python3 -m http.server PORT   on external   that host listens
//   iptables … -j MASQUERADE      on nodes      the platform hides Pods (--ip-masq)
//   sleep N                       anywhere      time passes (see `secondsSlept`)
//   curl, ping, ss, cat …         anywhere      looks, and changes nothing
const ROUTE = /^ip route (replace|add|del|delete) (\S+)(?: via (\S+))?/;
const SERVER = /^python3 -m http\.server (\d+)/;
const MASQUERADE = /^iptables -t nat -A POSTROUTING .*-j MASQUERADE/;
const LOOKS = /^(curl|wget|ping|ss|ip (route|addr|link|neigh)( show)?$|cat|sleep|conntrack -L|true)\b/;

/** How long a `sleep` lasts; 0 for every other command. */
export function secondsSlept(command: string): number {
  return Number(/^sleep (\d+(?:\.\d+)?)/.exec(command)?.[1] ?? 0);
}

/** The world after a shell command on one of its hosts; undefined when the command is not one of the known forms. */
export function worldAfterShell(world: ClusterDocument, on: string, command: string): ClusterDocument | undefined {
  const [, verb, prefix, via] = ROUTE.exec(command) ?? [];
  if (verb !== undefined && prefix !== undefined) return withRoute(world, on, verb, prefix, via);
  const port = SERVER.exec(command)?.[1];
  if (port !== undefined) return withServer(world, on, Number(port));
  if (MASQUERADE.test(command)) return hidingPods(world, true);
  return LOOKS.test(command) ? world : undefined;
}

/** The world with Pods hidden behind their nodes, or not: all of the recordings' worlds are Flannel's. */
export function hidingPods(world: ClusterDocument, masquerade: boolean): ClusterDocument {
  return world.platform.name === "flannel" ? { ...world, platform: { ...world.platform, masquerade } } : world;
}

function withRoute(
  world: ClusterDocument,
  on: string,
  verb: string,
  prefix: string,
  via: string | undefined,
): ClusterDocument | undefined {
  const destination = parseCIDR(prefix.includes("/") ? prefix : `${prefix}/32`);
  const nextHop = parseIPAddress(via ?? "");
  const removing = verb.startsWith("del");
  if (destination === undefined || (nextHop === undefined && !removing)) return undefined;
  const added = removing || nextHop === undefined ? [] : [{ destination, via: nextHop }];
  return withHost(world, on, (host) => ({
    ...host,
    routes: [...host.routes.filter((route) => route.destination !== destination), ...added],
  }));
}

function withServer(world: ClusterDocument, on: string, port: number): ClusterDocument | undefined {
  const listener = { port, protocol: "TCP", address: "any" } as const;
  return withHost(world, on, (host) => ({ ...host, listens: [...(host.listens ?? []), listener] }));
}

function withHost(
  world: ClusterDocument,
  name: string,
  change: (host: OutsideHost) => OutsideHost,
): ClusterDocument | undefined {
  if (!world.outside.some((host) => host.name === name)) return undefined;
  return { ...world, outside: world.outside.map((host) => (host.name === name ? change(host) : host)) };
}
