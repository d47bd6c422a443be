import { readFileSync, statSync } from "node:fs";
import { type Grade, ungraded } from "../../../graders/grades/grade.ts";
import { type Judge, judgeSubmission } from "../../../graders/grades/judge-submission.ts";
import { gradeWithPack } from "../../../graders/pack/pack.ts";
import { MAX_SUBMISSION } from "../../../graders/submission/read.ts";
import { labIds } from "../../course-plugin/lab-folders.ts";
import { LABS, labOf, packFor } from "../files.ts";

/** What every thread of a regrading is told. */
export type Instructions = {
  /** Only answers to this lab. */
  readonly lab?: string;
  /** The instructor's folder. */
  readonly pack?: string;
};

/** Judges one file after the other; what was read of a lab is kept. */
export function fileJudge({ lab: only, pack }: Instructions): (file: string) => readonly Grade[] {
  const judgeOf = judges(pack);
  return (file) => {
    const text = textWithin(file);
    if (text === undefined)
      return [ungraded({ file, learner: {} }, "", `it is no file of at most ${MAX_SUBMISSION} bytes`)];
    return judgeSubmission(file, text, judgeOf).filter(({ lab }) => only === undefined || lab === only || lab === "");
  };
}

/** The text of a file that is not too big to read. */
function textWithin(file: string): string | undefined {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return size === undefined || size > MAX_SUBMISSION ? undefined : readFileSync(file, "utf8");
}

function judges(folder: string | undefined): (lab: string) => Judge | undefined {
  const known = new Map<string, Judge>();
  const ids = new Set(labIds(LABS));
  return (id) => {
    if (!ids.has(id)) return undefined;
    const judge = known.get(id) ?? judgeFor(id, folder);
    known.set(id, judge);
    return judge;
  };
}

function judgeFor(id: string, folder: string | undefined): Judge {
  const lab = labOf(id);
  const pack = packFor(lab, folder);
  return { gradingHash: lab.gradingHash, judge: (answer) => gradeWithPack(lab, answer, pack) };
}
