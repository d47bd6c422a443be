import isEqual from "fast-deep-equal";
import { getObject, type KubeObject } from "../src/simulator/index.ts";
import { refOf, valueAt } from "./lab/field-path.ts";
import type { Locked } from "./lab/lab.ts";
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
  const look = (object: KubeObject): unknown => fields?.map((path) => valueAt(object, path)) ?? written(object);
  return isEqual(look(before), look(after));
}

const NOTES_OF_KUBECTL = "kubectl.kubernetes.io/";

/** What somebody writes into an object: neither its status nor what the server and kubectl note down about it. */
function written({ metadata, status: _, ...object }: KubeObject): unknown {
  const annotations = Object.entries(metadata.annotations ?? {}).filter(([key]) => !key.startsWith(NOTES_OF_KUBECTL));
  return { ...object, labels: metadata.labels ?? {}, annotations: Object.fromEntries(annotations) };
}
