import { type Excerpt, type Flow, rulesAtHop, tracePacket } from "../src/simulator/index.ts";
import type { Answer } from "./answer.ts";
import { SEED } from "./grade.ts";
import type { Lab } from "./lab/lab.ts";
import { observe } from "./world.ts";

/** A place on a packet's way in a report: which world of the lab, which packet, which of its paths, how many hops on. */
export type PlaceInReport = {
  readonly world: string;
  readonly flow: Flow;
  readonly path: number;
  readonly hop: number;
};

/** The Service rules that took the packet there, as the node's tools print them; empty where none did. */
export function rulesInReport(
  lab: Lab,
  answer: string | Answer,
  { world, flow, path, hop }: PlaceInReport,
): readonly Excerpt[] {
  const { state } = observe(lab, answer, world, SEED);
  const found = tracePacket(state, flow).paths[path]?.hops[hop];
  return found ? rulesAtHop(state, found) : [];
}
