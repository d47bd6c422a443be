import type { NodeDeclaration, OutsideHost } from "../api/cluster-document.ts";
import type { Pod, Service } from "../api/kinds.ts";
import type { ServiceRule } from "../dataplane/service-rules.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Packet, Socket } from "../net/packet.ts";
import type { Cause, Disposition, Hop, Place, StepEvent } from "./trace.ts";

/** A packet under way, and everything that has happened to it so far. */
export type Journey = {
  readonly direction: "request" | "reply";
  readonly probability: number;
  readonly packet: Packet;
  readonly hops: readonly Hop[];
  /** What nodes remember of the addresses they rewrote: conntrack, as far as this connection needs it (S-533). */
  readonly translations: readonly Translation[];
  /** The Service port through which the packet last came. */
  readonly through: ServiceRule | undefined;
};

/** A connection as it entered a node, and as it left. */
export type Translation = { readonly node: string; readonly before: Ends; readonly after: Ends };
type Ends = { readonly src: Socket; readonly dst: Socket };

/** Where the packet is handled next. */
export type Visit =
  | { readonly kind: "pod-sends"; readonly pod: Pod }
  | { readonly kind: "pod-receives"; readonly pod: Pod }
  | { readonly kind: "node-sends"; readonly node: NodeDeclaration }
  /** `addressed`: whose hardware address is on the frame. It is the node's own unless the node only bridges. */
  | {
      readonly kind: "node-receives";
      readonly node: NodeDeclaration;
      readonly device: string;
      readonly addressed: IPAddress;
    }
  | { readonly kind: "outside-sends"; readonly host: OutsideHost }
  | { readonly kind: "outside-receives"; readonly host: OutsideHost }
  | { readonly kind: "router-receives"; readonly gateway: IPAddress }
  | { readonly kind: "balancer-receives"; readonly service: Service };

/** What comes of one visit. */
export type Leg =
  | { readonly kind: "moving"; readonly journey: Journey; readonly next: Visit }
  /** Somebody answers: an answer or a refusal. */
  | {
      readonly kind: "reached";
      readonly journey: Journey;
      readonly disposition: Disposition;
      readonly answersFrom: Visit;
    }
  /** The answer is back where the question came from. */
  | { readonly kind: "returned"; readonly journey: Journey }
  | { readonly kind: "lost"; readonly journey: Journey; readonly disposition: Disposition };

/** The journey with a new hop at the place. */
export function enter(journey: Journey, place: Place): Journey {
  return { ...journey, hops: [...journey.hops, { place, steps: [] }] };
}

/** The journey with one more step at the place where it is; `after` when the step changed the packet. */
export function take(journey: Journey, event: StepEvent, because: Cause, after: Packet = journey.packet): Journey {
  const hop = journey.hops[journey.hops.length - 1];
  if (!hop) throw new Error(`no hop to take a step at: ${event.kind}`);
  const step = { ...event, before: journey.packet, after, because };
  return { ...journey, packet: after, hops: [...journey.hops.slice(0, -1), { ...hop, steps: [...hop.steps, step] }] };
}

export function placeOf(journey: Journey): Place {
  const hop = journey.hops[journey.hops.length - 1];
  if (!hop) throw new Error("a journey without a hop has no place");
  return hop.place;
}

export function moving(journey: Journey, next: Visit): Leg {
  return { kind: "moving", journey, next };
}

export function lost(journey: Journey, disposition: Disposition): Leg {
  return { kind: "lost", journey, disposition };
}

/** The destination that forwarding looks at: of the outermost header. */
export function outermostDestination({ outer, dst }: Packet): IPAddress {
  return outer[0]?.dst ?? dst.address;
}

/** Every router takes one off the TTL of the header it sees. */
export function withOneHopLess(packet: Packet): Packet {
  const [outermost, ...inner] = packet.outer;
  if (outermost === undefined) return { ...packet, ttl: packet.ttl - 1 };
  return { ...packet, outer: [{ ...outermost, ttl: outermost.ttl - 1 }, ...inner] };
}
