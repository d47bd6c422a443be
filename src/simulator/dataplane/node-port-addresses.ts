import type { ClusterDocument } from "../api/cluster-document.ts";
import { isOwn } from "../net/host.ts";
import { cidr, contains, type IPAddress } from "../net/ip.ts";
import type { NodeDataplane } from "./node-dataplane.ts";

const LOOPBACK = cidr("127.0.0.0/8");

/**
 * Whether node ports are reached by this address of the node: with iptables by every one of them, 127.0.0.1 and the
 * bridge's included; with nftables by the primary one. `nodePortAddresses` says otherwise (S-545).
 */
export function takesNodePorts(
  { proxyMode, kubeProxy = {} }: ClusterDocument,
  dataplane: NodeDataplane,
  address: IPAddress,
): boolean {
  if (!isOwn(dataplane, address)) return false;
  const { nodePortAddresses, localhostNodePorts = true } = kubeProxy;
  const chosen = nodePortAddresses?.some((prefix) => contains(prefix, address));
  if (proxyMode === "nftables") return chosen ?? address === dataplane.node.ip;
  if (address === "::1" || (contains(LOOPBACK, address) && !localhostNodePorts)) return false;
  return chosen ?? true;
}
