import { readDocuments } from "../../src/simulator/index.ts";
import type { Answer } from "../answer.ts";
import { grade } from "../grade.ts";
import { type DeclaredTask, tasksOf } from "../lab/assemble.ts";
import type { Lab, Task } from "../lab/lab.ts";
import { misfitsIn, problemAt } from "../lab/meaning/meaning.ts";
import type { Misfit } from "../lab/meaning/misfit.ts";
import { type LabProblem, problem } from "../lab/problem.ts";
import { schemaProblems } from "../lab/schema.ts";
import { isPack } from "../lab/validators.generated.ts";
import type { Report, TaskReport } from "../reports/report.ts";
import { allPassed, scoreOf } from "../tasks.ts";
import { AS_WRITTEN, inVariant, variantOf } from "../variants/variant.ts";

/**
 * What an instructor keeps to himself about a lab: more tasks, and other seeds, under which what was copied from a
 * screen fails. It is given to the command line, and is no part of the course.
 */
export type Pack = { readonly tasks: readonly Task[]; readonly seeds: readonly number[] };

export type LoadedPack =
  | { readonly kind: "pack"; readonly pack: Pack }
  | { readonly kind: "broken"; readonly problems: readonly LabProblem[] };

export const NO_PACK: Pack = { tasks: [], seeds: [] };

/** Reads `<pack>/<lab>.yaml`. */
export function loadPack(lab: Lab, file: string, text: string): LoadedPack {
  const { documents, problem: unread } = readDocuments({ fileName: file, text });
  const [declared, ...more] = documents;
  if (unread) return broken([problem(file, unread.diagnostic.range?.start.line ?? 1, unread.message)]);
  if (!declared || more.length > 0) return broken([problem(file, 1, "must be one YAML document")]);
  const shape = schemaProblems(isPack, declared, file);
  if (shape.length > 0) return broken(shape);
  const { tasks = [], seeds = [] } = declared.value as unknown as DeclaredPack;
  const pack = { tasks: tasksOf(tasks), seeds };
  const problems = misfitsIn(withPack(lab, pack)).map((misfit) => problemAt(declared, inPack(lab, misfit)));
  return problems.length > 0 ? broken(problems) : { kind: "pack", pack };
}

type DeclaredPack = { readonly tasks?: readonly DeclaredTask[]; readonly seeds?: readonly number[] };

/** The lab's own tasks come first: in the pack's file the numbers begin after them. */
function inPack({ tasks }: Lab, { path, message }: Misfit): Misfit {
  return { path: path.replace(/^tasks\[(\d+)\]/, (_, number) => `tasks[${Number(number) - tasks.length}]`), message };
}

const broken = (problems: readonly LabProblem[]): LoadedPack => ({ kind: "broken", problems });

/** The lab, or a variant of it, with the pack's tasks after its own. */
export function withPack(lab: Lab, { tasks }: Pack, variantSeed = AS_WRITTEN): Lab {
  const variant = variantOf(lab, variantSeed);
  return { ...variant, tasks: [...variant.tasks, ...inVariant(lab, variantSeed, tasks)] };
}

/** Judges under more seeds as well: of each task what counts is the worst that comes of it. */
export function gradeUnder(lab: Lab, answer: string | Answer, seeds: readonly number[]): Report {
  const report = grade(lab, answer);
  if (seeds.length === 0 || report.verdict === "not-gradable") return report;
  const drawn = withoutDrawnAnswers(lab);
  const others = seeds.map((seed) => grade(drawn, answer, { seed }).tasks);
  const tasks = report.tasks.map((task, i) => others.reduce((worst, each) => worseOf(worst, each[i]), task));
  return { ...report, tasks, score: scoreOf(tasks), verdict: allPassed(tasks) ? "passed" : "failed" };
}

function worseOf(task: TaskReport, other: TaskReport | undefined): TaskReport {
  return other && other.credit < task.credit ? other : task;
}

/** What the learner read off a cluster of one seed is another thing under the next. */
function withoutDrawnAnswers(lab: Lab): Lab {
  const tasks = lab.tasks.map((task) => ({
    ...task,
    checks: task.checks.filter((check) => check.kind !== "answer" || !check.field),
  }));
  return { ...lab, tasks };
}
