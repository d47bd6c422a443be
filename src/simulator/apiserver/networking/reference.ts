import type { TypedReference } from "../../api/networking.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { pathSegmentProblems, subdomainProblems } from "../names.ts";

/** What can be wrong with a reference to an object of any kind; whether there is such an object is nobody's question. */
export function validateReference({ apiGroup, kind, name }: TypedReference, path: string): readonly FieldError[] {
  return [
    ...(apiGroup === undefined
      ? []
      : subdomainProblems(apiGroup).map((problem) => invalid(`${path}.apiGroup`, apiGroup, problem))),
    ...validateSegment(kind, `${path}.kind`),
    ...validateSegment(name, `${path}.name`),
  ];
}

function validateSegment(text: string | undefined, path: string): readonly FieldError[] {
  if (!text) return [required(path)];
  return pathSegmentProblems(text).map((problem) => invalid(path, text, problem));
}
