import { observe } from "../../graders/world.ts";
import { type LabAnswer, readAnswer } from "./lab-answer.ts";

/** A manifest that a page lets the API server answer. */
export type ExampleApply = LabAnswer & {
  /** What the page claims the server says: the build holds it to that. */
  readonly says: string;
};

export type Applied = { readonly fileName: string; readonly output: string };

/** What kubectl prints. Throws when the page claims what is not so. */
export function exampleApply(example: ExampleApply, page: string): Applied {
  const { lab, text } = readAnswer(example, page);
  const { stdout, stderr } = observe(lab, text, "cluster", 1).outcome;
  const output = `${stdout}${stderr}`.trimEnd();
  if (!output.includes(example.says))
    throw new Error(`${page}: the page says ${example.says}, the server says ${output}`);
  return { fileName: lab.fileName, output };
}
