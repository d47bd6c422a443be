import type { Deployment } from "../../api/workloads.ts";
import { scaledValue } from "../int-or-percent.ts";

/** How many Pods a rolling update may have beyond the wanted ones, and how many of the wanted ones may be missing. */
export type Fenceposts = { readonly surge: number; readonly unavailable: number };

/**
 * `maxSurge` is rounded up and `maxUnavailable` down (S-406); if both come to nothing, one Pod may be missing, or nothing
 * would ever move. A Recreate has neither.
 */
export function fencepostsOf({ spec }: Deployment): Fenceposts {
  if (spec.strategy?.type === "Recreate") return { surge: 0, unavailable: 0 };
  const replicas = wantedReplicas(spec);
  const { maxSurge = "25%", maxUnavailable = "25%" } = spec.strategy?.rollingUpdate ?? {};
  const surge = scaledValue(maxSurge, replicas, "up");
  const unavailable = scaledValue(maxUnavailable, replicas, "down");
  return { surge, unavailable: Math.min(surge === 0 && unavailable === 0 ? 1 : unavailable, replicas) };
}

/** How many replicas a workload asks for; one when it does not say. */
export function wantedReplicas({ replicas = 1 }: { readonly replicas?: number }): number {
  return replicas;
}
