import { observe } from "../../graders/world.ts";
import {
  type ExplainedTrace,
  explainTrace,
  outcomeOf,
  parseDestination,
  parseSender,
  tracePacket,
} from "../simulator/index.ts";
import { courseLabs } from "./course-labs.ts";

/** A packet that a page shows: in the world of a lab, with its start or its solution. */
export type ExampleTrace = {
  readonly lab: string;
  readonly answer: "start" | "solution";
  readonly world?: string;
  readonly from: string;
  readonly to: string;
  /** What the page claims comes of it: the build holds it to that. */
  readonly outcome: string;
};

/** What the simulator makes of the packet: the one path that chance draws. Throws when the page claims what is not so. */
export function exampleTrace(
  { lab: id, answer, world = "cluster", from, to, outcome }: ExampleTrace,
  page: string,
): ExplainedTrace {
  const lab = courseLabs(process.cwd()).find((course) => course.lab.id === id)?.lab;
  const text = answer === "start" ? lab?.start : lab?.solution;
  const [sender, destination] = [parseSender(from), parseDestination(to)];
  if (!lab || text === undefined || sender.kind === "unreadable" || destination.kind === "unreadable") {
    throw new Error(`${page}: a trace block that cannot be read: ${id} ${from} ${to}`);
  }
  const { state } = observe(lab, text, world, 1);
  const trace = tracePacket(state, { from: sender.value, to: destination.value, protocol: "TCP", payload: 0 });
  const seen = new Set(trace.paths.map(({ disposition }) => outcomeOf(disposition)));
  if (seen.size !== 1 || !seen.has(outcome as never))
    throw new Error(`${page}: ${from} to ${to} is ${[...seen].join(", ")}, and the page says ${outcome}`);
  return explainTrace(state, trace);
}
