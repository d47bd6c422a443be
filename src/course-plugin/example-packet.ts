import {
  type ClusterState,
  type Flow,
  parseDestination,
  parseRequest,
  parseSender,
  type Trace,
  tracePacket,
} from "../simulator/index.ts";

/** Who calls whom, with what, as a block writes it. */
export type Call = {
  readonly from: string;
  readonly to: string;
  readonly protocol?: Flow["protocol"];
  /** Bytes that the client sends, and that it gets back. */
  readonly payload?: number;
  readonly reply?: number;
  readonly cut?: Flow["cut"];
  /** What is asked for by HTTP, where it is not what the URL under `to` says. */
  readonly http?: { readonly host?: string; readonly path?: string };
};

/** Throws when the block cannot be read. */
export function flowOf({ from, to, protocol = "TCP", payload = 0, reply, cut, http }: Call, page: string): Flow {
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable" || destination.kind === "unreadable")
    throw new Error(`${page}: a trace block that cannot be read: ${from} ${to}`);
  const more = { ...(reply === undefined ? {} : { answer: reply }), ...(cut === undefined ? {} : { cut }) };
  const request = parseRequest(to) ?? (http && { method: "GET", path: "/" });
  const asked = request ? { request: { ...request, ...http } } : {};
  return { from: sender.value, to: destination.value, protocol, payload, ...more, ...asked };
}

/** The trace of a call as a page writes it. */
export function traceCall(state: ClusterState, call: Call, page: string): Trace {
  return tracePacket(state, flowOf(call, page));
}
