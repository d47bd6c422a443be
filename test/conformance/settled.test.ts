import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../src/simulator/api/kinds.ts";
import { secondsAt } from "../../src/simulator/api/timestamp.ts";
import { createCluster, DEFAULT_WORLD, settle } from "../../src/simulator/index.ts";
import { countObjects, EMPTY_STORE, getObject, putObject, refOf } from "../../src/simulator/store/object-store.ts";

// What a real cluster came to and stayed at, our controllers must leave as it is: every object, its status included.
const folder = join(import.meta.dirname, "recordings", "settled");
const RECORDED_AT = secondsAt("2026-11-22T22:15:00Z");

describe("a recorded cluster that had settled", () => {
  for (const file of readdirSync(folder)) {
    it(`is left as it is: ${file}`, () => {
      const { objects } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { objects: readonly KubeObject[] };
      const empty = createCluster({ ...DEFAULT_WORLD, images: [{ name: "*", listens: "declared-ports" }] }, 1);
      const recorded = objects.reduce((store, object) => putObject(store, object, new Map()), EMPTY_STORE);
      const settled = settle({ ...empty, time: RECORDED_AT, objects: recorded });
      expect(objects.map((object) => getObject(settled.objects, refOf(object)))).toEqual(objects);
      expect(countObjects(settled.objects)).toBe(objects.length + furniture(objects));
    });
  }
});

/** The recordings leave out what every Namespace has, and the revisions of a workload: those are made again. */
function furniture(objects: readonly KubeObject[]): number {
  const count = (kind: string): number => objects.filter((object) => object.kind === kind).length;
  return 2 * count("Namespace") + count("DaemonSet") + count("StatefulSet");
}
