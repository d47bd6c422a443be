import type { Pod } from "../api/kinds.ts";
import type { PolicyDirection } from "../api/policy-rule.ts";
import { isLocal, nodeDataplane } from "../dataplane/node-dataplane.ts";
import { type Crossing, type PolicyVerdict, policyVerdict } from "../dataplane/policy/verdict.ts";
import { nodeNamed } from "../dataplane/underlay.ts";
import { platformOf } from "../platforms/index.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause, platformCause } from "./cause.ts";
import { type Journey, type Leg, lost, take } from "./journey.ts";
import type { Scene } from "./scene.ts";
import type { Cause } from "./trace.ts";

/**
 * The policies of a Pod where its node takes a new connection from it or hands one to it: after Service rules, so that
 * addresses and ports are those of Pods (S-710, S-716). Answers pass (S-704), and so does all on a platform that does not
 * enforce. A packet that nothing restricts leaves no step.
 */
export function policyStep(
  scene: Scene,
  journey: Journey,
  pod: Pod,
  direction: PolicyDirection,
  onward: (passed: Journey) => Leg,
): Leg {
  const { document, objects } = scene.state;
  if (journey.direction !== "request" || !platformOf(document).enforcesNetworkPolicy(document)) return onward(journey);
  const { packet } = journey;
  const verdict = policyVerdict(objects, { pod, direction, packet, other: otherEnd(scene, journey, pod, direction) });
  if (verdict.kind === "not-isolated") return onward(journey);
  const event = { kind: "policy", pod: refOf(pod), direction, verdict } as const;
  const judged = take(journey, event, causeOf(scene, verdict));
  if (verdict.kind !== "denied") return onward(judged);
  const policies = verdict.by.map(({ policy }) => policy);
  return lost(judged, { kind: "dropped-by-policy", pod: refOf(pod), direction, policies });
}

// A node that forwards and hides the sender behind itself is not the other end.
function otherEnd(
  { state, caller }: Scene,
  { packet }: Journey,
  pod: Pod,
  direction: PolicyDirection,
): Crossing["other"] {
  const node = nodeNamed(state.document, pod.spec.nodeName ?? "");
  if (!node) return "network";
  const dataplane = nodeDataplane(state.document, node);
  const isNode = (address: typeof packet.src.address) => isLocal(dataplane, address);
  if (direction === "egress") return isNode(packet.dst.address) ? "own-node" : "network";
  const nodeCalls = caller.visit.kind === "node-sends" && caller.visit.node.name === node.name;
  return nodeCalls && isNode(packet.src.address) ? "own-node" : "network";
}

/**
 * The field to look at: what lets the packet pass; for a denial the part of a rule that nearly did, or else the list of
 * types that isolates the Pod.
 */
function causeOf({ state }: Scene, verdict: Exclude<PolicyVerdict, { kind: "not-isolated" }>): Cause {
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
