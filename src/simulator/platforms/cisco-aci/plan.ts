import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { cidr, type IPAddress, ip, offsetIn } from "../../net/ip.ts";
import { rememberFor } from "../../store/remember.ts";
import type { Leaf } from "../leaf-spine.ts";
import type { View } from "../platform.ts";
import { addressIn } from "../world.ts";

/** Numbers of the fabric's infrastructure: examples of the vendor's where there are some, else this course's own. */

/** The tunnel end that all leaves have in common: a node always talks to its nearest leaf. */
export const ANYCAST_VTEP = ip("10.0.0.32");
/** The card of the virtual router that every leaf and every node's switch pretends to be. */
export const GATEWAY_CARD = "00:22:bd:f8:19:ff";
export const INFRA_NETWORK = cidr("10.0.0.0/16");
export const NODE_VTEPS = cidr("10.0.32.0/19");
export const LEAF_TEPS = cidr("10.0.64.0/24");
export const SPINE_TEP = ip("10.0.64.254");
export const SPINE = "spine/spine-1";
export const EXTERN_DYNAMIC = cidr("10.3.0.0/24");
export const VXLAN_PORT = 8472;
/** Between leaves Cisco's own variant of VXLAN. */
export const IVXLAN_PORT = 48_879;
export const POD_SEGMENT = 2;
export const FABRIC_SEGMENT = "fabric";

export const infraSegment = (rack: number): string => `infra-${rack + 1}`;

export function vtepOf({ document }: View, node: NodeDeclaration): IPAddress {
  return addressIn(NODE_VTEPS, 1 + (placesOf(document).get(node.name) ?? 0));
}

export function nodeWithVTEP({ document }: View, address: IPAddress): NodeDeclaration | undefined {
  return document.nodes[Number(offsetIn(NODE_VTEPS, address) ?? 0n) - 1];
}

export function tepOfLeaf({ rack }: Leaf): IPAddress {
  return addressIn(LEAF_TEPS, rack === "border" ? 1 : rack + 2);
}

const placesOf = rememberFor(({ nodes }: View["document"]) => new Map(nodes.map(({ name }, i) => [name, i])));
