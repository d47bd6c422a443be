import type { Observed } from "../../world.ts";
import { diagnosticFacts, objectFacts } from "./answer-facts.ts";
import type { Fact } from "./fact.ts";
import { probeFacts } from "./probe-facts.ts";
import { serviceFacts } from "./service-facts.ts";

/** Everything a hint may speak of. */
export function factsOf(observed: Observed): readonly Fact[] {
  return [...serviceFacts(observed), ...probeFacts(observed), ...diagnosticFacts(observed), ...objectFacts(observed)];
}
