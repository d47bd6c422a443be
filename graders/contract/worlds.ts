import isEqual from "fast-deep-equal";
import { getObject, type JsonValue } from "../../src/simulator/index.ts";
import { givenWorld, makeWorld } from "../given-world.ts";
import { SEED } from "../grade.ts";
import { refOf } from "../lab/field-path.ts";
import { fieldAt, parsePath } from "../lab/json-fields.ts";
import type { Lab, World } from "../lab/lab.ts";
import { observe } from "../world.ts";
import { rightAnswers, startOf } from "./answers.ts";

/** The server takes every object of every given world: nothing can be judged in one that it refuses. */
export function worldsStand({ worlds }: Lab): readonly string[] {
  return Object.values(worlds).flatMap(({ document, objects, fileName }) => {
    const { exit, stderr } = makeWorld({ document, objects, fileName }, SEED);
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

/** What may be changed of the Cluster document has something to do with the lab: a right answer or the start changes it. */
export function editableFieldsMatter(lab: Lab): readonly string[] {
  const shipped = [startOf(lab), ...rightAnswers(lab)];
  const documents = shipped.map(({ text }) => observe(lab, text, "cluster", SEED).written);
  return lab.editable
    .filter((path) =>
      documents.every((written) => isEqual(valueIn(written, path), valueIn(lab.worlds.cluster?.written, path))),
    )
    .map((path) => `${path} is editable, and no right answer changes it: take it out, or ask for it`);
}

function valueIn(written: World["written"] | undefined, path: string): JsonValue | undefined {
  return fieldAt(written as unknown as JsonValue, parsePath(path));
}
