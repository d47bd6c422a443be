import { Map as PersistentMap } from "immutable";
import { type ObjectRef, refKey } from "../api/object-ref.ts";

/** When which object wants to be looked at again though nothing else changes: the earliest moment for each. */
export type Timers = PersistentMap<string, Timer>;

export type Timer = { readonly ref: ObjectRef; readonly at: number };

export const NO_TIMERS: Timers = PersistentMap();

/** The cluster in which the object will be looked at again at that time, in seconds, if not earlier. */
export function wakeAt<T extends { readonly timers: Timers }>(cluster: T, ref: ObjectRef, at: number): T {
  const key = refKey(ref);
  const known = cluster.timers.get(key);
  return known && known.at <= at ? cluster : { ...cluster, timers: cluster.timers.set(key, { ref, at }) };
}

/** The moment of the earliest timer; undefined when nothing waits. */
export function nextMoment(timers: Timers): number | undefined {
  const first = timers.minBy(({ at }) => at);
  return first?.at;
}

/** The objects that wait for a moment up to `now`, sorted, and the timers without them. */
export function dueTimers(timers: Timers, now: number): { readonly due: readonly ObjectRef[]; readonly rest: Timers } {
  const due = [...timers].filter(([, { at }]) => at <= now).sort(([a], [b]) => (a < b ? -1 : 1));
  return { due: due.map(([, { ref }]) => ref), rest: timers.removeAll(due.map(([key]) => key)) };
}
