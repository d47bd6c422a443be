import type { Service } from "../api/kinds.ts";
import { type CIDR, contains, type Family, familyOf, type IPAddress, parseCIDR, prefixLength } from "../net/ip.ts";
import type { Packet } from "../net/packet.ts";
import type { NodeDataplane } from "./node-dataplane.ts";

/** S-530: ranges of another family say nothing about this one, and a range of everybody is none. */
export function sourceRangesOf({ spec }: Service, family: Family): readonly CIDR[] {
  const ranges = (spec.loadBalancerSourceRanges ?? []).flatMap((text) => parseCIDR(text.trim()) ?? []);
  const ours = ranges.filter((range) => familyOf(range) === family);
  return ours.some((range) => prefixLength(range) === 0) ? [] : ours;
}

/** S-530: no ranges let everybody in, and a node inside a range may call the address from the address itself. */
export function isInSourceRanges(service: Service, { node }: NodeDataplane, { src, dst }: Packet): boolean {
  const ranges = sourceRangesOf(service, familyOf(dst.address));
  if (ranges.length === 0) return true;
  const admits = (address: IPAddress): boolean => ranges.some((range) => contains(range, address));
  return admits(src.address) || (src.address === dst.address && admits(node.ip));
}
