import { describe, expect, it } from "vitest";
import { wayNames } from "../../src/components/trace/way-names.ts";
import type { ExplainedPath } from "../../src/simulator/index.ts";

/** `client node1 web-a`: a path over these places. */
function path(way: string): ExplainedPath {
  const hops = way
    .split(" ")
    .filter(Boolean)
    .map((label) => ({
      place: { kind: "node" as const, name: label },
      title: label,
      label,
      steps: [],
    }));
  return { probability: 1, odds: "certain", outcome: "answered", ending: "", hops, reply: [] };
}

describe("the names of ways", () => {
  for (const { ways, names, because } of [
    {
      because: "are where they part",
      ways: ["client node1 web-5b-aa", "client node1 node2 web-5b-bb"],
      names: ["…aa", "node2 › …bb"],
    },
    {
      because: "tell apart what ends at the same Pod",
      ways: ["user node1 web-5b-aa", "user node2 node1 web-5b-aa"],
      names: ["web-5b-aa", "node2"],
    },
    {
      because: "are whole when the ends have nothing in common",
      ways: ["client web", "client api-1"],
      names: ["web", "api-1"],
    },
    { because: "are whole when they are short", ways: ["client web-1", "client web-2"], names: ["web-1", "web-2"] },
    { because: "are the end of the only way", ways: ["client node1 web-5b-aa"], names: ["web-5b-aa"] },
    { because: "are empty for a packet that was never sent", ways: [""], names: [""] },
  ]) {
    it(because, () => {
      expect(wayNames(ways.map(path))).toEqual(names);
    });
  }
});
