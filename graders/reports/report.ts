import type { Diagnostic, ExplainedTrace } from "../../src/simulator/index.ts";
import type { Check } from "../lab/check.ts";

/** The answer to one submission. Plain data, and the same in the browser, on the command line and in tests. */
export type Report = {
  readonly format: "hop-report/1";
  readonly lab: string;
  /** `not-gradable`: the answer is not YAML, or the lab is broken. Never a zero. */
  readonly verdict: "passed" | "failed" | "not-gradable";
  /** From 0 to 1: what the tasks earned, by their weights. */
  readonly score: number;
  /** What kubectl said to the answer. */
  readonly output: { readonly exit: number; readonly stdout: string; readonly stderr: string };
  readonly diagnostics: readonly Diagnostic[];
  /** What the answer changed and must leave as it was: while it is so, every task is blocked. Absent when nothing. */
  readonly forbidden?: readonly ForbiddenChange[];
  readonly tasks: readonly TaskReport[];
  /** The hints that fit, most essential first, three at most. */
  readonly hints: readonly FiredHint[];
};

export type TaskReport = {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly status: "passed" | "failed" | "blocked";
  /** From 0 to 1: what it earned of its weight. */
  readonly credit: number;
  /** What must come first, when blocked: titles of tasks, changes to take back. */
  readonly waitsFor: readonly string[];
  readonly checks: readonly CheckReport[];
};

export type CheckReport = {
  readonly id: string;
  readonly kind: Check["kind"];
  readonly title: string;
  readonly status: "passed" | "failed" | "blocked";
  /** From 0 to 1: how much of it is right. It counts where the task has partial credit. */
  readonly credit: number;
  /** What must happen, and what did, each in one sentence. */
  readonly wanted: string;
  readonly observed: string;
  /** The packet's way: of the first one that is not as wanted, where a check sends several. */
  readonly trace?: ExplainedTrace;
  /** Every pair of a matrix. */
  readonly matrix?: readonly MatrixCell[];
};

/** Whether a destination answers a sender, and whether it should. */
export type MatrixCell = {
  readonly from: string;
  readonly to: string;
  readonly wanted: boolean;
  readonly actual: boolean;
};

export type ForbiddenChange = {
  readonly id: string;
  /** `Deployment shop/web` */
  readonly object: string;
  readonly reason: string;
};

export type FiredHint = {
  readonly id: string;
  readonly severity: "essential" | "actionable" | "informative" | "celebratory";
  readonly ladder: readonly string[];
};
