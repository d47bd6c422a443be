import type { Blocked, ClusterDocument, NodeDeclaration, Subnet } from "../api/cluster-document.ts";
import type { OptionsOf, PlatformOptions } from "../api/platform-options.ts";
import { addressAt, type CIDR, contains, type IPAddress } from "../net/ip.ts";
import type { Rule } from "../net/rule.ts";

/** The options of the platform that the world has; asking for another one's is a bug. */
export function optionsOf<N extends PlatformOptions["name"]>(
  { platform }: Pick<ClusterDocument, "platform">,
  name: N,
): OptionsOf<N> {
  if (!isNamed(platform, name)) throw new Error(`the platform is ${platform.name}, not ${name}`);
  return platform;
}

/** The subnet an address lies on; undefined for a host that is somewhere behind the router. */
export function subnetAround({ underlay }: ClusterDocument, address: IPAddress): Subnet | undefined {
  return underlay.subnets.find((subnet) => contains(subnet.cidr, address));
}

/** A node always lies on a subnet: a world in which one does not is refused before it gets here. */
export function subnetOf(document: ClusterDocument, { ip }: Pick<NodeDeclaration, "ip">): Subnet {
  const subnet = subnetAround(document, ip);
  if (!subnet) throw new Error(`no subnet holds ${ip}`);
  return subnet;
}

/** The name of the segment that the node's `eth0` is on: nodes of one segment reach each other without a router. */
export function segmentOf(document: ClusterDocument, node: NodeDeclaration): string {
  return subnetOf(document, node).cidr;
}

/** The largest packet on the wire that the node hangs on. */
export function wireMTU(document: ClusterDocument, node: NodeDeclaration): number {
  return subnetOf(document, node).mtu;
}

/** The router that a host outside every segment hangs on. */
export function nearestGateway({ underlay }: ClusterDocument, address: IPAddress): IPAddress | undefined {
  const family = address.includes(":");
  return underlay.subnets.find(({ gateway }) => gateway.includes(":") === family)?.gateway;
}

/** Two ranges of the world that both hold the address: the Pods', and the nodes' or the Services'. */
export type Overlap = { readonly pods: CIDR; readonly other: CIDR };

/** The ranges that claim the address both; undefined where only one does. */
export function overlapAt(document: ClusterDocument, address: IPAddress): Overlap | undefined {
  const { podCIDR: pods, serviceCIDR, underlay } = document;
  const other = [...underlay.subnets.map(({ cidr }) => cidr), serviceCIDR].find((range) => contains(range, address));
  return other !== undefined && contains(pods, address) ? { pods, other } : undefined;
}

/** What the network around a node keeps from the interface: a firewall, a security group. */
export function firewall({ underlay }: ClusterDocument, device: string, node: string): readonly Rule[] {
  return underlay.blocked
    .filter(({ nodes }) => nodes?.includes(node) ?? true)
    .flatMap((blocked) => (["INPUT", "FORWARD"] as const).map((chain) => drop(chain, device, blocked)));
}

function drop(chain: "INPUT" | "FORWARD", arriving: string, { protocol, port }: Blocked): Rule {
  const match = { protocol, arriving, ...(port === undefined ? {} : { port }) };
  return { table: "filter", chain, match, verdict: { kind: "drop" }, origin: "world" };
}

/** The address at a place in a prefix that surely has one. */
export function addressIn(prefix: CIDR, offset: number): IPAddress {
  const address = addressAt(prefix, offset);
  if (address === undefined) throw new Error(`no address ${offset} in ${prefix}`);
  return address;
}

function isNamed<N extends PlatformOptions["name"]>(options: PlatformOptions, name: N): options is OptionsOf<N> {
  return options.name === name;
}
