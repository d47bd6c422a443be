import type { HardwareAddress } from "../net/hardware-address.ts";
import type { Host } from "../net/host.ts";
import type { Interface } from "../net/interface.ts";
import { outermost, type Packet, sizeOnWire } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { platformCause, worldCause } from "./cause.ts";
import { tooBig, unanswered, whereabouts } from "./endings.ts";
import { filterStep } from "./filter-step.ts";
import { frameOut } from "./frame-out.ts";
import { ipInput, routeIn } from "./ip-input.ts";
import { type Journey, type Leg, lost, type Mark, take } from "./journey.ts";
import { masquerade, translateDestination, withTranslation } from "./nat-steps.ts";
import { findNeighbour, portTo } from "./neighbour.ts";
import { policyStep } from "./policy-step.ts";
import type { Scene } from "./scene.ts";

/** A frame that came in by a port of a bridge: whom it is addressed to, and what the packet was like then. */
type Bridging = {
  readonly host: Host;
  readonly bridge: Interface;
  readonly port: Interface;
  readonly hardware: HardwareAddress;
  readonly entered: Packet;
};

/**
 * A bridge passes a frame on by its hardware address, or up to the host when it is the host's own. Bridged packets meet
 * PREROUTING too where bridge-nf-call-iptables says so, and a Service address may turn into a neighbour's there.
 */
export function bridgeIn(
  scene: Scene,
  journey: Journey,
  host: Host,
  bridge: Interface,
  port: Interface,
  hardware: HardwareAddress,
): readonly Leg[] {
  const bridging = { host, bridge, port, hardware, entered: journey.packet };
  const hook = bridge.kind === "ovs-bridge" ? "port" : "prerouting";
  const onward = (translated: Journey, mark: Mark | undefined, prerouted: boolean): readonly Leg[] => {
    const judged = policyStep(scene, translated, port.guards, "egress");
    if (judged.kind === "lost") return [judged];
    return pass(scene, judged.journey, readdressed(scene, translated, bridging), mark, prerouted);
  };
  if (hook === "prerouting" && !host.settings.bridgeNetfilter) return onward(journey, undefined, false);
  return translateDestination(scene, journey, host, hook, (translated, mark) =>
    onward(translated, mark, hook === "prerouting"),
  );
}

/** Who the frame is for once the destination was rewritten: a neighbour on this very bridge, or the host as a router. */
function readdressed(scene: Scene, { packet }: Journey, bridging: Bridging): Bridging {
  const { host, bridge, entered } = bridging;
  if (packet.dst.address === entered.dst.address) return bridging;
  const neighbour =
    bridge.kind === "ovs-bridge" || lookUpRoute(host.routes, packet.dst.address)?.device === bridge.name
      ? findNeighbour(scene.network, host, bridge, packet.dst.address, scene.crosses)
      : undefined;
  return {
    ...bridging,
    hardware: neighbour?.hardware ?? (bridge.kind === "bridge" ? bridge.hardware : bridging.hardware),
  };
}

function pass(
  scene: Scene,
  journey: Journey,
  bridging: Bridging,
  mark: Mark | undefined,
  prerouted: boolean,
): readonly Leg[] {
  const { host, bridge, hardware, entered } = bridging;
  if (hardware !== bridge.hardware) return [forwardFrame(scene, journey, bridging, mark)];
  const up = take(journey, { kind: "receive", device: bridge.name }, worldCause("kernel", "S-425"));
  if (!prerouted) return ipInput(scene, up, host, bridge.name);
  return [routeIn(scene, up, host, { device: bridge.name, entered, mark })];
}

function forwardFrame(scene: Scene, journey: Journey, bridging: Bridging, mark: Mark | undefined): Leg {
  const { host, bridge, port, hardware, entered } = bridging;
  const out = portTo(scene.network, host, bridge, hardware, port.name, scene.crosses);
  if (!out) return unanswered(scene, journey, host, bridge.name, outermost(journey.packet).dst.address, "nobody");
  if (out.name === port.name && !out.hairpin) return noHairpin(journey, bridge, port);
  const filtering = bridge.kind === "ovs-bridge" || host.settings.bridgeNetfilter;
  const devices = { arriving: bridge.name, leaving: bridge.name };
  const stopped = filtering ? filterStep(scene, journey, host, "FORWARD", devices) : undefined;
  if (stopped) return stopped;
  const hidden = filtering ? masquerade(scene, journey, host, devices, mark) : journey;
  const noted = withTranslation(hidden, host.name, entered);
  if (sizeOnWire(noted.packet) > out.mtu) return tooBig(noted, host, out, out.mtu, "nobody");
  const event = { kind: "bridge", device: bridge.name, from: port.name, to: out.name } as const;
  const passed = take(noted, event, platformCause(scene.network.state, "S-425"), withTag(noted.packet, out.vlan));
  return frameOut(scene, passed, host, out, { hardware });
}

function withTag({ vlan: _, ...packet }: Packet, vlan: number | undefined): Packet {
  return vlan === undefined ? packet : { ...packet, vlan };
}

function noHairpin(journey: Journey, bridge: Interface, port: Interface): Leg {
  const event = { kind: "no-hairpin", device: bridge.name, port: port.name } as const;
  const at = take(journey, event, worldCause("kernel", "S-524"));
  return lost(at, { kind: "no-hairpin", device: port.name, ...whereabouts(journey) });
}
