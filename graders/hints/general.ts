import type { Diagnostic } from "../../src/simulator/index.ts";
import type { CheckReport, FiredHint, TaskReport } from "../reports/report.ts";
import type { Fact } from "./facts/fact.ts";

/** What failed, when no hint of the lab fits it. */
type Unforeseen = {
  readonly diagnostics: readonly Diagnostic[];
  readonly tasks: readonly TaskReport[];
  readonly facts: readonly Fact[];
};

/**
 * The hint for a mistake that the lab's author did not foresee: it says no more than what was observed, so that it never
 * fits another mistake. First what the API server refused, then how the first failing packet ended.
 */
export function generalHint({ diagnostics, tasks, facts }: Unforeseen): FiredHint | undefined {
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
  const dispositions = facts
    .filter(({ fact, check }) => fact === "probe" && check === id)
    .map(({ disposition }) => String(disposition));
  const ending = dispositions.find((disposition) => disposition !== "delivered") ?? "delivered";
  return ENDINGS[ending] ?? ["Walk the packet's way, hop by hop, and see where it ends."];
}

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
  "no-address": [
    "There is no such address to call. Does the Service exist, under this name and in this namespace? Has it the type that gives it this address?",
  ],
  "host-unreachable": ["Nobody has the address that was called. Where should it come from?"],
  "no-route": ["A host on the way does not know how to go on. The last hop says which."],
};
