import type { Pod } from "../../api/kinds.ts";
import type { Job } from "../../api/workloads.ts";

const INDEX = "batch.kubernetes.io/job-completion-index";

/** Whether each Pod of the Job has a number of its own, one for each completion. */
export function isIndexed({ spec }: Job): boolean {
  return spec.completionMode === "Indexed";
}

export function indexOf({ metadata }: Pod): number {
  return Number(metadata.annotations?.[INDEX] ?? -1);
}

/** The annotation and label that carry the number of a Pod. */
export function indexed(index: number): Readonly<Record<string, string>> {
  return { [INDEX]: String(index) };
}

/** The first numbers for which no Pod is at work or has ended well, in order. */
export function missingIndexes({ spec }: Job, pods: readonly Pod[], count: number): readonly number[] {
  const taken = new Set(pods.map(indexOf));
  const missing: number[] = [];
  for (let index = 0; index < (spec.completions ?? 1) && missing.length < count; index++) {
    if (!taken.has(index)) missing.push(index);
  }
  return missing;
}

/** Numbers as a Job's status writes them: `0-2,5`. */
export function formatIndexes(indexes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && index === last[1] + 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}${last === first + 1 ? "," : "-"}${last}`))
    .join(",");
}
