import { observe } from "../../graders/world.ts";
import {
  type ExplainedTrace,
  explainTrace,
  outcomeOf,
  parseDestination,
  parseSender,
  tracePacket,
} from "../simulator/index.ts";
import { type LabAnswer, readAnswer } from "./lab-answer.ts";

/** A packet that a page shows, in the world of a lab after an answer to it. */
export type ExampleTrace = LabAnswer & {
  readonly world?: string;
  readonly from: string;
  readonly to: string;
  /** What the page claims comes of it: the build holds it to that. */
  readonly outcome: string;
  /** `folded` for a trace that only has to be there for whoever doubts. */
  readonly show?: "whole" | "folded";
};

/** What the simulator makes of the packet. Throws when the page claims what is not so. */
export function exampleTrace(example: ExampleTrace, page: string): ExplainedTrace {
  const { world = "cluster", from, to, outcome } = example;
  const { lab, text } = readAnswer(example, page);
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (sender.kind === "unreadable" || destination.kind === "unreadable")
    throw new Error(`${page}: a trace block that cannot be read: ${from} ${to}`);
  const { state } = observe(lab, text, world, 1);
  const trace = tracePacket(state, { from: sender.value, to: destination.value, protocol: "TCP", payload: 0 });
  const seen = new Set<string>(trace.paths.map(({ disposition }) => outcomeOf(disposition)));
  if (seen.size !== 1 || !seen.has(outcome))
    throw new Error(`${page}: ${from} to ${to} is ${[...seen].join(", ")}, and the page says ${outcome}`);
  return explainTrace(state, trace);
}
