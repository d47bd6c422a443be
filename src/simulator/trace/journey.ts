import type { ServiceRule } from "../dataplane/service-rules.ts";
import type { HardwareAddress } from "../net/hardware-address.ts";
import type { End, HostName } from "../net/interface.ts";
import type { Ends, ErrorMessage, Packet } from "../net/packet.ts";
import type { Cause, Disposition, Place, StepEvent } from "./trace.ts";
import { type Trail, withPlace, withStep } from "./trail.ts";

/** A packet under way, and everything that has happened to it so far. */
export type Journey = {
  /** A question, its answer, or word that a packet was lost. */
  readonly direction: "request" | "reply" | "error";
  readonly probability: number;
  readonly packet: Packet;
  /** Where it has been; undefined before it set out. */
  readonly trail: Trail | undefined;
  /** A later packet of a connection whose first one went through: rewritten as that was, not decided upon anew. */
  readonly settled: boolean;
  /** What hosts remember of the addresses they rewrote: conntrack, as far as this connection needs it (S-533). */
  readonly translations: readonly Translation[];
  /** The node that a load balancer handed the connection to, if one did. */
  readonly balancedTo: string | undefined;
  /** The Service port through which the packet last came. */
  readonly through: ServiceRule | undefined;
  /** The largest segment that a rule on the way allowed in the handshake; Infinity while none did. */
  readonly segment: number;
};

/** A connection as it entered a host, and as it left. */
export type Translation = { readonly host: HostName; readonly before: Ends; readonly after: Ends };

/** A mark on a packet whose sender will be hidden on the way out: kube-proxy's, or of the map of host ports. */
export type Mark = "service" | "hairpin" | "host-port";

/** Where the packet is handled next. */
export type Visit =
  | { readonly kind: "sends"; readonly host: HostName }
  /** The host that wrapped the packet sends what it made of it. */
  | { readonly kind: "sends-wrapped"; readonly host: HostName }
  /** A frame comes out of a cable, or out of a tunnel that the same host has unwrapped. */
  | { readonly kind: "arrives"; readonly end: End; readonly hardware: HardwareAddress }
  | { readonly kind: "emerges"; readonly end: End; readonly hardware: HardwareAddress };

/** What comes of one visit. */
export type Leg =
  | { readonly kind: "moving"; readonly journey: Journey; readonly next: Visit }
  /** Somebody answers: an answer or a refusal. */
  | {
      readonly kind: "reached";
      readonly journey: Journey;
      readonly disposition: Disposition;
      readonly answersFrom: HostName;
    }
  /** The answer is back where the question came from, or word of a loss is where the lost packet came from. */
  | { readonly kind: "returned"; readonly journey: Journey }
  | LostLeg;

/** `notice`: what the host that lost it tells the sender; absent where it says nothing. */
export type LostLeg = {
  readonly kind: "lost";
  readonly journey: Journey;
  readonly disposition: Disposition;
  readonly notice?: Notice;
};

/** Word of a loss. `local`: the sender itself found out, so that no packet is needed to tell it. */
export type Notice = {
  readonly host: HostName;
  readonly local: boolean;
  readonly message: Omit<ErrorMessage, "about">;
};

/** A question that sets out. */
export function setOut(packet: Packet): Journey {
  return {
    direction: "request",
    probability: 1,
    packet,
    trail: undefined,
    settled: false,
    translations: [],
    balancedTo: undefined,
    through: undefined,
    segment: Number.POSITIVE_INFINITY,
  };
}

/** The journey with a new hop at the place. */
export function enter(journey: Journey, place: Place): Journey {
  return { ...journey, trail: withPlace(journey.trail, place, journey.packet) };
}

/** The journey with one more step at the place where it is; `after` when the step changed the packet. */
export function take(journey: Journey, event: StepEvent, because: Cause, after: Packet = journey.packet): Journey {
  if (!journey.trail) throw new Error(`no place to take a step at: ${event.kind}`);
  // An event has one of some thirty shapes: spreading it costs six times as much as assigning it.
  const step = Object.assign({ before: journey.packet, after, because }, event);
  return { ...journey, packet: after, trail: withStep(journey.trail, step) };
}

export function placeOf(journey: Journey): Place {
  if (!journey.trail) throw new Error("a journey that has not set out has no place");
  return journey.trail.place;
}

export function moving(journey: Journey, next: Visit): Leg {
  return { kind: "moving", journey, next };
}

export function lost(journey: Journey, disposition: Disposition, notice?: Notice): LostLeg {
  return { kind: "lost", journey, disposition, ...(notice === undefined ? {} : { notice }) };
}

/** Which of the two packets of a connection got lost. Word of a loss counts as what it is about. */
export function lostDirection({ direction }: Journey): "request" | "reply" {
  return direction === "request" ? "request" : "reply";
}
