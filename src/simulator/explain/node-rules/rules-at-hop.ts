import type { ClusterState } from "../../cluster/cluster-state.ts";
import type { Hop } from "../../trace/trace.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { nodeRules } from "./node-rules.ts";
import { isRuleStep } from "./packet-at.ts";

/**
 * The rules that took a packet at a place on its way, beside the others of their Service; empty where no rule of
 * kube-proxy did. Of several steps that such rules are behind, it is the first: the choice, before the change of the source.
 */
export function rulesAtHop(state: ClusterState, { place, steps }: Hop): readonly Excerpt[] {
  const step = steps.find(isRuleStep);
  if (!step || place.kind !== "node") return [];
  const service = step.kind === "drop-unallocated" ? undefined : step.service;
  const listings = nodeRules(state, place.name, { step, ...(service ? { service } : {}) });
  return listings.flatMap((listing) => excerptOf(listing, service) ?? []);
}
