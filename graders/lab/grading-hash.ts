import { readDocuments } from "../../src/simulator/index.ts";
import { hashOf } from "../hash.ts";
import type { Lab, World } from "./lab.ts";

/**
 * What answers are judged by, as one hash: worlds, tasks, checks, locks, what is editable, questions, and the start, which predictions are
 * about. Words for people are left out, so that mending a typo makes nobody's submission one for another lab.
 */
export function gradingHashOf(lab: Omit<Lab, "gradingHash">): string {
  return hashOf({
    worlds: Object.fromEntries(Object.entries(lab.worlds).map(([name, world]) => [name, worldData(world)])),
    tasks: lab.tasks.map(({ title: _, checks, ...task }) => ({
      ...task,
      checks: checks.map(({ title: __, ...check }) => check),
    })),
    questions: lab.questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      choices: question.kind === "choice" ? question.choices.map(({ id }) => id) : [],
    })),
    locked: lab.locked.map(({ object, fields }) => ({ object, fields })),
    editable: lab.editable,
    terminal: lab.terminal,
    variants: lab.variants,
    start: valuesOf(lab.start),
  });
}

const worldData = ({ document, objects }: World): unknown => ({ document, objects: valuesOf(objects) });

/** The objects of a text; a comment is none. */
function valuesOf(text: string): readonly unknown[] {
  return readDocuments({ fileName: "", text }).documents.map(({ value }) => value);
}
