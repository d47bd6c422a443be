import { hashOf } from "../hash.ts";
import type { Lab } from "../lab/lab.ts";
import { drawWords, replaceWords, type Words } from "./words.ts";

/** The lab as its author wrote it. */
export const AS_WRITTEN = 0;

/**
 * A lab with other ports, names or labels, drawn from the seed. Ids stay, so that reports of all variants can be laid
 * beside each other, and so does the grading hash.
 */
export function variantOf(lab: Lab, seed: number): Lab {
  if (seed === AS_WRITTEN || Object.keys(lab.variants).length === 0) return lab;
  const { id, module, concepts, requires, evidence, gradingHash, variants, alsoRight, wrong, worlds, ...rest } = lab;
  const words = drawWords(lab, seed);
  const kept = { id, module, concepts, requires, evidence, gradingHash, variants };
  return {
    ...kept,
    ...inWords(rest, words),
    alsoRight: valuesInWords(alsoRight, words),
    wrong: valuesInWords(wrong, words),
    worlds: valuesInWords(worlds, words),
  };
}

/** Something else that speaks of the lab, for the variant: its brief once it is rendered, an instructor's tasks. */
export function inVariant<T>(lab: Lab, seed: number, value: T): T {
  return seed === AS_WRITTEN ? value : inWords(value, drawWords(lab, seed));
}

/** Which variant a learner of a course gets: the same one each time, and hardly the same as a neighbour's. */
export function variantSeedOf(course: string, learner: string): number {
  return Number.parseInt(hashOf([course, learner]).slice(0, 8), 16) || 1;
}

/** What names something else of the lab, and must go on naming it. */
const NAMES: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "needs",
  "world",
  "question",
  "check",
  "hides",
  "fact",
  "severity",
  "credit",
]);
/** Maps whose keys are words of the lab, too: labels, and who may call whom. */
const MAPS_OF_WORDS: ReadonlySet<string> = new Set(["answeredBy", "spreadOver", "allow", "labels"]);

function inWords<T>(value: T, words: Words): T {
  return changed(value, words) as T;
}

function changed(value: unknown, words: Words): unknown {
  if (typeof value === "string") return replaceWords(value, words);
  if (typeof value === "number") return Number(words.get(String(value)) ?? value);
  if (Array.isArray(value)) return value.map((item) => changed(item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (NAMES.has(key)) return [key, inner];
      return [key, MAPS_OF_WORDS.has(key) ? withKeys(changed(inner, words), words) : changed(inner, words)];
    }),
  );
}

function withKeys(map: unknown, words: Words): unknown {
  return Object.fromEntries(Object.entries(map ?? {}).map(([key, value]) => [replaceWords(key, words), value]));
}

/** Worlds and shipped answers keep their names. */
function valuesInWords<T>(map: Readonly<Record<string, T>>, words: Words): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, inWords(value, words)]));
}
