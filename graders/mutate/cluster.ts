import type { JsonValue } from "../../src/simulator/index.ts";
import { documentField } from "../editable/document-fields.ts";
import { type Field, fieldAt, fieldsIn, formatPath, type JsonMap, parsePath, withField } from "../lab/json-fields.ts";
import type { Slip } from "./mistake.ts";

/** Slips in the fields of a Cluster document that are the learner's: each left out, and each set to something else. */
export function clusterSlips(document: JsonMap, editable: readonly string[]): readonly Slip[] {
  return editable
    .map(parsePath)
    .flatMap((path): readonly Field[] => {
      const value = fieldAt(document, path);
      return value === undefined ? [] : [{ path, value }, ...fieldsIn(value, path)];
    })
    .flatMap((field) => [slip(document, field, undefined, "leave out"), ...othersOf(document, field)]);
}

/** Another of the values that may stand there; of numbers the next ones, since a limit is easily missed by one. */
function othersOf(document: JsonMap, field: Field): readonly Slip[] {
  const { path, value } = field;
  if (typeof value === "boolean") return [slip(document, field, !value, "turn round")];
  if (typeof value === "number")
    return [value - 1, value + 1].map((next) => slip(document, field, next, `write ${next} in`));
  return (documentField(path)?.enum ?? [])
    .filter((other) => typeof value === "string" && other !== value)
    .map((other) => slip(document, field, other, `write ${other} in`));
}

function slip(document: JsonMap, { path }: Field, to: JsonValue | undefined, what: string): Slip {
  return { what: `${what} ${formatPath(path)}`, object: withField(document, path, to) as JsonMap };
}
