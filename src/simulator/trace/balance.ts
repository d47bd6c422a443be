import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Service, ServicePort } from "../api/kinds.ts";
import { balancedPort, healthyNodes, isProxying } from "../dataplane/load-balancer.ts";
import { nearestGateway } from "../dataplane/underlay.ts";
import type { Packet } from "../net/packet.ts";
import { draw } from "../store/chance.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause } from "./cause.ts";
import { enter, type Journey, type Leg, lost, moving, take } from "./journey.ts";
import { undoTranslation, withTranslation } from "./nat-steps.ts";
import type { Scene } from "./scene.ts";
import { withoutRoute } from "./transmit.ts";

const FIRST_PORT = 1024;
const PORTS = 65536 - FIRST_PORT;

/**
 * A load balancer picks a healthy node. Most pass the packet through and leave both addresses as they are; a proxy ends
 * the connection and makes one of its own, so that the answer comes back to it (S-536).
 */
export function receiveAtBalancer(scene: Scene, journey: Journey, service: Service): readonly Leg[] {
  const ref = refOf(service);
  const at = enter(journey, { kind: "load-balancer", service: ref });
  if (journey.direction === "reply") return [handBack(scene, at, service)];
  const { protocol, dst } = journey.packet;
  const port = balancedPort(service, protocol, dst.port);
  if (!port) {
    const received = take(at, { kind: "receive", device: "eth0" }, fieldCause(scene.state, ref, "spec.ports", "S-536"));
    return [lost(received, { kind: "port-not-balanced", service: ref, port: dst.port })];
  }
  const local = service.spec.externalTrafficPolicy === "Local";
  const because = fieldCause(scene.state, ref, local ? "spec.externalTrafficPolicy" : "spec.type", "S-536");
  const nodes = isProxying(scene.state) && port.nodePort === undefined ? [] : healthyNodes(scene.state, service);
  if (nodes.length === 0) {
    const received = take(at, { kind: "receive", device: "eth0" }, because);
    return [lost(received, { kind: "no-healthy-node", service: ref })];
  }
  return nodes.map((node) => {
    const event = { kind: "pick-node", service: ref, node: node.name, choices: nodes.length } as const;
    const picked = take({ ...at, probability: at.probability / nodes.length }, event, because);
    const sent = isProxying(scene.state) ? connectAnew(scene, picked, service, port, node) : picked;
    return moving(sent, { kind: "node-receives", node, device: "eth0", addressed: node.ip });
  });
}

function connectAnew(
  { state }: Scene,
  journey: Journey,
  service: Service,
  port: ServicePort,
  { ip, name }: NodeDeclaration,
): Journey {
  const { packet } = journey;
  const what = `proxy ${name} ${packet.src.address}:${packet.src.port} ${packet.dst.address}:${packet.dst.port}`;
  const after: Packet = {
    ...packet,
    src: { address: packet.dst.address, port: FIRST_PORT + draw(state.seed, what, PORTS) },
    dst: { address: ip, port: port.nodePort ?? 0 },
  };
  const index = (service.spec.ports ?? []).indexOf(port);
  const because = fieldCause(state, refOf(service), `spec.ports[${index}].nodePort`, "S-536");
  const event = { kind: "proxy", service: refOf(service) } as const;
  return withTranslation(take(journey, event, because, after), hostOf(service), packet);
}

function handBack({ state }: Scene, journey: Journey, service: Service): Leg {
  const back = undoTranslation(journey, hostOf(service));
  const gateway = nearestGateway(state.document, back.packet.dst.address);
  return gateway === undefined ? withoutRoute(back) : moving(back, { kind: "router-receives", gateway });
}

/** By which name the load balancer remembers what it rewrote. */
function hostOf(service: Service): string {
  const { namespace, name } = refOf(service);
  return `load balancer of ${namespace}/${name}`;
}
