import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { courseLabs, labRow } from "../../src/course-plugin/course-labs.ts";
import { courseModules } from "../../src/course-plugin/course-pages.ts";

const root = join(import.meta.dirname, "..", "..");
const labs = courseLabs(root).map(({ lab }) => labRow(lab));
const modules = courseModules(root, labs);

describe("the way through the course", () => {
  it("begins with how the course works", () => {
    expect(modules[0]?.pages[0]?.path).toBe("/course/orientation/how-this-course-works");
  });

  it("goes from a Service to the ways in from outside", () => {
    const titles = modules.map(({ title }) => title);
    const outward = [
      "Services",
      "DNS and discovery",
      "NodePort",
      "LoadBalancer",
      "How traffic is spread",
      "Network policies",
    ];
    expect(titles.filter((title) => outward.includes(title))).toEqual(outward);
  });

  it("leads past every lab of its modules once", () => {
    const met = modules.flatMap((module) => [...module.pages.flatMap((page) => page.labs), ...module.labs]);
    expect(met.map(({ id }) => id).sort()).toEqual(labs.map(({ id }) => id).sort());
  });

  it("says of every page what it is about", () => {
    expect(modules.flatMap(({ pages }) => pages).filter(({ title, description }) => !title || !description)).toEqual(
      [],
    );
  });
});

describe("the Pods that a lab lists", () => {
  it("are those of its world, with node, address and labels", () => {
    const [first] = courseLabs(root);
    expect(first?.pods.find(({ name }) => name === "client")).toEqual({
      name: "client",
      node: "node1",
      address: "10.244.0.2",
      labels: ["app: client"],
    });
  });
});
