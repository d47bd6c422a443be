import type { Diagnostic, ExplainedTrace } from "../../src/simulator/index.ts";

/** The answer to one submission. Plain data, and the same in the browser, on the command line and in tests. */
export type Report = {
  readonly format: "hop-report/1";
  readonly lab: string;
  /** `not-gradable`: the answer is not YAML, or the lab is broken. Never a zero. */
  readonly verdict: "passed" | "failed" | "not-gradable";
  /** From 0 to 1: the weights of the passed tasks. */
  readonly score: number;
  /** What kubectl said to the answer. */
  readonly output: { readonly exit: number; readonly stdout: string; readonly stderr: string };
  readonly diagnostics: readonly Diagnostic[];
  readonly tasks: readonly TaskReport[];
  /** The hints that fit, most essential first, three at most. */
  readonly hints: readonly FiredHint[];
};

export type TaskReport = {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly status: "passed" | "failed" | "blocked";
  /** Titles of the tasks that must pass first, when blocked. */
  readonly waitsFor: readonly string[];
  readonly checks: readonly CheckReport[];
};

export type CheckReport = {
  readonly id: string;
  readonly kind: "probe" | "state" | "admission";
  readonly title: string;
  readonly status: "passed" | "failed" | "blocked";
  /** What must happen, and what did, each in one sentence. */
  readonly wanted: string;
  readonly observed: string;
  /** The packet's way, for a probe. */
  readonly trace?: ExplainedTrace;
};

export type FiredHint = {
  readonly id: string;
  readonly severity: "essential" | "actionable" | "informative" | "celebratory";
  readonly ladder: readonly string[];
};
