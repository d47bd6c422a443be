import type { Diagnostic } from "../api/diagnostic.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { publishedKinds } from "../api/types.ts";
import { DIAGNOSTIC_CODES, formatFieldError } from "../apiserver/field-error.ts";
import type { Status, Unreadable } from "../apiserver/status.ts";
import { type ManifestDocument, rangeOf } from "../manifest/document.ts";

/** A problem of a document at the place where it stands, or would have to stand. */
export function problemAt(
  document: ManifestDocument,
  problem: Pick<Diagnostic, "code" | "path" | "message"> & Partial<Diagnostic>,
): Diagnostic {
  const place = document.places.get(problem.path);
  const range = problem.code === "unknown-field" ? (place?.key ?? place?.value) : rangeOf(document, problem.path);
  return { severity: "error", ...problem, ...(range ? { range } : {}) };
}

/** A refusal as data, each complaint at its line. `pathInFile` finds in the file what the server complains about. */
export function diagnosticsOfStatus(
  document: ManifestDocument,
  status: Status,
  object: ObjectRef,
  pathInFile: (path: string) => string = (path) => path,
): readonly Diagnostic[] {
  if (status.unreadable) return [unreadableAt(document, status.unreadable)];
  if (status.reason !== "Invalid") {
    const code = CODES[status.reason];
    return [problemAt(document, { code, path: "metadata.name", message: status.message, object })];
  }
  return status.errors.map((error) => {
    // The server speaks of the list of cluster IPs; people write the one.
    const path = pathInFile(error.path).replace("spec.clusterIPs", "spec.clusterIP");
    const found = problemAt(document, {
      code: DIAGNOSTIC_CODES[error.kind],
      path,
      message: formatFieldError(error),
      object,
    });
    return { ...found, path: error.path };
  });
}

const CODES = {
  BadRequest: "invalid",
  NotFound: "namespace-missing",
  AlreadyExists: "already-exists",
  Forbidden: "forbidden",
  InternalError: "internal-error",
  Unknown: "invalid",
} as const;

function unreadableAt(document: ManifestDocument, { code, path, words }: Unreadable): Diagnostic {
  const hint =
    code === "wrong-type"
      ? "Write a value of the type that the message names."
      : "Check the spelling, the capitals and the indentation of this field.";
  return problemAt(document, { code, path, message: words, hint });
}

/** What the server says about an object that it took. */
export function warningAt(document: ManifestDocument, text: string): Diagnostic {
  const path = /^[\w.[\]]+/.exec(text)?.[0]?.replace(/[.:]$/, "") ?? "";
  return problemAt(document, { code: "warning", severity: "warning", path, message: text });
}

export function kindHint(kind: string): string {
  const known = publishedKinds().find((published) => published.kind.toLowerCase() === kind.toLowerCase());
  return known
    ? `Write kind: ${known.kind} with apiVersion: ${known.apiVersion}.`
    : "Check the spelling of kind: it is one word in the singular, with a capital letter.";
}
