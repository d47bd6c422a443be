import type { ClusterDocument } from "../api/cluster-document.ts";
import { contains } from "../net/ip.ts";
import type { Packet } from "../net/packet.ts";
import { platformOf } from "../platforms/index.ts";

/** Whether the platform hides the sender behind the node that the packet leaves (S-425). */
export function isMasqueraded(document: ClusterDocument, { src, dst }: Packet): boolean {
  return platformOf(document)
    .masquerades(document)
    .some(({ from, notTo }) => contains(from, src.address) && !notTo.some((prefix) => contains(prefix, dst.address)));
}
