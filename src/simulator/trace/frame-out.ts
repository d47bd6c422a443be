import { OUTSIDE } from "../dataplane/network.ts";
import type { HardwareAddress } from "../net/hardware-address.ts";
import type { Host } from "../net/host.ts";
import type { End, Interface, Remote, Tunnel } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { FULL_TTL, type OuterHeader, OVERHEAD, type Packet, sizeOnWire } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { platformCause, worldCause } from "./cause.ts";
import { tooBig, whereabouts } from "./endings.ts";
import { type Journey, type Leg, lost, moving, take } from "./journey.ts";
import { type Neighbour, remoteBehind } from "./neighbour.ts";
import { policyStep } from "./policy-step.ts";
import type { Scene } from "./scene.ts";

/** Tunnels in tunnels that a kernel puts up with before it takes them for a circle. */
const MAX_OUTER = 4;

/** Puts a frame into the device, whatever that is: a cable, a segment, or a tunnel that wraps it. */
export function frameOut(scene: Scene, journey: Journey, host: Host, device: Interface, neighbour: Neighbour): Leg {
  const { hardware, end } = neighbour;
  const judged = policyStep(scene, journey, device.guards, "ingress");
  if (judged.kind === "lost") return judged;
  if (device.tunnel) return wrap(scene, judged.journey, host, device, device.tunnel, neighbour);
  const to = end ?? farEnd(scene, device, hardware);
  return to
    ? moving(judged.journey, { kind: "arrives", end: to, hardware })
    : misaddressed(judged.journey, device, hardware);
}

/** The name of the segment that the packet leaves by, if what lies there is no part of the cluster's own network. */
export function leavesTheCluster({ link }: Interface): boolean {
  return link?.kind === "segment" && link.segment === OUTSIDE;
}

function farEnd(scene: Scene, { link }: Interface, hardware: HardwareAddress): End | undefined {
  if (link?.kind !== "segment") return link?.end;
  return scene.network.cardOn(link.segment, hardware);
}

function wrap(
  scene: Scene,
  journey: Journey,
  host: Host,
  device: Interface,
  tunnel: Tunnel,
  { hardware, remote: known }: Neighbour,
): Leg {
  const remote = known ?? remoteOf(scene, journey, host, device, tunnel, hardware);
  if (!remote) return noRemote(journey, device, hardware);
  if (journey.packet.outer.length >= MAX_OUTER) return lost(journey, { kind: "loop" });
  const room = roomIn(host, remote.address, tunnel.kind);
  const told = device.bridge === undefined ? "sender" : "itself";
  if (!mayBeCut(journey.packet, device, tunnel) && sizeOnWire(journey.packet) > room) {
    return tooBig(journey, host, device, room, tunnel.silent ? "nobody" : told);
  }
  const packet = { ...journey.packet, outer: [outerHeader(tunnel, remote, hardware), ...journey.packet.outer] };
  const event = { kind: "encapsulate", device: device.name } as const;
  const wrapped = take(journey, event, platformCause(scene.network.state, "S-425"), packet);
  return moving(wrapped, { kind: "sends-wrapped", host: host.name });
}

function remoteOf(
  scene: Scene,
  { packet }: Journey,
  host: Host,
  device: Interface,
  tunnel: Tunnel,
  hardware: HardwareAddress,
): Remote | undefined {
  const known = tunnel.remoteOf(hardware, packet.src.address);
  if (known) return known;
  const address = remoteBehind(scene.network, host, device, hardware, scene.crosses);
  return address && { address };
}

function outerHeader({ kind, local, port, vni }: Tunnel, remote: Remote, hardware: HardwareAddress): OuterHeader {
  const ends = { src: local, dst: remote.address, ttl: FULL_TTL };
  return kind === "ipip" ? { kind, ...ends } : { kind, ...ends, port, vni: remote.vni ?? vni, hardware };
}

/** Whether what does not fit may be cut up once it is wrapped; bridges and IP in IP ask that of the packet itself. */
function mayBeCut({ mayBeCut: allowed }: Packet, { bridge }: Interface, { kind, silent }: Tunnel): boolean {
  if (silent) return false;
  return allowed === "by-routers" || (bridge === undefined && kind !== "ipip");
}

/** How big a packet may be so that it fits, wrapped, on the way to the other end. */
function roomIn({ routes, interfaces }: Host, remote: IPAddress, kind: Tunnel["kind"]): number {
  const device = interfaces.get(lookUpRoute(routes, remote)?.device ?? "");
  return (device?.mtu ?? Number.POSITIVE_INFINITY) - OVERHEAD[kind];
}

function noRemote(journey: Journey, device: Interface, hardware: HardwareAddress): Leg {
  const at = take(journey, { kind: "no-remote", device: device.name, hardware }, worldCause("kernel", "S-425"));
  return lost(at, { kind: "misaddressed", device: device.name, ...whereabouts(journey) });
}

/** Nobody with that card is at the end of the cable. */
export function misaddressed(journey: Journey, device: Interface, hardware: HardwareAddress): Leg {
  const at = take(journey, { kind: "not-for-me", device: device.name, hardware }, worldCause("kernel", "S-425"));
  return lost(at, { kind: "misaddressed", device: device.name, ...whereabouts(journey) });
}
