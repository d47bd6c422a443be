import { traceText } from "../../src/simulator/index.ts";
import type { CheckReport, Report, TaskReport } from "./report.ts";

const MARKS = { passed: "✓", failed: "✗", blocked: "–" } as const;

/** A report to read in a terminal; `fileName` is where the answer stands. */
export function reportText(report: Report, fileName: string): string {
  const { stdout, stderr } = report.output;
  const problems = report.diagnostics
    .filter(({ severity }) => severity !== "warning")
    .map(
      ({ range, message, hint }) =>
        `${fileName}:${range?.start.line ?? 1}:${range?.start.column ?? 1}: ${message}\n    ${hint}`,
    );
  const [first] = report.hints;
  return [
    `${report.lab}: ${report.verdict} (${Math.round(report.score * 100)} %)`,
    `${stdout}${stderr}`.trimEnd(),
    problems.join("\n"),
    ...(report.verdict === "not-gradable" ? [] : report.tasks.map(taskText)),
    ...(first && report.verdict !== "passed" ? [`Hint (${first.id}): ${first.ladder[0]}`] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function taskText({ title, status, checks, waitsFor }: TaskReport): string {
  const waiting = waitsFor.length > 0 ? ` (first: ${waitsFor.join(", ")})` : "";
  return [`${MARKS[status]} ${title}${waiting}`, ...checks.map(checkText)].join("\n");
}

function checkText({ title, status, wanted, observed, trace }: CheckReport): string {
  const head = `  ${MARKS[status]} ${title}`;
  if (status !== "failed") return head;
  const way = trace ? `\n${traceText(trace).trimEnd().replace(/^/gm, "      ")}` : "";
  return `${head}\n    wanted:   ${wanted}\n    observed: ${observed}${way}`;
}
