/**
 * The spec without those of the fields that say nothing: Go cannot tell `paused: false` and `minReadySeconds: 0` from
 * fields that are not there. A workload without a spec has an empty one.
 */
export function withoutZeros<T extends object>(spec: T | undefined, fields: readonly (keyof T & string)[]): T {
  const zeros: readonly string[] = spec ? fields.filter((field) => !spec[field]) : [];
  return Object.fromEntries(Object.entries(spec ?? {}).filter(([field]) => !zeros.includes(field))) as T;
}
