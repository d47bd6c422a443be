import { digestOf } from "../reports/digest.ts";
import type { Report } from "../reports/report.ts";
import type { LabSubmission, Learner } from "../submission/submission.ts";

/** What one answer of one file came to: a line of a class's grade book. Plain data. */
export type Grade = {
  /** Where the answer stands; with the lab it names the grade. What a learner says of itself names nothing. */
  readonly file: string;
  readonly learner: Learner;
  readonly lab: string;
  readonly variantSeed: number;
  readonly verdict: Report["verdict"];
  readonly score: number;
  readonly tasks: readonly TaskGrade[];
  readonly digest: string;
  readonly attempts: Attempts;
  /** What an instructor should know: the lab has changed since, why the answer cannot be judged. */
  readonly notes: readonly string[];
};

export type TaskGrade = { readonly id: string; readonly status: string; readonly points: number; readonly max: number };

/** What the learner's browser noted down. */
export type Attempts = {
  readonly count: number;
  readonly assisted: boolean;
  readonly firstPass?: string;
  readonly lastPass?: string;
  /** The best score that it claims. */
  readonly claimed?: number;
};

export const NO_ATTEMPTS: Attempts = { count: 0, assisted: false };

/** The grade of a report. */
export function gradeOf(
  report: Report,
  of: Pick<Grade, "file" | "learner" | "variantSeed" | "attempts" | "notes">,
): Grade {
  const { lab, verdict, score, tasks } = report;
  return {
    ...of,
    lab,
    verdict,
    score,
    tasks: tasks.map(({ id, status, weight, credit }) => ({ id, status, points: weight * credit, max: weight })),
    digest: digestOf(report),
  };
}

/** The grade of an answer that nobody could judge: never a zero. */
export function ungraded(of: Pick<Grade, "file" | "learner">, lab: string, note: string): Grade {
  return {
    ...of,
    lab,
    variantSeed: 0,
    verdict: "not-gradable",
    score: 0,
    tasks: [],
    digest: "",
    attempts: NO_ATTEMPTS,
    notes: [note],
  };
}

export function attemptsOf({ attempts }: Pick<LabSubmission, "attempts">): Attempts {
  const passes = attempts.filter(({ verdict }) => verdict === "passed").map(({ at }) => at);
  const [first, ...more] = [...passes].sort();
  const claimed = attempts.map(({ score }) => score);
  return {
    // What could not be judged costs no attempt.
    count: attempts.filter(({ verdict }) => verdict !== "not-gradable").length,
    assisted: attempts.some(({ assisted }) => assisted),
    ...(first === undefined ? {} : { firstPass: first, lastPass: more.at(-1) ?? first }),
    ...(claimed.length > 0 ? { claimed: Math.max(...claimed) } : {}),
  };
}
