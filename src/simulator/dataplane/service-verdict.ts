import { familyOf } from "../net/ip.ts";
import type { Packet } from "../net/packet.ts";
import { stickyChoices } from "./affinity.ts";
import { byVirtualServer } from "./ipvs/real-servers.ts";
import { type Rounds, whoseTurn } from "./ipvs/round-robin.ts";
import type { NodeDataplane } from "./node-dataplane.ts";
import { endpointsOn } from "./proxied-port.ts";
import { type Cluster, type ServiceRule, serviceRuleFor } from "./service-rules.ts";
import { sourceClass } from "./source-class.ts";
import { isInSourceRanges } from "./source-ranges.ts";
import { byTrafficPolicy } from "./traffic-policy.ts";
import { unmatched } from "./unmatched.ts";
import type { DnatVerdict, ServiceVerdict, SourceClass } from "./verdict.ts";

export type { DroppingField, ServiceVerdict, SourceClass } from "./verdict.ts";

/** The decision procedure S-520…S-530 for a packet that enters the node or starts there. */
export function serviceVerdict(cluster: Cluster & Rounds, dataplane: NodeDataplane, packet: Packet): ServiceVerdict {
  const rule = serviceRuleFor(cluster, dataplane, packet);
  if (!rule) return unmatched(cluster, dataplane, packet);
  const { document } = cluster;
  const source = sourceClass(cluster, dataplane, packet.src.address);
  const sets = endpointsOn(cluster, dataplane.node.name, rule, familyOf(packet.dst.address));
  const empty = sets.cluster.length === 0;
  const shutOut = rule.entry === "load-balancer-ip" && !isInSourceRanges(rule.service, dataplane, packet);
  // iptables has no chain of source ranges without endpoints (S-530); the others ask the ranges first.
  if (shutOut && !(empty && document.proxyMode === "iptables")) {
    return { kind: "drop", rule, policy: "loadBalancerSourceRanges" };
  }
  if (empty) return withoutEndpoints(cluster, rule, source);
  const call = { document, rule, source, sets };
  const verdict = document.proxyMode === "ipvs" ? byVirtualServer(call) : byTrafficPolicy(call);
  return verdict.kind === "dnat" ? amongChoices(cluster, dataplane, packet, verdict) : verdict;
}

function amongChoices(
  cluster: Cluster & Rounds,
  { node }: NodeDataplane,
  packet: Packet,
  verdict: DnatVerdict,
): DnatVerdict {
  const choices = stickyChoices(
    cluster,
    node.name,
    { ...verdict.rule, called: packet.dst },
    packet.src.address,
    verdict.choices,
  );
  const turn = cluster.document.proxyMode === "ipvs" ? whoseTurn(cluster, node.name, packet, choices) : undefined;
  return { ...verdict, choices, ...(turn === undefined ? {} : { turn }) };
}

// iptables hangs its REJECT for external addresses into INPUT and FORWARD only: a process of the node itself is not
// refused but routed out (S-522).
function withoutEndpoints({ document }: Cluster, rule: ServiceRule, source: SourceClass): ServiceVerdict {
  const routedOut = rule.entry === "external-ip" || rule.entry === "load-balancer-ip";
  const escapes = document.proxyMode === "iptables" && source === "host" && routedOut;
  return escapes ? { kind: "no-match" } : { kind: "reject", rule };
}
