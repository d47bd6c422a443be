import type { Host } from "../net/host.ts";
import type { End, Interface, Tunnel } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { FULL_TTL, type OuterHeader, type Packet, sameSocket } from "../net/packet.ts";
import { receiveAtBalancer } from "./balance.ts";
import { enter, type Journey, type Leg, lost, moving, setOut, type Visit } from "./journey.ts";
import { placeNamed, samePlace } from "./place.ts";
import { emerge, receive } from "./receive.ts";
import type { Scene } from "./scene.ts";
import { sendFrom, sendWrapped } from "./send-from.ts";
import type { Trail } from "./trail.ts";

/** More places than any honest way has; a packet that is still under way goes round in circles. */
const MAX_HOPS = 40;

/** What ARP puts into a frame, in bytes. */
const ARP_SIZE = 28;

export type Ending = Exclude<Leg, { kind: "moving" }>;

/** Every way the packet can end, walking from visit to visit. */
export function walk(scene: Scene, start: Journey, first: Visit): readonly Ending[] {
  const endings: Ending[] = [];
  const open: Leg[] = [moving(start, first)];
  for (let leg = open.pop(); leg; leg = open.pop()) {
    if (leg.kind !== "moving") endings.push(leg);
    else if (goesInCircles(leg.journey)) endings.push(lost(leg.journey, { kind: "loop" }));
    else open.push(...[...visit(scene, leg.journey, leg.next)].reverse());
  }
  return endings;
}

function visit(scene: Scene, journey: Journey, next: Visit): readonly Leg[] {
  switch (next.kind) {
    case "sends":
      return sendFrom(scene, journey, next.host);
    case "sends-wrapped":
      return sendWrapped(scene, journey, next.host);
    case "arrives": {
      const balancer = scene.network.balancerNamed(next.end.host);
      return balancer
        ? receiveAtBalancer(scene, journey, next.end.host, balancer)
        : receive(scene, journey, next.end, next.hardware);
    }
    case "emerges":
      return emerge(scene, journey, next.end, next.hardware);
  }
}

/**
 * Whether the packet comes to a place where it was before, unchanged but for its TTL: from there it can only go the same
 * way again. Ended here, a circle that branches does not multiply.
 */
function goesInCircles({ trail }: Journey): boolean {
  if (!trail) return false;
  if (trail.length >= MAX_HOPS) return true;
  for (let at = trail.before; at; at = at.before) if (isSame(at, trail)) return true;
  return false;
}

function isSame(a: Trail, b: Trail): boolean {
  return a.door === b.door && samePlace(a.place, b.place) && sameHeaders(a.entered, b.entered);
}

function sameHeaders(a: Packet, b: Packet): boolean {
  return (
    sameSocket(a.src, b.src) &&
    sameSocket(a.dst, b.dst) &&
    a.protocol === b.protocol &&
    a.vlan === b.vlan &&
    a.outer.length === b.outer.length &&
    a.outer.every((header, i) => sameHeader(header, b.outer[i]))
  );
}

function sameHeader(a: OuterHeader, b: OuterHeader | undefined): boolean {
  return a.kind === b?.kind && a.src === b.src && a.dst === b.dst;
}

/** Whether a broadcast that a tunnel carries comes out at the other end, and its answer comes back. */
export function crosses(scene: Scene, from: Host, tunnel: Interface, remote: IPAddress): End | undefined {
  const there = oneWay(scene, from, tunnel, remote);
  const host = there && scene.network.hostNamed(there.host);
  const back = host?.interfaces.get(there?.device ?? "");
  if (!host || !back?.tunnel || !tunnel.tunnel) return undefined;
  return oneWay(scene, host, back, tunnel.tunnel.local)?.host === from.name ? there : undefined;
}

function oneWay(scene: Scene, from: Host, { tunnel }: Interface, remote: IPAddress): End | undefined {
  if (!tunnel) return undefined;
  const wrapped = enter(broadcast(tunnel, remote), placeNamed(from.name));
  let leg: Leg | undefined = moving(wrapped, { kind: "sends-wrapped", host: from.name });
  while (leg?.kind === "moving" && !goesInCircles(leg.journey)) {
    if (leg.next.kind === "emerges") return leg.next.end;
    leg = visit(scene, leg.journey, leg.next)[0];
  }
  return undefined;
}

function broadcast({ kind, local, port, vni }: Tunnel, remote: IPAddress): Journey {
  const ends = { src: local, dst: remote, ttl: FULL_TTL };
  const header: OuterHeader =
    kind === "ipip" ? { kind, ...ends } : { kind, ...ends, port, vni, hardware: "ff:ff:ff:ff:ff:ff" };
  const socket = { address: local, port: 0 };
  const packet: Packet = { protocol: "UDP", src: socket, dst: socket, ttl: 1, size: ARP_SIZE, outer: [header] };
  return setOut(packet);
}
