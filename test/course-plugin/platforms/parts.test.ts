import { describe, expect, it } from "vitest";
import { partsOf, type Told } from "../../../src/course-plugin/platforms/parts.ts";
import type { Place } from "../../../src/simulator/index.ts";

const PLACES: Readonly<Record<string, (name: string) => Place>> = {
  pod: (name) => ({ kind: "pod", namespace: "default", name }),
  node: (name) => ({ kind: "node", name }),
  leaf: (name) => ({ kind: "fabric", element: "leaf", name }),
  outside: (name) => ({ kind: "outside", name }),
};

/** `pod client@node1, node node1, leaf leaf-1`: a way by its places, each with the node that it is on. */
function way(text: string): readonly Told[] {
  return text.split(", ").map((each) => {
    const [kind = "", name = "", node] = each.split(/[ @]/);
    const place = PLACES[kind]?.(name) ?? { kind: "outside", name };
    return { place, label: name, node: kind === "node" ? name : node, did: [], out: [] };
  });
}

/** `client: client | client-node: node1 | between: a wire`. */
function told(text: string, answered = true): string {
  const parts = partsOf(way(text), answered);
  return parts
    .map(({ role, stops }) => `${role}: ${stops.map(({ label }) => label).join("+") || "a wire"}`)
    .join(" | ");
}

describe("a way by its parts", () => {
  for (const { packet, places, parts } of [
    {
      packet: "from node to node",
      places: "pod client@node1, node node1, node node2, pod server@node2",
      parts: "client: client | client-node: node1 | between: a wire | server-node: node2 | server: server",
    },
    {
      packet: "through a fabric",
      places: "pod client@node1, node node1, leaf leaf-1, leaf leaf-2, node node2, pod server@node2",
      parts: "client: client | client-node: node1 | between: leaf-1+leaf-2 | server-node: node2 | server: server",
    },
    {
      packet: "to a neighbour",
      places: "pod client@node1, node node1, pod server@node1",
      parts: "client: client | client-node: node1 | server: server",
    },
    {
      packet: "to a neighbour by a detour",
      places: "pod client@node1, node node1, leaf leaf-1, node node1, pod server@node1",
      parts: "client: client | client-node: node1 | between: leaf-1 | server-node: node1 | server: server",
    },
    {
      packet: "to a node",
      places: "pod client@node1, node node1, node node2",
      parts: "client: client | client-node: node1 | between: a wire | server: node2",
    },
    {
      packet: "out of the cluster",
      places: "pod client@node1, node node1, leaf border, outside website",
      parts: "client: client | client-node: node1 | between: border | server: website",
    },
  ]) {
    it(`${packet} has each place in its part`, () => {
      expect(told(places)).toBe(parts);
    });
  }

  it("that ended early ends with the part where it did", () => {
    expect(told("pod client@node1, node node1, node node2", false)).toBe(
      "client: client | client-node: node1 | between: a wire | server-node: node2",
    );
  });
});
