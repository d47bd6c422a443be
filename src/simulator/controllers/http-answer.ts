import type { Listener } from "../api/cluster-document.ts";
import type { HTTPRequest, HTTPResponse, HTTPRule, HTTPServer } from "../api/http.ts";
import { contains, type IPAddress } from "../net/ip.ts";

/** Where a request came from, and what the process that reads it is called. */
export type Heard = { readonly source: IPAddress | undefined; readonly server: string };

/** What a process says of itself and its client, unless the world has other words. */
export const ECHO = "Hello from {server}. You are {source}.";

/** Of a TCP port whose image says nothing of HTTP. */
const UNTOLD: HTTPServer = { kind: "answers", rules: [{ path: "/*", status: 200, body: ECHO }] };

/** What listens there says to HTTP requests; one that speaks something else is `none`. */
export function httpServerOf({ protocol, http }: Pick<Listener, "protocol" | "http">): HTTPServer {
  return protocol === "TCP" ? (http ?? UNTOLD) : { kind: "none" };
}

/** The answer of the first rule that fits; 404 where none does. */
export function answerOf(rules: readonly HTTPRule[], request: HTTPRequest, heard: Heard): HTTPResponse {
  const rule = rules.find((candidate) => fits(candidate, request, heard));
  return rule ? { status: rule.status, body: filledIn(rule.body, request, heard) } : { status: 404, body: "Not Found" };
}

/** The host that a request is for: its Host header without a port. */
export const hostOf = ({ host = "" }: HTTPRequest): string => host.replace(/:\d+$/, "").toLowerCase();

/** The path that a request is for, without its query. */
export const pathOf = ({ path }: HTTPRequest): string => path.split("?")[0] ?? path;

function fits({ path, host, from }: HTTPRule, request: HTTPRequest, { source }: Heard): boolean {
  return (
    (path.endsWith("*") ? pathOf(request).startsWith(path.slice(0, -1)) : pathOf(request) === path) &&
    (host === undefined || host.toLowerCase() === hostOf(request)) &&
    (from === undefined || (source !== undefined && from.some((range) => contains(range, source))))
  );
}

function filledIn(body: string, { host = "", path }: HTTPRequest, { source, server }: Heard): string {
  const words: Readonly<Record<string, string>> = { server, source: source ?? "", host, path };
  return body.replace(/\{(server|source|host|path)\}/g, (_, word: string) => words[word] ?? "");
}
