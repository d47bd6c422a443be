import type { Check } from "../check.ts";
import type { Lab } from "../lab.ts";

/** What is wrong at a path of `lab.yaml`, and what to do about it. */
export type Misfit = { readonly path: string; readonly message: string };

/** A value, and where it stands in `lab.yaml`. */
export type Placed<T> = { readonly path: string; readonly value: T };

export const placed = <T>(list: string, values: readonly T[]): readonly Placed<T>[] =>
  values.map((value, i) => ({ path: `${list}[${i}]`, value }));

export function checksOf({ tasks }: Lab): readonly Placed<Check>[] {
  return placed("tasks", tasks).flatMap(({ path, value }) => placed(`${path}.checks`, value.checks));
}

/** The names to choose from, for a message. */
export const listed = (names: readonly string[]): string => names.join(", ") || "there is none";
