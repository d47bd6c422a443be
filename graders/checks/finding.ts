import type { ExplainedTrace } from "../../src/simulator/index.ts";
import type { Fact } from "../hints/facts/fact.ts";
import type { MatrixCell } from "../reports/report.ts";

/** What one check found in the observed world. */
export type Finding = {
  readonly passed: boolean;
  /** What must happen, and what did, each in one sentence. */
  readonly wanted: string;
  readonly observed: string;
  /** The packet to show: the first that is not as wanted, or the first of all. */
  readonly trace?: ExplainedTrace;
  /** Every pair that a matrix judged. */
  readonly matrix?: readonly MatrixCell[];
  /** How much of it is right, from 0 to 1, where a check can tell; else all or nothing. */
  readonly credit?: number;
  /** What hints may speak of. */
  readonly facts: readonly Fact[];
};

/** The first finding that did not pass, or else the first; with the facts of all. */
export function firstFailing(findings: readonly [Finding, ...Finding[]]): Finding {
  const [first] = findings;
  const shown = findings.find(({ passed }) => !passed) ?? first;
  return { ...shown, facts: findings.flatMap(({ facts }) => facts) };
}
