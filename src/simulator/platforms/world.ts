import type { ClusterDocument, NodeDeclaration, Subnet } from "../api/cluster-document.ts";
import type { OptionsOf, PlatformOptions } from "../api/platform-options.ts";
import { contains, type IPAddress } from "../net/ip.ts";

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

function isNamed<N extends PlatformOptions["name"]>(options: PlatformOptions, name: N): options is OptionsOf<N> {
  return options.name === name;
}
