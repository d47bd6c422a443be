import type { Lab } from "../../lab/lab.ts";
import type { Observed } from "../../world.ts";
import { diagnosticFacts, objectFacts } from "./answer-facts.ts";
import { clusterFacts } from "./cluster-facts.ts";
import type { Fact } from "./fact.ts";
import { fieldFacts } from "./field-facts.ts";
import { podFacts } from "./pod-facts.ts";
import { policyFacts } from "./policy-facts.ts";
import { poolFacts } from "./pool-facts.ts";
import { serviceFacts } from "./service-facts.ts";

/** Who knows the facts of a name. Each check adds facts of its own. */
const SOURCES: Readonly<Record<string, (observed: Observed) => readonly Fact[]>> = {
  service: serviceFacts,
  selector: serviceFacts,
  port: serviceFacts,
  pod: podFacts,
  pool: poolFacts,
  policy: policyFacts,
  isolated: policyFacts,
  field: fieldFacts,
  cluster: clusterFacts,
  diagnostic: diagnosticFacts,
  object: objectFacts,
};

/** What the lab's hints may speak of whatever is checked: nothing is gathered that no hint asks for. */
export function factsOf(observed: Observed): readonly Fact[] {
  return [...sourcesFor(observed.lab)].flatMap((facts) => facts(observed));
}

function sourcesFor({ hints }: Lab): ReadonlySet<(observed: Observed) => readonly Fact[]> {
  const asked = hints.flatMap(({ when }) => when.map(({ fact }) => String(fact)));
  return new Set(asked.flatMap((name) => (Object.hasOwn(SOURCES, name) ? (SOURCES[name] ?? []) : [])));
}
