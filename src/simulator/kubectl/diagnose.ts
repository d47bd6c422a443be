import type { Diagnostic } from "../api/diagnostic.ts";
import { goQuote } from "../api/go-text.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { meantWord } from "../api/spelling.ts";
import { publishedKinds } from "../api/types.ts";
import { DIAGNOSTIC_CODES, type FieldError, formatFieldError } from "../apiserver/field-error.ts";
import type { Status, Unreadable } from "../apiserver/status.ts";
import { type ManifestDocument, rangeOf } from "../manifest/document.ts";
import { spellingHint, typeHint } from "./hints/decoding-hint.ts";
import { fieldHint } from "./hints/field-hint.ts";
import { statusHint, warningHint } from "./hints/status-hint.ts";

type Problem = Pick<Diagnostic, "code" | "path" | "message" | "hint"> & Partial<Diagnostic>;

/** A problem of a document at the place where it stands, or would have to stand. */
export function problemAt(document: ManifestDocument, problem: Problem): Diagnostic {
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
  if (status.unreadable) return unreadableAt(document, status.unreadable);
  if (status.reason === "Invalid")
    return status.errors.map((error) => fieldProblem(document, error, object, pathInFile));
  const { reason, message } = status;
  const about =
    reason === "NotFound" && object.kind !== "Namespace" && message.startsWith("namespaces ")
      ? ({ code: "namespace-missing", path: "metadata.namespace" } as const)
      : { code: CODES[reason], path: "metadata.name" };
  return [problemAt(document, { ...about, message, object, hint: statusHint(reason, message) })];
}

function fieldProblem(
  document: ManifestDocument,
  error: FieldError,
  object: ObjectRef,
  pathInFile: (path: string) => string,
): Diagnostic {
  const found = problemAt(document, {
    code: DIAGNOSTIC_CODES[error.kind],
    path: asWritten(document, pathInFile(error.path)),
    message: formatFieldError(error),
    object,
    hint: fieldHint(error),
  });
  return { ...found, path: error.path };
}

/** Some fields the server calls otherwise than people write them: the list of cluster IPs, of which most write the one. */
function asWritten({ places }: ManifestDocument, path: string): string {
  if (path.startsWith("spec.clusterIPs") && !places.has("spec.clusterIPs")) return "spec.clusterIP";
  return path.replace(/^spec\.LoadBalancerSourceRanges/, "spec.loadBalancerSourceRanges");
}

const CODES = {
  BadRequest: "invalid",
  NotFound: "not-found",
  AlreadyExists: "already-exists",
  Forbidden: "forbidden",
  InternalError: "internal-error",
  Unknown: "invalid",
} as const;

/** Every unknown field at its own line, though the server names them in one breath. */
function unreadableAt(document: ManifestDocument, unreadable: Unreadable): readonly Diagnostic[] {
  if (unreadable.code === "wrong-type") {
    const { code, path, words } = unreadable;
    return [problemAt(document, { code, path, message: words, hint: typeHint(words) })];
  }
  return unreadable.paths.map((path) => {
    const message = `strict decoding error: unknown field ${goQuote(path)}`;
    return problemAt(document, { code: "unknown-field", path, message, hint: spellingHint(document, path) });
  });
}

/** What the server says about an object that it took. */
export function warningAt(document: ManifestDocument, text: string): Diagnostic {
  const path = /^(?:unknown field ")?([\w.[\]]+)/.exec(text)?.[1]?.replace(/[.:]$/, "") ?? "";
  return problemAt(document, { code: "warning", severity: "warning", path, message: text, hint: warningHint(text) });
}

export function kindHint(kind: string): string {
  const kinds = publishedKinds();
  const meant = meantWord(
    kind,
    kinds.map((published) => published.kind),
  );
  const known = kinds.find((published) => published.kind === meant);
  return known
    ? `Write kind: ${known.kind} with apiVersion: ${known.apiVersion}.`
    : "Check the spelling of kind: it is one word in the singular, with a capital letter.";
}
