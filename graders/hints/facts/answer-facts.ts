import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `diagnostic`: what was wrong with the manifest. */
export function diagnosticFacts({ outcome, world }: Observed): readonly Fact[] {
  return outcome.diagnostics.map(({ code, path, message, object }) => ({
    fact: "diagnostic",
    world,
    code,
    path,
    message,
    object: object?.name,
  }));
}

/** `object`: what each object of the answer came to. */
export function objectFacts({ outcome, world }: Observed): readonly Fact[] {
  return outcome.results.map(({ kind, ref }) => ({
    fact: "object",
    world,
    kind: ref?.kind,
    name: ref?.name,
    result: kind,
  }));
}
