import {
  type ClusterState,
  hasAllLabels,
  lastConnection,
  listObjects,
  outcomeOf,
  type Path,
  type Pod,
  type Trace,
} from "../../src/simulator/index.ts";
import type { Fact } from "../hints/facts/fact.ts";
import type { ProbeCheck, WantedOutcome } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import { denialFacts } from "./denials.ts";
import { eachPacket, packetName } from "./each-packet.ts";
import type { Finding } from "./finding.ts";
import { traceOf } from "./packets.ts";

/** Sends the packet and judges every path it can take. A negative check counts only once its control is answered. */
export function checkProbe(observed: Observed, check: ProbeCheck): Finding {
  const { state } = observed;
  const proven = !check.control || meets(traceOf(state, { ...check, ...check.control }), "answered");
  const must = `${WANTED[check.outcome]}${statusWords(check)}${byWhom(check)}`;
  return eachPacket(observed, check, `${check.from} to ${check.to} ${must}.`, ({ trace, explained }) => {
    const wrong = proven ? wrongOf(state, trace, check) : { observed: unproven(check) };
    return {
      passed: wrong === undefined,
      wanted: `${packetName(explained)} ${must}.`,
      observed: wrong?.observed ?? explained.summary,
      trace: explained,
      facts: probeFacts(observed, check, trace),
    };
  });
}

/** Whether every path of the trace ends as wanted. */
export function meets(trace: Trace, wanted: WantedOutcome): boolean {
  return trace.paths.every(({ disposition }) => {
    const outcome = outcomeOf(disposition);
    return wanted === "not-answered" ? outcome !== "answered" : outcome === wanted;
  });
}

/** What is not as it should be: with words of its own, or with those of the trace. */
function wrongOf(state: ClusterState, trace: Trace, check: ProbeCheck): { readonly observed?: string } | undefined {
  if (!meets(trace, check.outcome)) return {};
  const observed =
    wrongResponse(trace, check) ?? wrongAnswerer(state, trace, check) ?? missingAnswerer(state, trace, check);
  return observed === undefined ? undefined : { observed };
}

function unproven({ control }: ProbeCheck): string {
  return `This proves nothing yet: ${control?.from} is not answered by ${control?.to} either, and must be.`;
}

const WANTED: Readonly<Record<WantedOutcome, string>> = {
  answered: "must be answered",
  refused: "must be refused",
  "timed-out": "must time out",
  unreachable: "must be unreachable",
  "name-not-found": "must not find the name",
  "no-address": "must find no address to call",
  "not-http": "must find no HTTP",
  "not-answered": "must not be answered",
};

/** The status that the lab wants, if it asks by HTTP and wants an answer. */
const statusOf = ({ outcome, http }: ProbeCheck): number | undefined =>
  http && outcome === "answered" ? (http.status ?? 200) : undefined;

function statusWords(check: ProbeCheck): string {
  const status = statusOf(check);
  if (status === undefined) return "";
  return ` with status ${status}${check.http?.body === undefined ? "" : ` and "${check.http.body}"`}`;
}

function wrongResponse({ paths }: Trace, check: ProbeCheck): string | undefined {
  const status = statusOf(check);
  if (status === undefined) return undefined;
  const answers = paths.flatMap(({ exchange }) => exchange?.response ?? []);
  const odd = answers.find((answer) => answer.status !== status);
  if (odd) return `The answer has the status ${odd.status}: ${odd.body}`;
  const other = answers.find(({ body }) => !body.includes(check.http?.body ?? ""));
  return other && `The answer says: ${other.body}`;
}

/** `probe`: how each way of the packet ends, and `denial`: who stopped it. Every check that wants answers has them. */
export function probeFacts(
  { world }: Observed,
  { id, to }: Pick<ProbeCheck, "id" | "to">,
  trace: Trace,
): readonly Fact[] {
  const own = { world, check: id };
  return trace.paths.flatMap((path) => [
    { fact: "probe", ...own, ...endingOf(path), called: to.split("/")[0] },
    ...denialFacts(path, own),
  ]);
}

function endingOf({ disposition, exchange }: Path): Omit<Fact, "fact"> {
  return {
    outcome: outcomeOf(disposition),
    disposition: disposition.kind,
    ...(disposition.kind === "rejected-no-endpoints" ? { shortage: disposition.shortage } : {}),
    ...(exchange ? { status: exchange.response.status, body: exchange.response.body } : {}),
  };
}

function byWhom({ answeredBy, spreadOver }: ProbeCheck): string {
  if (spreadOver) return ` by every Pod with ${pairs(spreadOver)}`;
  return answeredBy ? ` by a Pod with ${pairs(answeredBy)}` : "";
}

const pairs = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(",");

/** The Pod that answers at the end of the path, behind every controller, as `namespace/name`. */
export function answererOf(path: Path): string | undefined {
  const { disposition } = lastConnection(path);
  if (disposition.kind !== "delivered" || disposition.by.kind !== "pod") return undefined;
  return `${disposition.by.namespace}/${disposition.by.name}`;
}

function answerers({ paths }: Trace): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => answererOf(path) ?? []));
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
  const missing = podsWith(state, spreadOver, isReady).find((name) => !reached.has(name));
  return missing && `Pod ${missing} carries ${pairs(spreadOver)} and never gets a packet.`;
}

function podsWith(
  { objects }: ClusterState,
  labels: Readonly<Record<string, string>>,
  counts: (pod: Pod) => boolean = () => true,
): readonly string[] {
  return listObjects<Pod>(objects, "Pod")
    .filter((pod) => hasAllLabels(pod.metadata.labels ?? {}, labels) && counts(pod))
    .map(({ metadata }) => `${metadata.namespace}/${metadata.name}`);
}

/** Traffic waits for a Pod to be ready (S-423). */
function isReady({ status }: Pod): boolean {
  return status?.conditions?.some(({ type, status: is }) => type === "Ready" && is === "True") ?? false;
}
