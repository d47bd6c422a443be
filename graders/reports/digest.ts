import { hashOf } from "../hash.ts";
import type { Report } from "./report.ts";

/**
 * What a report came to, as one hash: verdict, score, statuses, hints and diagnostics by their codes and places, none of
 * the words. Two reports with the same digest say the same, wherever they were made.
 */
export function digestOf({ lab, verdict, score, tasks, hints, diagnostics, forbidden = [] }: Report): string {
  return hashOf({
    lab,
    verdict,
    score,
    tasks: tasks.map(({ id, status, credit, checks }) => ({
      id,
      status,
      credit,
      checks: checks.map((check) => [check.id, check.status, check.credit]),
    })),
    hints: hints.map(({ id }) => id),
    diagnostics: diagnostics.map(({ code, severity, path, range }) => ({ code, severity, path, range })),
    forbidden: forbidden.map(({ id }) => id),
  });
}
