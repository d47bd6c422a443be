import type { Service } from "../api/kinds.ts";
import { balances, healthyNodes } from "../dataplane/load-balancer.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause } from "./cause.ts";
import { enter, type Journey, type Leg, lost, moving, take } from "./journey.ts";
import type { Scene } from "./scene.ts";

/** A pass-through load balancer: it picks a healthy node and leaves both addresses as they are (S-536). */
export function receiveAtBalancer(scene: Scene, journey: Journey, service: Service): readonly Leg[] {
  const { state } = scene.network;
  const ref = refOf(service);
  const at = enter(journey, { kind: "load-balancer", service: ref });
  const local = service.spec.externalTrafficPolicy === "Local";
  const because = fieldCause(state, ref, local ? "spec.externalTrafficPolicy" : "spec.type", "S-536");
  const { protocol, dst } = journey.packet;
  if (!balances(service, protocol, dst.port)) {
    const received = take(at, { kind: "receive", device: "eth0" }, fieldCause(state, ref, "spec.ports", "S-536"));
    return [lost(received, { kind: "port-not-balanced", service: ref, port: dst.port })];
  }
  const nodes = healthyNodes(state, service);
  if (nodes.length === 0) {
    const received = take(at, { kind: "receive", device: "eth0" }, because);
    return [lost(received, { kind: "no-healthy-node", service: ref })];
  }
  return nodes.map((node) => {
    const event = { kind: "pick-node", service: ref, node: node.name, choices: nodes.length } as const;
    const share = { ...at, probability: at.probability / nodes.length };
    return moving(take(share, event, because), { kind: "arrives", ...scene.network.doorOf(node) });
  });
}
