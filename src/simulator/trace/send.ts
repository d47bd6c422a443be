import type { Service, ServicePort } from "../api/kinds.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { type AffinityEntry, NO_FLOWS } from "../cluster/flows.ts";
import { affinityEntry } from "../dataplane/affinity.ts";
import { turnEntry } from "../dataplane/ipvs/round-robin.ts";
import { formatSocket } from "../net/packet.ts";
import { getObject } from "../store/object-store.ts";
import type { Flow, Path, Step, Trace } from "./trace.ts";
import { tracePacket } from "./trace-packet.ts";

/** Sends a packet for real: the trace, and the cluster that remembers the path that chance drew. */
export function send(state: ClusterState, flow: Flow): { readonly trace: Trace; readonly state: ClusterState } {
  const trace = tracePacket(state, flow);
  const path = trace.paths[trace.drawn];
  return { trace, state: path ? afterPath(state, path) : state };
}

/** The cluster after a connection took this path: nodes remember the client (S-532), and whose turn it was (S-553). */
export function afterPath(state: ClusterState, { hops }: Path): ClusterState {
  const choices = hops.flatMap(({ place, steps }) =>
    steps.flatMap((step) => (step.kind === "dnat" && place.kind === "node" ? [{ node: place.name, step }] : [])),
  );
  const affinity = choices.flatMap((choice) => affinityOf(state, choice));
  const turns = choices.flatMap(({ node, step }) =>
    step.turn === undefined ? [] : [turnEntry(node, step.before, step.chosen)],
  );
  if (affinity.length + turns.length === 0) return state;
  const flows = state.flows ?? NO_FLOWS;
  return {
    ...state,
    flows: { affinity: new Map([...flows.affinity, ...affinity]), turns: new Map([...flows.turns, ...turns]) },
  };
}

/** An endpoint that a node chose for a connection. */
type Choice = { readonly node: string; readonly step: Extract<Step, { kind: "dnat" }> };

function affinityOf(state: ClusterState, { node, step }: Choice): readonly (readonly [string, AffinityEntry])[] {
  const service = getObject<Service>(state.objects, step.service);
  const port = service?.spec.ports?.find((candidate) => isPortOf(candidate, step));
  if (!service || !port) return [];
  const { src, dst } = step.before;
  const entry = affinityEntry(state, node, { service, port, called: dst }, src.address, formatSocket(step.chosen));
  return entry ? [entry] : [];
}

function isPortOf(port: ServicePort, { via, before }: Choice["step"]): boolean {
  const number = via === "node-port" ? port.nodePort : port.port;
  return number === before.dst.port && (port.protocol ?? "TCP") === before.protocol;
}
