import {
  checkNetworkModel,
  type Destination,
  type ExplainedTrace,
  explainTrace,
  hiddenFromNodeSentence,
  listObjects,
  type ModelFailure,
  modelFailureSentence,
  type Pod,
  REQUIREMENTS,
  type Requirement,
  type Sender,
  tracePacket,
} from "../../src/simulator/index.ts";
import type { Fact } from "../hints/facts/fact.ts";
import type { NetworkModelCheck } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import type { Finding } from "./finding.ts";
import { placeText } from "./place-text.ts";

/** Whether the network model holds. It says something only of Pods: with fewer than two of them nothing is proven. */
export function checkModel(observed: Observed, check: NetworkModelCheck): Finding {
  const { state } = observed;
  const wanted = `${check.requirements.map((name) => `${name}: ${REQUIREMENTS[name]}`).join("; ")}.`;
  if (podsOfLearners(observed) < 2)
    return { passed: false, wanted, observed: "This proves nothing yet: there are fewer than two Pods.", facts: [] };
  const { failures, hiddenFromNodes } = checkNetworkModel(state);
  const counting = failures.filter(({ requirement }) => check.requirements.includes(requirement));
  const [first] = counting;
  const [hidden] = hiddenFromNodes;
  const trace = first && failingPacket(observed, first);
  return {
    passed: first === undefined,
    wanted,
    observed: first
      ? failureWords(observed, first, counting.length)
      : ["It holds for every pair.", ...(hidden ? [hiddenFromNodeSentence(state, hidden)] : [])].join(" "),
    ...(trace ? { trace } : {}),
    facts: factsOf(observed, check, failures),
  };
}

function podsOfLearners({ state }: Observed): number {
  const pods = listObjects<Pod>(state.objects, "Pod");
  return pods.filter(({ metadata, spec }) => metadata.namespace !== "kube-system" && spec.hostNetwork !== true).length;
}

function failureWords({ state }: Observed, failure: ModelFailure, all: number): string {
  const more = all === 1 ? "" : ` So it is with ${all - 1} more.`;
  return `${failure.requirement} does not hold. ${modelFailureSentence(state, failure)}${more}`;
}

/** The ping that showed it, where one did. */
function failingPacket({ state }: Observed, failure: ModelFailure): ExplainedTrace | undefined {
  if (failure.kind === "no-address" || failure.kind === "shared-address") return undefined;
  const to = destinationOf(failure.to);
  return to && explainTrace(state, tracePacket(state, { from: failure.from, to, protocol: "ICMP", payload: 0 }));
}

function destinationOf(sender: Sender): Destination | undefined {
  return sender.kind === "pod" || sender.kind === "node" ? { ...sender, port: 0 } : undefined;
}

function factsOf({ world }: Observed, check: NetworkModelCheck, failures: readonly ModelFailure[]): readonly Fact[] {
  const own = { world, check: check.id };
  const count = (name: Requirement): number => failures.filter(({ requirement }) => requirement === name).length;
  return [
    ...check.requirements.map((requirement) => ({
      fact: "requirement",
      ...own,
      requirement,
      holds: count(requirement) === 0,
      failures: count(requirement),
    })),
    ...failures.map((failure) => ({ fact: "model", ...own, ...modelFact(failure) })),
  ];
}

function modelFact(failure: ModelFailure): Omit<Fact, "fact"> {
  const { requirement, kind: problem } = failure;
  if (failure.kind === "no-address" || failure.kind === "shared-address")
    return { requirement, problem, from: `pod/${failure.pod.namespace}/${failure.pod.name}` };
  const pair = { requirement, problem, from: placeText(failure.from), to: placeText(failure.to) };
  return failure.kind === "not-reached" ? { ...pair, disposition: failure.disposition.kind } : pair;
}
