import type { ObjectRef } from "./object-ref.ts";
import type { Range } from "./source.ts";

/** What kind of problem a manifest has. Every code has a row in the table of `docs/reference/diagnostics.md`. */
export type DiagnosticCode =
  | "yaml-syntax"
  | "yaml-bounds"
  | "yaml-tab"
  | "duplicate-key"
  | "unread-text"
  | "empty-answer"
  | "not-an-object"
  | "missing-kind"
  | "unknown-kind"
  | "unsupported-kind"
  | "unknown-field"
  | "wrong-type"
  | "required"
  | "invalid"
  | "unsupported-value"
  | "duplicate-value"
  | "forbidden"
  | "not-found"
  | "too-long"
  | "too-many"
  | "internal-error"
  | "already-exists"
  | "conflict"
  | "namespace-missing"
  | "unsupported-field"
  | "unknown-image"
  | "not-enforced"
  | "warning";

/** One problem of a manifest: where, what is wrong, what is allowed, in the API server's words where it has them. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  /** `error`: the object was refused. `warning`: accepted, the server warns. `hint`: ours alone. */
  readonly severity: "error" | "warning" | "hint";
  /** The server's words: `spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive`. */
  readonly message: string;
  /** Field path as the server writes it, "" when the whole document is meant. */
  readonly path: string;
  readonly object?: ObjectRef;
  /** The learner's text; absent when the problem has no place in it. */
  readonly range?: Range;
  /** One imperative sentence of our own. */
  readonly hint: string;
};
