import type { Lab } from "../lab/lab.ts";
import {
  everyHintIsMet,
  ladderKeepsTheSolution,
  rightAnswersMeetNoEssentialHint,
  wrongAnswersMeetOneHint,
  wrongAnswersMeetTheirHint,
} from "./hints.ts";
import { type Course, evidenceIsWellFormed, referencesResolve, symptomsAreQuoted, symptomsHold } from "./references.ts";
import {
  everyCheckCanFail,
  nothingPassesForNothing,
  rightAnswersPass,
  sameUnderEverySeed,
  startFails,
  wrongAnswersFail,
} from "./verdicts.ts";

/** The lines of the contract (design: "The contract of a lab"). That the schema is kept, the loader has seen. */
const LINES: readonly ((lab: Lab, course: Course) => readonly string[])[] = [
  startFails,
  rightAnswersPass,
  rightAnswersMeetNoEssentialHint,
  wrongAnswersFail,
  wrongAnswersMeetTheirHint,
  wrongAnswersMeetOneHint,
  everyHintIsMet,
  everyCheckCanFail,
  nothingPassesForNothing,
  sameUnderEverySeed,
  symptomsAreQuoted,
  symptomsHold,
  ladderKeepsTheSolution,
  referencesResolve,
  evidenceIsWellFormed,
];

/** What keeps a lab from being one: each line tells the author what to do. Empty when the lab keeps its contract. */
export function checkContract(lab: Lab, course: Course): readonly string[] {
  return LINES.flatMap((line) => line(lab, course));
}
