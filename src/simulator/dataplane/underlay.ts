import type { ClusterDocument, NodeDeclaration, OutsideHost, Router } from "../api/cluster-document.ts";
import type { IPAddress } from "../net/ip.ts";
import { rememberFor } from "../store/remember.ts";

type Underlay = {
  readonly nodesByName: ReadonlyMap<string, NodeDeclaration>;
  readonly nodesByAddress: ReadonlyMap<IPAddress, NodeDeclaration>;
  readonly outsideByAddress: ReadonlyMap<IPAddress, OutsideHost>;
  readonly routersByAddress: ReadonlyMap<IPAddress, Router>;
};

const underlayOf = rememberFor(
  ({ nodes, outside, underlay }: ClusterDocument): Underlay => ({
    nodesByName: new Map(nodes.map((node) => [node.name, node])),
    nodesByAddress: new Map(nodes.map((node) => [node.ip, node])),
    outsideByAddress: new Map(outside.map((host) => [host.ip, host])),
    routersByAddress: new Map(
      underlay.routers.flatMap((router) => router.addresses.map((address) => [address, router] as const)),
    ),
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

/** The router that has the address on one of the subnets. */
export function routerAt(document: ClusterDocument, address: IPAddress): Router | undefined {
  return underlayOf(document).routersByAddress.get(address);
}

/** The name of a router among the hosts: that of its first address. */
export function routerHostName({ addresses }: Router): string {
  return `router/${addresses[0] ?? ""}`;
}
