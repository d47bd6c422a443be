import type { DiagnosticCode } from "../api/diagnostic.ts";
import { goLiteral, goQuote } from "../api/go-text.ts";
import type { Release } from "../api/release.ts";

/** What kind of complaint the API server has about a field (S-004). */
export type FieldErrorKind =
  | "Required"
  | "Invalid"
  | "NotSupported"
  | "Duplicate"
  | "Forbidden"
  | "NotFound"
  | "TooLong"
  | "TooMany"
  | "Internal";

/** One complaint about one field. `value` is shown with the kinds that show one. */
export type FieldError = {
  readonly kind: FieldErrorKind;
  readonly path: string;
  readonly value?: unknown;
  /** What is allowed, in the server's words; "" when the kind says it all. */
  readonly detail: string;
};

/** A value that the server does not show, because it is too large to help. */
export const OMITTED = Symbol("omitted");

export const required = (path: string, detail = ""): FieldError => ({ kind: "Required", path, detail });
export const invalid = (path: string, value: unknown, detail: string): FieldError => ({
  kind: "Invalid",
  path,
  value,
  detail,
});
export const forbidden = (path: string, detail: string): FieldError => ({ kind: "Forbidden", path, detail });
export const duplicate = (path: string, value: unknown): FieldError => ({ kind: "Duplicate", path, value, detail: "" });
export const notFound = (path: string, value: unknown): FieldError => ({ kind: "NotFound", path, value, detail: "" });

/** The text, or the whole of them, takes more room than the field has. */
export const tooLong = (path: string, bytes: number): FieldError => ({
  kind: "TooLong",
  path,
  detail: `may not be more than ${bytes} bytes`,
});
/** The list has more items than it may; what the server shows is how many. */
export const tooMany = (path: string, count: number, limit: number): FieldError => ({
  kind: "TooMany",
  path,
  value: count,
  detail: `must have at most ${limit} items`,
});

/** A failure that is no field's fault; it has no path, and is told as the server's own (S-212, S-214). */
export const internal = (detail: string): FieldError => ({ kind: "Internal", path: "", detail });

/** The value is none of the words the field takes. */
export function notSupported(path: string, value: unknown, supported: readonly string[]): FieldError {
  return {
    kind: "NotSupported",
    path,
    value,
    detail: `supported values: ${supported.map((word) => `"${word}"`).join(", ")}`,
  };
}

const HEADLINES: Readonly<Record<FieldErrorKind, string>> = {
  Required: "Required value",
  Invalid: "Invalid value",
  NotSupported: "Unsupported value",
  Duplicate: "Duplicate value",
  Forbidden: "Forbidden",
  NotFound: "Not found",
  TooLong: "Too long",
  TooMany: "Too many",
  Internal: "Internal error",
};

const SHOWS_VALUE: ReadonlySet<FieldErrorKind> = new Set([
  "Invalid",
  "NotSupported",
  "Duplicate",
  "NotFound",
  "TooMany",
]);

/** `spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive` */
export function formatFieldError(error: FieldError, release: Release = "1.36"): string {
  const shown = SHOWS_VALUE.has(error.kind) && error.value !== OMITTED;
  const value = shown ? `: ${formatValue(error.value, release)}` : "";
  return `${error.path}: ${HEADLINES[error.kind]}${value}${error.detail ? `: ${error.detail}` : ""}`;
}

/** Strings quoted, numbers bare, everything else JSON with sorted keys, as Go marshals maps. */
function formatValue(value: unknown, release: Release): string {
  if (typeof value === "string") return goQuote(value);
  if (release === "1.32" && typeof value === "object" && value !== null) return goLiteral(value);
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) && !isStruct(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

// The server's internal structs (capitalised names) and its label selectors keep the order of their fields.
const isStruct = (value: object): boolean =>
  Object.keys(value).some((key) => /^[A-Z]/.test(key) || key === "matchExpressions");

export const DIAGNOSTIC_CODES: Readonly<Record<FieldErrorKind, DiagnosticCode>> = {
  Required: "required",
  Invalid: "invalid",
  NotSupported: "unsupported-value",
  Duplicate: "duplicate-value",
  Forbidden: "forbidden",
  NotFound: "not-found",
  TooLong: "too-long",
  TooMany: "too-many",
  Internal: "internal-error",
};
