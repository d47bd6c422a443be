import { getObject, outcomeOf } from "../../src/simulator/index.ts";
import { later } from "../after.ts";
import type { AnswerCheck, AnswerValue } from "../lab/check.ts";
import { refOf, valueAt } from "../lab/field-path.ts";
import type { Question } from "../lab/lab.ts";
import { type Observed, startState } from "../world.ts";
import type { Finding } from "./finding.ts";
import { traceOf } from "./packets.ts";

/** What the learner answered to a question, against what is right. */
export function checkAnswer(observed: Observed, check: AnswerCheck): Finding {
  const question = observed.lab.questions.find(({ id }) => id === check.question);
  if (!question) throw new Error(`no such question: ${check.question}`);
  const given = observed.answers[check.question];
  const fact = { fact: "answer", world: observed.world, check: check.id, question: check.question };
  const wanted = `The question must be answered: ${question.text}`;
  if (given === undefined || given === "")
    return { passed: false, wanted, observed: "It has no answer yet.", facts: [{ ...fact, given: false }] };
  const passed = isRight(observed, check, question, given);
  return {
    passed,
    wanted,
    observed: `You answered: ${answerWords(question, given)}.`,
    facts: [{ ...fact, given: true, value: given, right: passed }],
  };
}

/** An answer that the check accepts; undefined when the world has none, for want of the object that holds it. */
export function rightAnswer(observed: Observed, check: AnswerCheck): AnswerValue | undefined {
  const { is, in: among, between, field, outcomeOf: packet } = check;
  if (field) return fieldValue(observed, field);
  if (packet) return predicted(observed, packet, check.after);
  return is ?? among?.[0] ?? between?.[0];
}

function isRight(observed: Observed, check: AnswerCheck, question: Question, given: AnswerValue): boolean {
  const value = question.kind === "number" ? Number(given) : String(given).trim();
  if (check.between) return Number(value) >= check.between[0] && Number(value) <= check.between[1];
  const right = check.in ?? [rightAnswer(observed, check)];
  return right.some((each) => each !== undefined && String(each) === String(value));
}

function fieldValue({ state }: Observed, { object, path }: NonNullable<AnswerCheck["field"]>): AnswerValue | undefined {
  const value = valueAt(getObject(state.objects, refOf(object)), path);
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

/** How the packet of a prediction ends, from the start state on; undefined when its paths end differently. */
function predicted(
  { lab, world, seed }: Observed,
  packet: NonNullable<AnswerCheck["outcomeOf"]>,
  after: readonly string[],
): AnswerValue | undefined {
  const { state } = later(startState(lab, world, seed), after);
  const outcomes = new Set(traceOf(state, packet).paths.map(({ disposition }) => outcomeOf(disposition)));
  return outcomes.size === 1 ? [...outcomes][0] : undefined;
}

function answerWords(question: Question, given: AnswerValue): string {
  const choice = question.kind === "choice" ? question.choices.find(({ id }) => id === given) : undefined;
  return choice?.text ?? String(given);
}
