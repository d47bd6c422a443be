/** Some lines of the old text and what became of them in the new one: half-open ranges of line numbers. */
type Block = {
  readonly same: boolean;
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
};
type Match = { readonly at: number; readonly newAt: number; readonly size: number };
type Window = readonly [from: number, to: number, newFrom: number, newTo: number];

const CONTEXT = 3;

/**
 * The lines in which two texts differ, as the server shows them: a unified diff without the names of files. Which lines
 * pair up follows Python's `difflib`, whose port the server uses.
 */
export function unifiedDiff(before: string, after: string): string {
  const a = before.split("\n");
  const b = after.split("\n");
  return hunks(blocks(a, b))
    .map((hunk) => formatHunk(hunk, a, b))
    .join("");
}

function formatHunk(hunk: readonly Block[], a: readonly string[], b: readonly string[]): string {
  const [first, last] = [hunk[0], hunk.at(-1)];
  if (first === undefined || last === undefined) return "";
  const lines = hunk.flatMap(({ same, from, to, newFrom, newTo }) =>
    same
      ? a.slice(from, to).map((line) => ` ${line}`)
      : [...a.slice(from, to).map((line) => `-${line}`), ...b.slice(newFrom, newTo).map((line) => `+${line}`)],
  );
  const header = `@@ -${formatRange(first.from, last.to)} +${formatRange(first.newFrom, last.newTo)} @@`;
  return [header, ...lines].map((line) => `${line}\n`).join("");
}

function formatRange(from: number, to: number): string {
  const length = to - from;
  if (length === 1) return `${from + 1}`;
  return `${length === 0 ? from : from + 1},${length}`;
}

/** Groups of changes that stand close together, with a few unchanged lines around them. */
function hunks(all: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [[]];
  all.forEach((block, i) => {
    const group = groups.at(-1) ?? [];
    if (!block.same) group.push(block);
    else if (i === 0) group.push(tail(block));
    else if (i === all.length - 1) group.push(head(block));
    else if (block.to - block.from <= 2 * CONTEXT) group.push(block);
    else {
      group.push(head(block));
      groups.push([tail(block)]);
    }
  });
  return groups.filter((group) => group.some(({ same }) => !same));
}

function head(block: Block): Block {
  const size = Math.min(CONTEXT, block.to - block.from);
  return { ...block, to: block.from + size, newTo: block.newFrom + size };
}

function tail(block: Block): Block {
  const size = Math.min(CONTEXT, block.to - block.from);
  return { ...block, from: block.to - size, newFrom: block.newTo - size };
}

function blocks(a: readonly string[], b: readonly string[]): readonly Block[] {
  const result: Block[] = [];
  let [at, newAt] = [0, 0];
  for (const match of [...matches(a, b), { at: a.length, newAt: b.length, size: 0 }]) {
    if (at < match.at || newAt < match.newAt) {
      result.push({ same: false, from: at, to: match.at, newFrom: newAt, newTo: match.newAt });
    }
    [at, newAt] = [match.at + match.size, match.newAt + match.size];
    if (match.size > 0) result.push({ same: true, from: match.at, to: at, newFrom: match.newAt, newTo: newAt });
  }
  return result;
}

/** The runs of equal lines in order, adjacent ones joined. */
function matches(a: readonly string[], b: readonly string[]): readonly Match[] {
  const placesInB = rareLines(b);
  const search = ([from, to, newFrom, newTo]: Window): readonly Match[] => {
    const match = longestMatch(a, b, placesInB, [from, to, newFrom, newTo]);
    if (match.size === 0) return [];
    return [
      ...search([from, match.at, newFrom, match.newAt]),
      match,
      ...search([match.at + match.size, to, match.newAt + match.size, newTo]),
    ];
  };
  return joined(search([0, a.length, 0, b.length]));
}

function joined(runs: readonly Match[]): readonly Match[] {
  const result: Match[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.at + last.size === run.at && last.newAt + last.size === run.newAt) {
      result[result.length - 1] = { ...last, size: last.size + run.size };
    } else result.push(run);
  }
  return result;
}

/** Where each line stands; in a long text, lines that stand nearly everywhere say nothing. */
function rareLines(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const known = places.get(line);
    if (known) known.push(i);
    else places.set(line, [i]);
  });
  if (lines.length < 200) return places;
  const most = Math.floor(lines.length / 100) + 1;
  return new Map([...places].filter(([, found]) => found.length <= most));
}

function longestMatch(
  a: readonly string[],
  b: readonly string[],
  placesInB: ReadonlyMap<string, readonly number[]>,
  [from, to, newFrom, newTo]: Window,
): Match {
  let best: Match = { at: from, newAt: newFrom, size: 0 };
  let endingAt = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const next = new Map<number, number>();
    for (const j of placesInB.get(a[i] ?? "") ?? []) {
      if (j < newFrom || j >= newTo) continue;
      const size = (endingAt.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best.size) best = { at: i - size + 1, newAt: j - size + 1, size };
    }
    endingAt = next;
  }
  return widened(a, b, best, [from, to, newFrom, newTo]);
}

/** Takes in the equal lines on both sides that were too frequent to be looked for. */
function widened(a: readonly string[], b: readonly string[], match: Match, [from, to, newFrom, newTo]: Window): Match {
  let { at, newAt, size } = match;
  for (; at > from && newAt > newFrom && a[at - 1] === b[newAt - 1]; size++) [at, newAt] = [at - 1, newAt - 1];
  while (at + size < to && newAt + size < newTo && a[at + size] === b[newAt + size]) size++;
  return { at, newAt, size };
}
