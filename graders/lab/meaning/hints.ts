import type { FactPattern, Hint, Lab } from "../lab.ts";
import { checksOf, listed, type Misfit, type Placed, placed } from "./misfit.ts";

/** What a hint's patterns may name, and what there is of it. */
type Names = Readonly<Record<"check" | "question" | "world", readonly string[]>>;

/** A hint hides hints that are there, and waits for facts that can come. */
export function hintMisfits(lab: Lab): readonly Misfit[] {
  const ids = lab.hints.map(({ id }) => id);
  const names: Names = {
    check: checksOf(lab).map(({ value }) => value.id),
    question: lab.questions.map(({ id }) => id),
    world: Object.keys(lab.worlds),
  };
  return placed("hints", lab.hints).flatMap((hint) => [
    ...hiddenMisfits(hint, ids),
    ...placed(`${hint.path}.when`, hint.value.when).flatMap((pattern) => patternMisfits(pattern, names)),
  ]);
}

function hiddenMisfits({ path, value: { id, hides = [] } }: Placed<Hint>, ids: readonly string[]): readonly Misfit[] {
  return hides
    .filter((hidden) => !ids.includes(hidden))
    .map((hidden) => ({ path: `${path}.hides`, message: `${id} hides ${hidden}, which is no hint: ${listed(ids)}` }));
}

function patternMisfits({ path, value }: Placed<FactPattern>, names: Names): readonly Misfit[] {
  return Object.entries(names).flatMap(([key, known]) =>
    wordsIn(value[key])
      .filter((word) => !known.includes(word))
      .map((word) => ({ path, message: `there is no ${key} ${word}, so this never fits: ${listed(known)}` })),
  );
}

/** `x`, or each of `[x, y]`. */
const wordsIn = (wanted: unknown): readonly string[] =>
  [wanted].flat().filter((word): word is string => typeof word === "string");
