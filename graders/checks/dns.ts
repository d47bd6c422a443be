import {
  type ClusterState,
  explainTrace,
  type Flow,
  getObject,
  type Lookup,
  type Pod,
  parseIPAddress,
  type Sender,
  type Service,
  tracePacket,
} from "../../src/simulator/index.ts";
import type { DNSCheck } from "../lab/check.ts";
import type { Observed } from "../world.ts";
import { type Finding, firstFailing } from "./finding.ts";
import { nobody, podNames, sendersOf } from "./packets.ts";

/** What the sender learns about a name: the questions go out as packets, so that Services and policies count. */
export function checkDNS(observed: Observed, check: DNSCheck): Finding {
  const [first, ...rest] = sendersOf(observed.state, check.from).map((sender) => lookUp(observed, check, sender));
  if (first) return firstFailing([first, ...rest]);
  const missing = nobody(observed.state, { from: check.from, to: check.name });
  return { passed: false, wanted: wantedWords(check), observed: missing, facts: [] };
}

const WORDS: Readonly<Record<DNSCheck["outcome"], string>> = {
  answered: "must be found",
  "name-not-found": "must not be found",
  "timed-out": "must get no answer",
};

function lookUp({ state, world }: Observed, check: DNSCheck, from: Sender): Finding {
  // The port is nobody's: only the look-up counts.
  const flow: Flow = { from, to: { kind: "name", host: check.name, port: 0 }, protocol: "ICMP", payload: 0 };
  const trace = tracePacket(state, flow);
  const explained = explainTrace(state, trace);
  const outcome = trace.lookup ? OUTCOMES[trace.lookup.end.kind] : "timed-out";
  const addresses = trace.lookup ? addressesIn(trace.lookup) : [];
  const questions = trace.lookup?.questions.length ?? 0;
  const wrong = outcome !== check.outcome ? "" : (wrongAddress(state, check, addresses) ?? tooMany(check, questions));
  const packet = explained.lookup?.questions.at(-1)?.trace;
  return {
    passed: wrong === undefined,
    wanted: wantedWords(check),
    observed: wrong || (explained.lookup?.summary ?? explained.summary),
    ...(packet ? { trace: packet } : {}),
    facts: [{ fact: "lookup", world, check: check.id, outcome, questions, addresses: addresses.length }],
  };
}

const OUTCOMES: Readonly<Record<Lookup["end"]["kind"], DNSCheck["outcome"]>> = {
  found: "answered",
  "name-not-found": "name-not-found",
  "no-answer": "timed-out",
};

const addressesIn = ({ end }: Lookup): readonly string[] => (end.kind === "found" ? end.addresses : []);

function wrongAddress(
  state: ClusterState,
  { name, resolvesTo }: DNSCheck,
  addresses: readonly string[],
): string | undefined {
  if (!resolvesTo) return undefined;
  const right = new Set(resolvesTo.flatMap((text) => addressesOf(state, text)));
  const odd = addresses.find((address) => !right.has(address));
  if (odd !== undefined) return `${name} is also ${odd}, which is none of ${resolvesTo.join(", ")}.`;
  const missing = [...right].find((address) => !addresses.includes(address));
  return missing && `${name} is not ${missing}, only ${addresses.join(", ")}.`;
}

/** `10.20.0.5`, `service/shop/web`, `pod/shop/web-0`, `pod/shop/app=web` */
function addressesOf(state: ClusterState, text: string): readonly string[] {
  if (parseIPAddress(text)) return [text];
  const [kind, namespace = "", name = ""] = text.split("/");
  if (kind === "service") {
    const service = getObject<Service>(state.objects, { kind: "Service", namespace, name });
    return service?.spec.clusterIPs ?? [];
  }
  return podNames(state, text).flatMap((pod) => {
    const [namespace = "", name = ""] = pod.split("/");
    return getObject<Pod>(state.objects, { kind: "Pod", namespace, name })?.status?.podIP ?? [];
  });
}

function tooMany({ name, questions: most }: DNSCheck, questions: number): string | undefined {
  if (most === undefined || questions <= most) return undefined;
  return `It takes ${questions} questions to find ${name}.`;
}

function wantedWords({ from, name, outcome, resolvesTo, questions }: DNSCheck): string {
  const as = resolvesTo ? ` as exactly ${resolvesTo.join(", ")}` : "";
  const within = questions === undefined ? "" : `, with at most ${questions} questions`;
  return `${name}, looked up by ${from}, ${WORDS[outcome]}${as}${within}.`;
}
