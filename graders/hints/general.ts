import type { Diagnostic } from "../../src/simulator/index.ts";
import type { CheckReport, FiredHint } from "../reports/report.ts";
import type { Fact } from "./facts/fact.ts";
import type { Seen } from "./seen.ts";

/**
 * The hint for a mistake that the lab's author did not foresee: it says no more than what was observed, so that it never
 * fits another mistake. First what the API server refused, then what the first failing check saw.
 */
export function generalHint({ diagnostics, tasks, facts }: Seen): FiredHint | undefined {
  const refused = diagnostics.find(({ severity }) => severity === "error");
  if (refused) return hint("general-refusal", refusalLadder(refused));
  const failing = tasks.flatMap(({ checks }) => checks).find(({ status }) => status === "failed");
  return failing && hint(`general-${failing.kind}`, checkLadder(failing, facts));
}

function hint(id: string, ladder: readonly string[]): FiredHint {
  return { id, severity: "actionable", ladder };
}

function refusalLadder({ code, range, hint: advice }: Diagnostic): readonly string[] {
  if (code === "empty-answer")
    return ["Your answer holds no object yet. Start over, and mend the manifest you were given."];
  const where = range ? ` Look at line ${range.start.line}.` : "";
  return [
    `The API server did not take all of your file.${where} Its message says what it wants.`,
    ...(advice ? [advice] : []),
  ];
}

function checkLadder({ id, kind, wanted }: CheckReport, facts: readonly Fact[]): readonly string[] {
  if (kind !== "probe") return [wanted];
  const probes = facts.filter(({ fact, check }) => fact === "probe" && check === id);
  const worst = probes.find(({ disposition }) => disposition !== "delivered") ?? probes[0];
  const ending = String(worst?.disposition);
  if (worst?.called !== "node" && worst?.called !== "pod" && ASTRAY.has(ending)) return NO_RULE;
  return ENDINGS[ending] ?? ["Walk the packet's way, hop by hop, and see where it ends."];
}

/** A call to a Service that no rule took: it wandered off with the Service's address still on it. */
const ASTRAY: ReadonlySet<string> = new Set(["no-route", "host-unreachable", "left-the-cluster", "loop"]);
const NO_RULE = [
  "The packet kept the Service's address: on no node a rule fitted it. A rule fits when address, port and protocol all do.",
  "Compare the port and the protocol of the call with those of your Service.",
];

/** By how the packet ended: where to look, and what is wrong there. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  delivered: [
    "The packet is answered, and not by whom it should be. Look at which Pods answer.",
    "A Service chooses its Pods by labels. Compare its selector with the labels of the Pods that answer.",
  ],
  refused: [
    "The packet reached a host, and nobody listens on the port it came to. Which port was that, and who chose it?",
    "What matters is the port on which the process really listens.",
  ],
  "rejected-no-endpoints": [
    "The node refused the packet itself: no Pod stands behind the Service that may be used.",
    "Compare the Service's selector with the labels of the Pods, and see whether the Pods are ready.",
  ],
  "dropped-by-traffic-policy": [
    "A node dropped the packet without an answer. The step names the field that told it to.",
  ],
  "name-not-found": [
    "Nothing has the name that was called. A Service is found by its name and its namespace.",
    "Compare `metadata.name` and the namespace of your Service with what is called.",
  ],
  "port-not-balanced": [
    "The load balancer serves other ports than the one that was called. Which are they, and where do they stand?",
    "Clients call the Service's `port`.",
  ],
  "no-address": [
    "There is no such address to call. Does the Service exist, under this name and in this namespace? Has it the type that gives it this address?",
  ],
  "host-unreachable": ["Nobody has the address that was called. Where should it come from?"],
  "no-route": ["A host on the way does not know how to go on. The last hop says which."],
};
