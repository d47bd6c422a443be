import type { JsonValue } from "../../../src/simulator/index.ts";
import { fieldsIn, formatPath } from "../../lab/json-fields.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `cluster`: every field that stands in the Cluster document, as the answer left it. A list or a map has a `size`. */
export function clusterFacts({ world, written }: Observed): readonly Fact[] {
  return fieldsIn(written as unknown as JsonValue).map(({ path, value }) => ({
    fact: "cluster",
    world,
    path: formatPath(path),
    ...(typeof value === "object" && value !== null
      ? { size: Object.keys(value).length }
      : { value: value === null ? "null" : value }),
  }));
}
