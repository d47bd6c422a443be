import { Ajv2020 as Ajv, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { type ManifestDocument, parseIPAddress, rangeOf } from "../../src/simulator/index.ts";
import clusterSchema from "./cluster.schema.json";
import labSchema from "./lab.schema.json";
import { type LabProblem, problem } from "./problem.ts";

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  discriminator: true,
  formats: { ip: (text) => parseIPAddress(text) !== undefined },
});
export const isLab = ajv.compile(labSchema);
export const isCluster = ajv.compile(clusterSchema);

/** What a schema has against a document, each at its line. */
export function schemaProblems(
  validate: ValidateFunction,
  document: ManifestDocument,
  file: string,
): readonly LabProblem[] {
  if (validate(document.value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "oneOf")
    .map((error) => schemaProblem(error, document, file));
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
