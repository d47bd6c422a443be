import { type Host, interfaceOf } from "../net/host.ts";
import type { Interface, Redirection } from "../net/interface.ts";
import { outermost, type Packet, withOneHopLess } from "../net/packet.ts";
import { platformCause } from "./cause.ts";
import { frameOut } from "./frame-out.ts";
import { type Journey, type Leg, lost, type Mark, take } from "./journey.ts";
import { masquerade, withTranslation } from "./nat-steps.ts";
import type { Scene } from "./scene.ts";

/** A program on the interface takes what comes in to another one: neither the host's routes nor its rules are asked. */
export function redirected(
  scene: Scene,
  journey: Journey,
  host: Host,
  device: Interface,
  way: Redirection,
  { entered, mark }: { readonly entered: Packet; readonly mark: Mark | undefined },
): Leg {
  if (outermost(journey.packet).ttl <= 1) return lost(journey, { kind: "loop" });
  const event = { kind: "redirect", device: device.name, to: way.device } as const;
  const because = platformCause(scene.network.state, "S-425");
  const passed = take(journey, event, because, withOneHopLess(journey.packet));
  const hidden = mark === "hairpin" ? masquerade(scene, passed, host, { leaving: way.device }, mark) : passed;
  return frameOut(scene, withTranslation(hidden, host.name, entered), host, interfaceOf(host, way.device), way);
}

/** A program takes what the host has routed out by the interface to another one: that was the hop already. */
export function divertedOut(scene: Scene, journey: Journey, host: Host, device: Interface, way: Redirection): Leg {
  const event = { kind: "redirect", device: device.name, to: way.device } as const;
  const passed = take(journey, event, platformCause(scene.network.state, "S-425"));
  return frameOut(scene, passed, host, interfaceOf(host, way.device), way);
}
