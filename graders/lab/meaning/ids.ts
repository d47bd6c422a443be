import type { Lab } from "../lab.ts";
import { type LabProblem, problem } from "../problem.ts";
import { checksOf, listed, type Misfit, type Placed, placed } from "./misfit.ts";

/** Each family of ids is its own, but for tasks and checks, which a report shows side by side. */
export function idMisfits(lab: Lab): readonly Misfit[] {
  const judged = [...placed("tasks", lab.tasks), ...checksOf(lab)];
  const hints = [...placed("hints", lab.hints), ...placed("locked", lab.locked)];
  return [judged, hints, placed("questions", lab.questions), placed("symptoms", lab.symptoms)].flatMap(repeated);
}

function repeated(list: readonly Placed<{ readonly id: string }>[]): readonly Misfit[] {
  const ids = list.map(({ value }) => value.id);
  return list
    .filter(({ value }, i) => ids.indexOf(value.id) !== i)
    .map(({ path, value: { id } }) => ({
      path: `${path}.id`,
      message: `the id ${id} stands twice: give one of them another`,
    }));
}

/** A wrong answer is named after the hint that it must meet. */
export function misnamedFiles({ wrong, hints, locked }: Lab): readonly LabProblem[] {
  const ids = [...hints, ...locked].map(({ id }) => id);
  return Object.keys(wrong)
    .filter((name) => !ids.includes(name.split(".")[0] ?? ""))
    .map((name) =>
      problem(`wrong/${name}.yaml`, 1, `the file is named after no hint: rename it, or add the hint. ${listed(ids)}`),
    );
}
