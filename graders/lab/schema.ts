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
  return schemaErrors(validate, document.value).map((error) => schemaProblem(error, document, file));
}

/** What a schema has against a value, each thing said once. */
export function schemaErrors(validate: Validator, value: unknown): readonly ErrorObject[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const told = new Set(errors.map(placeOfError));
  return errors.filter(({ keyword }) => keyword !== "oneOf").filter((error) => !isSaidBetter(error, told));
}

/** Where the error is, as the API server writes paths: `nodes[0].ip` */
export function errorPath({ instancePath }: Pick<ErrorObject, "instancePath">): string {
  return instancePath
    .slice(1)
    .replace(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".");
}

/** A field that is missing is told of at the place where it should be. */
function placeOfError({ keyword, instancePath, params }: ErrorObject): string {
  return keyword === "required" ? `${instancePath}/${params.missingProperty}` : instancePath;
}

/** A value by which a schema is chosen: what is wrong with it is better said at the value, where that is said at all. */
function isSaidBetter({ keyword, instancePath, params }: ErrorObject, told: ReadonlySet<string>): boolean {
  return keyword === "discriminator" && told.has(`${instancePath}/${params.tag}`);
}

function schemaProblem(error: ErrorObject, document: ManifestDocument, file: string): LabProblem {
  const { message = "", params } = error;
  const path = errorPath(error);
  const allowed =
    "allowedValues" in params
      ? `: ${JSON.stringify(params.allowedValues)}`
      : "additionalProperty" in params
        ? `: ${params.additionalProperty}`
        : "";
  return problem(file, rangeOf(document, path)?.start.line ?? 1, `${path || "the document"} ${message}${allowed}`);
}
