import type { Finding } from "./checks/finding.ts";
import { judgeCheck } from "./checks/judge-check.ts";
import type { Fact } from "./hints/facts/fact.ts";
import type { Check } from "./lab/check.ts";
import type { Lab, Task } from "./lab/lab.ts";
import type { CheckReport, TaskReport } from "./reports/report.ts";
import type { Observed } from "./world.ts";

/** The tasks of a lab, judged, and what their checks let hints speak of. */
export type JudgedTasks = { readonly tasks: readonly TaskReport[]; readonly facts: readonly Fact[] };

type Judged = { readonly check: Check; readonly finding: Finding };

/** Judges every task in its world. `blockedBy` tells what blocks them all: changes that are forbidden. */
export function judgeTasks(
  { tasks: declared }: Lab,
  worlds: ReadonlyMap<string, Observed>,
  blockedBy: readonly string[],
): JudgedTasks {
  const tasks: TaskReport[] = [];
  const facts: Fact[] = [];
  for (const task of declared) {
    const observed = worlds.get(task.world);
    if (!observed) throw new Error(`no such world: ${task.world}`);
    const judged = task.checks.map((check) => ({ check, finding: judgeCheck(observed, check) }));
    tasks.push(taskReport(task, judged, [...blockedBy, ...unmetNeeds(task, tasks)]));
    facts.push(...judged.flatMap(({ finding }) => finding.facts));
  }
  return { tasks, facts };
}

/** From 0 to 1: the weighted credit of the tasks. */
export function scoreOf(tasks: readonly TaskReport[]): number {
  return weighted(tasks);
}

/** Whether everything that counts passed: a task of no weight only tells. */
export function allPassed(tasks: readonly TaskReport[]): boolean {
  return tasks.every(({ weight, status }) => weight === 0 || status === "passed");
}

function unmetNeeds({ needs }: Task, before: readonly TaskReport[]): readonly string[] {
  return before.filter(({ id, status }) => needs.includes(id) && status !== "passed").map(({ title }) => title);
}

function taskReport(
  { id, title, weight, credit }: Task,
  judged: readonly Judged[],
  waitsFor: readonly string[],
): TaskReport {
  const blocked = waitsFor.length > 0;
  const passed = judged.every(({ finding }) => finding.passed);
  const earned = passed ? 1 : credit === "partial" ? partialCredit(judged) : 0;
  return {
    id,
    title,
    weight,
    status: statusOf(blocked, passed),
    credit: blocked ? 0 : earned,
    waitsFor,
    checks: judged.map(({ check, finding }) => checkReport(check, finding, blocked)),
  };
}

function partialCredit(judged: readonly Judged[]): number {
  return weighted(judged.map(({ check, finding }) => ({ weight: check.weight, credit: creditOf(finding) })));
}

const creditOf = ({ passed, credit = 0 }: Finding): number => (passed ? 1 : credit);

function checkReport({ id, kind, title }: Check, finding: Finding, blocked: boolean): CheckReport {
  const { passed, facts: _, credit: __, ...shown } = finding;
  return { id, kind, title, status: statusOf(blocked, passed), credit: creditOf(finding), ...shown };
}

function statusOf(blocked: boolean, passed: boolean): TaskReport["status"] {
  return blocked ? "blocked" : passed ? "passed" : "failed";
}

function weighted(parts: readonly { readonly weight: number; readonly credit: number }[]): number {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : parts.reduce((sum, { weight, credit }) => sum + weight * credit, 0) / all;
}
