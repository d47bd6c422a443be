import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContract } from "../graders/contract/contract.ts";
import { loadLab } from "../graders/lab/load.ts";
import { labIds, readLabFolder } from "../src/course-plugin/lab-folders.ts";

const folder = join(import.meta.dirname, "..", "labs");

describe.each(labIds(folder))("the lab %s", (id) => {
  const loaded = loadLab(id, readLabFolder(folder, id) ?? new Map());

  it("is well formed", () => expect(loaded.kind === "broken" ? loaded.problems : []).toEqual([]));

  it("keeps its contract", () =>
    expect(loaded.kind === "lab" ? checkContract(loaded.lab) : ["not loaded"]).toEqual([]));
});
