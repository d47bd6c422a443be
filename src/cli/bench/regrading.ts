import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { shippedAnswers } from "../../../graders/contract/answers.ts";
import type { Lab } from "../../../graders/lab/lab.ts";
import { labSubmission, newSubmission, type Submission } from "../../../graders/submission/submission.ts";
import { judgeFiles } from "../regrade/pool.ts";
import type { Figure } from "./measure.ts";

const LEARNERS = 10_000;

/** A whole class: every learner hands in another text, right or wrong, from disk to grades. */
export async function regrading(labs: readonly Lab[]): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "hop-class-"));
  try {
    const files = submissionsOf(labs).map((submission, i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(submission));
      return file;
    });
    const threads = availableParallelism();
    const start = performance.now();
    await judgeFiles(files, {}, threads);
    const time = performance.now() - start;
    const what = `regrade ${LEARNERS.toLocaleString("en").replace(",", " ")} submissions on ${threads} cores`;
    return [{ what, runs: 1, p50: time, p95: time, against: "< 30 s on two cores" }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function submissionsOf(labs: readonly Lab[]): readonly Submission[] {
  const answers = labs.flatMap((lab) => shippedAnswers(lab).map(({ text }) => ({ lab, text })));
  return Array.from({ length: LEARNERS }, (_, i) => {
    const answer = answers[i % answers.length];
    if (!answer) throw new Error("no lab ships an answer");
    const text = `# learner ${i}\n${answer.text}`;
    return newSubmission([labSubmission(answer.lab, { text, answers: {}, commands: [] })], { id: `learner-${i}` });
  });
}
