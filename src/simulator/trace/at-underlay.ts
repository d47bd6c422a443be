import type { OutsideHost } from "../api/cluster-document.ts";
import { receptionOutside } from "../dataplane/listeners.ts";
import { loadBalancerAt } from "../dataplane/load-balancer.ts";
import { outsideHostAt, outsideRoutes, segmentOf } from "../dataplane/underlay.ts";
import type { Route } from "../net/interface.ts";
import { contains, hostPrefix, type IPAddress } from "../net/ip.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { arrive } from "./arrive.ts";
import { routeCause, worldCause } from "./cause.ts";
import { enter, type Journey, type Leg, lost, moving, outermostDestination, take, withOneHopLess } from "./journey.ts";
import type { Scene } from "./scene.ts";
import { sendOnSegment, withoutRoute } from "./transmit.ts";

/** A host that is no node sends by its own routes: on its segment, or to the router. */
export function sendFromOutside(scene: Scene, journey: Journey, host: OutsideHost): Leg {
  const { state } = scene;
  const { dst } = journey.packet;
  const at = enter(journey, { kind: "outside", name: host.name });
  const device = dst.address === host.ip ? "lo" : "eth0";
  const sent = take(at, { kind: "send", device }, worldCause("kernel", "S-425"));
  if (dst.address === host.ip) return receive(scene, sent, host, "here");
  const route = lookUpRoute(outsideRoutes(state.document, host), dst.address);
  if (!route) return withoutRoute(sent);
  const routed = take(sent, { kind: "route", route }, routeCause(state, route));
  const nextHop = route.via ?? dst.address;
  const segment = segmentOf(state.document, host.ip);
  return segment
    ? sendOnSegment(scene, routed, segment, nextHop)
    : moving(routed, { kind: "router-receives", gateway: nextHop });
}

/** A host that is no node forwards nothing: what is not for its own address ends here. */
export function receiveOutside(scene: Scene, journey: Journey, host: OutsideHost): Leg {
  const at = enter(journey, { kind: "outside", name: host.name });
  const received = take(at, { kind: "receive", device: "eth0" }, worldCause("kernel", "S-425"));
  return journey.packet.dst.address === host.ip ? receive(scene, received, host, "network") : withoutRoute(received);
}

/**
 * The router joins the segments and knows the hosts behind it and the load balancers. Of Pod and Service networks it
 * knows nothing: what is bound there ends here (S-425, S-548).
 */
export function receiveAtRouter(scene: Scene, journey: Journey, gateway: IPAddress): Leg {
  const { document } = scene.state;
  const to = outermostDestination(journey.packet);
  const at = enter(journey, { kind: "router", address: gateway });
  const received = take(at, { kind: "receive", device: "eth0" }, worldCause("underlay", "S-425"));
  if (ttlOf(received) <= 1) return lost(received, { kind: "loop" });
  const segment = segmentOf(document, to);
  if (segment) return sendOnSegment(scene, byRoute(received, segment.cidr), segment, to);
  const host = outsideHostAt(document, to);
  if (host) return moving(byRoute(received, hostPrefix(to)), { kind: "outside-receives", host });
  const service = loadBalancerAt(scene.state, to);
  if (service) return moving(byRoute(received, hostPrefix(to)), { kind: "balancer-receives", service });
  const inside = contains(document.podCIDR, to) || contains(document.serviceCIDR, to);
  return inside || journey.direction === "reply"
    ? withoutRoute(received)
    : lost(received, { kind: "left-the-cluster", to });
}

function receive(scene: Scene, journey: Journey, host: OutsideHost, from: "here" | "network"): Leg {
  const { protocol, dst } = journey.packet;
  const reception = receptionOutside(host, { protocol, port: dst.port, from });
  return arrive(scene, journey, reception, { kind: "outside-sends", host });
}

function byRoute(journey: Journey, destination: Route["destination"]): Journey {
  const route: Route = { destination, device: "eth0", origin: "world" };
  return take(journey, { kind: "route", route }, worldCause("underlay", "S-425"), withOneHopLess(journey.packet));
}

const ttlOf = ({ packet }: Journey): number => packet.outer[0]?.ttl ?? packet.ttl;
