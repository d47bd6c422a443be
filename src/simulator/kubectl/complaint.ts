/** Something kubectl prints on stderr, and on whose side it arose. A notice is no error. */
export type Complaint = { readonly side: "client" | "server" | "notice"; readonly text: string };

export const clientError = (text: string): Complaint => ({ side: "client", text });
export const serverError = (text: string): Complaint => ({ side: "server", text });
export const warning = (text: string): Complaint => ({ side: "notice", text: `Warning: ${text}` });

/**
 * All complaints of one run: several of kubectl's own come as one bracketed list, before the server's (S-007). A warning
 * is printed once.
 */
export function complaintText(complaints: readonly Complaint[]): string {
  const notices = new Set<string>();
  const client = complaints.filter(({ side }) => side === "client").map(({ text }) => text);
  const others = complaints.flatMap(({ side, text }) => {
    if (side === "client" || (side === "notice" && notices.has(text))) return [];
    if (side === "notice") notices.add(text);
    return [text];
  });
  const own = client.length > 1 ? [`[${client.join(", ")}]`] : client.map((text) => `error: ${text}`);
  return [...own, ...others].map((text) => `${text}\n`).join("");
}
