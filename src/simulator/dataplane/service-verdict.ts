import type { ClusterDocument } from "../api/cluster-document.ts";
import type { Node, Service } from "../api/kinds.ts";
import { isOwn } from "../net/host.ts";
import { contains, familyOf, type IPAddress, parseCIDR } from "../net/ip.ts";
import type { Packet } from "../net/packet.ts";
import { getObject } from "../store/object-store.ts";
import { stickyChoices } from "./affinity.ts";
import { type EndpointSets, endpointSets } from "./endpoint-sets.ts";
import { endpointsOf, type ServiceEndpoint } from "./endpoints.ts";
import { servesOwnPods } from "./load-balancer.ts";
import type { NodeDataplane } from "./node-dataplane.ts";
import { type Cluster, type ServiceRule, serviceAtClusterIP, serviceRuleFor } from "./service-rules.ts";

/** Which of its three treatments a packet gets, by its source (§5.3). `pod` is told by address alone. */
export type SourceClass = "pod" | "host" | "other";

/** The field that silently drops a packet. */
export type DroppingField = "internalTrafficPolicy" | "externalTrafficPolicy" | "loadBalancerSourceRanges";

/** What a node's Service rules do to a new connection. All choices are given, each equally likely (S-531). */
export type ServiceVerdict =
  | { readonly kind: "no-match" }
  | {
      readonly kind: "dnat";
      readonly rule: ServiceRule;
      readonly choices: readonly ServiceEndpoint[];
      /** Whether the sender will be hidden behind this node on the way out (S-522, S-523). */
      readonly masquerade: "always" | "hairpin-only";
    }
  | { readonly kind: "reject"; readonly rule: ServiceRule }
  | { readonly kind: "drop"; readonly rule: ServiceRule; readonly policy: DroppingField }
  /** nftables knows the cluster IP but not the port, or an address of the range that nobody has (S-548). */
  | { readonly kind: "reject-unknown-port"; readonly service: Service }
  | { readonly kind: "drop-unallocated" };

/** The decision procedure S-520…S-530 for a packet that enters the node or starts there. */
export function serviceVerdict(cluster: Cluster, dataplane: NodeDataplane, packet: Packet): ServiceVerdict {
  const rule = serviceRuleFor(cluster, dataplane, packet);
  if (!rule) return unmatched(cluster, packet);
  const source = sourceClass(cluster, dataplane, packet.src.address);
  const sets = setsFor(cluster, dataplane, rule, packet);
  if (sets.cluster.length === 0) return withoutEndpoints(cluster, rule, source);
  const verdict =
    rule.entry === "cluster-ip"
      ? internal(cluster.document, rule, source, sets)
      : external(cluster.document, dataplane, rule, source, sets, packet);
  if (verdict.kind !== "dnat") return verdict;
  return {
    ...verdict,
    choices: stickyChoices(cluster, dataplane.node.name, rule, packet.src.address, verdict.choices),
  };
}

/** `-s <cluster CIDR>` is asked before the address type, so a Pod network's own node addresses count as Pods. */
export function sourceClass({ document }: Cluster, dataplane: NodeDataplane, address: IPAddress): SourceClass {
  if (detectsPods(document) && contains(document.podCIDR, address)) return "pod";
  return isOwn(dataplane, address) ? "host" : "other";
}

// Without a way to tell Pods by their address, kube-proxy hides nobody who calls a cluster IP (S-523).
const detectsPods = ({ kubeProxy }: ClusterDocument): boolean => kubeProxy?.detectLocal !== "none";

function setsFor(
  { objects }: Cluster,
  { node }: NodeDataplane,
  { service, port }: ServiceRule,
  { dst }: Packet,
): EndpointSets {
  const endpoints = endpointsOf(objects, { service, port });
  const family = familyOf(dst.address);
  const labels = getObject<Node>(objects, { kind: "Node", namespace: "", name: node.name })?.metadata.labels;
  const view = { node: node.name, zone: labels?.["topology.kubernetes.io/zone"] };
  return endpointSets(
    endpoints.filter(({ socket }) => familyOf(socket.address) === family),
    view,
  );
}

// iptables hangs its REJECT for external addresses into INPUT and FORWARD only: a process of the node itself is not
// refused but routed out (S-522).
function withoutEndpoints({ document }: Cluster, rule: ServiceRule, source: SourceClass): ServiceVerdict {
  const routedOut = rule.entry === "external-ip" || rule.entry === "load-balancer-ip";
  const escapes = document.proxyMode === "iptables" && source === "host" && routedOut;
  return escapes ? { kind: "no-match" } : { kind: "reject", rule };
}

function internal(
  document: ClusterDocument,
  rule: ServiceRule,
  source: SourceClass,
  { cluster, local }: EndpointSets,
): ServiceVerdict {
  const hidden = document.kubeProxy?.masqueradeAll === true || (detectsPods(document) && source !== "pod");
  const masquerade = hidden ? "always" : "hairpin-only";
  if (rule.service.spec.internalTrafficPolicy !== "Local") return { kind: "dnat", rule, choices: cluster, masquerade };
  if (local.length === 0) return { kind: "drop", rule, policy: "internalTrafficPolicy" };
  return { kind: "dnat", rule, choices: local, masquerade };
}

function external(
  document: ClusterDocument,
  dataplane: NodeDataplane,
  rule: ServiceRule,
  source: SourceClass,
  { cluster, local }: EndpointSets,
  packet: Packet,
): ServiceVerdict {
  if (rule.entry === "load-balancer-ip" && !inSourceRanges(rule.service, dataplane, packet)) {
    return { kind: "drop", rule, policy: "loadBalancerSourceRanges" };
  }
  const own = rule.service.spec.externalTrafficPolicy === "Local" || isBalancedToPods(document, rule);
  if (!own) {
    return { kind: "dnat", rule, choices: cluster, masquerade: "always" };
  }
  // Pods and the node itself are not "external": policy Local does not bind them.
  if (source === "pod") return { kind: "dnat", rule, choices: cluster, masquerade: "hairpin-only" };
  if (source === "host") return { kind: "dnat", rule, choices: cluster, masquerade: "always" };
  if (local.length === 0) return { kind: "drop", rule, policy: "externalTrafficPolicy" };
  return { kind: "dnat", rule, choices: local, masquerade: "hairpin-only" };
}

/** Behind a load balancer that looks for nodes with Pods, every node serves its own. */
function isBalancedToPods(document: ClusterDocument, { entry, service }: ServiceRule): boolean {
  return entry === "load-balancer-ip" && servesOwnPods(document, service);
}

/** S-530: no ranges let everybody in, and a node inside a range may call the address from the address itself. */
function inSourceRanges({ spec }: Service, { node }: NodeDataplane, { src, dst }: Packet): boolean {
  const ranges = (spec.loadBalancerSourceRanges ?? []).flatMap((text) => parseCIDR(text.trim()) ?? []);
  if (ranges.length === 0) return true;
  const admits = (address: IPAddress): boolean => ranges.some((range) => contains(range, address));
  return admits(src.address) || (src.address === dst.address && admits(node.ip));
}

function unmatched({ document, objects }: Cluster, { dst }: Packet): ServiceVerdict {
  if (document.proxyMode !== "nftables" || !contains(document.serviceCIDR, dst.address)) return { kind: "no-match" };
  const service = serviceAtClusterIP(objects, dst.address);
  return service ? { kind: "reject-unknown-port", service } : { kind: "drop-unallocated" };
}
