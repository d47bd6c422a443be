import { examine } from "../examine.ts";
import { SEED } from "../grade.ts";
import { fireHints } from "../hints/fire.ts";
import { isMending } from "../hints/hints.ts";
import type { Lab } from "../lab/lab.ts";
import { observe } from "../world.ts";
import { answerOf, gradeShipped, rightAnswers, type ShippedAnswer, shippedAnswers, wrongAnswers } from "./answers.ts";

export function rightAnswersMeetNoEssentialHint(lab: Lab): readonly string[] {
  // A report of a pass keeps such hints to itself, so that they must be looked for in the facts.
  const essential = lab.hints.filter(({ severity }) => severity === "essential");
  return rightAnswers(lab).flatMap((shipped) => {
    const answer = answerOf(lab, shipped, SEED);
    const { facts } = examine(lab, (world) => observe(lab, answer, world, SEED));
    return fireHints(essential, facts).map(
      ({ id }) => `${shipped.name}.yaml is right, and still meets the essential hint ${id}: narrow its \`when\``,
    );
  });
}

export function wrongAnswersMeetTheirHint(lab: Lab): readonly string[] {
  return wrongAnswers(lab).flatMap((shipped) => {
    const wanted = shipped.name.slice("wrong/".length).split(".")[0];
    const first = gradeShipped(lab, shipped).hints[0]?.id ?? "no hint";
    return first === wanted ? [] : [`${shipped.name}.yaml must meet ${wanted} first, and meets ${first}`];
  });
}

/** A wrong answer holds one mistake; a second essential hint beside the first speaks of one that is not there. */
export function wrongAnswersMeetOneHint(lab: Lab): readonly string[] {
  return wrongAnswers(lab).flatMap((shipped) => {
    const [first, ...others] = gradeShipped(lab, shipped).hints.filter(({ severity }) => severity === "essential");
    return others.map(
      ({ id }) =>
        `${shipped.name}.yaml also meets the essential hint ${id}: narrow its \`when\`, or let ${first?.id} hide it`,
    );
  });
}

/** A hint that mends a mistake needs the mistake; any other needs some answer at all. */
export function everyHintIsMet(lab: Lab): readonly string[] {
  const met = (answers: readonly ShippedAnswer[]): ReadonlySet<string> =>
    new Set(answers.flatMap((shipped) => gradeShipped(lab, shipped).hints.map(({ id }) => id)));
  const [byMistakes, byAny] = [met(wrongAnswers(lab)), met(shippedAnswers(lab))];
  const locks = lab.locked.map(({ id }) => ({ id, severity: "essential" as const }));
  return [...lab.hints, ...locks]
    .filter((hint) => !(isMending(hint) ? byMistakes : byAny).has(hint.id))
    .map(({ id }) => `no answer meets the hint ${id}: add wrong/${id}.yaml, or remove the hint`);
}
