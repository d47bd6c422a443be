import type { ClusterDocument, OutsideHost, Router } from "../api/cluster-document.ts";
import { hardwareAddressOf } from "../net/hardware-address.ts";
import { type Host, host, isOnLink, LOOPBACK } from "../net/host.ts";
import type { Interface, Route } from "../net/interface.ts";
import { type CIDR, cidr, type IPAddress, prefixLength } from "../net/ip.ts";
import { routeTable } from "../net/route-table.ts";
import { nearestGateway, subnetAround } from "../platforms/world.ts";
import { OUTSIDE } from "./network.ts";
import { routerHostName } from "./underlay.ts";

const DEFAULT_MTU = 1500;

/** The interface of a router towards everything that is no subnet of the cluster's. */
export const WAN = "wan";

/**
 * A host that is no node: its own segment, what the world gave it, and a default route to the router.
 * Simplified: whatever lies between a far-away host and the cluster's router is one wire.
 */
export function outsideHost(document: ClusterDocument, { name, ip, routes }: OutsideHost): Host {
  const subnet = subnetAround(document, ip);
  const gateway = subnet?.gateway ?? nearestGateway(document, ip);
  const device = ethernet("eth0", ip, subnet ? prefixLength(subnet.cidr) : 32, subnet?.mtu ?? DEFAULT_MTU);
  return host({
    name: `outside/${name}`,
    interfaces: [LOOPBACK, { ...device, link: { kind: "segment", segment: subnet?.cidr ?? OUTSIDE } }],
    routes: routeTable([
      ...(subnet ? [connected(subnet.cidr, "eth0", ip)] : []),
      ...routes.map((route): Route => ({ ...route, device: "eth0", origin: "world" })),
      ...(gateway ? [defaultRoute("eth0", gateway)] : []),
    ]),
    settings: { forwarding: false },
  });
}

/**
 * A router joins its subnets, and knows the routes it was told. Everything else lies outside, but for Pod and Service
 * networks: what is bound there ends here (S-425, S-548), and nobody is told.
 */
export function routerHost(document: ClusterDocument, router: Router, learned: readonly Route[]): Host {
  const ports = router.addresses.flatMap((address, i) => portOf(document, address, i));
  const told = router.routes.map((route): Route => ({ ...route, device: deviceTo(ports, route.via), origin: "world" }));
  return host({
    name: routerHostName(router),
    interfaces: [LOOPBACK, ...ports.map(({ device }) => device), wan(router)],
    routes: routeTable([
      ...ports.map(({ device, subnet, address }) => connected(subnet, device.name, address)),
      ...told,
      ...learned.map((route) => ({ ...route, device: deviceTo(ports, route.via) })),
      ...[document.podCIDR, document.serviceCIDR].map(nowhere),
      { destination: defaultPrefix(router.addresses[0] ?? ""), device: WAN, origin: "world" },
    ]),
    settings: { tellsUnreachable: false },
  });
}

export function defaultRoute(device: string, via: IPAddress): Route {
  return { destination: defaultPrefix(via), via, device, origin: "world" };
}

export function connected(destination: CIDR, device: string, src: IPAddress): Route {
  return { destination, device, src, protocol: "kernel", origin: "kernel" };
}

export function ethernet(name: string, address: IPAddress, length: number, mtu: number): Interface {
  return { name, kind: "ethernet", hardware: hardwareAddressOf(address), addresses: [{ address, length }], mtu };
}

type Port = { readonly device: Interface; readonly subnet: CIDR; readonly address: IPAddress };

function portOf(document: ClusterDocument, address: IPAddress, index: number): readonly Port[] {
  const subnet = subnetAround(document, address);
  if (!subnet) return [];
  const device = ethernet(`eth${index}`, address, prefixLength(subnet.cidr), subnet.mtu);
  return [{ device: { ...device, link: { kind: "segment", segment: subnet.cidr } }, subnet: subnet.cidr, address }];
}

/** That interface, which is there for every router, and has no address. */
export function wan({ addresses }: Router): Interface {
  return {
    name: "wan",
    kind: "ethernet",
    hardware: `wan of ${addresses[0] ?? ""}`,
    addresses: [],
    mtu: DEFAULT_MTU,
    link: { kind: "segment", segment: OUTSIDE },
  };
}

// A next hop on none of the router's subnets lies outside.
function deviceTo(ports: readonly Port[], via: IPAddress | undefined): string {
  const port = via === undefined ? undefined : ports.find(({ device }) => isOnLink(device, via));
  return port?.device.name ?? WAN;
}

const nowhere = (destination: CIDR): Route => ({ destination, device: WAN, kind: "unreachable", origin: "world" });
const defaultPrefix = (address: string): CIDR => cidr(address.includes(":") ? "::/0" : "0.0.0.0/0");
