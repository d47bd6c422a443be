import type { Answer } from "../answer.ts";
import { notGradable } from "../reports/format.ts";
import type { Report } from "../reports/report.ts";
import { readSubmission } from "../submission/read.ts";
import { answerIn, type LabSubmission, type Learner } from "../submission/submission.ts";
import { attemptsOf, type Grade, gradeOf, ungraded } from "./grade.ts";

/** How the answers to one lab are judged: in which lab, and with what of the instructor's own. */
export type Judge = { readonly gradingHash: string; readonly judge: (answer: Answer) => Report };

/** The judge of a lab's variant; undefined when there is no such lab. */
export type JudgeOf = (lab: string, variantSeed: number) => Judge | undefined;

/** Judges every answer of a file that a learner handed in. Whatever is in it, each answer gets a grade or a reason why not. */
export function judgeSubmission(file: string, text: string, judgeOf: JudgeOf): readonly Grade[] {
  const read = readSubmission(text);
  if (read.kind === "refused") return [ungraded({ file, learner: {} }, "", read.message)];
  const { learner = {}, labs } = read.submission;
  if (labs.length === 0) return [ungraded({ file, learner }, "", "it answers no lab")];
  return labs.map((handedIn) => judgeLab(file, learner, handedIn, judgeOf));
}

function judgeLab(file: string, learner: Learner, handedIn: LabSubmission, judgeOf: JudgeOf): Grade {
  const { lab, gradingHash, variantSeed } = handedIn;
  try {
    const judge = judgeOf(lab, variantSeed);
    if (!judge) return ungraded({ file, learner }, lab, `there is no lab ${lab}`);
    const stale = judge.gradingHash !== gradingHash;
    const notes = stale ? ["the lab asks for something else by now: judged by what it asks for today"] : [];
    const report = judge.judge(answerIn(handedIn));
    const unread = report.verdict === "not-gradable" ? [notGradable(report)] : [];
    const attempts = attemptsOf(handedIn);
    return gradeOf(report, { file, learner, variantSeed, attempts, notes: [...notes, ...unread] });
  } catch (error) {
    // A fault of ours: told, and the rest of the class goes on.
    return ungraded({ file, learner }, lab, `the grader failed: ${error instanceof Error ? error.message : error}`);
  }
}
