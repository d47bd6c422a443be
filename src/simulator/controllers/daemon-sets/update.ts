import type { Pod } from "../../api/kinds.ts";
import type { DaemonSet } from "../../api/workloads.ts";
import { scaledValue } from "../int-or-percent.ts";
import { isPodReady } from "../pods.ts";
import type { Post } from "./placement.ts";

/** What a rolling update does next: which Pods go, and on which posts a new one comes beside the old. */
export type UpdateMove = { readonly doomed: readonly Pod[]; readonly doubled: readonly Post[] };

/**
 * The next move of a DaemonSet's rolling update: with `maxSurge` the new Pod comes before the old one goes; without it the
 * old ones go first, as many at a time as `maxUnavailable` allows, those that serve nobody before the others.
 */
export function updateMove({ spec }: DaemonSet, posts: readonly Post[], isNew: (pod: Pod) => boolean): UpdateMove {
  if (spec.updateStrategy?.type === "OnDelete") return { doomed: [], doubled: [] };
  const { maxSurge = 0, maxUnavailable = 1 } = spec.updateStrategy?.rollingUpdate ?? {};
  const wanted = posts.filter((post) => post.wanted);
  const surge = scaledValue(maxSurge, wanted.length, "up");
  if (surge > 0) return surgeMove(wanted, surge, isNew);
  const stale = wanted.flatMap(({ pods }) => pods.filter((pod) => !isNew(pod)));
  const idle = stale.filter((pod) => !isPodReady(pod));
  const missing = wanted.filter(({ pods }) => !pods.some(isPodReady)).length;
  const room = Math.max(0, scaledValue(maxUnavailable, wanted.length, "up") - missing);
  return { doomed: [...idle, ...stale.filter(isPodReady).slice(0, room)], doubled: [] };
}

function surgeMove(wanted: readonly Post[], surge: number, isNew: (pod: Pod) => boolean): UpdateMove {
  const served = wanted.filter(({ pods }) => pods.some((pod) => isNew(pod) && isPodReady(pod)));
  const doubled = wanted.filter(({ pods }) => pods.some(isNew) && !pods.every(isNew));
  const waiting = wanted.filter(({ pods }) => pods.length > 0 && !pods.some(isNew));
  const room = Math.max(0, surge - doubled.filter((post) => !served.includes(post)).length);
  return {
    doomed: served.flatMap(({ pods }) => pods.filter((pod) => !isNew(pod))),
    doubled: waiting.slice(0, room),
  };
}
