import type { ClusterDocument } from "../../src/simulator/api/cluster-document.ts";
import type { Pod } from "../../src/simulator/api/kinds.ts";
import { clusterDocument, type RawClusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import { ip } from "../../src/simulator/net/ip.ts";
import { platformOf } from "../../src/simulator/platforms/index.ts";
import { type AddressRequest, type IpamState, NO_ADDRESSES } from "../../src/simulator/platforms/ipam.ts";

/** Addresses of a world given and taken back in order: `give("a", "node1")`, `take("a")`. Each gives the next book. */
export type Book = {
  readonly ipam: IpamState;
  readonly held: ReadonlyMap<string, { readonly address: string; readonly request: AddressRequest }>;
  /** What the last Pod got: an address, or the words of the event. */
  readonly last: string;
};

export type Entry = (book: Book, document: ClusterDocument) => Book;

export function give(name: string, on: string, namespace = "default"): Entry {
  return (book, document) => {
    const request = requestFor(document, name, on, namespace);
    const assignment = platformOf(document).ipam.assign(book.ipam, document, request);
    if (assignment.kind === "refused") return { ...book, last: assignment.message };
    const held = new Map(book.held).set(name, { address: assignment.address, request });
    return { ipam: assignment.ipam, held, last: assignment.address };
  };
}

export function take(name: string): Entry {
  return (book, document) => {
    const known = book.held.get(name);
    if (!known) throw new Error(`${name} has no address`);
    const { release } = platformOf(document).ipam;
    return { ...book, ipam: release(book.ipam, document, known.request, ip(known.address)) };
  };
}

/** So many Pods with names of their own. */
export function many(count: number, on: string, namespace = "default"): Entry {
  return (book, document) => {
    let next = book;
    for (let i = 0; i < count; i++) next = give(`${namespace} ${on} ${i} of ${count}`, on, namespace)(next, document);
    return next;
  };
}

/** The last thing that was said after all entries. */
export function lastOf(document: ClusterDocument, ...entries: readonly Entry[]): string {
  return bookAfter(document, ...entries).last;
}

export function bookAfter(document: ClusterDocument, ...entries: readonly Entry[]): Book {
  return entries.reduce((book, entry) => entry(book, document), {
    ipam: NO_ADDRESSES,
    held: new Map(),
    last: "",
  } as Book);
}

/** A world of so many nodes, `node1` and on. */
export function nodes(count: number, more: Partial<RawClusterDocument>): ClusterDocument {
  return clusterDocument({
    apiVersion: "hopbyhop/v1",
    kind: "Cluster",
    nodes: Array.from({ length: count }, (_, i) => ({ name: `node${i + 1}`, ip: `172.16.${i >> 8}.${i & 255}` })),
    underlay: { subnets: [{ cidr: "172.16.0.0/16" }] },
    ...more,
  });
}

function requestFor(document: ClusterDocument, name: string, on: string, namespace: string): AddressRequest {
  const node = document.nodes.find((candidate) => candidate.name === on);
  if (!node) throw new Error(`no node ${on}`);
  const pod: Pod = { apiVersion: "v1", kind: "Pod", metadata: { name, namespace }, spec: { containers: [] } };
  return { node, pod, seed: 1 };
}
