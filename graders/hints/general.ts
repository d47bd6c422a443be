import type { Diagnostic } from "../../src/simulator/index.ts";
import type { Check } from "../lab/check.ts";
import { refOf } from "../lab/field-path.ts";
import type { Lab } from "../lab/lab.ts";
import type { CheckReport, FiredHint } from "../reports/report.ts";
import type { Fact } from "./facts/fact.ts";
import type { Seen } from "./seen.ts";

/**
 * The hint for a mistake that the lab's author did not foresee: it says no more than what was observed, so that it never
 * fits another mistake. First what the API server refused, then what the first failing check saw.
 */
export function generalHint(lab: Lab, { diagnostics, tasks, facts }: Seen): FiredHint | undefined {
  const refused = diagnostics.find((diagnostic) => diagnostic.severity === "error" && !isWanted(lab, diagnostic));
  if (refused) return hint("general-refusal", refusalLadder(refused));
  const failing = tasks.flatMap(({ checks }) => checks).find(({ status }) => status === "failed");
  return failing && failingHint(lab, failing, facts);
}

/** Some labs want the server to refuse an object: that is no mistake. */
function isWanted(lab: Lab, { object }: Diagnostic): boolean {
  return checksOf(lab).some((check) => {
    if (check.kind !== "admission" || check.accepted) return false;
    const { kind, name } = refOf(check.object);
    return kind === object?.kind && name === object.name;
  });
}

const checksOf = ({ tasks }: Lab): readonly Check[] => tasks.flatMap(({ checks }) => checks);

function hint(id: string, ladder: readonly string[]): FiredHint {
  return { id, severity: "actionable", ladder };
}

function refusalLadder({ code, range, object, hint: advice }: Diagnostic): readonly string[] {
  if (code === "empty-answer")
    return ["Your answer holds no object yet. Start over, and mend the manifest you were given."];
  const where = range ? ` Look at line ${range.start.line}.` : "";
  return [
    object?.kind === "Cluster"
      ? `Your Cluster document was not taken, and so nothing was applied.${where} The message says why.`
      : `The API server did not take all of your file.${where} Its message says what it wants.`,
    ...(advice ? [advice] : []),
  ];
}

/** How a packet ended says where to look only when it was to be answered; of anything else no more is known. */
function failingHint(lab: Lab, { id, kind, wanted, observed }: CheckReport, facts: readonly Fact[]): FiredHint {
  const check = checksOf(lab).find((candidate) => candidate.id === id);
  const ending = check && wantsAnswers(check) ? endingOf(id, facts) : undefined;
  // Whoever wants more than the right Pods says best himself what is wrong with an answer.
  const ladder = ending === undefined || (ending === "delivered" && kind !== "probe") ? undefined : ENDINGS[ending];
  return ladder ? hint(`general-${ending}`, ladder) : hint(`general-${kind}`, [wanted, observed]);
}

function wantsAnswers(check: Check): boolean {
  return check.kind === "probe" ? check.outcome === "answered" : WANTING_ANSWERS.has(check.kind);
}

const WANTING_ANSWERS: ReadonlySet<string> = new Set(["distribution", "source-ip", "path"]);

function endingOf(id: string, facts: readonly Fact[]): string {
  const probes = facts.filter(({ fact, check }) => fact === "probe" && check === id);
  const worst = probes.find(({ disposition }) => disposition !== "delivered") ?? probes[0];
  const ending = String(worst?.shortage ?? worst?.disposition);
  const missed = ASTRAY[String(worst?.called)] ?? [];
  return missed.includes(ending) ? "no-rule" : ending;
}

const WANDERED = ["no-route", "host-unreachable", "left-the-cluster", "loop"];

/**
 * A call to a Service that no rule took: it wandered off with the Service's address still on it. An address of a load
 * balancer that nobody has was never told to the network.
 */
const ASTRAY: Readonly<Record<string, readonly string[]>> = {
  service: WANDERED,
  nodeport: WANDERED,
  loadbalancer: WANDERED.filter((ending) => ending !== "host-unreachable"),
};

const NOBODY_BEHIND = "The node refused the packet itself: no Pod stands behind the Service that may be used.";

/** By how the packet ended: where to look, and what is wrong there. Where a Service had nobody to send to, by the reason. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "no-rule": [
    "The packet kept the Service's address: on no node a rule fitted it. A rule fits when address, port and protocol all do.",
    "Compare the port and the protocol of the call with those of your Service.",
  ],
  delivered: [
    "The packet is answered, and not by whom it should be. Look at which Pods answer, and which never get a packet.",
    "Who answers is up to the Service's selector, and to its traffic policies: with Local a node keeps to Pods of its own.",
  ],
  refused: [
    "The packet reached a host, and nobody listens on the port it came to. Which port was that, and who chose it?",
    "What matters is the port on which the process really listens.",
  ],
  "no-selector": [
    NOBODY_BEHIND,
    "The Service has no selector, so that it looks for no Pods. Which labels do yours carry?",
  ],
  "selector-matches-no-pod": [
    NOBODY_BEHIND,
    "No running Pod carries all that the selector asks for. Compare it with the labels of the Pods, letter by letter.",
  ],
  "no-pod-has-the-port-name": [
    NOBODY_BEHIND,
    "Its `targetPort` is a name, and the Pods that it selects have no port of that name and protocol.",
  ],
  "no-pod-is-ready": [
    NOBODY_BEHIND,
    "It selects Pods, and none of them is ready. What do their readiness probes ask, and who should answer?",
  ],
  "slice-without-the-port": [
    NOBODY_BEHIND,
    "It has EndpointSlices, and none of them has the port that was called. A port is found by its name.",
  ],
  "dropped-by-traffic-policy": [
    "A node dropped the packet without an answer. The step names the field that told it to.",
  ],
  "dropped-by-policy": [
    "A NetworkPolicy dropped the packet without an answer. The step names the policy, and the direction it acted in.",
    "A policy that selects a Pod lets nothing else through than what it allows.",
  ],
  "dns-unreachable": ["The name was never looked up: no DNS server answered. Follow the question's packet."],
  "name-not-found": [
    "Nothing has the name that was called. A Service is found by its name and its namespace.",
    "Compare `metadata.name` and the namespace of your Service with what is called.",
  ],
  "port-not-balanced": [
    "The load balancer serves other ports than the one that was called. Which are they, and where do they stand?",
    "Clients call the Service's `port`.",
  ],
  "no-healthy-node": [
    "The load balancer asked the nodes, and none of them has a Pod for this Service.",
    "Does the Service find its Pods? Compare its selector with their labels, and see whether they run and are ready.",
  ],
  "no-address": [
    "There is no such address to call. Does the Service exist, under this name and in this namespace? Has it the type that gives it this address, and the port that is called?",
  ],
  "not-http": ["The connection stands, and what listens on that port does not speak HTTP. Which port serves HTTP?"],
  "host-unreachable": [
    "Nobody on that network answers for the address that was called. Who should, and what keeps him from it?",
  ],
  "no-route": ["A host on the way does not know how to go on. The last hop says which."],
};
