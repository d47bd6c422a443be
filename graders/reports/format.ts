import type { CheckReport, Report } from "./report.ts";

/** A report for one consumer; `fileName` is where the answer stands. */
export type ReportFormat = (report: Report, fileName: string) => string;

/** What a person reads of a check that did not pass. */
export function checkMessage({ wanted, observed }: CheckReport): string {
  return `${wanted} ${observed}`;
}

/** Why an answer could not be judged. */
export function notGradable({ diagnostics, output }: Report): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return errors.join("\n") || output.stderr.trim();
}
