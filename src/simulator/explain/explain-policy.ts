import { formatRef, type ObjectRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { nearMiss } from "../trace/policy-step.ts";
import type { Disposition, PolicyDirection, PolicyVerdict, Step } from "../trace/trace.ts";
import { listed } from "./listed.ts";
import { addressName } from "./names.ts";

type PolicyStep = Extract<Step, { kind: "policy" }>;
type Verdict<K extends PolicyVerdict["kind"]> = Extract<PolicyVerdict, { kind: K }>;

/** More policies than these are counted, not named. */
const MAX_NAMED = 3;

/** What the policies of a Pod made of a packet, in one sentence. */
export function policySentence(state: ClusterState, step: PolicyStep, who: string): string {
  const { verdict, direction } = step;
  const pod = formatRef(step.pod);
  const passed = `${who} let it ${direction === "ingress" ? "into" : "out of"} ${pod}`;
  switch (verdict.kind) {
    case "exempt":
      return `${passed}: no policy comes between a Pod and ${verdict.reason === "itself" ? "itself" : "its own node"}.`;
    case "allowed":
      return `${passed}: ${allowedClause(verdict)}.`;
    case "denied": {
      const policies = verdict.by.map(({ policy }) => policy);
      return `${who} dropped it without a word: ${isolationClause(step.pod, direction, policies)}${nearClause(state, step, verdict)}.`;
    }
  }
}

/** How a path ends that a policy cut off. */
export function policyEnding({
  pod,
  direction,
  policies,
}: Extract<Disposition, { kind: "dropped-by-policy" }>): string {
  return `Timed out: ${isolationClause(pod, direction, policies)}.`;
}

/** `spec.ingress[0] of NetworkPolicy shop/api allows it (from[1], ports[0])` */
export function allowedClause({ policy, match: { rule, peer, port } }: Verdict<"allowed">): string {
  const [peers, ports] = [peer ? within(rule, peer) : "everybody", port ? within(rule, port) : "every port"];
  return `${rule} of ${formatRef(policy)} allows it (${peers}, ${ports})`;
}

/** `Pod shop/api is isolated for ingress by NetworkPolicy shop/deny, and no rule allows the packet` */
export function isolationClause(pod: ObjectRef, direction: PolicyDirection, policies: readonly ObjectRef[]): string {
  const names =
    policies.length > MAX_NAMED
      ? `${policies.length} NetworkPolicies`
      : listed(policies.map((policy) => formatRef(policy)));
  return `${formatRef(pod)} is isolated for ${direction} by ${names}, and no rule allows the packet`;
}

function nearClause(state: ClusterState, { direction, before }: PolicyStep, verdict: Verdict<"denied">): string {
  const near = nearMiss(verdict);
  if (!near) return "";
  const { protocol, src, dst } = before;
  const port = protocol === "ICMP" ? "a ping" : `${protocol} port ${dst.port}`;
  const other = addressName(state, direction === "ingress" ? src.address : dst.address);
  const what = near.missed === "ports" ? port : other;
  return `; ${near.path} of ${formatRef(near.policy)} does not name ${what}, though the rest of that rule fits`;
}

const within = (rule: string, path: string): string => path.slice(rule.length + 1);
