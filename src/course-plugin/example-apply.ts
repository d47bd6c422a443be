import { applyExample, type WrittenWorld } from "./example-world.ts";

/** A manifest that a page lets the API server answer. */
export type ExampleApply = WrittenWorld & {
  /** What the page claims the server says: the build holds it to that. */
  readonly says: string;
};

export type Applied = { readonly fileName: string; readonly output: string };

/** What kubectl prints. Throws when the page claims what is not so. */
export function exampleApply(example: ExampleApply, page: string): Applied {
  const { fileName, outcome } = applyExample(example, page);
  const output = `${outcome.stdout}${outcome.stderr}`.trimEnd();
  if (!output.includes(example.says))
    throw new Error(`${page}: the page says ${example.says}, the server says ${output}`);
  return { fileName, output };
}
