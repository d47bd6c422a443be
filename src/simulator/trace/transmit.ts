import type { Subnet } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import { announcerAt } from "../dataplane/announcer.ts";
import { isRunning } from "../dataplane/listeners.ts";
import { loadBalancerAt } from "../dataplane/load-balancer.ts";
import { interfaceOf, type NodeDataplane } from "../dataplane/node-dataplane.ts";
import { nodeAt, outsideHostAt, subnetOf } from "../dataplane/underlay.ts";
import type { Interface, Route, Tunnel } from "../net/interface.ts";
import { contains, type IPAddress } from "../net/ip.ts";
import { type OuterHeader, type Packet, sizeOnWire } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { holdersOfAddress } from "../store/object-store.ts";
import { platformCause, routeCause, worldCause } from "./cause.ts";
import {
  type Journey,
  type Leg,
  lost,
  moving,
  outermostDestination,
  placeOf,
  take,
  type Visit,
  withOneHopLess,
} from "./journey.ts";
import { policyStep } from "./policy-step.ts";
import type { Scene } from "./scene.ts";
import type { Place } from "./trace.ts";

const FULL_TTL = 64;

/** A node looks up the way to where the packet is bound, and puts it on the wire. Forwarding costs one of the TTL. */
export function routeAndTransmit(
  scene: Scene,
  journey: Journey,
  dataplane: NodeDataplane,
  how: "originated" | "forwarded",
  beforeLeaving: (routed: Journey, device: string) => Journey,
): Leg {
  const route = lookUpRoute(dataplane.routes, outermostDestination(journey.packet));
  if (!route) return withoutRoute(journey);
  const after = how === "forwarded" ? withOneHopLess(journey.packet) : journey.packet;
  const routed = take(journey, { kind: "route", route }, routeCause(scene.state, route), after);
  return transmit(scene, beforeLeaving(routed, route.device), dataplane, route);
}

/** The address is looked for on the segment; nobody there means no answer to ARP. */
export function sendOnSegment(scene: Scene, journey: Journey, segment: Subnet, address: IPAddress): Leg {
  const next = neighbour(scene, journey, segment, address);
  return next ? moving(journey, next) : unanswered(journey, address);
}

export function withoutRoute(journey: Journey): Leg {
  const to = outermostDestination(journey.packet);
  return lost(take(journey, { kind: "no-route" }, worldCause("underlay", "S-425")), {
    kind: "no-route",
    at: placeOf(journey),
    to,
    direction: journey.direction,
  });
}

export function unanswered(journey: Journey, address: IPAddress): Leg {
  return lost(take(journey, { kind: "unanswered", address }, worldCause("underlay", "S-549")), {
    kind: "host-unreachable",
    at: placeOf(journey),
    to: address,
    direction: journey.direction,
  });
}

function transmit(scene: Scene, journey: Journey, dataplane: NodeDataplane, route: Route): Leg {
  const device = interfaceOf(dataplane, route.device);
  if (sizeOnWire(journey.packet) > device.mtu) return tooBig(journey, device);
  const nextHop = route.via ?? outermostDestination(journey.packet);
  switch (device.kind) {
    case "vxlan":
    case "geneve":
    case "ipip":
      return encapsulate(scene, journey, dataplane, device, nextHop);
    case "bridge":
    case "veth":
      return sendToPod(scene, journey, dataplane, nextHop);
    case "ethernet":
    case "loopback":
      return sendOnSegment(scene, journey, subnetOf(scene.state.document, dataplane.node.ip), nextHop);
  }
}

function encapsulate(
  scene: Scene,
  journey: Journey,
  dataplane: NodeDataplane,
  device: Interface,
  nextHop: IPAddress,
): Leg {
  const peer = device.tunnel?.peers.get(nextHop);
  if (!device.tunnel || peer === undefined) return unanswered(journey, nextHop);
  const outer = [outerHeader(device.tunnel, peer), ...journey.packet.outer];
  const event = { kind: "encapsulate", device: device.name } as const;
  const wrapped = take(journey, event, platformCause(scene.state, "S-425"), { ...journey.packet, outer });
  return routeAndTransmit(scene, wrapped, dataplane, "originated", (routed) => routed);
}

function outerHeader({ kind, local, port, vni }: Tunnel, dst: IPAddress): OuterHeader {
  if (kind === "ipip") return { kind, src: local, dst, ttl: FULL_TTL };
  return { kind, src: local, dst, port, vni, ttl: FULL_TTL };
}

function sendToPod(scene: Scene, journey: Journey, { node }: NodeDataplane, address: IPAddress): Leg {
  const pod = podAt(scene.state.objects, node.name, address);
  if (!pod) return unanswered(journey, address);
  return policyStep(scene, journey, pod, "ingress", (passed) => moving(passed, { kind: "pod-receives", pod }));
}

/** The Pod on the node that has the address in a network namespace of its own. */
export function podAt(objects: Scene["state"]["objects"], node: string, address: IPAddress): Pod | undefined {
  return holdersOfAddress(objects, address).find(
    (holder): holder is Pod => holder.kind === "Pod" && isOnNode(holder as Pod, node),
  );
}

function isOnNode(pod: Pod, node: string): boolean {
  return pod.spec.nodeName === node && pod.spec.hostNetwork !== true && isRunning(pod);
}

function neighbour({ state }: Scene, journey: Journey, segment: Subnet, address: IPAddress): Visit | undefined {
  const node = nodeAt(state.document, address);
  if (node) return { kind: "node-receives", node, device: "eth0", addressed: address };
  const host = outsideHostAt(state.document, address);
  if (host) return { kind: "outside-receives", host };
  if (address === segment.gateway) return { kind: "router-receives", gateway: address };
  const service = loadBalancerAt(state, address);
  if (service) return { kind: "balancer-receives", service };
  return announcing(state, placeOf(journey), segment, address);
}

/** The node that answers for a load-balancer address on the segment. It does not hear its own question. */
function announcing(state: Scene["state"], asker: Place, { cidr }: Subnet, address: IPAddress): Visit | undefined {
  const node = announcerAt(state, address);
  if (!node || !contains(cidr, node.ip) || (asker.kind === "node" && asker.name === node.name)) return undefined;
  return { kind: "node-receives", node, device: "eth0", addressed: node.ip };
}

function tooBig(journey: Journey, { name, mtu }: Interface): Leg {
  const event = { kind: "too-big", device: name, mtu } as const;
  return lost(take(journey, event, worldCause("kernel", "S-425")), {
    kind: "too-big",
    at: placeOf(journey),
    device: name,
    mtu,
  });
}

/** A packet as a process makes it: no bigger than the device it starts from can carry. */
export function fittedTo(packet: Packet, mtu: number): Packet {
  return packet.size > mtu ? { ...packet, size: mtu } : packet;
}
