import type { HardwareAddress } from "../net/hardware-address.ts";
import type { Host } from "../net/host.ts";
import type { End, HostName, Interface } from "../net/interface.ts";
import type { Packet } from "../net/packet.ts";
import { bridgeIn } from "./bridge-step.ts";
import { worldCause } from "./cause.ts";
import { misaddressed } from "./frame-out.ts";
import { ipInput, routeIn } from "./ip-input.ts";
import { enter, type Journey, type Leg, take } from "./journey.ts";
import { translateDestination } from "./nat-steps.ts";
import { placeNamed, samePlace } from "./place.ts";
import { policyStep } from "./policy-step.ts";
import { redirected } from "./redirect-step.ts";
import type { Scene } from "./scene.ts";

/** A frame comes out of a cable into an interface of another host. */
export function receive(scene: Scene, journey: Journey, end: End, hardware: HardwareAddress): readonly Leg[] {
  const at = arriveAt(journey, end.host);
  const host = scene.network.hostNamed(end.host);
  const device = host?.interfaces.get(end.device);
  if (!host || !device) throw new Error(`a cable ends nowhere: ${end.host} ${end.device}`);
  const event = { kind: "receive", device: device.name } as const;
  const received = take(at, event, worldCause("kernel", "S-425"), withoutTag(at.packet));
  return frameIn(scene, received, host, device, hardware);
}

// A cable between two bridges of one host does not lead anywhere else.
function arriveAt(journey: Journey, host: HostName): Journey {
  const [place, last] = [placeNamed(host), journey.trail?.place];
  return last !== undefined && samePlace(place, last) ? journey : enter(journey, place);
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
  if (device.redirect && journey.packet.outer.length === 0) return throughProgram(scene, journey, host, device);
  const bridge = host.interfaces.get(device.bridge ?? "");
  if (bridge) return bridgeIn(scene, journey, host, bridge, device, hardware);
  return hardware === device.hardware
    ? ipInput(scene, journey, host, device.name)
    : [misaddressed(journey, device, hardware)];
}

/** A program on the interface: Service addresses first, then the short way to a Pod, and the kernel for everything else. */
function throughProgram(scene: Scene, journey: Journey, host: Host, device: Interface): readonly Leg[] {
  const entered = journey.packet;
  return translateDestination(scene, journey, host, "port", (translated, mark) => {
    const way = device.redirect?.(translated.packet.dst.address);
    if (!way && translated === journey) return ipInput(scene, journey, host, device.name);
    const judged = policyStep(scene, translated, device.guards, "egress");
    if (judged.kind === "lost") return [judged];
    return way
      ? [redirected(scene, judged.journey, host, device, way, { entered, mark })]
      : [routeIn(scene, judged.journey, host, { device: device.name, entered, mark })];
  });
}

function withoutTag({ vlan: _, ...packet }: Packet): Packet {
  return packet;
}
