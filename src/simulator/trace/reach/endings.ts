import { type ObjectRef, refKey } from "../../api/object-ref.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { outcomeOf } from "../outcome.ts";
import type { Disposition, Flow, Path } from "../trace.ts";
import { tracePacket } from "../trace-packet.ts";
import type { PolicyPass, ReachEnding } from "./reach.ts";

/** How a flow can end, likeliest first. Paths that differ in places and addresses only are one ending. */
export function endingsOf(state: ClusterState, flow: Flow): readonly ReachEnding[] {
  const found = new Map<string, ReachEnding>();
  for (const path of tracePacket(state, flow).paths) {
    const ending = endingOf(path);
    const key = endingKey(ending);
    const probability = ending.probability + (found.get(key)?.probability ?? 0);
    found.set(key, { ...(found.get(key) ?? ending), probability });
  }
  return [...found]
    .sort(([a, { probability: x }], [b, { probability: y }]) => y - x || (a < b ? -1 : 1))
    .map(([, ending]) => ending);
}

/** Equal for cells, or parts of cells, in which connections end in the same way and with the same odds. */
export function endingsKey(endings: readonly ReachEnding[]): string {
  return endings.map((ending) => `${ending.probability.toFixed(9)} ${endingKey(ending)}`).join("\n");
}

/** Who is named when the endings are told: nobody, whoever is called, or the caller as well. */
export function namedIn(endings: readonly ReachEnding[]): "nobody" | "target" | "both" {
  const named = endings.map(
    ({ disposition }) => NAMED[disposition.kind] ?? (isAtTarget(disposition) ? "target" : "both"),
  );
  return named.find((who) => who === "both") ?? named.find((who) => who === "target") ?? "nobody";
}

const NAMED: Readonly<Partial<Record<Disposition["kind"], "nobody" | "target">>> = {
  delivered: "nobody",
  refused: "target",
  "rejected-no-endpoints": "target",
  "dropped-by-traffic-policy": "target",
};

const isAtTarget = (disposition: Disposition): boolean =>
  disposition.kind === "dropped-by-policy" && disposition.direction === "ingress";

function endingOf({ probability, hops, disposition }: Path): ReachEnding {
  const passes = hops.flatMap(({ steps }) =>
    steps.flatMap((step): readonly PolicyPass[] => {
      if (step.kind !== "policy" || step.verdict.kind !== "allowed") return [];
      return [{ direction: step.direction, ...step.verdict }];
    }),
  );
  return { probability, outcome: outcomeOf(disposition), disposition, passes };
}

function endingKey({ outcome, disposition, passes }: ReachEnding): string {
  const rules = passes.map(({ direction, policy, match }) => `${direction} ${refKey(policy)} ${match.rule}`);
  return [outcome, disposition.kind, ...factsOf(disposition), ...rules].join(" ");
}

/** What of an ending does not depend on which of several equal Pods it met. */
function factsOf(disposition: Disposition): readonly (string | number)[] {
  switch (disposition.kind) {
    case "refused":
      return [disposition.bound, disposition.socket.port];
    case "rejected-no-endpoints":
      return [refKey(disposition.service), disposition.shortage];
    case "dropped-by-traffic-policy":
      return [refKey(disposition.service), disposition.policy];
    case "dropped-by-policy":
      return [disposition.direction, ...disposition.policies.map((policy: ObjectRef) => refKey(policy))];
    case "no-address":
      return [disposition.missing];
    case "no-route":
    case "host-unreachable":
      return [disposition.direction];
    default:
      return [];
  }
}
