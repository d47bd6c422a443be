import { isClusterRefused } from "./editable/refusals.ts";
import { factsOf } from "./hints/facts/facts.ts";
import type { Seen } from "./hints/seen.ts";
import type { Lab } from "./lab/lab.ts";
import { forbiddenChanges } from "./locked.ts";
import type { ForbiddenChange } from "./reports/report.ts";
import { judgeTasks } from "./tasks.ts";
import { type Observed, worldsOf } from "./world.ts";

/** All that was found out about an answer, before any of it is put into a report. */
export type Examined = Seen & {
  /** The world that the learner sees. */
  readonly first: Observed;
};

/** Looks at every world of the lab, judges every task, and gathers what hints may speak of. */
export function examine(lab: Lab, look: (world: string) => Observed): Examined {
  const worlds = new Map(worldsOf(lab).map((world) => [world, look(world)]));
  const observed = [...worlds.values()];
  const [first] = observed;
  if (!first) throw new Error(`a lab without a world: ${lab.id}`);
  const forbidden = distinct(observed.flatMap(forbiddenChanges));
  const { tasks, facts } = judgeTasks(lab, worlds, [...forbidden.map(blocking), ...unknownWorld(first)]);
  const { diagnostics } = first.outcome;
  return { first, forbidden, tasks, diagnostics, facts: [...observed.flatMap(factsOf), ...facts] };
}

/** Nobody knows in which cluster an answer is to be judged whose Cluster document was refused. */
function unknownWorld({ outcome }: Observed): readonly string[] {
  return isClusterRefused(outcome) ? ["mend your Cluster document"] : [];
}

const blocking = ({ object, reason }: ForbiddenChange): string => `leave ${object} as it was (${reason})`;

function distinct(changes: readonly ForbiddenChange[]): readonly ForbiddenChange[] {
  return [...new Map(changes.map((change) => [change.id, change])).values()];
}
