import type { AffinityEntry } from "../cluster/flows.ts";
import type { IPAddress } from "../net/ip.ts";
import { formatSocket } from "../net/packet.ts";
import type { ServiceEndpoint } from "./endpoints.ts";
import type { Cluster, ServiceRule } from "./service-rules.ts";

/** Affinity is kept for a Service port, by whichever of its addresses the client came. */
type StickyRule = Pick<ServiceRule, "service" | "port">;

/** What the API server fills in when ClientIP affinity is asked for without a time (S-201). */
const DEFAULT_TIMEOUT = 10_800;

/**
 * With sessionAffinity ClientIP a client stays with the endpoint it had, as long as that is among the choices and the
 * client was not idle for longer than the time-out (S-532). A node knows only its own clients.
 */
export function stickyChoices(
  { flows, time }: Cluster,
  node: string,
  rule: StickyRule,
  client: IPAddress,
  choices: readonly ServiceEndpoint[],
): readonly ServiceEndpoint[] {
  const timeout = affinityTimeout(rule);
  const entry = timeout === undefined ? undefined : flows?.affinity.get(affinityKey(node, rule, client));
  if (timeout === undefined || entry === undefined || time - entry.at > timeout) return choices;
  const kept = choices.filter(({ socket }) => formatSocket(socket) === entry.endpoint);
  return kept.length > 0 ? kept : choices;
}

/** The entry that a new connection leaves behind; undefined for a Service without affinity. */
export function affinityEntry(
  time: number,
  node: string,
  rule: StickyRule,
  client: IPAddress,
  endpoint: string,
): readonly [string, AffinityEntry] | undefined {
  if (affinityTimeout(rule) === undefined) return undefined;
  return [affinityKey(node, rule, client), { endpoint, at: time }];
}

function affinityTimeout({ service: { spec } }: StickyRule): number | undefined {
  if (spec.sessionAffinity !== "ClientIP") return undefined;
  return spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? DEFAULT_TIMEOUT;
}

function affinityKey(node: string, { service: { metadata }, port }: StickyRule, client: IPAddress): string {
  return `${node} ${metadata.namespace}/${metadata.name}:${port.name ?? ""} ${port.protocol ?? "TCP"} ${client}`;
}
