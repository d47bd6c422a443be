import type { ObjectRef } from "../api/object-ref.ts";
import type { Release } from "../api/release.ts";
import { formatFieldError } from "../apiserver/field-error.ts";
import type { Status } from "../apiserver/status.ts";

const REJECTED = "the server rejected our request due to an error in our request";

/**
 * What kubectl makes of a refusal: Invalid is framed by its causes, everything else by its reason (S-006, S-007).
 * `doing` says what was tried with which file, where a file was: `error when creating "web.yaml"`.
 */
export function frameStatus(
  status: Status,
  { kind, name }: ObjectRef,
  { release = "1.36", doing }: { readonly release?: Release; readonly doing?: string } = {},
): string {
  if (status.reason !== "Invalid") {
    const message = doing === undefined ? status.message : `${doing}: ${status.message}`;
    return status.reason === "Unknown"
      ? `Error from server: ${message}`
      : `Error from server (${status.reason}): ${message}`;
  }
  const causes = [...new Set(status.errors.map((error) => formatFieldError(error, release)))];
  const head = status.anonymous ? "The request is invalid: " : `The ${kind} "${status.name ?? name}" is invalid: `;
  if (causes.length === 0) return `${head}${REJECTED}`;
  return causes.length === 1 ? `${head}${causes[0]}` : [head, ...causes.map((cause) => `* ${cause}`)].join("\n");
}
