import type { PortOnNode } from "../../../dataplane/proxied-port.ts";
import { cidr, type IPAddress } from "../../../net/ip.ts";
import { iptablesChain } from "../chain-names.ts";
import type { KubeProxy } from "../kube-proxy.ts";
import { calls, comment, jump, rule } from "./matches.ts";
import type { Match, Rule } from "./rule.ts";

const LOCALHOST = cidr("127.0.0.0/8");

/** How packets for one port of a Service are caught: by cluster IP, external IP, load-balancer IP and node port (S-520). */
export function catchingRules(proxy: KubeProxy, port: PortOnNode): readonly Rule[] {
  return [
    ...clusterIPRules(port),
    ...port.externalIPs.flatMap((address) => externalRules(port, address, "external IP", iptablesChain("EXT", port))),
    ...port.loadBalancerIPs.flatMap((address) => loadBalancerRules(port, address)),
    ...(port.nodePort === undefined ? [] : nodePortRules(proxy, port, port.nodePort)),
    ...healthCheckRules(port),
  ];
}

/** Whether a load-balancer address first asks who calls (S-530). */
export function hasFirewall({ hasEndpoints, sourceRanges, loadBalancerIPs }: PortOnNode): boolean {
  return hasEndpoints && sourceRanges.length > 0 && loadBalancerIPs.length > 0;
}

/** The chain of those who call by the cluster IP. */
export function internalChain(port: PortOnNode): string {
  return iptablesChain(port.internalPolicy === "Local" ? "SVL" : "SVC", port);
}

function clusterIPRules(port: PortOnNode): readonly Rule[] {
  const { name, clusterIP, hasInternalEndpoints } = port;
  const called = (text: string): readonly Match[] => calls(port, clusterIP, port.port.port, `${name} ${text}`);
  if (hasInternalEndpoints) {
    return [rule("nat", "KUBE-SERVICES", called("cluster IP"), jump(internalChain(port)))];
  }
  return [rule("filter", "KUBE-SERVICES", called(shortageText(port)), refusal(port))];
}

function externalRules(port: PortOnNode, address: IPAddress, what: string, chain: string): readonly Rule[] {
  const called = (text: string): readonly Match[] => calls(port, address, port.port.port, `${port.name} ${text}`);
  return [
    ...(port.hasEndpoints ? [rule("nat", "KUBE-SERVICES", called(what), jump(chain))] : []),
    ...(port.hasExternalEndpoints
      ? []
      : [rule("filter", "KUBE-EXTERNAL-SERVICES", called(shortageText(port)), refusal(port))]),
  ];
}

function loadBalancerRules(port: PortOnNode, address: IPAddress): readonly Rule[] {
  if (!hasFirewall(port)) return externalRules(port, address, "loadbalancer IP", iptablesChain("EXT", port));
  const firewall = iptablesChain("FW", port);
  const refused = calls(port, address, port.port.port, `${port.name} traffic not accepted by ${firewall}`);
  return [
    ...externalRules(port, address, "loadbalancer IP", firewall),
    rule("filter", "KUBE-PROXY-FIREWALL", refused, { kind: "drop" }),
  ];
}

function nodePortRules({ state, family }: KubeProxy, port: PortOnNode, nodePort: number): readonly Rule[] {
  const { name, protocol, hasEndpoints, hasExternalEndpoints } = port;
  const localhost = family === "IPv4" && (state.document.kubeProxy?.localhostNodePorts ?? true);
  const called: readonly Match[] = [
    { kind: "protocol", protocol },
    comment(name),
    { kind: "module", protocol, port: nodePort },
  ];
  const toPort = (matches: readonly Match[]): Rule =>
    rule("nat", "KUBE-NODEPORTS", matches, jump(iptablesChain("EXT", port)));
  const counted: Match = { kind: "counted", name: "localhost_nps_accepted_pkts" };
  return [
    ...(hasEndpoints && localhost ? [toPort([{ kind: "destination", prefix: LOCALHOST }, ...called, counted])] : []),
    ...(hasEndpoints ? [toPort(called)] : []),
    ...(hasExternalEndpoints ? [] : [rule("filter", "KUBE-EXTERNAL-SERVICES", shortOf(port, nodePort), refusal(port))]),
  ];
}

function shortOf(port: PortOnNode, nodePort: number): readonly Match[] {
  const { protocol, name } = port;
  return [
    { kind: "protocol", protocol },
    comment(`${name} ${shortageText(port)}`),
    { kind: "local", end: "dst" },
    { kind: "module", protocol, port: nodePort },
  ];
}

// kube-proxy itself answers there: it must not be shut out (S-535).
function healthCheckRules({ service, name }: PortOnNode): readonly Rule[] {
  const port = service.spec.healthCheckNodePort;
  if (!port) return [];
  const text = comment(`${name} health check node port`);
  const matches: readonly Match[] = [
    { kind: "protocol", protocol: "TCP" },
    text,
    { kind: "module", protocol: "TCP", port },
  ];
  return [rule("filter", "KUBE-NODEPORTS", matches, { kind: "accept" })];
}

const shortageText = ({ hasEndpoints }: PortOnNode): string =>
  hasEndpoints ? "has no local endpoints" : "has no endpoints";

const refusal = ({ hasEndpoints }: PortOnNode) => ({ kind: hasEndpoints ? "drop" : "reject" }) as const;
