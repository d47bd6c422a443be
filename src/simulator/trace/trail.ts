import type { Packet } from "../net/packet.ts";
import type { Hop, Place, Step } from "./trace.ts";

/**
 * The places that a packet has been at, the last first, and what happened at each, the last first: many ways share the
 * beginning of one, and one more step costs the same however long the way was.
 */
export type Trail = {
  readonly place: Place;
  /** The packet as it came here. */
  readonly entered: Packet;
  /** The interface by which it came, once that is known. */
  readonly door: string | undefined;
  readonly steps: Steps | undefined;
  readonly before: Trail | undefined;
  /** How many places there are, this one included. */
  readonly length: number;
};

type Steps = { readonly step: Step; readonly before: Steps | undefined };

export function withPlace(trail: Trail | undefined, place: Place, entered: Packet): Trail {
  return { place, entered, door: undefined, steps: undefined, before: trail, length: (trail?.length ?? 0) + 1 };
}

export function withStep(trail: Trail, step: Step): Trail {
  const door = trail.steps === undefined && "device" in step ? step.device : trail.door;
  return { ...trail, door, steps: { step, before: trail.steps } };
}

/** The trail as it is told: from the first place to the last, each with its steps in order. */
export function hopsOf(trail: Trail | undefined): readonly Hop[] {
  const hops: Hop[] = [];
  for (let at = trail; at; at = at.before) hops.push({ place: at.place, steps: stepsOf(at.steps) });
  return hops.reverse();
}

function stepsOf(last: Steps | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let at = last; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}
