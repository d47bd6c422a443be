import { outcomeOf } from "../../../src/simulator/index.ts";
import { probe } from "../../checks/probe.ts";
import type { ProbeCheck } from "../../lab/lab.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `probe`: every way a packet of the lab's checks can end. */
export function probeFacts({ lab, state, world }: Observed): readonly Fact[] {
  const probes = lab.tasks
    .filter((task) => task.world === world)
    .flatMap(({ checks }) => checks.filter((check): check is ProbeCheck => check.kind === "probe"));
  return probes.flatMap((check) =>
    probe(state, check).paths.map(
      ({ disposition }): Fact => ({
        fact: "probe",
        world,
        check: check.id,
        outcome: outcomeOf(disposition),
        disposition: disposition.kind,
        called: check.to.split("/")[0],
      }),
    ),
  );
}
