import type { EndpointSets } from "../endpoint-sets.ts";
import type { ServiceEndpoint } from "../endpoints.ts";
import type { ServiceRule } from "../service-rules.ts";
import { type Call, internalMasquerade } from "../traffic-policy.ts";
import type { DnatVerdict } from "../verdict.ts";

/** What ipvs makes of a call, when there is somebody to serve: every virtual server has its own real servers (S-553). */
export function byVirtualServer(call: Call): DnatVerdict {
  const { rule, sets } = call;
  const hidden = rule.entry === "cluster-ip" ? internalMasquerade(call) : externalMasquerade(rule);
  return { kind: "dnat", rule, choices: realServers(rule, sets), masquerade: hidden };
}

/**
 * The endpoints behind one of the Service's addresses. Policy Local is no drop here: a node without endpoints of its own
 * sends to the others, whose answers to the outside then go past it and are not recognised (kubernetes#97081).
 */
export function realServers(
  { service, entry }: Pick<ServiceRule, "service" | "entry">,
  { cluster, local }: EndpointSets,
): readonly ServiceEndpoint[] {
  const { internalTrafficPolicy, externalTrafficPolicy } = service.spec;
  const policy = entry === "cluster-ip" ? internalTrafficPolicy : externalTrafficPolicy;
  return policy === "Local" && local.length > 0 ? local : cluster;
}

function externalMasquerade({ service }: ServiceRule): "always" | "hairpin-only" {
  return service.spec.externalTrafficPolicy === "Local" ? "hairpin-only" : "always";
}
