import type { Lab } from "../lab/lab.ts";
import { AS_WRITTEN, variantOf } from "../variants/variant.ts";
import { allWords, holdsWord } from "../variants/words.ts";
import { rightAnswersMeetNoEssentialHint, wrongAnswersMeetTheirHint } from "./hints.ts";
import { symptomsHold } from "./references.ts";
import { rightAnswersPass, startFails, wrongAnswersFail } from "./verdicts.ts";
import { worldsStand } from "./worlds.ts";

const SEEDS = Array.from({ length: 20 }, (_, i) => AS_WRITTEN + 1 + i);
/** Of the twenty variants so many must differ, or two learners too often get the same. */
const DIFFERENT = 10;

/** What could be another with other words. */
const LINES = [
  startFails,
  rightAnswersPass,
  rightAnswersMeetNoEssentialHint,
  wrongAnswersFail,
  wrongAnswersMeetTheirHint,
  symptomsHold,
];

/** Every variant is a lab like the one that was written: the first that is not is told. */
export function variantsKeepTheContract(lab: Lab): readonly string[] {
  if (Object.keys(lab.variants).length === 0) return [];
  const variants = SEEDS.map((seed) => ({ seed, variant: variantOf(lab, seed) }));
  for (const { seed, variant } of variants) {
    const fallen = worldsStand(variant);
    const findings = fallen.length > 0 ? fallen : LINES.flatMap((line) => line(variant));
    if (findings.length > 0) return findings.map((finding) => `variant ${seed}: ${finding}`);
  }
  const different = new Set(variants.map(({ variant }) => variant.solution)).size;
  return different >= DIFFERENT
    ? []
    : [`only ${different} of ${SEEDS.length} variants have a solution of their own: give the variants more values`];
}

export function variantsChangeTheLab({ variants, ...lab }: Lab): readonly string[] {
  const texts = allWords(lab);
  return Object.keys(variants)
    .filter((word) => !holdsWord(texts, word))
    .map((word) => `the variants change ${word}, which stands nowhere in the lab: take it out, or mend the word`);
}
