import { later } from "../after.ts";
import { type Answer, readAnswer } from "../answer.ts";
import { rightAnswer } from "../checks/answer.ts";
import { grade, SEED } from "../grade.ts";
import type { Lab } from "../lab/lab.ts";
import type { Report } from "../reports/report.ts";
import { observe } from "../world.ts";

/** A text that the lab ships, and what to call it in a message. */
export type ShippedAnswer = {
  readonly name: string;
  readonly text: string;
  /** Which answers to questions go with it, unless a document `kind: Answers` in it says otherwise. */
  readonly questions: "unanswered" | "right";
};

export const startOf = ({ start }: Lab): ShippedAnswer => ({ name: "start", text: start, questions: "unanswered" });

export function rightAnswers({ solution, alsoRight }: Lab): readonly ShippedAnswer[] {
  return [{ name: "solution", text: solution, questions: "right" }, ...named("also-right", alsoRight)];
}

export function wrongAnswers({ wrong }: Lab): readonly ShippedAnswer[] {
  return named("wrong", wrong);
}

/** Every text of the lab that somebody might hand in. */
export function shippedAnswers(lab: Lab): readonly ShippedAnswer[] {
  return [startOf(lab), ...rightAnswers(lab), ...wrongAnswers(lab)];
}

const GRADED = new WeakMap<Lab, Map<string, Report>>();

/** The report of a shipped answer; made once, since every line of the contract asks for it. */
export function gradeShipped(lab: Lab, shipped: ShippedAnswer, seed = SEED): Report {
  const known = GRADED.get(lab) ?? new Map<string, Report>();
  GRADED.set(lab, known);
  const key = `${seed} ${shipped.name}`;
  const report = known.get(key) ?? grade(lab, answerOf(lab, shipped, seed), { seed });
  known.set(key, report);
  return report;
}

/** The whole answer: a mistake in the manifest comes with right answers to the questions, so that it is the only one. */
export function answerOf(lab: Lab, { text, questions }: ShippedAnswer, seed: number): Answer {
  const answer = readAnswer(text);
  if (questions === "unanswered" || lab.questions.length === 0) return answer;
  const right = lab.tasks.flatMap(({ world, checks }) => {
    const observed = observe(lab, answer, world, seed);
    return checks.flatMap((check) => {
      if (check.kind !== "answer") return [];
      const value = rightAnswer({ ...observed, state: later(observed.state, check.after).state }, check);
      return value === undefined ? [] : [[check.question, value] as const];
    });
  });
  return { ...answer, answers: { ...Object.fromEntries(right), ...answer.answers } };
}

function named(folder: string, texts: Readonly<Record<string, string>>): readonly ShippedAnswer[] {
  return Object.entries(texts).map(([name, text]) => ({ name: `${folder}/${name}`, text, questions: "right" }));
}
