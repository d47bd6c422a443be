import type { Pod } from "../api/kinds.ts";
import type { PolicyDirection } from "../api/policy-rule.ts";
import { type Crossing, type PolicyVerdict, policyVerdict } from "../dataplane/policy/verdict.ts";
import { isOwn } from "../net/host.ts";
import type { HostName } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { podNamed } from "../platforms/pods.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause, platformCause } from "./cause.ts";
import { type Journey, type LostLeg, lost, take } from "./journey.ts";
import type { Scene } from "./scene.ts";
import type { Cause } from "./trace.ts";

/** What the policies of a Pod make of a packet: it passes, perhaps with a step that tells why, or it ends here. */
export type Judged = { readonly kind: "passes"; readonly journey: Journey } | LostLeg;

/**
 * The policies of a Pod at the interface where its platform guards it, for a new connection from the Pod or to it: after
 * Service rules, so that addresses and ports are those of Pods (S-710, S-716). Answers pass (S-704), and so does all where
 * nobody enforces. A packet that nothing restricts leaves no step.
 */
export function policyStep(
  scene: Scene,
  journey: Journey,
  guarded: HostName | undefined,
  direction: PolicyDirection,
): Judged {
  const passes = { kind: "passes", journey } as const;
  if (guarded === undefined || journey.direction !== "request" || journey.settled) return passes;
  const { objects } = scene.network.state;
  const pod = podNamed(objects, guarded);
  if (!pod) return passes;
  const { packet } = journey;
  const verdict = policyVerdict(objects, { pod, direction, packet, other: otherEnd(scene, journey, pod, direction) });
  if (verdict.kind === "not-isolated") return passes;
  const event = { kind: "policy", pod: refOf(pod), direction, verdict } as const;
  const judged = take(journey, event, causeOf(scene, verdict));
  if (verdict.kind !== "denied") return { kind: "passes", journey: judged };
  const policies = verdict.by.map(({ policy }) => policy);
  return lost(judged, { kind: "dropped-by-policy", pod: refOf(pod), direction, policies });
}

// A node that forwards and hides the sender behind itself is not the other end.
function otherEnd(
  { network, caller }: Scene,
  { packet }: Journey,
  pod: Pod,
  direction: PolicyDirection,
): Crossing["other"] {
  const name = `node/${pod.spec.nodeName ?? ""}`;
  const node = network.hostNamed(name);
  const isNode = (address: IPAddress) => node !== undefined && isOwn(node, address);
  if (direction === "egress") return isNode(packet.dst.address) ? "own-node" : "network";
  return caller.host === name && isNode(packet.src.address) ? "own-node" : "network";
}

/**
 * The field to look at: what lets the packet pass; for a denial the part of a rule that nearly did, or else the list of
 * types that isolates the Pod.
 */
function causeOf({ network: { state } }: Scene, verdict: Exclude<PolicyVerdict, { kind: "not-isolated" }>): Cause {
  switch (verdict.kind) {
    case "exempt":
      return platformCause(state, "S-712");
    case "allowed":
      return fieldCause(state, verdict.policy, verdict.match.peer ?? verdict.match.port ?? verdict.match.rule, "S-705");
    case "denied": {
      const near = nearMiss(verdict);
      if (near) return fieldCause(state, near.policy, near.path, "S-705");
      const [first] = verdict.by;
      return first ? fieldCause(state, first.policy, "spec.policyTypes", "S-702") : platformCause(state, "S-702");
    }
  }
}

/** The rule that came nearest: one of which either the peers or the ports fit. */
export function nearMiss({ by }: Extract<PolicyVerdict, { kind: "denied" }>) {
  return by
    .flatMap(({ policy, misses }) => misses.map((miss) => ({ policy, ...miss })))
    .find(({ missed }) => missed !== "both");
}
