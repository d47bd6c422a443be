import { type ManifestDocument, rangeOf } from "../../../src/simulator/index.ts";
import type { Lab } from "../lab.ts";
import { type LabProblem, problem } from "../problem.ts";
import { answerMisfits } from "./answers.ts";
import { hintMisfits } from "./hints.ts";
import { idMisfits, misnamedFiles } from "./ids.ts";
import { placeMisfits } from "./places.ts";
import { taskMisfits } from "./tasks.ts";

/** What a schema cannot see: names that must exist, and addresses that must be readable. */
export function meaningProblems(lab: Lab, declared: ManifestDocument): readonly LabProblem[] {
  const misfits = [idMisfits, taskMisfits, answerMisfits, placeMisfits, hintMisfits].flatMap((look) => look(lab));
  return [
    ...misfits.map(({ path, message }) => problem("lab.yaml", rangeOf(declared, path)?.start.line ?? 1, message)),
    ...misnamedFiles(lab),
  ];
}
