import type { ReachFormat } from "./format.ts";

/** For programs: everything there is to know. */
export const JSON_FORMAT: ReachFormat = {
  matrix: (reach) => JSON.stringify({ format: "hop-reach/1", ...reach }, null, 2),
  changes: (changes) => JSON.stringify({ format: "hop-reach-diff/1", changes }, null, 2),
};
