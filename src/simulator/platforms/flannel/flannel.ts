import type { ClusterDocument, NodeDeclaration } from "../../api/cluster-document.ts";
import { cidr, type IPAddress } from "../../net/ip.ts";
import { exhaustedMessage, nextAddress } from "../host-local.ts";
import type { AddressAssignment, AddressRange, IpamState, Masquerade, Platform } from "../platform.ts";
import { flannelNodeNetwork, flannelPodNetwork } from "./network.ts";

/** Flannel: a prefix for each node and a way between them; no load balancer, no Service proxy, and by itself no policy. */
export const FLANNEL: Platform = {
  name: "flannel",
  title: "Flannel",
  enforcesNetworkPolicy: ({ platform }) => platform.netpol.enabled,
  assignAddress,
  releaseAddress,
  nodeNetwork: flannelNodeNetwork,
  podNetwork: flannelPodNetwork,
  masquerades,
};

function assignAddress(ipam: IpamState, _document: ClusterDocument, node: NodeDeclaration): AddressAssignment {
  const range = rangeOf(ipam, node);
  const address = nextAddress(range);
  if (address === undefined) return { kind: "exhausted", message: exhaustedMessage(range) };
  const taken = new Set(range.taken).add(address);
  return { kind: "assigned", address, ipam: withRange(ipam, node, { ...range, lastReserved: address, taken }) };
}

function releaseAddress(ipam: IpamState, node: NodeDeclaration, address: IPAddress): IpamState {
  const range = rangeOf(ipam, node);
  return withRange(ipam, node, { ...range, taken: new Set([...range.taken].filter((other) => other !== address)) });
}

/** `--ip-masq`: a Pod's packet to anything but Pods and multicast leaves under the node's address. */
function masquerades({ platform, podCIDR }: ClusterDocument): readonly Masquerade[] {
  return platform.masquerade ? [{ from: podCIDR, notTo: [podCIDR, cidr("224.0.0.0/4")] }] : [];
}

function rangeOf(ipam: IpamState, node: NodeDeclaration): AddressRange {
  return ipam.get(node.name) ?? { range: node.podCIDR, lastReserved: undefined, taken: new Set() };
}

function withRange(ipam: IpamState, node: NodeDeclaration, range: AddressRange): IpamState {
  return new Map(ipam).set(node.name, range);
}
