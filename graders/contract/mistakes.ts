import type { Lab } from "../lab/lab.ts";
import { mutate } from "../mutate/mutate.ts";

/** What is likely to go wrong is caught, or is known to be no mistake. */
export function likelyMistakesAreCaught(lab: Lab): readonly string[] {
  const { survivors } = mutate(lab);
  const listed = lab.survivors.map(({ mistake }) => mistake);
  return [
    ...survivors
      .filter((name) => !listed.includes(name))
      .map((name) => `a likely mistake passes (${name}): sharpen a check, or list it under survivors with its reason`),
    ...listed
      .filter((name) => !survivors.includes(name))
      .map((name) => `${name} is listed under survivors, and is caught, or not made at all: take it out`),
  ];
}
