import { dueTimers, nextMoment } from "../controllers/timers.ts";
import { touchObject } from "../store/object-store.ts";
import type { ClusterState } from "./cluster-state.ts";
import { settle } from "./settle.ts";

/**
 * Lets time pass, in seconds: whatever falls due in between happens at its moment, in order. Grace periods run out, silent
 * nodes are given up, patience ends.
 */
export function advance(state: ClusterState, seconds: number): ClusterState {
  const end = state.time + seconds;
  let current = settle(state);
  for (;;) {
    const moment = nextMoment(current.timers);
    if (moment === undefined || moment > end) return { ...current, time: end };
    current = settle(wakeDue({ ...current, time: Math.max(moment, current.time) }));
  }
}

function wakeDue(state: ClusterState): ClusterState {
  const { due, rest } = dueTimers(state.timers, state.time);
  return { ...state, timers: rest, objects: due.reduce(touchObject, state.objects) };
}
