import type { Pod } from "../../api/kinds.ts";
import type { StatefulSet } from "../../api/workloads.ts";

/** The number of a Pod in its StatefulSet, from its name; undefined when the name is not of this set (S-403). */
export function ordinalOf({ metadata }: StatefulSet, pod: Pod): number | undefined {
  const base = `${metadata.name}-`;
  const rest = pod.metadata.name.startsWith(base) ? pod.metadata.name.slice(base.length) : "";
  return /^(0|[1-9]\d*)$/.test(rest) ? Number(rest) : undefined;
}

/** The numbers that a StatefulSet shall have, in order: the first `most` of them. */
export function wantedOrdinals({ spec }: StatefulSet, most: number): readonly number[] {
  const start = spec.ordinals?.start ?? 0;
  return Array.from({ length: Math.min(spec.replicas ?? 1, most) }, (_, i) => start + i);
}
