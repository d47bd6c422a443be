import { grade } from "../grade.ts";
import { factsOf } from "../hints/facts/facts.ts";
import { fireHints } from "../hints/fire.ts";
import type { Lab } from "../lab/lab.ts";
import { observe } from "../world.ts";
import { rightAnswers, shippedAnswers, startOf, wrongAnswers } from "./answers.ts";

const SEED = 1;

export function rightAnswersMeetNoEssentialHint(lab: Lab): readonly string[] {
  // A report of a pass keeps such hints to itself, so that they must be looked for in the facts.
  const essential = lab.hints.filter(({ severity }) => severity === "essential");
  const worlds = [...new Set(["cluster", ...lab.tasks.map(({ world }) => world)])];
  return rightAnswers(lab).flatMap(({ name, text }) => {
    const facts = worlds.flatMap((world) => factsOf(observe(lab, text, world, SEED)));
    return fireHints(essential, facts).map(
      ({ id }) => `${name}.yaml is right, and still meets the essential hint ${id}: narrow its \`when\``,
    );
  });
}

export function wrongAnswersMeetTheirHint(lab: Lab): readonly string[] {
  return wrongAnswers(lab).flatMap(({ name, text }) => {
    const wanted = name.slice("wrong/".length).split(".")[0];
    const first = grade(lab, text).hints[0]?.id ?? "no hint";
    return first === wanted ? [] : [`${name}.yaml must meet ${wanted} first, and meets ${first}`];
  });
}

/** A hint that mends a mistake needs the mistake; any other needs some answer at all. */
export function everyHintIsMet(lab: Lab): readonly string[] {
  const met = (answers: readonly { readonly text: string }[]): ReadonlySet<string> =>
    new Set(answers.flatMap(({ text }) => grade(lab, text).hints.map(({ id }) => id)));
  const [byMistakes, byAny] = [met([...wrongAnswers(lab), startOf(lab)]), met(shippedAnswers(lab))];
  return lab.hints
    .filter(({ id, severity }) => !(severity === "essential" || severity === "actionable" ? byMistakes : byAny).has(id))
    .map(({ id }) => `no answer meets the hint ${id}: add wrong/${id}.yaml, or remove the hint`);
}

/** Only the last rung of a ladder may give away what to write. */
export function ladderKeepsTheSolution(lab: Lab): readonly string[] {
  const lines = new Set(
    lab.solution
      .split("\n")
      .map(plain)
      .filter((line) => /: \S/.test(line)),
  );
  return lab.hints.flatMap(({ id, ladder }) =>
    ladder
      .slice(0, -1)
      .flatMap((rung, i) =>
        [...lines]
          .filter((line) => containsWhole(plain(rung), line))
          .map(
            (line) => `rung ${i + 1} of ${id} gives away a line of the solution: ${line}. Keep it for the last rung`,
          ),
      ),
  );
}

/** Without what dresses a line up: quotes, backticks, dashes of lists, more than one blank. */
function plain(text: string): string {
  return text
    .replace(/[`"']/g, "")
    .replace(/\s+/g, " ")
    .replace(/^\s*(- )*/, "")
    .trim();
}

function containsWhole(text: string, line: string): boolean {
  const at = text.indexOf(line);
  return at >= 0 && !/\w/.test(text[at + line.length] ?? "") && !/\w/.test(text[at - 1] ?? "");
}
