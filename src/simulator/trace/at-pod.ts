import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import { receptionInPod } from "../dataplane/listeners.ts";
import { nodeDataplane } from "../dataplane/node-dataplane.ts";
import { nodeNamed } from "../dataplane/underlay.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { lookUpRoute, routeTable } from "../net/route-table.ts";
import { platformOf } from "../platforms/index.ts";
import { arrive } from "./arrive.ts";
import { routeCause, worldCause } from "./cause.ts";
import { enter, type Journey, type Leg, moving, take } from "./journey.ts";
import type { Scene } from "./scene.ts";
import type { Place } from "./trace.ts";
import { fittedTo, withoutRoute } from "./transmit.ts";

/** A process of the Pod sends: through the Pod's own routes to its node, or back to the Pod itself. */
export function sendFromPod(scene: Scene, journey: Journey, pod: Pod): Leg {
  const at = enter(journey, podPlace(pod));
  const address = podAddress(pod);
  const { dst } = at.packet;
  if (dst.address === address || dst.address.startsWith("127.")) return talkToItself(scene, at, pod);
  const node = nodeOf(scene, pod);
  const network = platformOf(scene.state.document).podNetwork(scene.state.document, node, address);
  const mtu = network.interfaces[0]?.mtu ?? at.packet.size;
  const sent = take(
    at,
    { kind: "send", device: network.interfaces[0]?.name ?? "eth0" },
    worldCause("kernel", "S-425"),
    fittedTo(at.packet, mtu),
  );
  const route = lookUpRoute(routeTable(network.routes), dst.address);
  if (!route) return withoutRoute(sent);
  const routed = take(sent, { kind: "route", route }, routeCause(scene.state, route));
  const device = lookUpRoute(nodeDataplane(scene.state.document, node).routes, address)?.device ?? "eth0";
  return moving(routed, { kind: "node-receives", node, device, addressed: route.via ?? dst.address });
}

/** The packet comes out of the Pod's interface. */
export function receiveInPod(scene: Scene, journey: Journey, pod: Pod): Leg {
  const at = take(enter(journey, podPlace(pod)), { kind: "receive", device: "eth0" }, worldCause("kernel", "S-425"));
  const { protocol, dst } = at.packet;
  const reception = receptionInPod(scene.state.document, pod, { protocol, port: dst.port, from: "network" });
  return arrive(scene, at, reception, { kind: "pod-sends", pod });
}

function talkToItself(scene: Scene, journey: Journey, pod: Pod): Leg {
  const { protocol, dst } = journey.packet;
  const sent = take(journey, { kind: "send", device: "lo" }, worldCause("kernel", "S-421"));
  const reception = receptionInPod(scene.state.document, pod, { protocol, port: dst.port, from: "here" });
  return arrive(scene, sent, reception, { kind: "pod-sends", pod });
}

export function podPlace({ metadata }: Pod): Place {
  return { kind: "pod", namespace: metadata.namespace ?? "", name: metadata.name };
}

/** The address of a Pod that takes part in the network; one without is never sent from nor to. */
export function podAddress(pod: Pod): IPAddress {
  const address = parseIPAddress(pod.status?.podIP ?? "");
  if (address === undefined) throw new Error(`pod without an address: ${pod.metadata.name}`);
  return address;
}

export function nodeOf({ state }: Scene, pod: Pod): NodeDeclaration {
  const node = nodeNamed(state.document, pod.spec.nodeName ?? "");
  if (!node) throw new Error(`pod on an unknown node: ${pod.metadata.name} on ${pod.spec.nodeName}`);
  return node;
}
