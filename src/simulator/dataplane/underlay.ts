import type { ClusterDocument, NodeDeclaration, OutsideHost, Subnet } from "../api/cluster-document.ts";
import type { Route } from "../net/interface.ts";
import { type CIDR, cidr, contains, type IPAddress } from "../net/ip.ts";
import { type RouteTable, routeTable } from "../net/route-table.ts";
import { rememberFor, rememberPart } from "./remember.ts";

type Underlay = {
  readonly nodesByName: ReadonlyMap<string, NodeDeclaration>;
  readonly nodesByAddress: ReadonlyMap<IPAddress, NodeDeclaration>;
  readonly outsideByAddress: ReadonlyMap<IPAddress, OutsideHost>;
  readonly gateways: ReadonlySet<IPAddress>;
};

const underlayOf = rememberFor(
  ({ nodes, outside, underlay }: ClusterDocument): Underlay => ({
    nodesByName: new Map(nodes.map((node) => [node.name, node])),
    nodesByAddress: new Map(nodes.map((node) => [node.ip, node])),
    outsideByAddress: new Map(outside.map((host) => [host.ip, host])),
    gateways: new Set(underlay.subnets.map(({ gateway }) => gateway)),
  }),
);

export function nodeNamed(document: ClusterDocument, name: string): NodeDeclaration | undefined {
  return underlayOf(document).nodesByName.get(name);
}

export function nodeAt(document: ClusterDocument, address: IPAddress): NodeDeclaration | undefined {
  return underlayOf(document).nodesByAddress.get(address);
}

export function outsideHostAt(document: ClusterDocument, address: IPAddress): OutsideHost | undefined {
  return underlayOf(document).outsideByAddress.get(address);
}

export function outsideHostNamed(document: ClusterDocument, name: string): OutsideHost | undefined {
  return document.outside.find((host) => host.name === name);
}

/** Whether the address is a router's: the gateway of one of the subnets. */
export function isGateway(document: ClusterDocument, address: IPAddress): boolean {
  return underlayOf(document).gateways.has(address);
}

/** The segment an address lies on; undefined for a host that is somewhere behind the router. */
export function segmentOf({ underlay }: ClusterDocument, address: IPAddress): Subnet | undefined {
  return underlay.subnets.find((subnet) => contains(subnet.cidr, address));
}

/** A node always lies on a segment: a world in which one does not is refused before it gets here. */
export function subnetOf(document: ClusterDocument, address: IPAddress): Subnet {
  const subnet = segmentOf(document, address);
  if (!subnet) throw new Error(`no subnet holds ${address}`);
  return subnet;
}

/**
 * The routes of a host that is no node: its own segment, what the world gave it, and a default route to the router.
 * Simplified: whatever lies between a far-away host and the cluster's router is one wire.
 */
export const outsideRoutes = rememberPart(
  ({ name }: OutsideHost) => name,
  (document: ClusterDocument, host): RouteTable => {
    const segment = segmentOf(document, host.ip);
    const gateway = segment?.gateway ?? nearestGateway(document, host.ip);
    return routeTable([
      ...(segment ? [onLink(segment.cidr, host.ip)] : []),
      ...host.routes.map((route): Route => ({ ...route, device: "eth0", origin: "world" })),
      ...(gateway ? [defaultRoute(gateway)] : []),
    ]);
  },
);

/** The router that a host outside every segment hangs on. */
export function nearestGateway({ underlay }: ClusterDocument, address: IPAddress): IPAddress | undefined {
  const family = address.includes(":");
  return underlay.subnets.find(({ gateway }) => gateway.includes(":") === family)?.gateway;
}

const onLink = (destination: CIDR, src: IPAddress): Route => ({ destination, device: "eth0", src, origin: "kernel" });

function defaultRoute(via: IPAddress): Route {
  return { destination: cidr(via.includes(":") ? "::/0" : "0.0.0.0/0"), via, device: "eth0", origin: "world" };
}
