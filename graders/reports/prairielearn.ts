import { checkMessage, notGradable, type ReportFormat } from "./format.ts";
import type { TaskReport } from "./report.ts";

/**
 * PrairieLearn's `results.json` of an external grader (docs.prairielearn.com, "External grading"): a test a task. What
 * cannot be judged costs no attempt there, either.
 */
export const prairielearn: ReportFormat = (report) => {
  const { verdict, score, tasks, output, lab } = report;
  const result =
    verdict === "not-gradable"
      ? { gradable: false, format_errors: [notGradable(report)] }
      : {
          gradable: true,
          score,
          message: `${lab}: ${verdict}`,
          output: `${output.stdout}${output.stderr}`,
          tests: tasks.map(testOf),
        };
  return JSON.stringify(result, null, 2);
};

function testOf({ title, weight, credit, status, waitsFor, checks }: TaskReport): unknown {
  const failing = checks.filter((check) => check.status === "failed").map(checkMessage);
  return {
    name: title,
    description: checks.map((check) => check.title).join("; "),
    points: weight * credit,
    max_points: weight,
    message: status === "blocked" ? `First: ${waitsFor.join(", ")}` : failing.join("\n"),
  };
}
