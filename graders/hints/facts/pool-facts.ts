import { poolProblems } from "../../../src/simulator/index.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `pool`: what is wrong with each of MetalLB's address pools. */
export function poolFacts({ state, world }: Observed): readonly Fact[] {
  return poolProblems(state).map(({ kind, ...problem }) => ({ fact: "pool", world, problem: kind, ...problem }));
}
