import isEqual from "fast-deep-equal";
import { getObject, type KubeObject } from "../src/simulator/index.ts";
import { refOf, valueAt } from "./lab/field-path.ts";
import type { Locked } from "./lab/lab.ts";
import { writtenPart } from "./lab/written-part.ts";
import type { ForbiddenChange } from "./reports/report.ts";
import { givenWorld, type Observed } from "./world.ts";

/** What the answer changed or took away that is not the learner's: nothing else is judged while it is so. */
export function forbiddenChanges({ lab, world, seed, state }: Observed): readonly ForbiddenChange[] {
  const given = lab.worlds[world];
  if (!given) throw new Error(`no such world: ${world}`);
  const before = givenWorld(given, seed).objects;
  return lab.locked
    .filter((lock) => {
      const ref = refOf(lock.object);
      return !isSame(lock, getObject(before, ref), getObject(state.objects, ref));
    })
    .map(({ id, object, reason }) => ({ id, object, reason }));
}

function isSame({ fields }: Locked, before: KubeObject | undefined, after: KubeObject | undefined): boolean {
  if (!before || !after) return before === after;
  const look = (object: KubeObject): unknown => fields?.map((path) => valueAt(object, path)) ?? writtenPart(object);
  return isEqual(look(before), look(after));
}
