import { applyFile, type ClusterState, type CommandOutcome, createCluster } from "../src/simulator/index.ts";
import type { GivenWorld } from "./lab/lab.ts";
import { newMemory, remembered } from "./memory.ts";

const GIVEN = newMemory<GivenWorld>();

/** The given world of a lab before any answer; made once per seed, since the same lab judges many answers. */
export function givenWorld(world: GivenWorld, seed: number): ClusterState {
  return remembered(GIVEN, world, seed, () => {
    const { exit, stderr, state } = makeWorld(world, seed);
    if (exit !== 0) throw new Error(`the given world is refused: ${stderr}`);
    return state;
  });
}

/** Builds a world: the cluster, and then its objects, which the server may refuse. */
export function makeWorld(
  { document, objects, fileName }: GivenWorld,
  seed: number,
): Pick<CommandOutcome, "state" | "exit" | "stderr"> {
  const created = createCluster(document, seed);
  if (objects.trim() === "") return { state: created, exit: 0, stderr: "" };
  return applyFile(created, { fileName, text: objects });
}
