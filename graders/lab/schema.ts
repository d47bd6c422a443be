import type { ErrorObject } from "ajv";
import { type ManifestDocument, rangeOf } from "../../src/simulator/index.ts";
import { type LabProblem, problem } from "./problem.ts";

/** Code that ajv wrote from a schema: whether a value fits, and afterwards what does not. */
export type Validator = {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
};

/** What a schema has against a document, each at its line. */
export function schemaProblems(validate: Validator, document: ManifestDocument, file: string): readonly LabProblem[] {
  if (validate(document.value)) return [];
  const errors = validate.errors ?? [];
  const told = new Set(errors.map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword }) => keyword !== "oneOf")
    .filter((error) => !isSaidBetter(error, told))
    .map((error) => schemaProblem(error, document, file));
}

/** A value by which a schema is chosen: what is wrong with it is better said at the value, where that is said at all. */
function isSaidBetter({ keyword, instancePath, params }: ErrorObject, told: ReadonlySet<string>): boolean {
  return keyword === "discriminator" && told.has(`${instancePath}/${params.tag}`);
}

function schemaProblem(
  { instancePath, message = "", params }: ErrorObject,
  document: ManifestDocument,
  file: string,
): LabProblem {
  const path = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".");
  const allowed =
    "allowedValues" in params
      ? `: ${JSON.stringify(params.allowedValues)}`
      : "additionalProperty" in params
        ? `: ${params.additionalProperty}`
        : "";
  return problem(file, rangeOf(document, path)?.start.line ?? 1, `${path || "the document"} ${message}${allowed}`);
}
