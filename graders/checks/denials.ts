import type { Path, Step } from "../../src/simulator/index.ts";
import type { Fact } from "../hints/facts/fact.ts";

type Denied = Extract<Extract<Step, { kind: "policy" }>["verdict"], { kind: "denied" }>;

/** `denial`: each policy that let a packet go no further, and how its rules missed it. */
export function denialFacts({ hops }: Path, own: Readonly<Record<string, string>>): readonly Fact[] {
  return hops
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      if (step.kind !== "policy" || step.verdict.kind !== "denied") return [];
      const { direction, pod } = step;
      return step.verdict.by.flatMap((denial) =>
        missesOf(denial).map((missed) => ({
          fact: "denial",
          ...own,
          direction,
          pod: `${pod.namespace}/${pod.name}`,
          policy: denial.policy.name,
          missed,
        })),
      );
    });
}

/** A policy without a rule for the direction allows nothing at all. */
function missesOf({ misses }: Denied["by"][number]): readonly string[] {
  return misses.length === 0 ? ["no-rule"] : [...new Set(misses.map(({ missed }) => missed))];
}
