import { readFileSync, statSync } from "node:fs";
import { type Grade, ungraded } from "../../../graders/grades/grade.ts";
import { type JudgeOf, judgeSubmission } from "../../../graders/grades/judge-submission.ts";
import type { Lab } from "../../../graders/lab/lab.ts";
import { gradeUnder, type Pack, withPack } from "../../../graders/pack/pack.ts";
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

/** Labs are read once; a variant is one learner's, and not kept. */
function judges(folder: string | undefined): JudgeOf {
  const known = new Map<string, { readonly lab: Lab; readonly pack: Pack }>();
  const ids = new Set(labIds(LABS));
  return (id, variantSeed) => {
    if (!ids.has(id)) return undefined;
    const { lab, pack } = known.get(id) ?? readLab(id, folder);
    known.set(id, { lab, pack });
    const whole = withPack(lab, pack, variantSeed);
    return { gradingHash: lab.gradingHash, judge: (answer) => gradeUnder(whole, answer, pack.seeds) };
  };
}

function readLab(id: string, folder: string | undefined): { readonly lab: Lab; readonly pack: Pack } {
  const lab = labOf(id);
  return { lab, pack: packFor(lab, folder) };
}
