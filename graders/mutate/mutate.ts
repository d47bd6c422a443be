import isEqual from "fast-deep-equal";
import { getObject } from "../../src/simulator/index.ts";
import type { Answer } from "../answer.ts";
import { answerOf } from "../contract/answers.ts";
import { grade, SEED } from "../grade.ts";
import { isMending } from "../hints/hints.ts";
import { CHECK_KINDS } from "../lab/check.ts";
import type { Lab } from "../lab/lab.ts";
import { writtenPart } from "../lab/written-part.ts";
import type { Report } from "../reports/report.ts";
import { observe } from "../world.ts";
import { likelyMistakes, type Mistake } from "./mistakes.ts";

/** What a lab makes of the likely mistakes, each by its name. */
export type Mutation = {
  /** How many were tried: those that leave the cluster as the solution does are none. */
  readonly tried: number;
  /** Those that pass. */
  readonly survivors: readonly string[];
  /** Those that the server took, and of which no hint says more than what was wanted and what was seen. */
  readonly unexplained: readonly string[];
};

/** Tries every likely mistake. */
export function mutate(lab: Lab): Mutation {
  const mistakes = likelyMistakes(lab).filter(isMistake(lab));
  const reports = mistakes.map(({ name, answer }) => ({ name, report: grade(lab, answer) }));
  const failed = reports.filter(({ report }) => report.verdict !== "passed");
  return {
    tried: mistakes.length,
    survivors: reports.filter(({ report }) => report.verdict === "passed").map(({ name }) => name),
    unexplained: failed.filter(({ report }) => !isExplained(report)).map(({ name }) => name),
  };
}

/** The server explains what it refuses; the rest is for hints. */
function isExplained({ output, hints }: Report): boolean {
  const empty: ReadonlySet<string> = new Set(CHECK_KINDS.map((kind) => `general-${kind}`));
  return output.exit !== 0 || hints.some((hint) => isMending(hint) && !empty.has(hint.id));
}

/** A slip that leaves behind the same cluster as the solution, such as a default left out, is no mistake. */
function isMistake(lab: Lab): (mistake: Mistake) => boolean {
  const solution = answerOf(lab, { name: "solution", text: lab.solution, questions: "right" }, SEED);
  const right = leftBehind(lab, solution);
  return ({ answer }) => answer.text === solution.text || !isEqual(leftBehind(lab, answer), right);
}

function leftBehind(lab: Lab, answer: Answer): unknown {
  const { outcome, state } = observe(lab, answer, "cluster", SEED);
  const made = outcome.results.map(({ kind, ref }) => {
    const object = ref && getObject(state.objects, ref);
    return [kind, ref, object && writtenPart(object)];
  });
  return [outcome.exit, state.document, ...made];
}
