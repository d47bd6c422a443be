import { explainTrace } from "../../src/simulator/index.ts";
import { traceOf } from "../checks/packets.ts";
import { observe } from "../world.ts";
import type { WantedOutcome } from "./check.ts";
import type { Lab } from "./lab.ts";

const SEED = 1;

/** How a brief quotes a symptom: its id in double braces. */
const QUOTE = /\{\{\s*([a-z0-9-]+)\s*\}\}/g;

/** The ids that a brief quotes, in order. */
export function quotedSymptoms(brief: string): readonly string[] {
  return [...brief.matchAll(QUOTE)].map(([, id = ""]) => id);
}

/** The brief with every quoted symptom in words: who calls whom in the start state, and what comes of it. */
export function briefWithSymptoms(lab: Lab): string {
  return lab.brief.replace(QUOTE, (quote, id: string) => symptomSentence(lab, id) ?? quote);
}

function symptomSentence(lab: Lab, id: string): string | undefined {
  const symptom = lab.symptoms.find((candidate) => candidate.id === id);
  if (!symptom) return undefined;
  const { state } = observe(lab, lab.start, "cluster", SEED);
  const { from, to } = explainTrace(state, traceOf(state, symptom));
  return `**${from}** calls **${to}** and ${WORDS[symptom.outcome]}`;
}

const WORDS: Readonly<Record<WantedOutcome, string>> = {
  answered: "is answered",
  refused: "is refused",
  "timed-out": "waits in vain",
  unreachable: "cannot reach it",
  "name-not-found": "does not find the name",
  "no-address": "finds no address to call",
  "not-http": "meets something that does not speak HTTP",
  "not-answered": "gets no answer",
};
