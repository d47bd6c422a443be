import { Map as PersistentMap, Set as PersistentSet } from "immutable";
import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { addressAt, addressCount, type CIDR, type IPAddress, offsetIn } from "../../net/ip.ts";
import { draw } from "../../store/chance.ts";
import { exhausted, type Ipam, type IpamState } from "../ipam.ts";

/** Cilium's allocator on each node: a bitmap of the node's prefix, searched from a random place (cni-platforms.md §3.2). */
export type RandomScanState = { readonly kind: "random-scan"; readonly nodes: PersistentMap<string, NodeBitmap> };

/** `given`: how many addresses were asked for so far, so that each is drawn anew. */
type NodeBitmap = { readonly given: number; readonly taken: PersistentSet<number> };

/** Every node keeps two for itself: that of its router, and that of its health endpoint. */
const RESERVED = 2;

export const CILIUM_IPAM: Ipam = {
  assign: (ipam, _document, { node, seed }) => {
    if (node.podCIDR === undefined) {
      return exhausted("CIDR allocation failed; there are no remaining CIDRs left to allocate in the accepted range");
    }
    const nodes = nodesOf(ipam);
    const bitmap = nodes.get(node.name) ?? reserved(node.name, node.podCIDR, seed);
    const offset = scan(node.name, node.podCIDR, bitmap, seed);
    const address = offset === undefined ? undefined : addressAt(node.podCIDR, offset);
    if (offset === undefined || address === undefined) return exhausted("range is full");
    const next = { given: bitmap.given + 1, taken: bitmap.taken.add(offset) };
    return { kind: "assigned", address, ipam: { kind: "random-scan", nodes: nodes.set(node.name, next) } };
  },
  release: (ipam, _document, { node }, address) => {
    const nodes = nodesOf(ipam);
    const bitmap = nodes.get(node.name);
    const offset = node.podCIDR && offsetIn(node.podCIDR, address);
    if (!bitmap || offset === undefined) return ipam;
    const freed = { ...bitmap, taken: bitmap.taken.delete(Number(offset)) };
    return { kind: "random-scan", nodes: nodes.set(node.name, freed) };
  },
};

/** The address of the node's router: the gateway of its Pods, on `cilium_host`. */
export function routerAddress({ name, podCIDR }: NodeDeclaration, seed: number): IPAddress | undefined {
  if (podCIDR === undefined) return undefined;
  const offset = scan(name, podCIDR, { given: 0, taken: PersistentSet() }, seed);
  return offset === undefined ? undefined : addressAt(podCIDR, offset);
}

function reserved(node: string, range: CIDR, seed: number): NodeBitmap {
  let bitmap: NodeBitmap = { given: 0, taken: PersistentSet() };
  while (bitmap.given < RESERVED) {
    const offset = scan(node, range, bitmap, seed);
    if (offset === undefined) return bitmap;
    bitmap = { given: bitmap.given + 1, taken: bitmap.taken.add(offset) };
  }
  return bitmap;
}

/** A random place, and from there the first free address, around at the end; never the network's own two. */
function scan(node: string, range: CIDR, { given, taken }: NodeBitmap, seed: number): number | undefined {
  const usable = Number(addressCount(range)) - 2;
  if (taken.size >= usable) return undefined;
  let place = draw(seed, `cilium address ${node} ${given}`, usable);
  while (taken.has(place + 1)) place = (place + 1) % usable;
  return place + 1;
}

function nodesOf(ipam: IpamState): RandomScanState["nodes"] {
  return ipam.kind === "random-scan" ? ipam.nodes : PersistentMap();
}
