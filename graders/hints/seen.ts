import type { Diagnostic } from "../../src/simulator/index.ts";
import type { ForbiddenChange, TaskReport } from "../reports/report.ts";
import type { Fact } from "./facts/fact.ts";

/** Everything that is known about an answer when a hint is looked for. */
export type Seen = {
  readonly forbidden: readonly ForbiddenChange[];
  readonly diagnostics: readonly Diagnostic[];
  readonly tasks: readonly TaskReport[];
  readonly facts: readonly Fact[];
};
