import { affinityTimeout } from "../../../dataplane/affinity.ts";
import type { ServiceEndpoint } from "../../../dataplane/endpoints.ts";
import type { PortOnNode } from "../../../dataplane/proxied-port.ts";
import { contains, hostPrefix } from "../../../net/ip.ts";
import { formatSocket } from "../../../net/packet.ts";
import { iptablesChain, iptablesEndpointChain } from "../chain-names.ts";
import type { KubeProxy } from "../kube-proxy.ts";
import { calls, comment, jump, rule } from "./matches.ts";
import { hasFirewall, internalChain } from "./port-rules.ts";
import type { Match, Rule } from "./rule.ts";

/** What becomes of a packet that was caught for the port: who is hidden, which endpoint is chosen, where it is sent. */
export function choosingRules(proxy: KubeProxy, port: PortOnNode): readonly Rule[] {
  if (!port.hasEndpoints) return [];
  const { cluster, local } = port.endpoints;
  const reachable = new Map([...cluster, ...local].map((endpoint) => [formatSocket(endpoint.socket), endpoint]));
  return [
    ...(port.hasInternalEndpoints ? internalMarkRules(proxy, port) : []),
    ...(port.isExternallyAccessible ? externalEntryRules(proxy, port) : []),
    ...(hasFirewall(port) ? firewallRules(proxy, port) : []),
    ...choiceRules(proxy, port, iptablesChain("SVC", port), cluster),
    ...choiceRules(proxy, port, iptablesChain("SVL", port), local),
    ...[...reachable.values()].flatMap((endpoint) => endpointRules(proxy, port, endpoint)),
  ];
}

/** S-523: who is no Pod is hidden. */
function internalMarkRules({ state, podRange }: KubeProxy, port: PortOnNode): readonly Rule[] {
  const called = calls(port, port.clusterIP, port.port.port, `${port.name} cluster IP`);
  const mark = (matches: readonly Match[]): Rule => rule("nat", internalChain(port), matches, jump("KUBE-MARK-MASQ"));
  if (state.document.kubeProxy?.masqueradeAll) return [mark(called)];
  return podRange === undefined ? [] : [mark([{ kind: "source", prefix: podRange, not: true }, ...called])];
}

/** S-522: with policy Local, Pods and the node itself go past it. */
function externalEntryRules({ podRange }: KubeProxy, port: PortOnNode): readonly Rule[] {
  const [entry, cluster] = [iptablesChain("EXT", port), iptablesChain("SVC", port)];
  const text = (what: string): Match => comment(`${what} traffic for ${port.name} external destinations`);
  const local: Match = { kind: "local", end: "src" };
  if (port.externalPolicy === "Cluster") {
    return [rule("nat", entry, [text("masquerade")], jump("KUBE-MARK-MASQ")), rule("nat", entry, [], jump(cluster))];
  }
  return [
    ...(podRange === undefined
      ? []
      : [rule("nat", entry, [{ kind: "source", prefix: podRange }, text("pod")], jump(cluster))]),
    rule("nat", entry, [text("masquerade LOCAL"), local], jump("KUBE-MARK-MASQ")),
    rule("nat", entry, [text("route LOCAL"), local], jump(cluster)),
    ...(port.hasExternalEndpoints ? [rule("nat", entry, [], jump(iptablesChain("SVL", port)))] : []),
  ];
}

/** S-530: who may go on to the entry; a node inside a range may also call the address from the address itself. */
function firewallRules({ dataplane: { node } }: KubeProxy, port: PortOnNode): readonly Rule[] {
  const { name, sourceRanges, loadBalancerIPs } = port;
  const [chain, entry] = [iptablesChain("FW", port), jump(iptablesChain("EXT", port))];
  const nodeMay = sourceRanges.some((range) => contains(range, node.ip));
  const allowed = [...sourceRanges, ...(nodeMay ? loadBalancerIPs.map(hostPrefix) : [])];
  return [
    ...allowed.map((prefix) =>
      rule("nat", chain, [{ kind: "source", prefix }, comment(`${name} loadbalancer IP`)], entry),
    ),
    rule("nat", chain, [comment(`other traffic to ${name} will be dropped by KUBE-PROXY-FIREWALL`)]),
  ];
}

/** S-531, S-532: first those whom the client had before, then one after another with the chance that is left. */
function choiceRules(
  { family }: KubeProxy,
  port: PortOnNode,
  chain: string,
  endpoints: readonly ServiceEndpoint[],
): readonly Rule[] {
  const seconds = affinityTimeout(port);
  const to = ({ socket }: ServiceEndpoint, matches: readonly Match[]): Rule => {
    const text = comment(`${port.name} -> ${formatSocket(socket)}`);
    return rule("nat", chain, [text, ...matches], jump(iptablesEndpointChain(port, socket)));
  };
  const remembered = endpoints.flatMap((endpoint) => {
    if (seconds === undefined) return [];
    return [to(endpoint, [{ kind: "recently", seconds, list: iptablesEndpointChain(port, endpoint.socket), family }])];
  });
  const drawn = endpoints.map((endpoint, i) => {
    const left = endpoints.length - i;
    return to(endpoint, left === 1 ? [] : [{ kind: "chance", probability: 1 / left }]);
  });
  return [...remembered, ...drawn];
}

/** S-524: who reaches itself is hidden, or it would answer itself past the node. */
function endpointRules({ family }: KubeProxy, port: PortOnNode, { socket }: ServiceEndpoint): readonly Rule[] {
  const { name, protocol } = port;
  const chain = iptablesEndpointChain(port, socket);
  const remember: readonly Match[] =
    affinityTimeout(port) === undefined ? [] : [{ kind: "remember", list: chain, family }];
  const itself: readonly Match[] = [{ kind: "source", prefix: hostPrefix(socket.address) }, comment(name)];
  const sent: readonly Match[] = [
    { kind: "protocol", protocol },
    comment(name),
    ...remember,
    { kind: "module", protocol },
  ];
  return [rule("nat", chain, itself, jump("KUBE-MARK-MASQ")), rule("nat", chain, sent, { kind: "dnat", to: socket })];
}
