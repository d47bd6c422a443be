import type { AnswerCheck } from "../check.ts";
import type { Lab } from "../lab.ts";
import { checksOf, listed, type Misfit, type Placed, placed } from "./misfit.ts";

/** Every check of an answer has its question, with what is right among its choices, and every question its check. */
export function answerMisfits(lab: Lab): readonly Misfit[] {
  const checks = checksOf(lab).flatMap(({ path, value }) => (value.kind === "answer" ? [{ path, value }] : []));
  const asked = checks.map(({ value }) => value.question);
  return [
    ...checks.flatMap((check) => checkMisfits(lab, check)),
    ...placed("questions", lab.questions)
      .filter(({ value }) => !asked.includes(value.id))
      .map(({ path, value: { id } }) => ({
        path,
        message: `nothing depends on the question ${id}: add a check of the kind answer`,
      })),
  ];
}

function checkMisfits({ questions }: Lab, { path, value }: Placed<AnswerCheck>): readonly Misfit[] {
  const { id, question, outcomeOf } = value;
  const asked = questions.find((candidate) => candidate.id === question);
  if (!asked) {
    const names = listed(questions.map((each) => each.id));
    return [{ path: `${path}.question`, message: `${id} judges ${question}, which is no question: ${names}` }];
  }
  if ((asked.kind === "prediction") !== (outcomeOf !== undefined))
    return [{ path, message: `${id}: a question of the kind prediction, and no other, is judged by outcomeOf` }];
  if (asked.kind !== "choice") return [];
  const choices = asked.choices.map((choice) => choice.id);
  return [value.is ?? [], value.in ?? []]
    .flat()
    .filter((right) => !choices.includes(String(right)))
    .map((right) => ({ path, message: `${id} wants ${right}, which is no choice: ${listed(choices)}` }));
}
