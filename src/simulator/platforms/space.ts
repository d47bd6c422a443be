/** Addresses from `start` up to, not including, `end`, by their place in the whole range. */
export type Span = { readonly start: number; readonly end: number };

/** Free addresses of one peer, in order and without overlap. */
export type Space = readonly Span[];

export function sizeOf(space: Space): number {
  return space.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The space without its lowest address. */
export function withoutLowest([first, ...rest]: Space): Space {
  if (!first) return [];
  return first.start + 1 < first.end ? [{ start: first.start + 1, end: first.end }, ...rest] : rest;
}

/** The space without a span that lies in it. */
export function without(space: Space, taken: Span): Space {
  return space.flatMap((span) => {
    if (taken.end <= span.start || span.end <= taken.start) return [span];
    const pieces = [
      { start: span.start, end: taken.start },
      { start: taken.end, end: span.end },
    ];
    return pieces.filter(({ start, end }) => start < end);
  });
}

/** The space with one more address, which joins what lies beside it. */
export function withAddress(space: Space, address: number): Space {
  return withSpan(space, { start: address, end: address + 1 });
}

/** The space with one more span, which joins what lies beside it. */
export function withSpan(space: Space, { start, end }: Span): Space {
  const before = space.find((span) => span.end === start);
  const after = space.find((span) => span.start === end);
  const joined = { start: before?.start ?? start, end: after?.end ?? end };
  const rest = space.filter((span) => span !== before && span !== after);
  return [...rest, joined].sort((a, b) => a.start - b.start);
}

/**
 * What a peer gives to one that asks: its biggest free range that is a prefix; of more than half of all it has, only the
 * upper half (cni-platforms.md §4.2).
 */
export function donation(space: Space): Span | undefined {
  const biggest = space
    .map(biggestPrefix)
    .reduce<Span | undefined>((best, span) => (wider(span, best) ? span : best), undefined);
  if (!biggest) return undefined;
  const size = biggest.end - biggest.start;
  const halve = size > 1 && size > sizeOf(space) / 2;
  return halve ? { start: biggest.start + size / 2, end: biggest.end } : biggest;
}

/** The prefixes that a span is made of, each as wide as can be. */
export function prefixesOf({ start, end }: Span): readonly Span[] {
  const prefixes: Span[] = [];
  for (let at = start; at < end; ) {
    let size = 1;
    while (at % (size * 2) === 0 && at + size * 2 <= end) size *= 2;
    prefixes.push({ start: at, end: at + size });
    at += size;
  }
  return prefixes;
}

function biggestPrefix(span: Span): Span {
  return prefixesOf(span).reduce((best, next) => (wider(next, best) ? next : best));
}

function wider(a: Span, b: Span | undefined): boolean {
  return b === undefined || a.end - a.start > b.end - b.start;
}
