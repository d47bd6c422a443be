import { type ExplainedTrace, explainTrace, outcomeOf, type Trace, traceText } from "../simulator/index.ts";
import { type Claims, holdTo } from "./claim.ts";
import { type Call, traceCall } from "./example-packet.ts";
import { type ExampleWorld, stateOf } from "./example-world.ts";

/** A packet that a page shows. */
export type ExampleTrace = ExampleWorld &
  Call & {
    /** What the page claims comes of it, all that can: the build holds it to that. */
    readonly outcome: string | readonly string[];
    /** Words that must stand in the trace, because the page says so. */
    readonly says?: Claims;
    /** The status of the answer, on every way. */
    readonly status?: number;
    /** `folded` for a trace that only has to be there for whoever doubts. */
    readonly show?: "whole" | "folded";
  };

/** What the simulator makes of the packet. Throws when the page claims what is not so. */
export function exampleTrace(example: ExampleTrace, page: string): ExplainedTrace {
  const { from, to, outcome, status, says } = example;
  const state = stateOf(example, page);
  const trace = traceCall(state, example, page);
  const [seen, claimed] = [outcomesOf(trace), [outcome].flat().sort().join(", ")];
  if (seen !== claimed) throw new Error(`${page}: ${from} to ${to} is ${seen}, and the page says ${claimed}`);
  const odd = trace.paths.find(({ exchange }) => (status ?? exchange?.response.status) !== exchange?.response.status);
  if (odd) throw new Error(`${page}: ${from} to ${to} has the status ${odd.exchange?.response.status}, not ${status}`);
  const explained = explainTrace(state, trace);
  holdTo(says, traceText(explained), page);
  return explained;
}

const outcomesOf = ({ paths }: Trace): string =>
  [...new Set(paths.map(({ disposition }) => outcomeOf(disposition)))].sort().join(", ");
