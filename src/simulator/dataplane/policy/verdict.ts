import type { Pod } from "../../api/kinds.ts";
import type { NetworkPolicy } from "../../api/networking.ts";
import type { ObjectRef } from "../../api/object-ref.ts";
import { type PolicyDirection, type PolicyRule, policyRules } from "../../api/policy-rule.ts";
import type { Packet } from "../../net/packet.ts";
import { type ObjectStore, refOf } from "../../store/object-store.ts";
import { isolationOf } from "./isolation.ts";
import { matchesPeer, type OtherEnd, otherEndAt } from "./peer.ts";
import { matchesPort, type PortOfPods } from "./port.ts";

/** The first packet of a connection at the Pod that takes or opens it, with the addresses that it has there (S-710). */
export type Crossing = {
  readonly pod: Pod;
  readonly direction: PolicyDirection;
  readonly packet: Pick<Packet, "protocol" | "src" | "dst">;
  /** Whether the Pod's own node is at the other end, as itself and not as somebody who sends on for others. */
  readonly other: "own-node" | "network";
};

/** What the policies of a Pod's namespace say to a new connection. */
export type PolicyVerdict =
  /** No policy selects the Pod for this direction: everything may pass. */
  | { readonly kind: "not-isolated" }
  /** What no policy forbids, even to an isolated Pod (S-712). */
  | { readonly kind: "exempt"; readonly reason: "itself" | "own-node" }
  | { readonly kind: "allowed"; readonly policy: ObjectRef; readonly match: RuleMatch }
  /** None of the policies that isolate the Pod has a rule that fits. */
  | { readonly kind: "denied"; readonly by: readonly Denial[] };

/** The rule that fits, and which of its peers and ports; absent where it lists none and so means all. */
export type RuleMatch = { readonly rule: string; readonly peer?: string; readonly port?: string };

/** A policy that isolates the Pod, and how each of its rules missed the connection. */
export type Denial = { readonly policy: ObjectRef; readonly misses: readonly RuleMiss[] };

/** `path`: the field that does not fit, or the whole rule when neither its peers nor its ports do. */
export type RuleMiss = { readonly missed: "peers" | "ports" | "both"; readonly path: string };

/**
 * One allowing rule of any isolating policy is enough, and only for this direction of this new connection (S-701…S-705);
 * answers are never asked about.
 */
export function policyVerdict(objects: ObjectStore, crossing: Crossing): PolicyVerdict {
  const policies = isolationOf(objects, crossing.pod)[crossing.direction];
  if (policies.length === 0) return { kind: "not-isolated" };
  if (crossing.packet.src.address === crossing.packet.dst.address) return { kind: "exempt", reason: "itself" };
  if (crossing.other === "own-node") return { kind: "exempt", reason: "own-node" };
  const denials: Denial[] = [];
  for (const policy of policies) {
    const answers = askPolicy(objects, policy, crossing);
    const match = answers.find((answer) => "rule" in answer);
    if (match) return { kind: "allowed", policy: refOf(policy), match };
    denials.push({ policy: refOf(policy), misses: answers.filter((answer) => "missed" in answer) });
  }
  return { kind: "denied", by: denials };
}

function askPolicy(
  objects: ObjectStore,
  policy: NetworkPolicy,
  { pod, direction, packet }: Crossing,
): readonly (RuleMatch | RuleMiss)[] {
  const other = otherEndAt(objects, direction === "ingress" ? packet.src.address : packet.dst.address);
  const called = {
    protocol: packet.protocol,
    number: packet.dst.port,
    pods: direction === "ingress" ? [pod] : other.pods,
  };
  return policyRules(policy.spec, direction).map((rule) =>
    askRule(objects, policy.metadata.namespace ?? "", rule, other, called),
  );
}

/** A rule fits when one of its peers and one of its ports does; a list that is empty or absent fits always (S-705). */
function askRule(
  objects: ObjectStore,
  namespace: string,
  { path, peersPath, peers, ports }: PolicyRule,
  other: OtherEnd,
  called: PortOfPods,
): RuleMatch | RuleMiss {
  const peer = peers.find(([, candidate]) => matchesPeer(objects, namespace, candidate, other));
  const port = ports.find(([, candidate]) => matchesPort(candidate, called));
  const [peersFit, portsFit] = [peers.length === 0 || peer !== undefined, ports.length === 0 || port !== undefined];
  if (!peersFit && !portsFit) return { missed: "both", path };
  if (!peersFit) return { missed: "peers", path: peersPath };
  if (!portsFit) return { missed: "ports", path: `${path}.ports` };
  return { rule: path, ...(peer ? { peer: peer[0] } : {}), ...(port ? { port: port[0] } : {}) };
}
