import { checkMessage, notGradable, type ReportFormat } from "./format.ts";
import type { CheckReport, TaskReport } from "./report.ts";

/** Longer ones are cut off there. */
const MAX_MESSAGE = 65_535;

/**
 * Exercism's `results.json` of a test runner, version 3 (exercism.org/docs/building/tooling/test-runners/interface): a
 * test a check, tied to its task by the task's number in the brief.
 */
export const exercism: ReportFormat = (report) => {
  const { verdict, tasks } = report;
  const result =
    verdict === "not-gradable"
      ? { version: 3, status: "error", message: notGradable(report).slice(0, MAX_MESSAGE), tests: [] }
      : {
          version: 3,
          status: verdict === "passed" ? "pass" : "fail",
          message: null,
          tests: tasks.flatMap((task, i) => task.checks.map((check) => testOf(task, check, i + 1))),
        };
  return JSON.stringify(result, null, 2);
};

function testOf({ waitsFor }: TaskReport, check: CheckReport, task: number): unknown {
  return {
    name: check.title,
    test_code: check.wanted,
    task_id: task,
    ...statusOf(waitsFor, check),
  };
}

function statusOf(
  waitsFor: readonly string[],
  check: CheckReport,
): { readonly status: "pass" | "fail" | "error"; readonly message?: string } {
  switch (check.status) {
    case "passed":
      return { status: "pass" };
    case "failed":
      return { status: "fail", message: checkMessage(check).slice(0, MAX_MESSAGE) };
    case "blocked":
      return { status: "error", message: `First: ${waitsFor.join(", ")}` };
  }
}
