import { applyFile, createCluster, getObject } from "../../src/simulator/index.ts";
import { SEED } from "../grade.ts";
import { refOf } from "../lab/field-path.ts";
import type { Lab } from "../lab/lab.ts";
import { givenWorld } from "../world.ts";

/** The server takes every object of every given world: nothing can be judged in one that it refuses. */
export function worldsStand({ worlds }: Lab): readonly string[] {
  return Object.values(worlds).flatMap(({ document, objects, fileName }) => {
    if (objects.trim() === "") return [];
    const { exit, stderr } = applyFile(createCluster(document, SEED), { fileName, text: objects });
    return exit === 0 ? [] : [`the API server refuses objects of ${fileName}: ${stderr.trim()}`];
  });
}

export function lockedObjectsExist({ locked, worlds }: Lab): readonly string[] {
  return Object.entries(worlds).flatMap(([name, world]) =>
    locked
      .filter(({ object }) => !getObject(givenWorld(world, SEED).objects, refOf(object)))
      .map(
        ({ id, object }) => `${id} locks ${object}, which is not in the world ${name}: add it there, or name another`,
      ),
  );
}
