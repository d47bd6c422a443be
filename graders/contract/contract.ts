import type { Lab } from "../lab/lab.ts";
import {
  everyHintIsMet,
  rightAnswersMeetNoEssentialHint,
  wrongAnswersMeetOneHint,
  wrongAnswersMeetTheirHint,
} from "./hints.ts";
import { likelyMistakesAreCaught } from "./mistakes.ts";
import { type Course, evidenceIsWellFormed, referencesResolve, symptomsAreQuoted, symptomsHold } from "./references.ts";
import { ladderKeepsTheSolution, textsHoldNoHTML } from "./texts.ts";
import { variantsChangeTheLab, variantsKeepTheContract } from "./variants.ts";
import {
  everyCheckCanFail,
  nothingPassesForNothing,
  rightAnswersPass,
  sameUnderEverySeed,
  startFails,
  wrongAnswersFail,
} from "./verdicts.ts";
import { editableFieldsMatter, lockedObjectsExist, worldsStand } from "./worlds.ts";

/** The lines of the contract (design: "The contract of a lab"). That the schema is kept, the loader has seen. */
const LINES: readonly ((lab: Lab, course: Course) => readonly string[])[] = [
  lockedObjectsExist,
  editableFieldsMatter,
  startFails,
  rightAnswersPass,
  rightAnswersMeetNoEssentialHint,
  wrongAnswersFail,
  wrongAnswersMeetTheirHint,
  wrongAnswersMeetOneHint,
  everyHintIsMet,
  everyCheckCanFail,
  nothingPassesForNothing,
  likelyMistakesAreCaught,
  variantsChangeTheLab,
  variantsKeepTheContract,
  sameUnderEverySeed,
  symptomsAreQuoted,
  symptomsHold,
  ladderKeepsTheSolution,
  textsHoldNoHTML,
  referencesResolve,
  evidenceIsWellFormed,
];

/** What keeps a lab from being one: each line tells the author what to do. Empty when the lab keeps its contract. */
export function checkContract(lab: Lab, course: Course): readonly string[] {
  const fallen = worldsStand(lab);
  return fallen.length > 0 ? fallen : LINES.flatMap((line) => line(lab, course));
}
