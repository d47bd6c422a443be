import { checkMessage, notGradable, type ReportFormat } from "./format.ts";
import type { CheckReport, TaskReport } from "./report.ts";

/**
 * Gradescope's `results.json` (gradescope-autograders.readthedocs.io, "Autograder Specifications"): a test a task. All
 * text is plain text to it. What cannot be judged has no score, so that nobody gets a zero for it.
 */
export const gradescope: ReportFormat = (report) => {
  const { verdict, tasks, lab } = report;
  const shown = { output_format: "text", visibility: "visible", stdout_visibility: "hidden" };
  const result =
    verdict === "not-gradable"
      ? { ...shown, output: `This cannot be judged.\n${notGradable(report)}` }
      : {
          ...shown,
          score: sum(tasks.map(points)),
          output: `${lab}: ${verdict}`,
          tests: tasks.map((task, i) => testOf(task, i + 1)),
        };
  return JSON.stringify(result, null, 2);
};

function testOf(task: TaskReport, number: number): unknown {
  return {
    score: points(task),
    max_score: task.weight,
    // A task of no weight only tells: without a status Gradescope would call 0 of 0 points passed.
    status: task.status === "passed" ? "passed" : "failed",
    name: task.title,
    name_format: "text",
    number: String(number),
    output: [...waiting(task), ...task.checks.map(checkLine)].join("\n"),
    output_format: "text",
    visibility: "visible",
  };
}

const points = ({ weight, credit }: TaskReport): number => weight * credit;

const waiting = ({ waitsFor }: TaskReport): readonly string[] =>
  waitsFor.length > 0 ? [`First: ${waitsFor.join(", ")}`] : [];

function checkLine(check: CheckReport): string {
  return check.status === "failed"
    ? `failed: ${check.title}. ${checkMessage(check)}`
    : `${check.status}: ${check.title}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
