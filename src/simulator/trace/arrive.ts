import type { Reception } from "../dataplane/listeners.ts";
import type { Host } from "../net/host.ts";
import { refOf } from "../store/object-store.ts";
import { fieldCause, worldCause } from "./cause.ts";
import { type Journey, type Leg, lost, placeOf, take } from "./journey.ts";
import { isAwaited, isWordForCaller, type Scene } from "./scene.ts";
import type { Cause, Disposition, Place } from "./trace.ts";

/** The packet is where it was bound for: a question meets a process or a closed port, an answer meets who asked. */
export function arrive(scene: Scene, journey: Journey, host: Host, from: "here" | "network"): Leg {
  if (journey.direction !== "request") return recognise(scene, journey, host);
  const { protocol, dst } = journey.packet;
  const reception = scene.network.reception(host, { protocol, port: dst.port, from });
  const listening = reception.kind === "served";
  const event = {
    kind: "listen",
    container: listening ? reception.process : "",
    listening,
    bound: listening ? undefined : reception.bound,
  } as const;
  const heard = take(journey, event, listenCause(scene, journey, reception));
  const by = reception.pod ? podPlace(reception.pod) : placeOf(journey);
  const disposition = dispositionOf(journey, reception, by);
  return { kind: "reached", journey: heard, disposition, answersFrom: host.name };
}

function dispositionOf({ packet }: Journey, reception: Reception, by: Place): Disposition {
  return reception.kind === "served"
    ? { kind: "delivered", by, socket: packet.dst, source: packet.src.address }
    : { kind: "refused", by, socket: packet.dst, bound: reception.bound };
}

/** A kernel takes an answer only from the address and port it called; it resets any other (S-527). */
function recognise(scene: Scene, journey: Journey, { name }: Host): Leg {
  const { packet } = journey;
  if (packet.message && isWordForCaller(scene, packet.message)) {
    return {
      kind: "returned",
      journey: take(journey, { kind: "told", message: packet.message }, worldCause("kernel", "S-549")),
    };
  }
  if (!packet.message && name === scene.caller.host && isAwaited(scene, packet)) return { kind: "returned", journey };
  return notRecognised(scene, journey);
}

function notRecognised({ called }: Scene, journey: Journey): Leg {
  const from = journey.packet.src;
  return lost(journey, { kind: "answer-not-recognised", at: placeOf(journey), from, called });
}

// A closed port behind a Service is the Service's business: its targetPort chose it.
function listenCause({ network: { state } }: Scene, { through }: Journey, reception: Reception): Cause {
  if (reception.kind === "served" || !through) return worldCause("image", "S-420");
  return fieldCause(state, refOf(through.service), `spec.ports[${through.index}].targetPort`, "S-549");
}

const podPlace = ({ namespace, name }: { readonly namespace: string; readonly name: string }): Place => ({
  kind: "pod",
  namespace,
  name,
});
