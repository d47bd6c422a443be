import type { HTTPRequest, HTTPResponse } from "../api/http.ts";
import { formatRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { lastConnection } from "../trace/exchange.ts";
import { outcomeOf } from "../trace/outcome.ts";
import type { Exchange, Path, Trace } from "../trace/trace.ts";
import { explainCause } from "./explain-cause.ts";
import { endingSentence } from "./explain-ending.ts";
import type { ExplainedExchange, ExplainedTrace } from "./explained-trace.ts";
import { placeName } from "./names.ts";

/** The words of HTTP for the statuses that servers of this course give. */
const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  301: "Moved Permanently",
  302: "Found",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** `200 OK` */
export function statusText({ status }: Pick<HTTPResponse, "status">): string {
  const reason = REASONS[status];
  return reason === undefined ? String(status) : `${status} ${reason}`;
}

/** `GET /cart (Host: shop.example)` */
export function requestText({ method, path, host }: HTTPRequest): string {
  return host === undefined ? `${method} ${path}` : `${method} ${path} (Host: ${host})`;
}

/** How a path ended: what became of the connection and, where one was made, of the request. */
export function pathEnding(state: ClusterState, path: Path): string {
  const { disposition, exchange } = lastConnection(path);
  const sentence = endingSentence(state, disposition);
  if (!exchange) return sentence;
  const answered = sentence.replace(/^Answered/, `Answered ${statusText(exchange.response)}`);
  return exchange.onward
    ? `${answered} Its own call was not answered: ${pathEnding(state, exchange.onward.path)}`
    : answered;
}

/** What paths must share to be told in one sentence: what the client sees. */
export function seenAs({ disposition, exchange }: Path): string {
  return exchange ? statusText(exchange.response) : outcomeOf(disposition);
}

/** `explain` makes the words of the second connection's trace: it is a trace like any other. */
export function explainExchange(
  state: ClusterState,
  { request, response, because, onward }: Exchange,
  explain: (trace: Trace) => ExplainedTrace,
): ExplainedExchange {
  return {
    request: requestText(request),
    status: statusText(response),
    body: response.body,
    because: explainCause(state, because),
    ...(onward ? { passedOn: passedOnText(onward), onward: explain(traceOf(onward)) } : {}),
  };
}

type Onward = NonNullable<Exchange["onward"]>;

const traceOf = ({ flow, path }: Onward): Trace => ({ flow, paths: [path], drawn: 0 });

function passedOnText({ service, flow }: Onward): string {
  return `${placeName(flow.from)} passed it on to ${formatRef(service)}, over a connection of its own`;
}
