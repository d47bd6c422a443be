import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { type CIDR, cidr, type IPAddress, ip, offsetIn } from "../../net/ip.ts";
import { rememberFor } from "../../store/remember.ts";
import { segmentsState, subnetNumber } from "../namespace-segments.ts";
import type { NetworkedPod, View } from "../platform.ts";
import { networkedPods } from "../pods.ts";
import { addressIn, optionsOf } from "../world.ts";

/** Names and numbers of what NSX-T and NCP build. They are this course's: a real installation chooses its own. */

/** Where the tunnel ends of hypervisors and Edge meet. */
export const TEP_SEGMENT = "tep";
export const EDGE = "edge/edge-1";
export const TRANSIT_NETWORK = cidr("169.254.0.0/24");
export const TRANSIT_OF_TIER0 = ip("169.254.0.1");
export const TRANSIT_OF_EDGE = ip("169.254.0.2");
/** What physical routers know the Edge's uplink as. */
export const EDGE_UPLINK = ip("198.19.255.2");
export const SNAT_POOL = cidr("10.190.7.0/24");
export const LOAD_BALANCER_POOL = cidr("10.190.6.0/24");
/** `ncp/internal_ip_for_policy`: what Pods see as the client of a load balancer. */
export const LOAD_BALANCER_SOURCE = ip("100.64.255.2");

const TEPS = cidr("198.19.0.0/16");
const EDGE_TEP = ip("198.19.0.2");
const FIRST_TEP = 11;
const TIER0_LINKS = cidr("100.64.0.0/16");
const FIRST_SNAT = 100;
const LAST_SNAT = 150;
const FIRST_VNI = 67_584;
const TRANSIT_VNI = FIRST_VNI - 1;

export const edgeTEP = (): IPAddress => EDGE_TEP;

export function hypervisorName({ name }: NodeDeclaration): string {
  return `hypervisor/esx-${name}`;
}

export function tepOf({ document }: View, node: NodeDeclaration): IPAddress {
  return addressIn(TEPS, FIRST_TEP + (placesOf(document).get(node.name) ?? 0));
}

export function nodeWithTEP({ document }: View, address: IPAddress): NodeDeclaration | undefined {
  return document.nodes[Number(offsetIn(TEPS, address) ?? -1n) - FIRST_TEP];
}

const placesOf = rememberFor(({ nodes }: View["document"]) => new Map(nodes.map(({ name }, i) => [name, i])));

/** A segment: its number, which names everything that belongs to it, and its network. */
export type Segment = { readonly index: number; readonly network: CIDR; readonly namespace: string };

export function segmentNumber({ document, ipam }: View, index: number): Segment | undefined {
  const namespace = segmentsState(ipam).owners.get(index);
  const network = subnetNumber(document, optionsOf(document, "nsx-t").subnetPrefix, index);
  return namespace === undefined || network === undefined ? undefined : { index, network, namespace };
}

/** The segment whose network holds the address. */
export function segmentAround(view: View, address: IPAddress): Segment | undefined {
  const offset = offsetIn(view.document.podCIDR, address);
  const size = 2 ** (32 - optionsOf(view.document, "nsx-t").subnetPrefix);
  return offset === undefined ? undefined : segmentNumber(view, Math.floor(Number(offset) / size));
}

export function segmentsOf(view: View, namespace?: string): readonly Segment[] {
  const { owners, namespaces } = segmentsState(view.ipam);
  const indexes = namespace === undefined ? [...owners.keys()] : (namespaces.get(namespace)?.subnets ?? []);
  return indexes.flatMap((index) => segmentNumber(view, index) ?? []);
}

/** The number of a segment in the tunnel's header; -1 is the transit network between the tier-0's parts. */
export const vniOf = (index: number): number => (index < 0 ? TRANSIT_VNI : FIRST_VNI + index);
export const segmentOfVNI = (vni: number): number => (vni === TRANSIT_VNI ? -1 : vni - FIRST_VNI);
export const gatewayOf = ({ network }: Segment): IPAddress => addressIn(network, 1);

/** Namespaces have a tier-1 of their own, or all share one. */
export function tier1Of({ document }: View, namespace: string): string {
  return optionsOf(document, "nsx-t").tier1 === "shared" ? "shared" : namespace;
}

/** The two ends of the link between a tier-1 and the tier-0. */
export function tier0Link(view: View, tier1: string): { readonly tier0: IPAddress; readonly tier1: IPAddress } {
  const order = tier1 === "shared" ? 0 : (orderOf(view.ipam, tier1) ?? 0) + 1;
  return { tier0: addressIn(TIER0_LINKS, 2 * order), tier1: addressIn(TIER0_LINKS, 2 * order + 1) };
}

/** The address that all Pods of the namespace share outside; undefined where it has none, or where the pool is used up. */
export function snatAddress({ document, ipam }: View, namespace: string): IPAddress | undefined {
  const order = orderOf(ipam, namespace);
  const excluded = optionsOf(document, "nsx-t").noSNATNamespaces.includes(namespace);
  if (order === undefined || excluded || FIRST_SNAT + order > LAST_SNAT) return undefined;
  return addressIn(SNAT_POOL, FIRST_SNAT + order);
}

const orderOf = (ipam: View["ipam"], namespace: string): number | undefined =>
  segmentsState(ipam).namespaces.get(namespace)?.order;

/** The VLAN that tells a Pod's frames apart on its node's card. Simplified: the Pod's place among those of its node. */
export function vlanOf(view: View, { pod, node }: NetworkedPod): number {
  return 1 + networkedPods(view, node).findIndex(({ pod: other }) => other === pod);
}
