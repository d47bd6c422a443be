import type { Pod } from "../api/kinds.ts";
import { receptionInPod } from "../dataplane/listeners.ts";
import { podDataplane } from "../dataplane/pod-dataplane.ts";
import { lookUpRoute } from "../net/route-table.ts";
import { arrive } from "./arrive.ts";
import { routeCause, worldCause } from "./cause.ts";
import { enter, type Journey, type Leg, moving, take } from "./journey.ts";
import type { Scene } from "./scene.ts";
import type { Place } from "./trace.ts";
import { fittedTo, withoutRoute } from "./transmit.ts";

/** A process of the Pod sends: through the Pod's own routes to its node, or back to the Pod itself. */
export function sendFromPod(scene: Scene, journey: Journey, pod: Pod): Leg {
  const { address, node, device, routes, nodeDevice } = podDataplane(scene.state.document, pod);
  const at = enter(journey, podPlace(pod));
  const { dst } = at.packet;
  if (dst.address === address || dst.address.startsWith("127.")) return talkToItself(scene, at, pod);
  const made = fittedTo(at.packet, device.mtu);
  const sent = take(at, { kind: "send", device: device.name }, worldCause("kernel", "S-425"), made);
  const route = lookUpRoute(routes, dst.address);
  if (!route) return withoutRoute(sent);
  const routed = take(sent, { kind: "route", route }, routeCause(scene.state, route));
  return moving(routed, { kind: "node-receives", node, device: nodeDevice, addressed: route.via ?? dst.address });
}

/** The packet comes out of the Pod's interface. */
export function receiveInPod(scene: Scene, journey: Journey, pod: Pod): Leg {
  const { document } = scene.state;
  const event = { kind: "receive", device: podDataplane(document, pod).device.name } as const;
  const at = take(enter(journey, podPlace(pod)), event, worldCause("kernel", "S-425"));
  const { protocol, dst } = at.packet;
  const reception = receptionInPod(document, pod, { protocol, port: dst.port, from: "network" });
  return arrive(scene, at, reception, { kind: "pod-sends", pod });
}

function talkToItself(scene: Scene, journey: Journey, pod: Pod): Leg {
  const { protocol, dst } = journey.packet;
  const sent = take(journey, { kind: "send", device: "lo" }, worldCause("kernel", "S-421"));
  const reception = receptionInPod(scene.state.document, pod, { protocol, port: dst.port, from: "here" });
  return arrive(scene, sent, reception, { kind: "pod-sends", pod });
}

function podPlace({ metadata }: Pod): Place {
  return { kind: "pod", namespace: metadata.namespace ?? "", name: metadata.name };
}
