import type { Pod } from "../../api/kinds.ts";
import type { Rule } from "../../net/rule.ts";
import { fnv1a } from "../../store/chance.ts";
import type { View } from "../platform.ts";
import { podAt } from "../pods.ts";
import { optionsOf } from "../world.ts";

const DEFAULT = "kube-default";
const SYSTEM = "kube-system";
const FIRST_VNID = 32_768;
const VNIDS = 32_768;

/** The endpoint group of a Pod: that of its namespace where one is annotated so, else one of the two that every cluster has. */
export function endpointGroupOf({ document }: View, { metadata }: Pod): string {
  const { endpointGroups } = optionsOf(document, "cisco-aci");
  const chosen = endpointGroups.find(({ namespace }) => namespace === metadata.namespace)?.name;
  return chosen ?? (metadata.namespace === "kube-system" ? SYSTEM : DEFAULT);
}

/** The number that a packet of the group carries in the tunnel. Simplified: APIC counts them up. */
export function vnidOf(group: string): number {
  return FIRST_VNID + (fnv1a(group) % VNIDS);
}

/** Between groups nothing passes without a contract, whatever a NetworkPolicy allows; within one everything does. */
export function contractRules(view: View): readonly Rule[] {
  const { endpointGroups, contracts } = optionsOf(view.document, "cisco-aci");
  const groups = [...new Set([DEFAULT, SYSTEM, ...endpointGroups.map(({ name }) => name)])];
  const isAgreed = (a: string, b: string): boolean =>
    [a, b].every((name) => name === DEFAULT || name === SYSTEM) ||
    contracts.some(({ between }) => between.includes(a) && between.includes(b));
  return groups.flatMap((from) =>
    groups.filter((to) => to !== from && !isAgreed(from, to)).map((to) => separation(view, from, to)),
  );
}

function separation(view: View, from: string, to: string): Rule {
  const members = (group: string) => ({
    among: {
      has: (address: Parameters<typeof podAt>[1]) => {
        const pod = podAt(view, address)?.pod;
        return pod !== undefined && endpointGroupOf(view, pod) === group;
      },
    },
  });
  return {
    table: "filter",
    chain: "FORWARD",
    match: { from: members(from), to: members(to) },
    verdict: { kind: "drop" },
    origin: "platform",
    name: `no contract between ${from} and ${to}`,
  };
}
