import { addressOn, type Host, isOwn } from "../net/host.ts";
import type { HostName } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import { outermost } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { worldCause } from "./cause.ts";
import { keep } from "./ip-input.ts";
import { enter, type Journey, type Leg, take } from "./journey.ts";
import { translateDestination, withTranslation } from "./nat-steps.ts";
import { placeNamed } from "./place.ts";
import type { Scene } from "./scene.ts";
import { type Departure, routeOut } from "./transmit.ts";

/** A process of the host sends: its `connect()`, then OUTPUT, then the host's own routes. */
export function sendFrom(scene: Scene, journey: Journey, name: HostName): readonly Leg[] {
  const host = hostOf(scene, name);
  const at = enter(journey, placeNamed(name));
  return translateDestination(scene, at, host, "socket", (called) =>
    emit(scene, withTranslation(called, host.name, at.packet), host),
  );
}

/** The host sends what its tunnel made of a packet: the outer header has a way of its own. */
export function sendWrapped(scene: Scene, journey: Journey, name: HostName): readonly Leg[] {
  const departure: Departure = { made: "here", entered: journey.packet, mark: undefined };
  return [routeOut(scene, journey, hostOf(scene, name), departure)];
}

/** The address a process gets that does not ask for one: what the route to the destination prefers (S-525). */
export function sourceAddress(host: Host, to: IPAddress): IPAddress | undefined {
  if (isOwn(host, to)) return to;
  const route = lookUpRoute(host.routes, to);
  return route?.src ?? addressOn(host, route?.device ?? "eth0");
}

function emit(scene: Scene, journey: Journey, host: Host): readonly Leg[] {
  const { message, dst } = journey.packet;
  const device = isOwn(host, dst.address) ? "lo" : (lookUpRoute(host.routes, dst.address)?.device ?? "eth0");
  const event = message ? ({ kind: "report", message } as const) : ({ kind: "send", device } as const);
  const sent = take(journey, event, worldCause("kernel", "S-425"));
  const entered = sent.packet;
  return translateDestination(scene, sent, host, "output", (translated, mark) => {
    if (isOwn(host, outermost(translated.packet).dst.address)) {
      return [keep(scene, translated, host, { device: "lo", entered, mark })];
    }
    return [routeOut(scene, translated, host, { made: "here", entered, mark })];
  });
}

function hostOf({ network }: Scene, name: HostName): Host {
  const host = network.hostNamed(name);
  if (!host) throw new Error(`nobody sends from: ${name}`);
  return host;
}
