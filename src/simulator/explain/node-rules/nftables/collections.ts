import { affinityTimeout, clientsOf } from "../../../dataplane/affinity.ts";
import type { ServiceEndpoint } from "../../../dataplane/endpoints.ts";
import { takesNodePorts } from "../../../dataplane/node-port-addresses.ts";
import type { PortOnNode } from "../../../dataplane/proxied-port.ts";
import { familyOf, type IPAddress } from "../../../net/ip.ts";
import { formatSocket } from "../../../net/packet.ts";
import { nftablesEndpointName, nftablesName } from "../chain-names.ts";
import type { KubeProxy } from "../kube-proxy.ts";
import type { Collection, Entry, EntryVerdict } from "./collection.ts";
import { REJECT_CHAIN } from "./shared-rules.ts";

/** All sets and maps of the node, in the order in which kube-proxy makes them. */
export function collectionsOf(proxy: KubeProxy): readonly Collection[] {
  const { ports } = proxy;
  const of = (entries: (port: PortOnNode) => readonly Entry[]): readonly Entry[] => ports.flatMap(entries);
  return [
    set("hairpin-connections", "connection", "service hairpin connections", hairpins(proxy)),
    set("cluster-ips", "address", "Active ClusterIPs", addresses(ports.map(({ clusterIP }) => clusterIP))),
    set("nodeport-ips", "address", "IPs that accept NodePort traffic", addresses(nodePortAddresses(proxy))),
    map("no-endpoint-services", "address-and-port", NO_SERVICE, of(withoutEndpoints)),
    map("no-endpoint-nodeports", "port", NO_NODE_PORT, of(nodePortsWithoutEndpoints)),
    map(
      "firewall-ips",
      "address-and-port",
      "destinations that are subject to LoadBalancerSourceRanges",
      of(firewalled),
    ),
    map("service-ips", "address-and-port", "ClusterIP, ExternalIP and LoadBalancer IP traffic", of(caught)),
    map("service-nodeports", "port", "NodePort traffic", of(caughtNodePorts)),
    ...ports.flatMap((port) => affinitySets(proxy, port)),
  ];
}

/** Every endpoint that the node may send to, once. */
export function reachableEndpoints({ endpoints: { cluster, local } }: PortOnNode): readonly ServiceEndpoint[] {
  return [...new Map([...cluster, ...local].map((endpoint) => [formatSocket(endpoint.socket), endpoint])).values()];
}

export function usesFirewall({ sourceRanges, loadBalancerIPs }: PortOnNode): boolean {
  return sourceRanges.length > 0 && loadBalancerIPs.length > 0;
}

const NO_SERVICE = "vmap to drop or reject packets to services with no endpoints";
const NO_NODE_PORT = "vmap to drop or reject packets to service nodeports with no endpoints";

type Keys = Collection["keys"];

const set = (name: string, keys: Keys, comment: string, entries: readonly Entry[]): Collection => ({
  kind: "set",
  name,
  keys,
  comment,
  entries,
});
const map = (name: string, keys: Keys, comment: string, entries: readonly Entry[]): Collection => ({
  kind: "map",
  name,
  keys,
  comment,
  entries,
});

const addresses = (list: readonly IPAddress[]): readonly Entry[] =>
  [...new Set(list)].map((address) => ({ key: { address } }));

function nodePortAddresses({ state: { document }, dataplane, family }: KubeProxy): readonly IPAddress[] {
  return [...dataplane.addresses].filter(
    (address) => familyOf(address) === family && takesNodePorts(document, dataplane, address),
  );
}

/** Which connections from an endpoint of the node to itself there can be; Services may share an endpoint (S-524). */
function hairpins({ dataplane, ports }: KubeProxy): readonly Entry[] {
  const entries = ports.flatMap((port) =>
    reachableEndpoints(port)
      .filter(({ nodeName }) => nodeName === dataplane.node.name)
      .map(({ socket: { address, port: number } }) => ({
        key: { source: address, address, protocol: port.protocol, port: number },
      })),
  );
  return [...new Map(entries.map((entry) => [JSON.stringify(entry.key), entry])).values()];
}

function caught(port: PortOnNode): readonly Entry[] {
  const { clusterIP, externalIPs, loadBalancerIPs, internalPolicy } = port;
  const internal = `${internalPolicy === "Local" ? "local" : "service"}-${nftablesName(port)}`;
  return [
    ...(port.hasInternalEndpoints ? [entryOf(port, clusterIP, goto(internal))] : []),
    ...(port.hasEndpoints ? [...externalIPs, ...loadBalancerIPs].map((ip) => entryOf(port, ip, external(port))) : []),
  ];
}

function caughtNodePorts(port: PortOnNode): readonly Entry[] {
  const { protocol, nodePort, hasEndpoints } = port;
  return nodePort === undefined || !hasEndpoints
    ? []
    : [{ key: { protocol, port: nodePort }, verdict: external(port) }];
}

function withoutEndpoints(port: PortOnNode): readonly Entry[] {
  const { clusterIP, externalIPs, loadBalancerIPs } = port;
  const empty = [
    ...(port.hasInternalEndpoints ? [] : [clusterIP]),
    ...(port.hasExternalEndpoints ? [] : [...externalIPs, ...loadBalancerIPs]),
  ];
  return empty.map((address) => ({ ...entryOf(port, address, refusal(port)), note: noteOf(port) }));
}

function nodePortsWithoutEndpoints(port: PortOnNode): readonly Entry[] {
  const { protocol, nodePort, hasExternalEndpoints } = port;
  if (nodePort === undefined || hasExternalEndpoints) return [];
  return [{ key: { protocol, port: nodePort }, note: noteOf(port), verdict: refusal(port) }];
}

function firewalled(port: PortOnNode): readonly Entry[] {
  if (!usesFirewall(port)) return [];
  const verdict = goto(`firewall-${nftablesName(port)}`);
  return port.loadBalancerIPs.map((address) => ({ ...entryOf(port, address, verdict), note: noteOf(port) }));
}

function affinitySets({ state, dataplane }: KubeProxy, port: PortOnNode): readonly Collection[] {
  const seconds = affinityTimeout(port);
  if (seconds === undefined) return [];
  return reachableEndpoints(port).map(({ socket }) => ({
    kind: "set",
    name: `affinity-${nftablesEndpointName(port, socket)}`,
    keys: "address",
    settings: ["size 65535", "flags dynamic,timeout", `timeout ${durationText(seconds)}`],
    entries: clientsOf(state, dataplane.node.name, port, socket).map(({ client, left }) => ({
      key: { address: client },
      note: `expires ${durationText(left)}`,
    })),
  }));
}

function entryOf({ protocol, port }: PortOnNode, address: IPAddress, verdict: EntryVerdict): Entry {
  return { key: { address, protocol, port: port.port }, verdict };
}

const goto = (chain: string): EntryVerdict => ({ kind: "goto", chain });
const external = (port: PortOnNode): EntryVerdict => goto(`external-${nftablesName(port)}`);
const refusal = ({ hasEndpoints }: PortOnNode): EntryVerdict => (hasEndpoints ? { kind: "drop" } : goto(REJECT_CHAIN));
const noteOf = ({ name }: PortOnNode): string => `comment "${name}"`;

/** `3h`, `1m30s`, as nft writes times. */
function durationText(seconds: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "m"],
    [Math.floor(seconds) % 60, "s"],
  ];
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join("") || "0s";
}
