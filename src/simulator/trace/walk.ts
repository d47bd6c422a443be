import type { Packet } from "../net/packet.ts";
import { receiveAtNode, sendFromNode } from "./at-node.ts";
import { receiveInPod, sendFromPod } from "./at-pod.ts";
import { receiveAtRouter, receiveOutside, sendFromOutside } from "./at-underlay.ts";
import { receiveAtBalancer } from "./balance.ts";
import { type Journey, type Leg, moving, type Visit } from "./journey.ts";
import type { Scene } from "./scene.ts";
import type { Hop, Place } from "./trace.ts";

/** More places than any honest way has; a packet that is still under way goes round in circles. */
const MAX_HOPS = 40;

type Ending = Exclude<Leg, { kind: "moving" }>;

/** Every way the packet can end, walking from visit to visit. */
export function walk(scene: Scene, start: Journey, first: Visit): readonly Ending[] {
  const endings: Ending[] = [];
  const open: Leg[] = [moving(start, first)];
  for (let leg = open.pop(); leg; leg = open.pop()) {
    if (leg.kind !== "moving") endings.push(leg);
    else if (leg.journey.hops.length >= MAX_HOPS || comesAgain(leg.journey)) endings.push(goesInCircles(leg.journey));
    else open.push(...[...visit(scene, leg.journey, leg.next)].reverse());
  }
  return endings;
}

function visit(scene: Scene, journey: Journey, next: Visit): readonly Leg[] {
  switch (next.kind) {
    case "pod-sends":
      return [sendFromPod(scene, journey, next.pod)];
    case "pod-receives":
      return [receiveInPod(scene, journey, next.pod)];
    case "node-sends":
      return sendFromNode(scene, journey, next.node);
    case "node-receives":
      return receiveAtNode(scene, journey, next);
    case "outside-sends":
      return [sendFromOutside(scene, journey, next.host)];
    case "outside-receives":
      return [receiveOutside(scene, journey, next.host)];
    case "router-receives":
      return [receiveAtRouter(scene, journey, next.gateway)];
    case "balancer-receives":
      return receiveAtBalancer(scene, journey, next.service);
  }
}

/**
 * Whether the packet comes to a place where it was before, unchanged but for its TTL: from there it can only go the same
 * way again. Ended here, a circle that branches does not multiply.
 */
function comesAgain({ hops }: Journey): boolean {
  const here = hops.at(-1);
  return here !== undefined && hops.slice(0, -1).some((hop) => isSame(hop, here));
}

function isSame(a: Hop, b: Hop): boolean {
  const [x, y] = [a.steps[0]?.before, b.steps[0]?.before];
  return x !== undefined && y !== undefined && placeKey(a.place) === placeKey(b.place) && headersOf(x) === headersOf(y);
}

const placeKey = (place: Place): string => JSON.stringify(place);

function headersOf({ protocol, src, dst, outer }: Packet): string {
  return JSON.stringify([protocol, src, dst, outer.map(({ ttl: _, ...header }) => header)]);
}

function goesInCircles(journey: Journey): Ending {
  return { kind: "lost", journey, disposition: { kind: "loop" } };
}
