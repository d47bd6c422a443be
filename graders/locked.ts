import isEqual from "fast-deep-equal";
import { getObject, type KubeObject } from "../src/simulator/index.ts";
import { refOf, valueAt } from "./lab/field-path.ts";
import type { Locked } from "./lab/lab.ts";
import { writtenPart } from "./lab/written-part.ts";
import type { ForbiddenChange } from "./reports/report.ts";
import type { Observed } from "./world.ts";

/** What the answer changed or took away that is not the learner's: nothing else is judged while it is so. */
export function forbiddenChanges({ lab, given, state }: Observed): readonly ForbiddenChange[] {
  return lab.locked
    .filter((lock) => {
      const ref = refOf(lock.object);
      return !isSame(lock, getObject(given.objects, ref), getObject(state.objects, ref));
    })
    .map(({ id, object, reason }) => ({ id, object, reason }));
}

function isSame({ fields }: Locked, before: KubeObject | undefined, after: KubeObject | undefined): boolean {
  if (!before || !after) return before === after;
  const look = (object: KubeObject): unknown => fields?.map((path) => valueAt(object, path)) ?? writtenPart(object);
  return isEqual(look(before), look(after));
}
