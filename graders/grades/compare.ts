import type { Grade } from "./grade.ts";

/** What a class came to, as `hop regrade --format json` writes it and `--against` reads it. */
export type GradeBook = { readonly format: "hop-grades/1"; readonly engine: string; readonly grades: readonly Grade[] };

/** One grade beside the one before. */
export type Comparison = {
  readonly grade: Grade;
  /** The grade that was given before, if one was. */
  readonly before?: Grade;
  /** What is to be given: the better of the two, unless grades may fall. */
  readonly final: Grade;
};

/**
 * Sets grades beside those that were given before. A score never falls unless it may, and what cannot be judged takes
 * nothing away.
 */
export function compareGrades(
  now: readonly Grade[],
  before: readonly Grade[],
  decrease: "kept" | "allowed",
): readonly Comparison[] {
  const known = new Map(before.map((grade) => [keyOf(grade), grade]));
  return now.map((grade) => {
    const old = known.get(keyOf(grade));
    if (!old) return { grade, final: grade };
    const final = isGraded(old) && isWorse(grade, old, decrease) ? keptFrom(old, grade) : grade;
    return { grade, before: old, final };
  });
}

/** Grades that were given before and are not among those of now: nobody loses one by handing in again. */
export function untouched(now: readonly Grade[], before: readonly Grade[]): readonly Grade[] {
  const judged = new Set(now.map(keyOf));
  return before.filter((grade) => !judged.has(keyOf(grade)));
}

export const isGraded = ({ verdict }: Grade): boolean => verdict !== "not-gradable";

export const isKept = ({ grade, final }: Comparison): boolean => grade !== final;

const keyOf = ({ file, lab }: Grade): string => `${file}\0${lab}`;

function isWorse(grade: Grade, old: Grade, decrease: "kept" | "allowed"): boolean {
  return !isGraded(grade) || (decrease === "kept" && grade.score < old.score);
}

function keptFrom(old: Grade, { score, notes, verdict }: Grade): Grade {
  const why = verdict === "not-gradable" ? `cannot be judged now: ${notes.join(" ")}` : `judged ${percent(score)} now`;
  return { ...old, notes: [`kept from before; ${why}`] };
}

/** `67 %` */
export const percent = (score: number): string => `${Math.round(score * 100)} %`;
