import type { Diagnostic } from "../src/simulator/index.ts";
import type { Answer } from "./answer.ts";
import { examine } from "./examine.ts";
import { hintsFor, praise } from "./hints/hints.ts";
import type { Lab } from "./lab/lab.ts";
import type { Report } from "./reports/report.ts";
import { allPassed, scoreOf } from "./tasks.ts";
import { noticesOf, type Observed, observe } from "./world.ts";

/** Of all chance in a grading; the grader's, never the learner's. */
export const SEED = 1;

/** Judges an answer. Any text gets a report, and the same answer the same report anywhere. */
export function grade(lab: Lab, answer: string | Answer, { seed = SEED }: { readonly seed?: number } = {}): Report {
  return judge(lab, (world) => observe(lab, answer, world, seed));
}

/** Judges whatever has become of the lab's worlds. */
export function judge(lab: Lab, look: (world: string) => Observed): Report {
  const seen = examine(lab, look);
  const { first, tasks, forbidden, diagnostics } = seen;
  const passed = allPassed(tasks);
  const { exit, stdout, stderr } = first.outcome;
  return {
    format: "hop-report/1",
    lab: lab.id,
    verdict: verdictOf(passed, diagnostics),
    score: scoreOf(tasks),
    output: { exit, stdout, stderr },
    diagnostics: [...diagnostics, ...noticesOf(first)],
    ...(forbidden.length > 0 ? { forbidden } : {}),
    tasks,
    hints: passed ? praise(lab, seen) : hintsFor(lab, seen),
  };
}

/** Text that was never read is no answer: nobody can judge it. */
const NOT_YAML: ReadonlySet<string> = new Set(["yaml-syntax", "yaml-tab", "yaml-bounds"]);

function verdictOf(passed: boolean, diagnostics: readonly Diagnostic[]): Report["verdict"] {
  if (diagnostics.some(({ code }) => NOT_YAML.has(code))) return "not-gradable";
  return passed ? "passed" : "failed";
}
