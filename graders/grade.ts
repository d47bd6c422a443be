import type { Diagnostic } from "../src/simulator/index.ts";
import { checkAdmission } from "./checks/admission.ts";
import type { Finding } from "./checks/finding.ts";
import { checkProbe } from "./checks/probe.ts";
import { checkState } from "./checks/state.ts";
import { factsOf } from "./hints/facts/facts.ts";
import { fireHints } from "./hints/fire.ts";
import { generalHint } from "./hints/general.ts";
import type { Check, Hint, Lab, Task } from "./lab/lab.ts";
import type { CheckReport, FiredHint, Report, TaskReport } from "./reports/report.ts";
import { type Observed, observe } from "./world.ts";

const SEED = 1;

/** Judges an answer. Any text gets a report, and the same text the same report anywhere. */
export function grade(lab: Lab, answer: string, { seed = SEED }: { readonly seed?: number } = {}): Report {
  return judge(lab, (world) => observe(lab, answer, world, seed));
}

/** Judges whatever has become of the lab's worlds. */
export function judge(lab: Lab, look: (world: string) => Observed): Report {
  const names = [...new Set(["cluster", ...lab.tasks.map(({ world }) => world)])];
  const worlds = new Map(names.map((world) => [world, look(world)]));
  const first = [...worlds.values()][0];
  if (!first) throw new Error(`a lab without a world: ${lab.id}`);
  const tasks = judgeTasks(lab, worlds);
  const passed = tasks.every(({ status }) => status === "passed");
  const { exit, stdout, stderr, diagnostics } = first.outcome;
  return {
    format: "hop-report/1",
    lab: lab.id,
    verdict: diagnostics.some(({ code }) => NOT_YAML.has(code)) ? "not-gradable" : passed ? "passed" : "failed",
    score: scoreOf(tasks),
    output: { exit, stdout, stderr },
    diagnostics: [...diagnostics, ...first.state.notices],
    tasks,
    hints: passed ? praise(lab, worlds) : help(lab, worlds, tasks, diagnostics),
  };
}

const MENDING: ReadonlySet<Hint["severity"]> = new Set(["essential", "actionable"]);

function praise(lab: Lab, worlds: ReadonlyMap<string, Observed>): readonly FiredHint[] {
  const kind = lab.hints.filter(({ severity }) => !MENDING.has(severity));
  return fireHints(kind, [...worlds.values()].flatMap(factsOf));
}

/** The lab's hints that fit; a general one when none of them says what to mend. */
function help(
  lab: Lab,
  worlds: ReadonlyMap<string, Observed>,
  tasks: readonly TaskReport[],
  diagnostics: readonly Diagnostic[],
): readonly FiredHint[] {
  const facts = [...worlds.values()].flatMap(factsOf);
  const fired = fireHints(lab.hints, facts);
  if (fired.some(({ severity }) => MENDING.has(severity))) return fired;
  const general = generalHint({ diagnostics, tasks, facts });
  return general ? [general, ...fired] : fired;
}

/** Text that was never read is no answer: nobody can judge it. */
const NOT_YAML: ReadonlySet<string> = new Set(["yaml-syntax", "yaml-tab", "yaml-bounds"]);

function judgeTasks(lab: Lab, worlds: ReadonlyMap<string, Observed>): readonly TaskReport[] {
  const reports: TaskReport[] = [];
  for (const task of lab.tasks) {
    const waitsFor = reports
      .filter(({ id, status }) => task.needs.includes(id) && status !== "passed")
      .map(({ title }) => title);
    const observed = worlds.get(task.world);
    if (!observed) throw new Error(`no such world: ${task.world}`);
    reports.push(judgeTask(task, observed, waitsFor));
  }
  return reports;
}

function judgeTask(task: Task, observed: Observed, waitsFor: readonly string[]): TaskReport {
  const checks = task.checks.map((check) => reportOf(check, judgeCheck(check, observed), waitsFor.length > 0));
  const passed = checks.every(({ status }) => status === "passed");
  const status = waitsFor.length > 0 ? "blocked" : passed ? "passed" : "failed";
  return { id: task.id, title: task.title, weight: task.weight, status, waitsFor, checks };
}

function judgeCheck(check: Check, observed: Observed): Finding {
  switch (check.kind) {
    case "probe":
      return checkProbe(observed.state, check);
    case "state":
      return checkState(observed.state, check);
    case "admission":
      return checkAdmission(observed, check);
  }
}

function reportOf({ id, kind, title }: Check, { passed, ...finding }: Finding, blocked: boolean): CheckReport {
  return { id, kind, title, status: blocked ? "blocked" : passed ? "passed" : "failed", ...finding };
}

function scoreOf(tasks: readonly TaskReport[]): number {
  const sum = (list: readonly TaskReport[]): number => list.reduce((total, { weight }) => total + weight, 0);
  return sum(tasks.filter(({ status }) => status === "passed")) / sum(tasks);
}
