import {
  type ClusterState,
  explainTrace,
  hasAllLabels,
  listObjects,
  outcomeOf,
  type Path,
  type Pod,
  parseDestination,
  parseSender,
  type Trace,
  tracePacket,
} from "../../src/simulator/index.ts";
import type { ProbeCheck, WantedOutcome } from "../lab/lab.ts";
import type { Finding } from "./finding.ts";

type Probe = Pick<ProbeCheck, "from" | "to" | "protocol">;

/** Sends the packet and judges every path it can take. A negative check counts only once its control is answered. */
export function checkProbe(state: ClusterState, check: ProbeCheck): Finding {
  const trace = probe(state, check);
  const explained = explainTrace(state, trace);
  const wanted = wantedSentence(check, explained.from, explained.to);
  const found = { wanted, observed: explained.summary, trace: explained };
  if (check.control && !meets(probe(state, { ...check, ...check.control }), "answered")) {
    const observed = `This proves nothing yet: ${check.control.from} is not answered by ${check.control.to} either, and must be.`;
    return { ...found, passed: false, observed };
  }
  if (!meets(trace, check.outcome)) return { ...found, passed: false };
  const wrong = wrongAnswerer(state, trace, check) ?? missingAnswerer(state, trace, check);
  return wrong === undefined ? { ...found, passed: true } : { ...found, passed: false, observed: wrong };
}

/** The trace of a probe that the loader has seen to be readable. */
export function probe(state: ClusterState, { from, to, protocol }: Probe): Trace {
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable") throw new Error(sender.message);
  if (destination.kind === "unreadable") throw new Error(destination.message);
  return tracePacket(state, { from: sender.value, to: destination.value, protocol, payload: 0 });
}

/** Whether every path of the trace ends as wanted. */
export function meets(trace: Trace, wanted: WantedOutcome): boolean {
  return trace.paths.every(({ disposition }) => {
    const outcome = outcomeOf(disposition);
    return wanted === "not-answered" ? outcome !== "answered" : outcome === wanted;
  });
}

const WANTED: Readonly<Record<WantedOutcome, string>> = {
  answered: "must be answered",
  refused: "must be refused",
  "timed-out": "must time out",
  unreachable: "must be unreachable",
  "not-answered": "must not be answered",
};

function wantedSentence(check: ProbeCheck, from: string, to: string): string {
  return `${check.protocol} from ${from} to ${to} ${WANTED[check.outcome]}${byWhom(check)}.`;
}

function byWhom({ answeredBy, spreadOver }: ProbeCheck): string {
  if (spreadOver) return ` by every Pod with ${pairs(spreadOver)}`;
  return answeredBy ? ` by a Pod with ${pairs(answeredBy)}` : "";
}

const pairs = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(",");

function answerers(trace: Trace): ReadonlySet<string> {
  return new Set(
    trace.paths.flatMap(({ disposition }: Path) =>
      disposition.kind === "delivered" && disposition.by.kind === "pod"
        ? [`${disposition.by.namespace}/${disposition.by.name}`]
        : [],
    ),
  );
}

function wrongAnswerer(state: ClusterState, trace: Trace, { answeredBy, spreadOver }: ProbeCheck): string | undefined {
  const labels = answeredBy ?? spreadOver;
  if (!labels) return undefined;
  const right = new Set(podsWith(state, labels));
  const wrong = [...answerers(trace)].find((name) => !right.has(name));
  return wrong && `Pod ${wrong} answers, and it does not carry ${pairs(labels)}.`;
}

function missingAnswerer(state: ClusterState, trace: Trace, { spreadOver }: ProbeCheck): string | undefined {
  if (!spreadOver) return undefined;
  const reached = answerers(trace);
  const missing = podsWith(state, spreadOver).find((name) => !reached.has(name));
  return missing && `Pod ${missing} carries ${pairs(spreadOver)} and never gets a packet.`;
}

function podsWith(state: ClusterState, labels: Readonly<Record<string, string>>): readonly string[] {
  return listObjects<Pod>(state.objects, "Pod")
    .filter(({ metadata }) => hasAllLabels(metadata.labels ?? {}, labels))
    .map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
}
