import type { Observed } from "../../world.ts";
import { diagnosticFacts, objectFacts } from "./answer-facts.ts";
import type { Fact } from "./fact.ts";
import { fieldFacts } from "./field-facts.ts";
import { podFacts } from "./pod-facts.ts";
import { poolFacts } from "./pool-facts.ts";
import { serviceFacts } from "./service-facts.ts";

/** What a hint may speak of whatever is checked; each check adds facts of its own. */
export function factsOf(observed: Observed): readonly Fact[] {
  return [serviceFacts, podFacts, poolFacts, fieldFacts, diagnosticFacts, objectFacts].flatMap((facts) =>
    facts(observed),
  );
}
