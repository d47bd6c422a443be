import type { Answer, Answers } from "../answer.ts";
import type { Lab } from "../lab/lab.ts";
import { digestOf } from "../reports/digest.ts";
import type { Report } from "../reports/report.ts";
import { ENGINE } from "./engine.ts";

/** What a learner exports: answers that can be judged again anywhere. Nothing in it need be believed. */
export type Submission = {
  readonly format: "hop-submission/1";
  readonly learner?: Learner;
  readonly labs: readonly LabSubmission[];
};

/** Who it is, as far as the learner says so. */
export type Learner = { readonly id?: string; readonly name?: string };

export type LabSubmission = {
  readonly lab: string;
  /** Of the lab as the learner had it: another hash means that the lab asks for something else by now. */
  readonly gradingHash: string;
  readonly engine: string;
  /** Which variant of the lab; 0 is the lab as its author wrote it. */
  readonly variantSeed: number;
  /** The manifest. */
  readonly answer: string;
  /** By the id of the question. */
  readonly answers: Answers;
  readonly commands: readonly string[];
  readonly attempts: readonly Attempt[];
};

/** One check as the learner's browser saw it. */
export type Attempt = {
  /** `2026-05-04T10:00:00Z` */
  readonly at: string;
  readonly verdict: Report["verdict"];
  readonly score: number;
  readonly digest: string;
  /** Whether a hint was opened to its last rung, or the solution was shown. */
  readonly assisted: boolean;
};

export function newSubmission(labs: readonly LabSubmission[], learner?: Learner): Submission {
  return { format: "hop-submission/1", ...(learner ? { learner } : {}), labs };
}

/** What goes into a submission for one lab. */
export function labSubmission(
  lab: Pick<Lab, "id" | "gradingHash">,
  answer: Answer,
  attempts: readonly Attempt[] = [],
  variantSeed = 0,
): LabSubmission {
  const { text, answers, commands } = answer;
  return {
    lab: lab.id,
    gradingHash: lab.gradingHash,
    engine: ENGINE,
    variantSeed,
    answer: text,
    answers,
    commands,
    attempts,
  };
}

/** The answer as it was handed in. */
export function answerIn({ answer, answers, commands }: LabSubmission): Answer {
  return { text: answer, answers, commands };
}

/** What is noted down of a check; `at` is the caller's clock. */
export function attemptOf(report: Report, at: string, assisted: boolean): Attempt {
  return { at, verdict: report.verdict, score: report.score, digest: digestOf(report), assisted };
}
