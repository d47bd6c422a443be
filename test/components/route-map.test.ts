import { describe, expect, it } from "vitest";
import { routeMap } from "../../src/components/trace/route-map.ts";
import type { ExplainedHop, ExplainedPath } from "../../src/simulator/index.ts";

/** `client@node1 node1 node3 back-end@node3`, and the same for the way back. */
function path(there: string, back = ""): ExplainedPath {
  const hops = (text: string): readonly ExplainedHop[] => text.split(" ").filter(Boolean).map(hop);
  return { probability: 1, odds: "certain", outcome: "answered", ending: "", hops: hops(there), reply: hops(back) };
}
function hop(text: string): ExplainedHop {
  const [label = "", on = text.startsWith("node") ? text : undefined] = text.split("@");
  return { place: { kind: "node", name: label }, title: label, label, ...(on ? { node: on } : {}), steps: [] };
}

describe("the map of a path", () => {
  const map = routeMap(path("client@node1 node1 node3 back-end@node3", "back-end@node3 node3 node1 client@node1"));

  it("has each place once, in the order in which the packet first comes there", () => {
    expect(map.stations.map(({ label }) => label)).toEqual(["client", "node1", "node3", "back-end"]);
  });

  it("knows the station of every hop, there and back", () => {
    expect(map.positions).toEqual([0, 1, 2, 3, 3, 2, 1, 0]);
  });

  it("draws a machine around a node and its Pods", () => {
    expect(map.bands).toEqual([
      { node: "node1", first: 0, last: 1 },
      { node: "node3", first: 2, last: 3 },
    ]);
  });

  it("draws none around what is outside, and a second one where the way comes back to a machine", () => {
    const there = routeMap(path("user router node1 node2 node1"));
    expect(there.bands).toEqual([
      { node: "node1", first: 2, last: 2 },
      { node: "node2", first: 3, last: 3 },
    ]);
    expect(there.positions).toEqual([0, 1, 2, 3, 2]);
  });
});
