import { load } from "../workbench/storage.ts";

/** What the package knows of the course. */
export type Course = { readonly title: string; readonly labs: readonly CourseLab[] };
export type CourseLab = { readonly id: string; readonly title: string };

type Store = Pick<Storage, "getItem" | "setItem">;

/** The labs that the browser has seen passed, in the course's order. */
export function passedLabs({ labs }: Course, store: Store): readonly string[] {
  return labs.map(({ id }) => id).filter((id) => load(() => store, id).kept?.passed === true);
}

/** From 0 to 100: labs passed of all labs. A lab that the course no longer has counts for nothing. */
export function scoreOf({ labs }: Course, passed: readonly string[]): number {
  if (labs.length === 0) return 0;
  const done = labs.filter(({ id }) => passed.includes(id)).length;
  return Math.round((100 * done) / labs.length);
}

export function isComplete({ labs }: Course, passed: readonly string[]): boolean {
  return labs.length > 0 && labs.every(({ id }) => passed.includes(id));
}
