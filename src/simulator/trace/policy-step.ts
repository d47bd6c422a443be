import type { ObjectRef } from "../api/object-ref.ts";
import type { HostName, Interface } from "../net/interface.ts";
import type { Packet } from "../net/packet.ts";
import { type Journey, type Leg, lost } from "./journey.ts";
import type { Scene } from "./scene.ts";

/** Where a platform enforces network policy: an interface, and the Pod whose traffic passes there. */
export type EnforcementPoint = { readonly device: string; readonly pod: HostName };

export type PolicyVerdict = { readonly kind: "allow" } | { readonly kind: "deny"; readonly policy: ObjectRef };

/**
 * What the policies of the cluster say to a packet at the place where the platform enforces them. The packet is as it is
 * there: a Service's address has already become a Pod's.
 */
export function policyVerdict(
  _scene: Scene,
  _point: EnforcementPoint,
  _packet: Packet,
  _direction: "ingress" | "egress",
): PolicyVerdict {
  // Simplified: NetworkPolicy objects are kept, and not evaluated yet.
  return { kind: "allow" };
}

/** What a policy stops at the interface; undefined where it lets the packet pass, or where none is enforced. */
export function policyStep(
  scene: Scene,
  journey: Journey,
  { name, guards }: Interface,
  direction: "ingress" | "egress",
): Leg | undefined {
  if (guards === undefined || journey.direction !== "request" || journey.settled) return undefined;
  const verdict = policyVerdict(scene, { device: name, pod: guards }, journey.packet, direction);
  if (verdict.kind === "allow") return undefined;
  return lost(journey, { kind: "dropped-by-policy", policy: verdict.policy, direction });
}
