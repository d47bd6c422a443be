import { shippedAnswers } from "../../graders/contract/answers.ts";
import type { Lab } from "../../graders/lab/lab.ts";
import { readLab } from "./course-labs.ts";

/** A text for the world of a lab: one that the lab ships (`start`, `solution`, `wrong/port-is-required`), or the page's own. */
export type LabAnswer = { readonly lab: string } & ({ readonly answer: string } | { readonly manifest: string });

/** The text that a page names, with its lab. Throws when there is none of that name. */
export function readAnswer(of: LabAnswer, page: string): { readonly lab: Lab; readonly text: string } {
  const lab = readLab(process.cwd(), of.lab);
  if ("manifest" in of) return { lab, text: of.manifest };
  const found = shippedAnswers(lab).find(({ name }) => name === of.answer);
  if (!found) throw new Error(`${page}: no such answer: ${of.lab} ${of.answer}`);
  return { lab, text: found.text };
}
