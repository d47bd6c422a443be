import type { KeyToPath } from "../../api/kinds.ts";
import { requiredText } from "../field-checks.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { writtenPathProblems } from "./names.ts";

const MOST_MODE = 0o777;

/** The permissions of files that a volume makes. */
export function validateMode(path: string, mode: number | undefined): readonly FieldError[] {
  return mode === undefined || (mode >= 0 && mode <= MOST_MODE)
    ? []
    : [invalid(path, mode, "must be a number between 0 and 0777 (octal), both inclusive")];
}

/** A key of a ConfigMap or a Secret that becomes a file. */
export function validateItem({ key, path: file, mode }: KeyToPath, path: string): readonly FieldError[] {
  return [
    ...requiredText(`${path}.key`, key),
    ...requiredText(`${path}.path`, file, writtenPathProblems),
    ...validateMode(`${path}.mode`, mode),
  ];
}
