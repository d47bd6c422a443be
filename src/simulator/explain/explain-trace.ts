import type { ClusterState } from "../cluster/cluster-state.ts";
import { outcomeOf } from "../trace/outcome.ts";
import type { Hop, Lookup, Path, Trace } from "../trace/trace.ts";
import { explainCause } from "./explain-cause.ts";
import { explainExchange, pathEnding, requestText } from "./explain-exchange.ts";
import { answerText, lookupSummary } from "./explain-lookup.ts";
import { stepSentence } from "./explain-step.ts";
import type { ExplainedHop, ExplainedLookup, ExplainedPath, ExplainedTrace } from "./explained-trace.ts";
import { headerStack } from "./headers.ts";
import { asSubject, destinationName, nodeOfPlace, placeLabel, placeName, placeTitle } from "./names.ts";
import { oddsOf } from "./odds.ts";
import { summaryOf } from "./summary.ts";

/** A trace in a learner's words, as plain data. The state is the one that the trace was made in. */
export function explainTrace(state: ClusterState, trace: Trace): ExplainedTrace {
  const { flow, lookup, paths, drawn } = trace;
  return {
    flow,
    from: placeName(flow.from),
    to: destinationName(state, flow.to),
    protocol: flow.protocol,
    ...(flow.request ? { request: requestText(flow.request) } : {}),
    summary: summaryOf(state, paths),
    ...(lookup ? { lookup: explainLookup(state, lookup) } : {}),
    paths: paths.map((path) => explainPath(state, path)),
    drawn,
  };
}

function explainLookup(state: ClusterState, lookup: Lookup): ExplainedLookup {
  const questions = lookup.questions.map(({ name, answer, trace }) => ({
    name,
    answer: answerText(answer),
    ...(trace ? { trace: explainTrace(state, trace) } : {}),
  }));
  return { summary: lookupSummary(lookup), questions };
}

function explainPath(state: ClusterState, path: Path): ExplainedPath {
  const { probability, hops, reply, disposition, exchange, learned } = path;
  return {
    probability,
    odds: oddsOf(probability),
    outcome: outcomeOf(disposition),
    ending: pathEnding(state, path),
    ...(exchange ? { exchange: explainExchange(state, exchange, (trace) => explainTrace(state, trace)) } : {}),
    ...(learned ? { learned: learned.map(learnedSentence) } : {}),
    hops: hops.map((hop) => explainHop(state, hop, "request")),
    reply: reply.map((hop) => explainHop(state, hop, "reply")),
  };
}

function learnedSentence({ mtu, from }: NonNullable<Path["learned"]>[number]): string {
  return `${asSubject(placeName(from))} said that packets may have ${mtu} bytes at most; smaller ones went on.`;
}

function explainHop(state: ClusterState, { place, steps }: Hop, direction: "request" | "reply"): ExplainedHop {
  const node = nodeOfPlace(state, place);
  return {
    place,
    title: placeTitle(place),
    label: placeLabel(place),
    ...(node === undefined ? {} : { node }),
    steps: steps.map((step) => ({
      kind: step.kind,
      sentence: stepSentence(state, step, { place, direction }),
      because: explainCause(state, step.because),
      before: headerStack(step.before),
      after: headerStack(step.after),
    })),
  };
}
