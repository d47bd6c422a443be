import { familyOf } from "../../../net/ip.ts";
import type { KubeProxy } from "../kube-proxy.ts";
import type { NftMatch, NftRule, Statement } from "./rule.ts";

export const REJECT_CHAIN = "reject-chain";

/** A chain that is there without any Service: where the kernel calls it, or what it is for. */
export type SharedChain = { readonly name: string; readonly head: string | undefined };

const hook = (type: string, place: string, priority: string): string =>
  `type ${type} hook ${place} priority ${priority}; policy accept;`;

/** In the order in which kube-proxy makes them. */
export const SHARED_CHAINS: readonly SharedChain[] = [
  { name: "filter-prerouting-pre-dnat", head: hook("filter", "prerouting", "dstnat - 10") },
  { name: "filter-output-pre-dnat", head: hook("filter", "output", "-110") },
  { name: "filter-input", head: hook("filter", "input", "filter") },
  { name: "filter-forward", head: hook("filter", "forward", "filter") },
  { name: "filter-output", head: hook("filter", "output", "filter") },
  { name: "nat-prerouting", head: hook("nat", "prerouting", "dstnat") },
  { name: "nat-output", head: hook("nat", "output", "-100") },
  { name: "nat-postrouting", head: hook("nat", "postrouting", "srcnat") },
  { name: "nodeport-endpoints-check", head: undefined },
  { name: "service-endpoints-check", head: undefined },
  { name: "firewall-check", head: undefined },
  { name: "services", head: undefined },
  { name: "masquerading", head: undefined },
  { name: "cluster-ips-check", head: undefined },
  { name: REJECT_CHAIN, head: 'comment "helper for @no-endpoint-services / @no-endpoint-nodeports"' },
];

/** The rules of those chains: few, however many Services there are. */
export function sharedRules(proxy: KubeProxy): readonly NftRule[] {
  const fresh = (chain: string, ...targets: readonly string[]): readonly NftRule[] =>
    targets.map((target) => ({ chain, matches: [{ kind: "new" }], statement: { kind: "jump", chain: target } }));
  const jump = (chain: string, target: string): NftRule => rule(chain, [], { kind: "jump", chain: target });
  return [
    ...fresh("filter-prerouting-pre-dnat", "firewall-check"),
    ...fresh("filter-output-pre-dnat", "firewall-check"),
    ...fresh("filter-input", "nodeport-endpoints-check", "service-endpoints-check"),
    ...fresh("filter-forward", "service-endpoints-check", "cluster-ips-check"),
    ...fresh("filter-output", "service-endpoints-check", "cluster-ips-check"),
    jump("nat-prerouting", "services"),
    jump("nat-output", "services"),
    jump("nat-postrouting", "masquerading"),
    rule("nodeport-endpoints-check", [toNodePortAddress], lookUp("port", "no-endpoint-nodeports")),
    rule("service-endpoints-check", [], lookUp("address", "no-endpoint-services")),
    rule("firewall-check", [], lookUp("address", "firewall-ips")),
    ...clusterIPMark(proxy),
    rule("services", [], lookUp("address", "service-ips")),
    rule("services", [toNodePortAddress], lookUp("port", "service-nodeports")),
    rule("masquerading", [{ kind: "marked" }], { kind: "unmark-and-masquerade" }),
    rule("masquerading", [{ kind: "hairpin" }], { kind: "masquerade" }),
    ...clusterIPChecks(proxy),
    rule(REJECT_CHAIN, [], { kind: "reject" }),
  ];
}

/** S-523: here it is one rule for all Services. */
function clusterIPMark({ state, podRange }: KubeProxy): readonly NftRule[] {
  const text = "masquerade clusterIP traffic from outside cluster";
  if (state.document.kubeProxy?.masqueradeAll) {
    return [{ ...rule("services", [toClusterIP], { kind: "mark" }), comment: "masquerade all clusterIP traffic" }];
  }
  if (podRange === undefined) return [];
  const outside: NftMatch = { kind: "source", prefixes: [podRange], not: true };
  return [{ ...rule("services", [toClusterIP, outside], { kind: "mark" }), comment: text }];
}

/** S-548: a port that a cluster IP does not have, and an address of the range that nobody has. */
function clusterIPChecks({ state, family }: KubeProxy): readonly NftRule[] {
  const { serviceCIDR } = state.document;
  const unallocated: NftMatch = { kind: "destination", prefix: serviceCIDR };
  return [
    {
      ...rule("cluster-ips-check", [toClusterIP], { kind: "reject" }),
      comment: "Reject traffic to invalid ports of ClusterIPs",
    },
    ...(familyOf(serviceCIDR) === family
      ? [
          {
            ...rule("cluster-ips-check", [unallocated], { kind: "drop" }),
            comment: "Drop traffic to unallocated ClusterIPs",
          },
        ]
      : []),
  ];
}

const toClusterIP: NftMatch = { kind: "destination-in", set: "cluster-ips" };
const toNodePortAddress: NftMatch = { kind: "destination-in", set: "nodeport-ips" };
const lookUp = (by: "address" | "port", map: string): Statement => ({ kind: "look-up", by, map });

function rule(chain: string, matches: readonly NftMatch[], statement: Statement): NftRule {
  return { chain, matches, statement };
}
