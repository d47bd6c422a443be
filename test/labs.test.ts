import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContract } from "../graders/contract/contract.ts";
import { loadLab } from "../graders/lab/load.ts";
import { courseAround, labIds, readLabFolder } from "../src/course-plugin/lab-folders.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "labs");
const course = courseAround(root);

describe.each(labIds(folder))("the lab %s", (id) => {
  const loaded = loadLab(id, readLabFolder(folder, id) ?? new Map());

  it("is well formed", () => expect(loaded.kind === "broken" ? loaded.problems : []).toEqual([]));

  it("keeps its contract", () =>
    expect(loaded.kind === "lab" ? checkContract(loaded.lab, course) : ["not loaded"]).toEqual([]));
});

it("every concept leads to a page", () => {
  expect(Object.values(course.concepts).filter((page) => !course.pages.includes(page))).toEqual([]);
});

it("every folder of labs/ has its place in order.yaml", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...labIds(folder)].sort());
});
