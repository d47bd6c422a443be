import type { HardwareAddress } from "../net/hardware-address.ts";
import type { Host } from "../net/host.ts";
import type { End, Interface } from "../net/interface.ts";
import { outermost, type Packet, withOneHopLess } from "../net/packet.ts";
import { bridgeIn } from "./bridge-step.ts";
import { platformCause, worldCause } from "./cause.ts";
import { frameOut, misaddressed } from "./frame-out.ts";
import { ipInput } from "./ip-input.ts";
import { enter, type Journey, type Leg, lost, take } from "./journey.ts";
import { placeNamed } from "./place.ts";
import { policyStep } from "./policy-step.ts";
import type { Scene } from "./scene.ts";

/** A frame comes out of a cable into an interface of another host. */
export function receive(scene: Scene, journey: Journey, end: End, hardware: HardwareAddress): readonly Leg[] {
  const at = enter(journey, placeNamed(end.host));
  const host = scene.network.hostNamed(end.host);
  const device = host?.interfaces.get(end.device);
  if (!host || !device) throw new Error(`a cable ends nowhere: ${end.host} ${end.device}`);
  const event = { kind: "receive", device: device.name } as const;
  const received = take(at, event, worldCause("kernel", "S-425"), withoutTag(at.packet));
  return frameIn(scene, received, host, device, hardware);
}

/** A packet comes out of a tunnel that its host has just unwrapped. */
export function emerge(scene: Scene, journey: Journey, end: End, hardware: HardwareAddress): readonly Leg[] {
  const host = scene.network.hostNamed(end.host);
  const device = host?.interfaces.get(end.device);
  if (!host || !device) throw new Error(`a tunnel ends nowhere: ${end.host} ${end.device}`);
  return frameIn(scene, journey, host, device, hardware);
}

function frameIn(
  scene: Scene,
  journey: Journey,
  host: Host,
  device: Interface,
  hardware: HardwareAddress,
): readonly Leg[] {
  const verdict = policyStep(scene, journey, device, "egress");
  if (verdict) return [verdict];
  if (device.redirect) {
    const way = device.redirect(journey.packet.dst.address);
    if (way) return [redirect(scene, journey, host, device, way)];
  }
  const bridge = host.interfaces.get(device.bridge ?? "");
  if (bridge) return bridgeIn(scene, journey, host, bridge, device, hardware);
  return hardware === device.hardware
    ? ipInput(scene, journey, host, device.name)
    : [misaddressed(journey, device, hardware)];
}

/** A program on the interface takes the packet to another one: neither the host's routes nor its rules are asked. */
function redirect(
  scene: Scene,
  journey: Journey,
  host: Host,
  device: Interface,
  way: { readonly device: string; readonly hardware: HardwareAddress },
): Leg {
  if (outermost(journey.packet).ttl <= 1) return lost(journey, { kind: "loop" });
  const out = host.interfaces.get(way.device);
  if (!out) throw new Error(`no interface ${way.device} on ${host.name}`);
  const event = { kind: "redirect", device: device.name, to: out.name } as const;
  const because = platformCause(scene.network.state, "S-425");
  const passed = take(journey, event, because, withOneHopLess(journey.packet));
  return frameOut(scene, passed, host, out, { hardware: way.hardware });
}

function withoutTag({ vlan: _, ...packet }: Packet): Packet {
  return packet;
}
