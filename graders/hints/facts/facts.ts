import type { Observed } from "../../world.ts";
import { diagnosticFacts, objectFacts } from "./answer-facts.ts";
import type { Fact } from "./fact.ts";
import { serviceFacts } from "./service-facts.ts";

/** What a hint may speak of whatever is checked; each check adds facts of its own. */
export function factsOf(observed: Observed): readonly Fact[] {
  return [...serviceFacts(observed), ...diagnosticFacts(observed), ...objectFacts(observed)];
}
