import type { ExplainedTrace } from "../../src/simulator/index.ts";

/** What one check found in the observed world. */
export type Finding = {
  readonly passed: boolean;
  /** What must happen, and what did, each in one sentence. */
  readonly wanted: string;
  readonly observed: string;
  readonly trace?: ExplainedTrace;
};
