import type { FieldError } from "./field-error.ts";

/** Why the server refused, as it says so (S-005, S-008): `Invalid` lists fields, the others are one sentence. */
export type Status =
  | {
      readonly reason: "Invalid";
      readonly errors: readonly FieldError[];
      /** Whose name the server generated, and then found wrong. */
      readonly name?: string;
      /** A patch that is no object of its kind is refused before the server knows whose it is (S-105). */
      readonly anonymous?: true;
      readonly unreadable?: Unreadable;
    }
  | {
      readonly reason: "BadRequest" | "NotFound" | "AlreadyExists" | "Forbidden" | "InternalError" | "Unknown";
      readonly message: string;
      readonly unreadable?: Unreadable;
    };

/** What of a body cannot be read as an object of its kind: the first wrong type, or all unknown fields (S-103, S-107). */
export type Unreadable = {
  /** The decoder's words, for all of it. */
  readonly words: string;
} & (
  | { readonly code: "wrong-type"; readonly path: string }
  | { readonly code: "unknown-field"; readonly paths: readonly string[] }
);

export type Refusal = { readonly kind: "refused"; readonly status: Status };

export function refused(reason: Exclude<Status["reason"], "Invalid">, message: string): Refusal {
  return { kind: "refused", status: { reason, message } };
}

/** An error of allocation that is nobody's fault is no field's either (S-212, S-214). */
export function refusedFields(errors: readonly FieldError[]): Refusal {
  const [first] = errors;
  if (first?.kind === "Internal") return refused("InternalError", `Internal error occurred: ${first.detail}`);
  return { kind: "refused", status: { reason: "Invalid", errors } };
}
