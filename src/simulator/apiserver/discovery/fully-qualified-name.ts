import { type FieldError, invalid, required } from "../field-error.ts";
import { labelProblems, subdomainProblems } from "../names.ts";

/** What can be wrong with an endpoint that is a name: it has at least two labels, and may end in a dot (S-333). */
export function validateFullyQualifiedName(text: string, path: string): readonly FieldError[] {
  if (text === "") return [required(path)];
  const name = text.replace(/\.$/, "");
  const problems = subdomainProblems(name);
  if (problems.length > 0) return [invalid(path, name, problems.join(","))];
  const labels = name.split(".");
  if (labels.length < 2) {
    return [invalid(path, name, "should be a domain with at least two segments separated by dots")];
  }
  const wrong = labels.find((label) => labelProblems(label).length > 0);
  return wrong === undefined ? [] : [invalid(path, wrong, labelProblems(wrong).join(","))];
}
