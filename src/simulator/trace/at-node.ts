import type { NodeDeclaration } from "../api/cluster-document.ts";
import { receptionOnNode } from "../dataplane/listeners.ts";
import { interfaceOf, isLocal, type NodeDataplane, nodeDataplane } from "../dataplane/node-dataplane.ts";
import type { Packet } from "../net/packet.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { arrive } from "./arrive.ts";
import { platformCause, worldCause } from "./cause.ts";
import { enter, type Journey, type Leg, lost, moving, outermostDestination, take, type Visit } from "./journey.ts";
import { type Mark, masquerade, undoTranslation, withTranslation } from "./nat-steps.ts";
import { policyStep } from "./policy-step.ts";
import type { Scene } from "./scene.ts";
import { applyServiceRules, type Onward } from "./service-step.ts";
import type { Place } from "./trace.ts";
import { fittedTo, podAt, routeAndTransmit } from "./transmit.ts";

type Received = Extract<Visit, { kind: "node-receives" }>;

/** A packet comes in: unwrap it, translate it (PREROUTING), and then keep it, bridge it or forward it. */
export function receiveAtNode(scene: Scene, journey: Journey, visit: Received): readonly Leg[] {
  const dataplane = nodeDataplane(scene.state.document, visit.node);
  const received = take(
    enter(journey, nodePlace(visit.node)),
    { kind: "receive", device: visit.device },
    worldCause("kernel", "S-425"),
  );
  const open = decapsulate(scene, received, dataplane);
  const onward: Onward = (translated, mark) => {
    if (isBridged(dataplane, visit) && !isLocal(dataplane, translated.packet.dst.address)) {
      return bridge(scene, translated, visit);
    }
    return isLocal(dataplane, outermostDestination(translated.packet))
      ? keep(scene, translated, dataplane, open.packet, "network")
      : forward(scene, translated, dataplane, open.packet, mark);
  };
  const sender = podAt(scene.state.objects, visit.node.name, open.packet.src.address);
  return throughRules(scene, open, dataplane, (translated, mark) =>
    sender
      ? policyStep(scene, translated, sender, "egress", (passed) => onward(passed, mark))
      : onward(translated, mark),
  );
}

/** A process of the node sends, or one of a Pod with hostNetwork: OUTPUT, then its own routes. */
export function sendFromNode(scene: Scene, journey: Journey, node: NodeDeclaration): readonly Leg[] {
  const dataplane = nodeDataplane(scene.state.document, node);
  const at = enter(journey, nodePlace(node));
  const { dst } = at.packet;
  const device = isLocal(dataplane, dst.address)
    ? "lo"
    : (lookUpRoute(dataplane.routes, dst.address)?.device ?? "eth0");
  const made = fittedTo(at.packet, interfaceOf(dataplane, device).mtu);
  const sent = take(at, { kind: "send", device }, worldCause("kernel", "S-425"), made);
  return throughRules(scene, sent, dataplane, (translated, mark) =>
    isLocal(dataplane, translated.packet.dst.address)
      ? keep(scene, translated, dataplane, made, "here")
      : leave(scene, translated, dataplane, "originated", made, mark),
  );
}

// Only the first packet of a connection meets the Service rules; the rest follows what conntrack remembers (S-533).
function throughRules(scene: Scene, journey: Journey, dataplane: NodeDataplane, onward: Onward): readonly Leg[] {
  if (journey.direction === "request") return applyServiceRules(scene, journey, dataplane, onward);
  return [onward(undoTranslation(journey, dataplane.node.name), undefined)];
}

function forward(
  scene: Scene,
  journey: Journey,
  dataplane: NodeDataplane,
  entered: Packet,
  mark: Mark | undefined,
): Leg {
  if (journey.packet.ttl <= 1) return lost(journey, { kind: "loop" });
  return leave(scene, journey, dataplane, "forwarded", entered, mark);
}

function leave(
  scene: Scene,
  journey: Journey,
  dataplane: NodeDataplane,
  how: "originated" | "forwarded",
  entered: Packet,
  mark: Mark | undefined,
): Leg {
  return routeAndTransmit(scene, journey, dataplane, how, (routed, device) =>
    withTranslation(masquerade(scene, routed, dataplane, device, mark), dataplane.node.name, entered),
  );
}

/** INPUT: the packet is for a process of the node. It does not pass POSTROUTING, so its sender stays (S-525). */
function keep(scene: Scene, journey: Journey, { node }: NodeDataplane, entered: Packet, from: "here" | "network"): Leg {
  const { protocol, dst } = journey.packet;
  const reception = receptionOnNode(scene.state, node, { protocol, port: dst.port, from });
  return arrive(scene, withTranslation(journey, node.name, entered), reception, { kind: "node-sends", node });
}

function isBridged(dataplane: NodeDataplane, { device, addressed }: Received): boolean {
  return interfaceOf(dataplane, device).kind === "bridge" && !isLocal(dataplane, addressed);
}

// Bridged packets pass iptables too (bridge-nf-call-iptables=1), which is why answers between two Pods of one node are
// translated back.
function bridge(scene: Scene, journey: Journey, { node, device, addressed }: Received): Leg {
  const pod = podAt(scene.state.objects, node.name, addressed);
  const handOn = (to: Journey) => take(to, { kind: "bridge", device }, platformCause(scene.state, "S-425"));
  if (!pod) {
    const { direction } = journey;
    return lost(handOn(journey), { kind: "host-unreachable", at: nodePlace(node), to: addressed, direction });
  }
  return policyStep(scene, journey, pod, "ingress", (passed) => moving(handOn(passed), { kind: "pod-receives", pod }));
}

function decapsulate(scene: Scene, journey: Journey, dataplane: NodeDataplane): Journey {
  const [outermost, ...outer] = journey.packet.outer;
  if (!outermost || !isLocal(dataplane, outermost.dst)) return journey;
  const device = dataplane.interfaces.find(({ kind }) => kind === outermost.kind)?.name ?? outermost.kind;
  const after = { ...journey.packet, outer };
  return take(journey, { kind: "decapsulate", device }, platformCause(scene.state, "S-425"), after);
}

function nodePlace({ name }: NodeDeclaration): Place {
  return { kind: "node", name };
}
