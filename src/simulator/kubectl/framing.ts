import type { KubeObject } from "../api/kinds.ts";
import { formatFieldError } from "../apiserver/field-error.ts";
import type { Status } from "../apiserver/write.ts";

/** Something kubectl prints on stderr, and on whose side it arose. */
export type Complaint = { readonly side: "client" | "server" | "warning"; readonly text: string };

/** What kubectl makes of a refusal: Invalid is framed by its causes, everything else by its reason (S-006, S-007). */
export function frameStatus(status: Status, object: KubeObject, fileName: string): string {
  if (status.reason !== "Invalid") {
    return `Error from server (${status.reason}): error when creating "${fileName}": ${status.message}`;
  }
  const causes = [...new Set(status.errors.map(formatFieldError))];
  const head = `The ${object.kind} "${object.metadata.name}" is invalid: `;
  return causes.length === 1 ? `${head}${causes[0]}` : [head, ...causes.map((cause) => `* ${cause}`)].join("\n");
}

/** All complaints of one run: several of kubectl's own come as one bracketed list, before the server's (S-007). */
export function complaintText(complaints: readonly Complaint[]): string {
  const client = complaints.filter(({ side }) => side === "client").map(({ text }) => text);
  const others = complaints.filter(({ side }) => side !== "client").map(({ text }) => text);
  const own = client.length > 1 ? [`[${client.join(", ")}]`] : client.map((text) => `error: ${text}`);
  return [...own, ...others].map((text) => `${text}\n`).join("");
}
