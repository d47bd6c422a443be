/** One figure: what was measured, in milliseconds unless it says otherwise, and what it is held against. */
export type Figure = {
  readonly what: string;
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  /** The aim of the design, or the figure of the same run that this one is a ratio to. */
  readonly against?: string;
  readonly unit?: "MiB";
};

/** Times some work after a warm-up. Each run is timed by itself, so that one pause of the machine spoils one run. */
export function measure(what: string, work: () => unknown, { runs = 100, warmUp = 50, against = "" } = {}): Figure {
  for (let i = 0; i < warmUp; i++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { what, runs, p50: quantile(times, 0.5), p95: quantile(times, 0.95), ...(against ? { against } : {}) };
}

/** How many times as long one figure takes as another of the same run, as text: `1.3 × …`. */
export function ratio(figure: Figure, base: Figure): Figure {
  return { ...figure, against: `${(figure.p50 / base.p50).toFixed(2)} × ${base.what}` };
}

/** The memory that the program holds, in MiB, and what could be given back of it. */
export function heapInUse(what: string, against: string): Figure {
  const used = process.memoryUsage().heapUsed / 2 ** 20;
  return { what, runs: 1, p50: used, p95: used, unit: "MiB", against };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
