import { observe } from "../../graders/world.ts";
import {
  type ClusterState,
  type ExplainedTrace,
  explainTrace,
  type Flow,
  outcomeOf,
  parseDestination,
  parseRequest,
  parseSender,
  type Trace,
  tracePacket,
  traceText,
} from "../simulator/index.ts";
import { type LabAnswer, readAnswer } from "./lab-answer.ts";
import { type PageCluster, pageCluster } from "./platforms/page-cluster.ts";

/** A packet that a page shows: in the world of a lab after an answer to it, or in the cluster of the platforms' pages. */
export type ExampleTrace = ((LabAnswer & { readonly world?: string }) | PageCluster) &
  Call & {
    /** What the page claims comes of it: the build holds it to that. */
    readonly outcome: string;
    /** Words that must stand in the trace, because the page says so. */
    readonly says?: string | readonly string[];
    /** The status of the answer, on every way. */
    readonly status?: number;
    /** `folded` for a trace that only has to be there for whoever doubts. */
    readonly show?: "whole" | "folded";
  };

/** Who calls whom, with what. */
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

/** What the simulator makes of the packet. Throws when the page claims what is not so. */
export function exampleTrace(example: ExampleTrace, page: string): ExplainedTrace {
  const { from, to, outcome, status, says = [] } = example;
  const state = stateOf(example, page);
  const trace = traceCall(state, example, page);
  const seen = new Set<string>(trace.paths.map(({ disposition }) => outcomeOf(disposition)));
  if (seen.size !== 1 || !seen.has(outcome))
    throw new Error(`${page}: ${from} to ${to} is ${[...seen].join(", ")}, and the page says ${outcome}`);
  const odd = trace.paths.find(({ exchange }) => (status ?? exchange?.response.status) !== exchange?.response.status);
  if (odd) throw new Error(`${page}: ${from} to ${to} has the status ${odd.exchange?.response.status}, not ${status}`);
  const explained = explainTrace(state, trace);
  const text = traceText(explained).replace(/\s+/g, " ");
  const unsaid = [says].flat().filter((words) => !text.includes(words));
  if (unsaid.length > 0) throw new Error(`${page}: ${from} to ${to} does not say ${unsaid.join(", nor ")}: ${text}`);
  return explained;
}

/** The trace of a call as a page writes it. */
export function traceCall(state: ClusterState, call: Call, page: string): Trace {
  const { from, to, protocol = "TCP", payload = 0, reply, cut, http } = call;
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable" || destination.kind === "unreadable")
    throw new Error(`${page}: a trace block that cannot be read: ${from} ${to}`);
  const more = { ...(reply === undefined ? {} : { answer: reply }), ...(cut === undefined ? {} : { cut }) };
  const request = parseRequest(to) ?? (http && { method: "GET", path: "/" });
  const asked = request ? { request: { ...request, ...http } } : {};
  return tracePacket(state, { from: sender.value, to: destination.value, protocol, payload, ...more, ...asked });
}

function stateOf(example: ExampleTrace, page: string): ClusterState {
  if ("platform" in example) return pageCluster(example, page);
  const { lab, text } = readAnswer(example, page);
  return observe(lab, text, example.world ?? "cluster", 1).state;
}
