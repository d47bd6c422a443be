import type { Service, ServicePort } from "../api/kinds.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { type AffinityEntry, NO_FLOWS } from "../cluster/flows.ts";
import { affinityEntry } from "../dataplane/affinity.ts";
import { formatSocket } from "../net/packet.ts";
import { getObject } from "../store/object-store.ts";
import type { Flow, Hop, Path, Step, Trace } from "./trace.ts";
import { tracePacket } from "./trace-packet.ts";

/** Sends a packet for real: the trace, and the cluster that remembers the path that chance drew. */
export function send(state: ClusterState, flow: Flow): { readonly trace: Trace; readonly state: ClusterState } {
  const trace = tracePacket(state, flow);
  const path = trace.paths[trace.drawn];
  return { trace, state: path ? afterPath(state, path) : state };
}

/** The cluster after a connection took this path: the nodes with session affinity remember the client (S-532). */
export function afterPath(state: ClusterState, { hops }: Path): ClusterState {
  const entries = hops.flatMap((hop) => hop.steps.flatMap((step) => entryOf(state, hop, step)));
  if (entries.length === 0) return state;
  const flows = state.flows ?? NO_FLOWS;
  return { ...state, flows: { ...flows, affinity: new Map([...flows.affinity, ...entries]) } };
}

function entryOf(state: ClusterState, { place }: Hop, step: Step): readonly (readonly [string, AffinityEntry])[] {
  if (step.kind !== "dnat" || place.kind !== "node") return [];
  const service = getObject<Service>(state.objects, step.service);
  const port = service?.spec.ports?.find((candidate) => isPortOf(candidate, step));
  if (!service || !port) return [];
  const client = step.before.src.address;
  const entry = affinityEntry(state.time, place.name, { service, port }, client, formatSocket(step.chosen));
  return entry ? [entry] : [];
}

function isPortOf(port: ServicePort, { via, before }: Extract<Step, { kind: "dnat" }>): boolean {
  const number = via === "node-port" ? port.nodePort : port.port;
  return number === before.dst.port && (port.protocol ?? "TCP") === before.protocol;
}
