import { Map as PersistentMap, Set as PersistentSet } from "immutable";
import { addressAt, addressCount, type CIDR, offsetIn } from "../net/ip.ts";
import { exhausted, type Ipam, type IpamState } from "./ipam.ts";

/** The `host-local` plug-in of every node: one range each, which no other node knows of. */
export type HostLocalState = { readonly kind: "host-local"; readonly nodes: PersistentMap<string, HostLocalRange> };

/** Which addresses of a node's range are out, by their place in it, and which was given last. */
export type HostLocalRange = { readonly last: number; readonly taken: PersistentSet<number> };

const FRESH: HostLocalRange = { last: 1, taken: PersistentSet() };

/**
 * Addresses out of the node's own prefix, round robin after the last one given, never the gateway (the first address),
 * and around at the end. A freed address comes back only then (cni-platforms.md §0.5).
 */
export const HOST_LOCAL: Ipam = {
  assign: (ipam, _document, { node }) => {
    if (node.podCIDR === undefined) return exhausted(`node "${node.name}" pod cidr not assigned`);
    const nodes = nodesOf(ipam);
    const range = nodes.get(node.name, FRESH);
    const offset = nextOffset(node.podCIDR, range);
    const address = offset === undefined ? undefined : addressAt(node.podCIDR, offset);
    if (offset === undefined || address === undefined) return exhausted(exhaustedMessage(node.podCIDR));
    const next = { last: offset, taken: range.taken.add(offset) };
    return { kind: "assigned", address, ipam: { kind: "host-local", nodes: nodes.set(node.name, next) } };
  },
  release: (ipam, _document, { node }, address) => {
    const nodes = nodesOf(ipam);
    const range = nodes.get(node.name, FRESH);
    const offset = node.podCIDR === undefined ? undefined : offsetIn(node.podCIDR, address);
    if (offset === undefined) return ipam;
    const freed = { ...range, taken: range.taken.delete(Number(offset)) };
    return { kind: "host-local", nodes: nodes.set(node.name, freed) };
  },
};

function nextOffset(range: CIDR, { last, taken }: HostLocalRange): number | undefined {
  const usable = Number(addressCount(range)) - 3;
  if (taken.size >= usable) return undefined;
  let offset = last;
  do offset = 2 + ((offset - 1) % usable);
  while (taken.has(offset));
  return offset;
}

// The words of the plug-in when nothing is free: both ends of the range, gateway included.
function exhaustedMessage(range: CIDR): string {
  const [first, last] = [addressAt(range, 1), addressAt(range, addressCount(range) - 2n)];
  return `failed to allocate for range 0: no IP addresses available in range set: ${first}-${last}`;
}

function nodesOf(ipam: IpamState): HostLocalState["nodes"] {
  return ipam.kind === "host-local" ? ipam.nodes : PersistentMap();
}
