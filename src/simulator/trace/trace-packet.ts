import type { ClusterState } from "../cluster/cluster-state.ts";
import type { HostName } from "../net/interface.ts";
import { withExchanges } from "./exchange.ts";
import { lookUp } from "./lookup.ts";
import { resolveDestination, resolveSender } from "./resolve-flow.ts";
import type { Destination, Disposition, Flow, Lookup, Trace } from "./trace.ts";
import { drawPath, traceToAddress } from "./trace-address.ts";

/**
 * Everything that can happen to one flow: every way its first packet can take with its exact probability, and for each
 * the way of the answer. A pure function of the cluster and the flow; chance only picks which path to show first.
 */
export function tracePacket(state: ClusterState, flow: Flow): Trace {
  const trace = traceConnection(state, flow);
  return flow.request ? withExchanges(state, trace, flow.request) : trace;
}

function traceConnection(state: ClusterState, flow: Flow): Trace {
  const from = resolveSender(state, flow.from);
  if (from.kind === "missing") return unsent(flow, from.disposition);
  if (flow.to.kind === "name") return traceByName(state, flow, from.value, flow.to);
  const to = resolveDestination(state, flow.to);
  return to.kind === "missing" ? unsent(flow, to.disposition) : traceToAddress(state, flow, from.value, to.value);
}

function unsent(flow: Flow, disposition: Disposition): Trace {
  return { flow, paths: [{ probability: 1, hops: [], reply: [], disposition }], drawn: 0 };
}

/** First the name is looked up, then the packet goes to what was found; of several addresses each is as likely (S-605). */
function traceByName(
  state: ClusterState,
  flow: Flow,
  from: HostName,
  { host, port }: Extract<Destination, { kind: "name" }>,
): Trace {
  const lookup = lookUp(state, flow.from, from, host);
  const { end } = lookup;
  if (end.kind !== "found") return { ...unsent(flow, endingOf(lookup, end)), lookup };
  const traces = end.addresses.map((address) => traceToAddress(state, flow, from, { address, port }));
  const paths = traces.flatMap((trace) =>
    trace.paths.map((path) => ({ ...path, probability: path.probability / traces.length })),
  );
  return { flow, lookup, paths, drawn: drawPath(state, flow, paths) };
}

function endingOf({ host }: Lookup, end: Exclude<Lookup["end"], { kind: "found" }>): Disposition {
  return end.kind === "name-not-found"
    ? { kind: "name-not-found", name: host }
    : { kind: "dns-unreachable", name: host };
}
