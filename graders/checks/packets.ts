import {
  type ClusterState,
  type Destination,
  type Flow,
  type HTTPRequest,
  type Pod,
  parseRequest,
  podsWithLabels,
  type Sender,
  type Trace,
  tracePacket,
} from "../../src/simulator/index.ts";
import type { Probe } from "../lab/check.ts";
import { type PodsWithLabels, read, readDestinations, readSenders } from "../lab/places.ts";

/** The packets that a probe stands for: one, unless it names Pods by their labels. None when there is no such Pod. */
export function flowsOf(state: ClusterState, { from, to, protocol, payload = 0, http }: Probe): readonly Flow[] {
  const destinations = destinationsOf(state, to);
  const request = requestOf(to, http);
  return sendersOf(state, from).flatMap((sender) =>
    destinations.map((destination) => ({
      from: sender,
      to: destination,
      protocol,
      payload,
      ...(request ? { request } : {}),
    })),
  );
}

/** What is asked for: what a URL says, unless the lab has other words. */
function requestOf(to: string, http: Probe["http"]): HTTPRequest | undefined {
  const said = parseRequest(to);
  if (!http) return said;
  const { host, path, headers } = { path: "/", ...said, ...http };
  return { method: "GET", path, ...(host === undefined ? {} : { host }), ...(headers ? { headers } : {}) };
}

/** The trace of a probe that stands for one packet. */
export function traceOf(state: ClusterState, probe: Probe): Trace {
  const [flow] = flowsOf(state, probe);
  if (!flow) throw new Error(`nobody sends from ${probe.from} to ${probe.to}`);
  return tracePacket(state, flow);
}

export function sendersOf(state: ClusterState, text: string): readonly Sender[] {
  const senders = read(readSenders(text));
  if (senders.kind === "one") return [senders.sender];
  return podsOf(state, senders).map(({ metadata }) => ({
    kind: "pod",
    namespace: senders.namespace,
    name: metadata.name,
  }));
}

function destinationsOf(state: ClusterState, text: string): readonly Destination[] {
  const destinations = read(readDestinations(text));
  if (destinations.kind === "one") return [destinations.destination];
  const { namespace, port } = destinations;
  return podsOf(state, destinations).map(({ metadata }) => ({ kind: "pod", namespace, name: metadata.name, port }));
}

/** The Pods that a text like `pod/shop/app=web` names, as `namespace/name`. */
export function podNames(state: ClusterState, text: string): readonly string[] {
  return sendersOf(state, text).flatMap((sender) =>
    sender.kind === "pod" ? [`${sender.namespace}/${sender.name}`] : [],
  );
}

function podsOf({ objects }: ClusterState, { namespace, labels }: PodsWithLabels): readonly Pod[] {
  return podsWithLabels(objects, namespace, labels);
}

/** What to say of a probe that stands for no packet at all. */
export function nobody(state: ClusterState, { from, to }: Pick<Probe, "from" | "to">): string {
  const missing = sendersOf(state, from).length === 0 ? from : to;
  return `There is no Pod like ${missing}.`;
}
