import type { Diagnostic } from "../src/simulator/index.ts";
import type { Lab } from "./lab/lab.ts";
import { noticesOf, observe } from "./world.ts";

const SEED = 1;

/** What the API server would say to an answer, before anything is judged: the same words and places as in its report. */
export function diagnose(lab: Lab, answer: string): readonly Diagnostic[] {
  const observed = observe(lab, answer, "cluster", SEED);
  return [...observed.outcome.diagnostics, ...noticesOf(observed)];
}
