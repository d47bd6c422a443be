import { affinityTimeout } from "../../../dataplane/affinity.ts";
import type { ServiceEndpoint } from "../../../dataplane/endpoints.ts";
import type { PortOnNode } from "../../../dataplane/proxied-port.ts";
import { type CIDR, contains, hostPrefix } from "../../../net/ip.ts";
import { nftablesEndpointName, nftablesName } from "../chain-names.ts";
import type { KubeProxy } from "../kube-proxy.ts";
import { reachableEndpoints, usesFirewall } from "./collections.ts";
import type { NftRule } from "./rule.ts";

/** The chains of one port of a Service: the choice among its endpoints, and what comes before it (S-552). */
export function nftPortRules(proxy: KubeProxy, port: PortOnNode): readonly NftRule[] {
  const { cluster, local } = port.endpoints;
  return [
    ...choiceRules(port, `service-${nftablesName(port)}`, cluster),
    ...choiceRules(port, `local-${nftablesName(port)}`, local),
    ...(port.hasEndpoints && port.isExternallyAccessible ? externalRules(proxy, port) : []),
    ...(usesFirewall(port) ? [firewallRule(proxy, port)] : []),
    ...(affinityTimeout(port) === undefined
      ? []
      : reachableEndpoints(port).flatMap((each) => endpointRules(port, each))),
  ];
}

function choiceRules(port: PortOnNode, chain: string, endpoints: readonly ServiceEndpoint[]): readonly NftRule[] {
  if (endpoints.length === 0) return [];
  const sockets = endpoints.map(({ socket }) => socket);
  if (affinityTimeout(port) === undefined) {
    const matches = [{ kind: "protocol", protocol: port.protocol }] as const;
    return [{ chain, matches, statement: { kind: "dnat-to-any", sockets } }];
  }
  const names = sockets.map((socket) => nftablesEndpointName(port, socket));
  return [
    ...names.map(
      (name): NftRule => ({
        chain,
        matches: [{ kind: "source-in", set: `affinity-${name}` }],
        statement: { kind: "goto", chain: `endpoint-${name}` },
      }),
    ),
    { chain, matches: [], statement: { kind: "goto-any", chains: names.map((name) => `endpoint-${name}`) } },
  ];
}

/** S-522: with policy Local, Pods and the node itself go past it. */
function externalRules({ podRange }: KubeProxy, port: PortOnNode): readonly NftRule[] {
  const name = nftablesName(port);
  const chain = `external-${name}`;
  const toCluster = { kind: "goto", chain: `service-${name}` } as const;
  if (port.externalPolicy === "Cluster") {
    return [
      { chain, matches: [], statement: { kind: "mark" }, comment: "masquerade" },
      { chain, matches: [], statement: toCluster },
    ];
  }
  const local = [{ kind: "local-source" }] as const;
  const toLocal: NftRule = { chain, matches: [], statement: { kind: "goto", chain: `local-${name}` } };
  return [
    ...(podRange === undefined ? [] : [shortCircuit(chain, podRange, toCluster)]),
    { chain, matches: local, statement: { kind: "mark" }, comment: "masquerade local traffic" },
    { chain, matches: local, statement: toCluster, comment: "short-circuit local traffic" },
    ...(port.hasExternalEndpoints ? [toLocal] : []),
  ];
}

function shortCircuit(chain: string, podRange: CIDR, statement: NftRule["statement"]): NftRule {
  const matches = [{ kind: "source", prefixes: [podRange] }] as const;
  return { chain, matches, statement, comment: "short-circuit pod traffic" };
}

/** S-530: a node inside a range may also call the address from the address itself. */
function firewallRule({ dataplane: { node } }: KubeProxy, port: PortOnNode): NftRule {
  const { sourceRanges, loadBalancerIPs } = port;
  const nodeMay = sourceRanges.some((range) => contains(range, node.ip));
  const prefixes = [...sourceRanges, ...(nodeMay ? loadBalancerIPs.map(hostPrefix) : [])];
  return {
    chain: `firewall-${nftablesName(port)}`,
    matches: [{ kind: "source", prefixes, not: true }],
    statement: { kind: "drop" },
  };
}

function endpointRules(port: PortOnNode, { socket }: ServiceEndpoint): readonly NftRule[] {
  const name = nftablesEndpointName(port, socket);
  const chain = `endpoint-${name}`;
  return [
    { chain, matches: [], statement: { kind: "remember", set: `affinity-${name}` } },
    { chain, matches: [{ kind: "protocol", protocol: port.protocol }], statement: { kind: "dnat", to: socket } },
  ];
}
