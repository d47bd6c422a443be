import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Service, ServicePort } from "../api/kinds.ts";
import type { Balancer } from "../dataplane/balancer.ts";
import { balancedPort, healthyNodes, isProxying } from "../dataplane/load-balancer.ts";
import type { HostName } from "../net/interface.ts";
import type { Packet } from "../net/packet.ts";
import { draw } from "../store/chance.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause, worldCause } from "./cause.ts";
import { enter, type Journey, type Leg, lost, lostDirection, moving, placeOf, take } from "./journey.ts";
import { redoSource, redoTranslation, undoTranslation, withTranslation } from "./nat-steps.ts";
import type { Scene } from "./scene.ts";
import type { Cause } from "./trace.ts";

const FIRST_PORT = 1024;
const PORTS = 65536 - FIRST_PORT;

/**
 * A load balancer picks a healthy node. Most pass the packet through and leave both addresses as they are; a proxy ends
 * the connection and makes one of its own, so that the answer comes back to it (S-536).
 */
export function receiveAtBalancer(scene: Scene, journey: Journey, host: HostName, balancer: Balancer): readonly Leg[] {
  const { state } = scene.network;
  const { service } = balancer;
  const ref = refOf(service);
  const at = enter(journey, { kind: "load-balancer", service: ref });
  if (journey.direction !== "request") return [handBack(at, host, balancer)];
  const { protocol, dst } = journey.packet;
  const port = balancedPort(service, protocol, dst.port);
  if (!port) {
    const received = take(at, { kind: "receive", device: "eth0" }, fieldCause(state, ref, "spec.ports", "S-536"));
    return [lost(received, { kind: "port-not-balanced", service: ref, port: dst.port })];
  }
  const local = service.spec.externalTrafficPolicy === "Local";
  const because = fieldCause(state, ref, local ? "spec.externalTrafficPolicy" : "spec.type", "S-536");
  const nodes = isProxying(state) && port.nodePort === undefined ? [] : nodesFor(scene, at, service);
  if (nodes.length === 0) {
    const received = take(at, { kind: "receive", device: "eth0" }, because);
    return [lost(received, { kind: "no-healthy-node", service: ref })];
  }
  return nodes.map((node) => handOver(scene, at, host, { balancer, port, node, choices: nodes.length, because }));
}

/** A connection stays with the node that its first packet was handed to. */
function nodesFor({ network: { state } }: Scene, { settled, balancedTo }: Journey, service: Service) {
  const nodes = healthyNodes(state, service);
  return settled ? nodes.filter(({ name }) => name === balancedTo) : nodes;
}

type Pick = {
  readonly balancer: Balancer;
  readonly port: ServicePort;
  readonly node: NodeDeclaration;
  readonly choices: number;
  readonly because: Cause;
};

function handOver(scene: Scene, at: Journey, host: HostName, pick: Pick): Leg {
  const { balancer, node, choices, because } = pick;
  const event = { kind: "pick-node", service: refOf(balancer.service), node: node.name, choices } as const;
  const share = { ...at, probability: at.probability / choices, balancedTo: node.name };
  const picked = take(share, event, because);
  const sent = isProxying(scene.network.state) ? connectAnew(scene, picked, host, pick) : picked;
  return moving(sent, { kind: "arrives", ...balancer.doorOf(node) });
}

function connectAnew({ network: { state } }: Scene, journey: Journey, host: HostName, pick: Pick): Journey {
  if (journey.settled) return redoSource(redoTranslation(journey, host), host);
  const { port, node } = pick;
  const { service } = pick.balancer;
  const { packet } = journey;
  const what = `proxy ${node.name} ${packet.src.address}:${packet.src.port} ${packet.dst.address}:${packet.dst.port}`;
  const after: Packet = {
    ...packet,
    src: { address: packet.dst.address, port: FIRST_PORT + draw(state.seed, what, PORTS) },
    dst: { address: node.ip, port: port.nodePort ?? 0 },
  };
  const index = (service.spec.ports ?? []).indexOf(port);
  const because = fieldCause(state, refOf(service), `spec.ports[${index}].nodePort`, "S-536");
  const event = { kind: "proxy", service: refOf(service) } as const;
  return withTranslation(take(journey, event, because, after), host, packet);
}

function handBack(journey: Journey, host: HostName, { doorTowards }: Balancer): Leg {
  const back = undoTranslation(journey, host);
  const to = back.packet.dst.address;
  const door = doorTowards(to);
  if (door) return moving(back, { kind: "arrives", ...door });
  const at = take(back, { kind: "no-route" }, worldCause("underlay", "S-425"));
  return lost(at, { kind: "no-route", at: placeOf(back), to, direction: lostDirection(back), told: false });
}
