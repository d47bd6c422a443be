import { type ManifestDocument, rangeOf } from "../../../src/simulator/index.ts";
import type { Lab } from "../lab.ts";
import { type LabProblem, problem } from "../problem.ts";
import { answerMisfits } from "./answers.ts";
import { editableMisfits } from "./editable.ts";
import { hintMisfits } from "./hints.ts";
import { idMisfits, misnamedFiles } from "./ids.ts";
import type { Misfit } from "./misfit.ts";
import { placeMisfits } from "./places.ts";
import { taskMisfits } from "./tasks.ts";

/** What a schema cannot see: names that must exist, and addresses that must be readable. */
export function meaningProblems(lab: Lab, declared: ManifestDocument): readonly LabProblem[] {
  return [...misfitsIn(lab).map((misfit) => problemAt(declared, misfit)), ...misnamedFiles(lab)];
}

export function misfitsIn(lab: Lab): readonly Misfit[] {
  return [idMisfits, taskMisfits, answerMisfits, placeMisfits, hintMisfits, editableMisfits].flatMap((look) =>
    look(lab),
  );
}

/** The misfit at its line of the file that declares it. */
export function problemAt(declared: ManifestDocument, { path, message }: Misfit): LabProblem {
  return problem(declared.fileName, rangeOf(declared, path)?.start.line ?? 1, message);
}
