import { takesNodePorts } from "../../../dataplane/node-port-addresses.ts";
import { cidr, familyOf, hostPrefix } from "../../../net/ip.ts";
import type { KubeProxy } from "../kube-proxy.ts";
import { comment, isNew, jump, rule } from "./matches.ts";
import type { Match, Rule } from "./rule.ts";

const LOCALHOST = cidr("127.0.0.0/8");
const PORTALS = "kubernetes service portals";
const EXTERNAL_PORTALS = "kubernetes externally-visible service portals";
const FIREWALL = "kubernetes load balancer firewall";

/** The chains that are there without any Service, each table's own first, as `iptables-save` lists them (S-550). */
export const CHAINS = {
  nat: ["KUBE-MARK-MASQ", "KUBE-NODEPORTS", "KUBE-POSTROUTING", "KUBE-PROXY-CANARY", "KUBE-SERVICES"],
  filter: [
    "KUBE-EXTERNAL-SERVICES",
    "KUBE-FIREWALL",
    "KUBE-FORWARD",
    "KUBE-NODEPORTS",
    "KUBE-PROXY-CANARY",
    "KUBE-PROXY-FIREWALL",
    "KUBE-SERVICES",
  ],
} as const;

/** The way of every packet through kube-proxy's chains, whatever Services there are. */
export function entranceRules(proxy: KubeProxy): readonly Rule[] {
  return [
    rule("nat", "PREROUTING", [comment(PORTALS)], jump("KUBE-SERVICES")),
    rule("nat", "OUTPUT", [comment(PORTALS)], jump("KUBE-SERVICES")),
    rule("nat", "POSTROUTING", [comment("kubernetes postrouting rules")], jump("KUBE-POSTROUTING")),
    rule("nat", "KUBE-MARK-MASQ", [], { kind: "mark" }),
    rule("nat", "KUBE-POSTROUTING", [{ kind: "marked", not: true }], { kind: "return" }),
    rule("nat", "KUBE-POSTROUTING", [], { kind: "unmark" }),
    rule("nat", "KUBE-POSTROUTING", [comment("kubernetes service traffic requiring SNAT")], { kind: "masquerade" }),
    ...filterEntrance("INPUT", blocksLocalhost(proxy)),
    ...filterEntrance("FORWARD", false),
    ...filterEntrance("OUTPUT", blocksLocalhost(proxy)),
    ...forwarding(),
    ...(blocksLocalhost(proxy) ? [localhostBlock()] : []),
  ];
}

/** The last of `KUBE-SERVICES`: what is sent to the node itself may be for a node port (S-545). */
export function nodePortEntrance({ state, dataplane, family }: KubeProxy): readonly Rule[] {
  const text = comment("kubernetes service nodeports; NOTE: this must be the last rule in this chain");
  const { nodePortAddresses = [], localhostNodePorts = true } = state.document.kubeProxy ?? {};
  const local: Match = { kind: "local", end: "dst" };
  const toNodePorts = (matches: readonly Match[]): Rule =>
    rule("nat", "KUBE-SERVICES", matches, jump("KUBE-NODEPORTS"));
  if (nodePortAddresses.length > 0) {
    return [...dataplane.addresses]
      .filter((address) => familyOf(address) === family && takesNodePorts(state.document, dataplane, address))
      .map((address) => toNodePorts([{ kind: "destination", prefix: hostPrefix(address) }, text]));
  }
  if (family === "IPv6")
    return [toNodePorts([{ kind: "destination", prefix: cidr("::1/128"), not: true }, text, local])];
  return localhostNodePorts
    ? [toNodePorts([text, local])]
    : [toNodePorts([{ kind: "destination", prefix: LOCALHOST, not: true }, text, local])];
}

function filterEntrance(chain: "INPUT" | "FORWARD" | "OUTPUT", blocks: boolean): readonly Rule[] {
  const fresh = (text: string, target: string): Rule => rule("filter", chain, [isNew, comment(text)], jump(target));
  const always = (text: string, target: string): Rule => rule("filter", chain, [comment(text)], jump(target));
  return [
    ...(blocks ? [rule("filter", chain, [], jump("KUBE-FIREWALL"))] : []),
    fresh(FIREWALL, "KUBE-PROXY-FIREWALL"),
    ...(chain === "INPUT" ? [always("kubernetes health check service ports", "KUBE-NODEPORTS")] : []),
    ...(chain === "FORWARD" ? [always("kubernetes forwarding rules", "KUBE-FORWARD")] : []),
    ...(chain === "INPUT" ? [] : [fresh(PORTALS, "KUBE-SERVICES")]),
    ...(chain === "OUTPUT" ? [] : [fresh(EXTERNAL_PORTALS, "KUBE-EXTERNAL-SERVICES")]),
  ];
}

function forwarding(): readonly Rule[] {
  const invalid: Match = { kind: "state", states: "INVALID" };
  const known: Match = { kind: "state", states: "RELATED,ESTABLISHED" };
  return [
    rule("filter", "KUBE-FORWARD", [invalid, { kind: "counted", name: "ct_state_invalid_dropped_pkts" }], {
      kind: "drop",
    }),
    rule("filter", "KUBE-FORWARD", [comment("kubernetes forwarding rules"), { kind: "marked" }], { kind: "accept" }),
    rule("filter", "KUBE-FORWARD", [comment("kubernetes forwarding conntrack rule"), known], { kind: "accept" }),
  ];
}

// Node ports on 127.0.0.1 need a kernel that routes such packets; this keeps others out of what is only for the node.
function localhostBlock(): Rule {
  return rule(
    "filter",
    "KUBE-FIREWALL",
    [
      { kind: "source", prefix: LOCALHOST, not: true },
      { kind: "destination", prefix: LOCALHOST },
      comment("block incoming localnet connections"),
      { kind: "state", states: "RELATED,ESTABLISHED,DNAT", not: true },
    ],
    { kind: "drop" },
  );
}

function blocksLocalhost({ state: { document }, family }: KubeProxy): boolean {
  return family === "IPv4" && (document.kubeProxy?.localhostNodePorts ?? true);
}
