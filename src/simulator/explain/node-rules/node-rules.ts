import type { ObjectRef } from "../../api/object-ref.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { hasKubeProxy } from "../../dataplane/cluster-network.ts";
import { nodeNamed } from "../../dataplane/underlay.ts";
import type { Step } from "../../trace/trace.ts";
import { iptablesEndpointChain, nftablesEndpointName } from "./chain-names.ts";
import { iptablesSave } from "./iptables/save.ts";
import { iptablesRules } from "./iptables/tables.ts";
import { rulesMet } from "./iptables/walk.ts";
import { ipvsadm } from "./ipvs/ipvsadm.ts";
import { type KubeProxy, proxyOn } from "./kube-proxy.ts";
import { inOrder, type Listing } from "./listing.ts";
import { nftList } from "./nftables/list.ts";
import { nftablesRuleset } from "./nftables/ruleset.ts";
import { nftRulesMet } from "./nftables/walk.ts";
import { isRuleStep, type Position, positionsOf, type RuleStep, situationOf } from "./packet-at.ts";

/** What to show: the rules of one Service only, and why a step at this node was taken. */
export type RulesShown = { readonly service?: ObjectRef; readonly step?: Step };

/**
 * The Service rules of a node as its tools print them: `iptables-save`, `nft list` or `ipvsadm`, by the cluster's proxy
 * mode (S-550…S-553). They are made of the same facts that a trace decides by. Without a Service, those of all Services;
 * with a step, the lines that took the packet are lit, in the state that the step was taken in. A node whose platform has
 * something of its own in kube-proxy's place has no such rules.
 */
export function nodeRules(
  state: ClusterState,
  nodeName: string,
  { service, step }: RulesShown = {},
): readonly Listing[] {
  const node = nodeNamed(state.document, nodeName);
  if (!node || !hasKubeProxy(state, node)) return [];
  const proxy = proxyOn(state, node, service);
  const taken = step && isRuleStep(step) ? step : undefined;
  switch (state.document.proxyMode) {
    case "iptables":
      return iptablesListings(proxy, taken);
    case "nftables":
      return nftablesListings(proxy, taken);
    case "ipvs":
      return [ipvsadm(proxy, taken && metBy(taken))];
  }
}

/** The lines that took the packet, in order, of whichever Service the step names; none for a step that no Service rule took. */
export function litLines(state: ClusterState, nodeName: string, step: Step): readonly string[] {
  if (!isRuleStep(step)) return [];
  const service = step.kind === "drop-unallocated" ? undefined : step.service;
  const listings = nodeRules(state, nodeName, { step, ...(service ? { service } : {}) });
  const lines = listings.flatMap((listing) => listing.lines.filter(({ lit }) => lit !== undefined));
  return [...lines].sort((a, b) => (a.lit ?? 0) - (b.lit ?? 0)).map(({ text }) => text.trim());
}

function iptablesListings(proxy: KubeProxy, step: RuleStep | undefined): readonly Listing[] {
  const rules = iptablesRules(proxy);
  const lit = inOrder(step ? metInIptables(proxy, rules, step) : []);
  return (["nat", "filter"] as const).map((table) => iptablesSave(rules, table, proxy.family, lit));
}

function metInIptables(proxy: KubeProxy, rules: ReturnType<typeof iptablesRules>, step: RuleStep) {
  const at = situationOf(proxy, step, iptablesEndpointChain);
  if (step.kind === "snat") return rulesMet(rules, "nat", "POSTROUTING", { ...at, marked: true });
  const positions = positionsOf(at);
  const translation = rulesMet(rules, "nat", positions[0] === "output" ? "OUTPUT" : "PREROUTING", at);
  if (step.kind === "dnat") return translation;
  return [...translation, ...positions.flatMap((position) => rulesMet(rules, "filter", position.toUpperCase(), at))];
}

function nftablesListings(proxy: KubeProxy, step: RuleStep | undefined): readonly Listing[] {
  const ruleset = nftablesRuleset(proxy);
  const lit = inOrder(step ? metInNftables(proxy, ruleset, step) : []);
  return [nftList(ruleset, proxy.family, lit)];
}

function metInNftables(proxy: KubeProxy, ruleset: ReturnType<typeof nftablesRuleset>, step: RuleStep) {
  const at = situationOf(proxy, step, (port, endpoint) => `endpoint-${nftablesEndpointName(port, endpoint)}`);
  return chainsBefore(step, positionsOf(at)).flatMap((chain) => [...nftRulesMet(ruleset, chain, at)]);
}

/** Which chains the kernel calls up to the step: callers out of range are dropped before anything else (S-530). */
function chainsBefore(step: RuleStep, positions: readonly Position[]): readonly string[] {
  const hook = positions[0] === "output" ? "output" : "prerouting";
  const first = `filter-${hook}-pre-dnat`;
  const all = [first, `nat-${hook}`, ...positions.map((position) => `filter-${position}`)];
  switch (step.kind) {
    case "snat":
      return ["nat-postrouting"];
    case "dnat":
      return [first, `nat-${hook}`];
    case "drop":
      return step.policy === "loadBalancerSourceRanges" ? [first] : all;
    case "reject":
    case "drop-unallocated":
      return all;
  }
}

function metBy(step: RuleStep) {
  return { called: step.before, chosen: step.kind === "dnat" ? step.chosen : undefined };
}
