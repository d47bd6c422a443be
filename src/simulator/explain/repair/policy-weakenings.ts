import type { Labels } from "../../api/labels.ts";
import type { NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from "../../api/networking.ts";
import type { JsonValue } from "../../manifest/document.ts";
import type { Edit, FieldPath } from "./edit.ts";

/** Edits after which the policy protects less than it says: it selects other Pods, or no longer asks who, or for what. */
export function weakeningEdits({ spec }: NetworkPolicy, pods: readonly Labels[]): readonly Edit[] {
  const { podSelector, policyTypes = [], ingress = [], egress = [] } = spec;
  return [
    ...Object.entries(podSelector.matchLabels ?? {}).flatMap(([key, before]) =>
      [...new Set(pods.flatMap((labels) => labels[key] ?? []))]
        .filter((after) => after !== before)
        .map((after) => weaker(["spec", "podSelector", "matchLabels", key], before, after)),
    ),
    ...policyTypes.map((type, i) => weaker(["spec", "policyTypes", i], type)),
    ...ingress.flatMap(({ from, ports }, i) => ruleWeakenings(["spec", "ingress", i], "from", from, ports)),
    ...egress.flatMap(({ to, ports }, i) => ruleWeakenings(["spec", "egress", i], "to", to, ports)),
  ];
}

function ruleWeakenings(
  rule: FieldPath,
  field: "from" | "to",
  peers: readonly NetworkPolicyPeer[] = [],
  ports: readonly NetworkPolicyPort[] = [],
): readonly Edit[] {
  return [
    ...(ports.length === 0 ? [] : [weaker([...rule, "ports"], ports)]),
    ...(peers.length === 0 ? [] : [weaker([...rule, field], peers)]),
    ...peers.flatMap(({ podSelector, namespaceSelector }, i) =>
      podSelector && namespaceSelector
        ? [
            weaker([...rule, field, i, "podSelector"], podSelector),
            weaker([...rule, field, i, "namespaceSelector"], namespaceSelector),
          ]
        : [],
    ),
  ];
}

const weaker = (path: FieldPath, before: JsonValue, after?: string): Edit => ({
  path,
  before: before,
  after,
  weakens: true,
});
