import type { HTTPRequest, HTTPResponse } from "../api/http.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { replyTo, type ServerPlace } from "../dataplane/http/reply.ts";
import type { Field, RoutingChoice } from "../dataplane/http/routing.ts";
import { fieldCause, worldCause } from "./cause.ts";
import { outcomeOf } from "./outcome.ts";
import { resolveSender } from "./resolve-flow.ts";
import type { Cause, Exchange, Flow, Path, Place, Trace } from "./trace.ts";
import { drawPath, traceToAddress } from "./trace-address.ts";

/** How many controllers may pass a request on to the next one: more than any honest world has. */
const MAX_PROXIES = 4;

/**
 * The trace with what servers say to the request: on every path whose connection stands, and on no other. A controller
 * that passes it on makes a connection of its own, so that each way of that one is a path by itself.
 */
export function withExchanges(state: ClusterState, trace: Trace, request: HTTPRequest): Trace {
  const paths = trace.paths.flatMap((path) => exchangesOn(state, path, request, MAX_PROXIES));
  return { ...trace, paths, drawn: drawPath(state, trace.flow, paths) };
}

function exchangesOn(state: ClusterState, path: Path, request: HTTPRequest, proxies: number): readonly Path[] {
  const { disposition } = path;
  if (disposition.kind !== "delivered") return [path];
  const { by, socket, source } = disposition;
  const asked = { host: calledAt(path), ...request };
  const reply = isServer(by) ? replyTo(state, { at: by, port: socket.port, source }, asked) : NOT_HTTP;
  switch (reply.kind) {
    case "not-http":
      return [{ ...path, disposition: { kind: "not-http", by, socket } }];
    case "answer":
      return [
        { ...path, exchange: { request: asked, response: reply.response, because: worldCause("image", "S-420") } },
      ];
    case "routes":
      return reply.choices.flatMap((choice) => routed(state, path, asked, choice, proxies));
  }
}

const NOT_HTTP = { kind: "not-http" } as const;

function isServer(place: Place): place is Place & ServerPlace {
  return place.kind === "pod" || place.kind === "node" || place.kind === "outside";
}

/** What a client that was given an address calls the host. */
function calledAt({ hops }: Path): string {
  const { address, port } = hops[0]?.steps[0]?.before.dst ?? { address: "", port: 80 };
  return port === 80 ? address : `${address}:${port}`;
}

function routed(
  state: ClusterState,
  path: Path,
  request: HTTPRequest,
  choice: RoutingChoice,
  proxies: number,
): readonly Path[] {
  const because = causeOf(state, choice.because);
  const share = path.probability * choice.share;
  if (choice.kind === "answer") {
    return [{ ...path, probability: share, exchange: { request, response: choice.response, because } }];
  }
  const { flow, paths } = onwardTrace(state, path, request, choice, proxies);
  return paths.map((way) => {
    const onward = { service: choice.service, flow, path: { ...way, probability: 1 } };
    const exchange: Exchange = { request, response: responseOf(way), because, onward };
    return { ...path, probability: share * way.probability, exchange };
  });
}

const causeOf = (state: ClusterState, field: Field | undefined): Cause =>
  field ? fieldCause(state, field.object, field.path, field.rule) : worldCause("image", "S-801");

/** The controller's own connection to the endpoint; it asks there what it was asked, with the same Host and path. */
function onwardTrace(
  state: ClusterState,
  { disposition }: Path,
  request: HTTPRequest,
  { to }: Extract<RoutingChoice, { kind: "pass-on" }>,
  proxies: number,
): { readonly flow: Flow; readonly paths: readonly Path[] } {
  const by = disposition.kind === "delivered" ? disposition.by : undefined;
  if (by?.kind !== "pod") throw new Error(`no controller is outside a Pod: ${by?.kind}`);
  const flow: Flow = { from: by, to: { kind: "socket", socket: to }, protocol: "TCP", payload: 0, request };
  const from = resolveSender(state, by);
  if (from.kind === "missing") throw new Error(`a controller that answers runs: ${by.namespace}/${by.name}`);
  const { paths } = traceToAddress(state, flow, from.value, to);
  if (proxies === 0) return { flow, paths };
  return { flow, paths: paths.flatMap((path) => exchangesOn(state, path, request, proxies - 1)) };
}

/** What the controller tells its client: what it was told, or that it was told nothing (S-804). */
function responseOf({ exchange, disposition }: Path): HTTPResponse {
  if (exchange) return exchange.response;
  return outcomeOf(disposition) === "timed-out"
    ? { status: 504, body: "504: no answer came from the back-end" }
    : { status: 502, body: "502: the back-end gave no answer of HTTP" };
}

/** The way to whoever answered in the end: of a request that was passed on, the last connection's. */
export function lastConnection(path: Path): Path {
  const onward = path.exchange?.onward;
  return onward?.path.exchange ? lastConnection(onward.path) : path;
}
