import { type Host, interfaceOf } from "../net/host.ts";
import type { Interface, Route } from "../net/interface.ts";
import { prefixLength } from "../net/ip.ts";
import { inPieces, outermost, type Packet, sameSocket, sizeOnWire, withOneHopLess } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import type { Passage } from "../net/rule.ts";
import { routeCause, worldCause } from "./cause.ts";
import { type Told, tooBig, unanswered, whereabouts, withoutRoute } from "./endings.ts";
import { clampStep, filterStep } from "./filter-step.ts";
import { frameOut, leavesTheCluster } from "./frame-out.ts";
import { type Journey, type Leg, type LostLeg, lost, type Mark, take } from "./journey.ts";
import { masquerade, withTranslation } from "./nat-steps.ts";
import { findNeighbour, type Neighbour, portTo } from "./neighbour.ts";
import { divertedOut } from "./redirect-step.ts";
import type { Scene } from "./scene.ts";

/** How a packet leaves a host: whose it is, what it looked like when it came, and whether its sender is to be hidden. */
export type Departure = {
  readonly made: "here" | "elsewhere";
  readonly entered: Packet;
  readonly mark: Mark | undefined;
  /** By which interface it came. */
  readonly arriving?: string;
};

/**
 * A kernel looks up the way to where the packet is bound, and puts it on the wire. Sending on for others costs one of the
 * TTL and asks the FORWARD chain, sending its own asks OUTPUT; POSTROUTING has the last word on the source.
 */
export function routeOut(scene: Scene, journey: Journey, host: Host, departure: Departure): Leg {
  const route = lookUpRoute(host.routes, outermost(journey.packet).dst.address);
  if (!route || route.kind !== undefined) {
    return withoutRoute(journey, host, route?.kind === "blackhole" ? "nobody" : toldIf(departure.made));
  }
  const forwarded = departure.made === "elsewhere";
  if (forwarded && outermost(journey.packet).ttl <= 1) return lost(journey, { kind: "loop" });
  const device = interfaceOf(host, route.device);
  const fitting = fitToWay(journey, host, device, route, departure.made);
  if (fitting.kind === "lost") return fitting;
  const after = forwarded ? withOneHopLess(fitting.journey.packet) : fitting.journey.packet;
  const routed = take(fitting.journey, routeEvent(host, route, after), routeCause(scene.network.state, route), after);
  return leave(scene, routed, host, route, departure);
}

function leave(scene: Scene, journey: Journey, host: Host, route: Route, departure: Departure): Leg {
  const { made, entered, mark, arriving } = departure;
  const devices: Omit<Passage, "established"> = {
    leaving: route.device,
    translated: !sameSocket(entered.dst, journey.packet.dst),
    ...(arriving === undefined ? {} : { arriving }),
  };
  const stopped = filterStep(scene, journey, host, made === "here" ? "OUTPUT" : "FORWARD", devices);
  if (stopped) return stopped;
  const clamped = made === "here" ? journey : clampStep(journey, host, () => mtusOf(host, journey.packet, route));
  const hidden = masquerade(scene, clamped, host, devices, mark);
  return transmit(scene, withTranslation(hidden, host.name, entered), host, route, made);
}

function transmit(scene: Scene, journey: Journey, host: Host, route: Route, made: Departure["made"]): Leg {
  const device = interfaceOf(host, route.device);
  const nextHop = route.via ?? outermost(journey.packet).dst.address;
  if (device.kind === "ipip") return frameOut(scene, journey, host, device, { hardware: nextHop });
  const way = device.redirect?.(outermost(journey.packet).dst.address);
  if (way) return divertedOut(scene, journey, host, device, way);
  const neighbour = findNeighbour(scene.network, host, device, nextHop, scene.crosses);
  if (neighbour) return sendTo(scene, journey, host, device, neighbour);
  if (leavesTheCluster(device)) return lost(journey, { kind: "left-the-cluster", to: nextHop });
  return unanswered(scene, journey, host, device.name, nextHop, toldIf(made));
}

/** A host with a bridge sends by the port that leads to the neighbour. */
function sendTo(scene: Scene, journey: Journey, host: Host, device: Interface, neighbour: Neighbour): Leg {
  if (device.kind !== "bridge" && device.kind !== "ovs-bridge") {
    return frameOut(scene, journey, host, device, neighbour);
  }
  const port = portTo(scene.network, host, device, neighbour.hardware, undefined, scene.crosses);
  if (!port) return lost(journey, { kind: "misaddressed", device: device.name, ...whereabouts(journey) });
  return frameOut(scene, tagged(journey, device, port), host, port, neighbour);
}

function tagged(journey: Journey, device: Interface, { name, vlan }: Interface): Journey {
  if (vlan === undefined) return journey;
  const event = { kind: "bridge", device: device.name, from: device.name, to: name } as const;
  return take(journey, event, worldCause("kernel", "S-425"), { ...journey.packet, vlan });
}

type Fit = { readonly kind: "fits"; readonly journey: Journey } | LostLeg;

/** A packet that is too big for the way is cut up where it allows it, and thrown away where it does not. */
function fitToWay(journey: Journey, host: Host, device: Interface, route: Route, made: Departure["made"]): Fit {
  const mtu = Math.min(device.mtu, route.mtu ?? device.mtu);
  if (sizeOnWire(journey.packet) <= mtu) return { kind: "fits", journey };
  if (!mayBeCut(journey.packet, made)) return tooBig(journey, host, device, mtu, toldIf(made));
  const event = { kind: "fragment", device: device.name, mtu } as const;
  return { kind: "fits", journey: take(journey, event, worldCause("kernel", "S-425"), inPieces(journey.packet, mtu)) };
}

// What a UDP tunnel makes may be cut; IP in IP passes the inner packet's wish on (DF is copied).
function mayBeCut({ outer, mayBeCut: allowed }: Packet, made: Departure["made"]): boolean {
  if (outer[0] !== undefined && outer[0].kind !== "ipip") return true;
  return allowed === "by-routers" || (allowed === "by-sender" && made === "here");
}

function routeEvent({ refused }: Host, route: Route, { outer, dst }: Packet) {
  const wanted = outer.length === 0 && refused ? lookUpRoute(refused, dst.address) : undefined;
  const better = wanted && prefixLength(wanted.destination) > prefixLength(route.destination);
  return { kind: "route", route, ...(better ? { refused: wanted } : {}) } as const;
}

function mtusOf(host: Host, { src }: Packet, out: Route): readonly number[] {
  return [out, lookUpRoute(host.routes, src.address)].flatMap((route) =>
    route ? [Math.min(interfaceOf(host, route.device).mtu, route.mtu ?? Number.POSITIVE_INFINITY)] : [],
  );
}

const toldIf = (made: Departure["made"]): Told => (made === "here" ? "itself" : "sender");
