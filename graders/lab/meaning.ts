import { parseDestination, parseSender } from "../../src/simulator/index.ts";
import type { Lab } from "./lab.ts";
import { type LabProblem, problem } from "./problem.ts";

/** What a schema cannot see: names that must exist, and addresses that must be readable. */
export function meaningProblems(lab: Lab): readonly LabProblem[] {
  const ids = lab.tasks.map(({ id }) => id);
  const probes = [
    ...lab.symptoms,
    ...lab.tasks.flatMap(({ checks }) =>
      checks.flatMap((check) =>
        check.kind === "probe" ? [check, ...(check.control ? [{ id: check.id, ...check.control }] : [])] : [],
      ),
    ),
  ];
  const unreadable = probes.flatMap(({ id, from, to }) =>
    [parseSender(from), parseDestination(to)].flatMap((parsed) =>
      parsed.kind === "unreadable" ? [`${id}: ${parsed.message}`] : [],
    ),
  );
  const hintIds = lab.hints.map(({ id }) => id);
  return [
    ...repeated([...ids, ...lab.tasks.flatMap(({ checks }) => checks.map(({ id }) => id))]).map(
      (id) => `the id ${id} stands twice`,
    ),
    ...repeated(hintIds).map((id) => `the hint ${id} stands twice`),
    ...lab.tasks.flatMap(({ id, needs }) =>
      needs
        .filter((need) => !ids.includes(need))
        .map((need) => `task ${id} needs ${need}, which is no task: ${ids.join(", ")}`),
    ),
    ...lab.tasks
      .filter(({ world }) => !Object.hasOwn(lab.worlds, world))
      .map(
        ({ id, world }) => `task ${id} is judged in ${world}, which is no world: ${Object.keys(lab.worlds).join(", ")}`,
      ),
    ...Object.keys(lab.wrong)
      .filter((name) => !hintIds.includes(name.split(".")[0] ?? ""))
      .map((name) => `wrong/${name}.yaml is named after no hint: ${hintIds.join(", ")}`),
    ...unreadable,
  ].map((message) => problem("lab.yaml", 1, message));
}

const repeated = (names: readonly string[]): readonly string[] => names.filter((name, i) => names.indexOf(name) !== i);
