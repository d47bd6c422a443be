import { explainTrace } from "../simulator/index.ts";
import { type Claims, holdTo } from "./claim.ts";
import type { ExampleLookupData } from "./course.ts";
import { traceCall } from "./example-packet.ts";
import { type ExampleWorld, stateOf } from "./example-world.ts";

/** A name that a Pod looks up: every question, and its answer. */
export type ExampleLookup = ExampleWorld & {
  readonly from: string;
  readonly name: string;
  /** What the page claims of questions and answers. */
  readonly says: Claims;
};

/** Throws when the page claims what is not so. */
export function exampleLookup(example: ExampleLookup, page: string): ExampleLookupData {
  const { from, name, says } = example;
  const state = stateOf(example, page);
  const trace = traceCall(state, { from, to: `${name}:0`, protocol: "ICMP" }, page);
  const { lookup, from: sender } = explainTrace(state, trace);
  if (!lookup) throw new Error(`${page}: ${name} is not looked up`);
  const questions = lookup.questions.map(({ name: asked, answer }) => ({ name: asked, answer }));
  holdTo(says, [lookup.summary, ...questions.map(({ name: asked, answer }) => `${asked} ${answer}`)].join("\n"), page);
  return { from: sender, name, summary: lookup.summary, questions };
}
