import type { AffinityEntry } from "../cluster/flows.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { formatSocket, type Socket } from "../net/packet.ts";
import type { ServiceEndpoint } from "./endpoints.ts";
import type { Cluster, ServiceRule } from "./service-rules.ts";

/** Affinity is kept for a Service port, by whichever of its addresses the client came; with ipvs for each address (S-553). */
type StickyRule = Pick<ServiceRule, "service" | "port"> & { readonly called?: Socket };

/** What the API server fills in when ClientIP affinity is asked for without a time (S-201). */
const DEFAULT_TIMEOUT = 10_800;

/**
 * With sessionAffinity ClientIP a client stays with the endpoint it had, as long as that is among the choices and the
 * client was not idle for longer than the time-out (S-532). A node knows only its own clients.
 */
export function stickyChoices(
  cluster: Cluster,
  node: string,
  rule: StickyRule,
  client: IPAddress,
  choices: readonly ServiceEndpoint[],
): readonly ServiceEndpoint[] {
  const { flows, time } = cluster;
  const timeout = affinityTimeout(rule);
  const entry = timeout === undefined ? undefined : flows?.affinity.get(affinityKey(cluster, node, rule, client));
  if (timeout === undefined || entry === undefined || time - entry.at > timeout) return choices;
  const kept = choices.filter(({ socket }) => formatSocket(socket) === entry.endpoint);
  return kept.length > 0 ? kept : choices;
}

/** The entry that a new connection leaves behind; undefined for a Service without affinity. */
export function affinityEntry(
  cluster: Cluster,
  node: string,
  rule: StickyRule,
  client: IPAddress,
  endpoint: string,
): readonly [string, AffinityEntry] | undefined {
  if (affinityTimeout(rule) === undefined) return undefined;
  return [affinityKey(cluster, node, rule, client), { endpoint, at: cluster.time }];
}

/** How long a client may stay away and still come back to its endpoint, in seconds; undefined without affinity (S-532). */
export function affinityTimeout({ service: { spec } }: Pick<ServiceRule, "service">): number | undefined {
  if (spec.sessionAffinity !== "ClientIP") return undefined;
  return spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? DEFAULT_TIMEOUT;
}

/** The clients that the node would send to the endpoint again, and for how many seconds more. */
export function clientsOf(
  cluster: Cluster,
  node: string,
  rule: StickyRule,
  endpoint: Socket,
): readonly { readonly client: IPAddress; readonly left: number }[] {
  const [shelf, timeout] = [shelfKey(cluster, node, rule), affinityTimeout(rule) ?? 0];
  return [...(cluster.flows?.affinity ?? [])].flatMap(([key, { endpoint: kept, at }]) => {
    const client = key.startsWith(shelf) ? parseIPAddress(key.slice(shelf.length)) : undefined;
    const left = timeout - (cluster.time - at);
    return client !== undefined && kept === formatSocket(endpoint) && left >= 0 ? [{ client, left }] : [];
  });
}

const affinityKey = (cluster: Cluster, node: string, rule: StickyRule, client: IPAddress): string =>
  `${shelfKey(cluster, node, rule)}${client}`;

function shelfKey({ document }: Cluster, node: string, { service: { metadata }, port, called }: StickyRule): string {
  const by = document.proxyMode === "ipvs" && called ? ` ${formatSocket(called)}` : "";
  return `${node} ${metadata.namespace}/${metadata.name}:${port.name ?? ""} ${port.protocol ?? "TCP"}${by} `;
}
