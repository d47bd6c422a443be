import type { Service } from "../api/kinds.ts";
import { isOwn } from "../net/host.ts";
import { contains, familyOf } from "../net/ip.ts";
import type { Packet } from "../net/packet.ts";
import type { NodeDataplane } from "./node-dataplane.ts";
import { endpointsOn } from "./proxied-port.ts";
import { type Cluster, nodePortRule, serviceAt, serviceAtClusterIP } from "./service-rules.ts";
import type { ServiceVerdict } from "./verdict.ts";

/** What becomes of a packet that no Service port takes (S-548). */
export function unmatched(cluster: Cluster, dataplane: NodeDataplane, packet: Packet): ServiceVerdict {
  switch (cluster.document.proxyMode) {
    case "iptables":
      return shutNodePort(cluster, dataplane, packet);
    case "nftables":
      return unknownToNftables(cluster, packet);
    case "ipvs":
      return onOwnAddress(serviceAt(cluster.objects, packet.dst.address), packet);
  }
}

// Addresses that take no node ports are still asked whether the port has endpoints: those rules look at the port alone
// (S-545).
function shutNodePort(cluster: Cluster, dataplane: NodeDataplane, packet: Packet): ServiceVerdict {
  const { address } = packet.dst;
  const rule = isOwn(dataplane, address) ? nodePortRule(cluster, packet) : undefined;
  if (!rule) return { kind: "no-match" };
  const sets = endpointsOn(cluster, dataplane.node.name, rule, familyOf(address));
  if (sets.cluster.length === 0) return { kind: "reject", rule };
  if (rule.service.spec.externalTrafficPolicy !== "Local" || sets.local.length > 0) return { kind: "no-match" };
  return { kind: "drop", rule, policy: "externalTrafficPolicy" };
}

function unknownToNftables({ document, objects }: Cluster, { dst }: Packet): ServiceVerdict {
  if (!contains(document.serviceCIDR, dst.address)) return { kind: "no-match" };
  const service = serviceAtClusterIP(objects, dst.address);
  return service ? { kind: "reject-unknown-port", service } : { kind: "drop-unallocated" };
}

// A ping is answered by whoever has the address; for everything else there is a rule that lets nothing in.
function onOwnAddress(service: Service | undefined, { protocol }: Packet): ServiceVerdict {
  if (!service) return { kind: "no-match" };
  return protocol === "ICMP" ? { kind: "own-address", service } : { kind: "reject-unknown-port", service };
}
