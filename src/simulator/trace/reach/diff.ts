import { refKey } from "../../api/object-ref.ts";
import type { Reach, ReachCell, ReachSource, ReachTarget } from "./reach.ts";

/** A cell whose connections end otherwise than before; undefined where its source or its target was not there, or is not. */
export type ReachChange = {
  readonly source: ReachSource;
  readonly target: ReachTarget;
  readonly before: ReachCell | undefined;
  readonly after: ReachCell | undefined;
};

type Entry = { readonly source: ReachSource; readonly target: ReachTarget; readonly cell: ReachCell };

/**
 * What became different between two states for those who call, in the order of the second; what is gone comes last. That a
 * connection ends the same way for another reason is no difference.
 */
export function diffReach(before: Reach, after: Reach): readonly ReachChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const gone = [...old].filter(([key]) => !now.has(key));
  return [...now, ...gone].flatMap(([key, { source, target }]) => {
    const [was, is] = [old.get(key)?.cell, now.get(key)?.cell];
    return seenIn(was ?? []) === seenIn(is ?? []) ? [] : [{ source, target, before: was, after: is }];
  });
}

function entriesOf({ sources, targets, cells }: Reach): ReadonlyMap<string, Entry> {
  const entries = sources.flatMap((source, i) =>
    targets.map((target, j): readonly [string, Entry] => [
      `${sourceKey(source)} → ${targetKey(target)}`,
      { source, target, cell: cells[i]?.[j] ?? [] },
    ]),
  );
  return new Map(entries);
}

const sourceKey = (source: ReachSource): string =>
  source.kind === "pods" ? refKey(source.owner) : `outside ${source.name}`;

// A node port may have another number in another state: it is known by the Service port.
function targetKey(target: ReachTarget): string {
  const where = target.kind === "pods" ? refKey(target.owner) : `${target.at} ${refKey(target.service)}`;
  return `${where} ${target.port} ${target.protocol}`;
}

/** What callers see, as a text to compare: for each way the outcomes and their odds. */
function seenIn(cell: ReachCell): string {
  const ways = cell.map(({ endings }) => {
    const odds = new Map<string, number>();
    for (const { outcome, probability } of endings) odds.set(outcome, (odds.get(outcome) ?? 0) + probability);
    return [...odds]
      .map(([outcome, probability]) => `${outcome} ${probability.toFixed(9)}`)
      .sort()
      .join(", ");
  });
  return [...new Set(ways)].sort().join("; ");
}
