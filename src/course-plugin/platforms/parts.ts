import type { ExplainedHeader, Place } from "../../simulator/index.ts";

/** The parts that places play for a packet, in the order in which it comes to them. */
export const ROLES = ["client", "client-node", "between", "server-node", "server"] as const;
export type Role = (typeof ROLES)[number];

/** What happens at all places that play one part; `out` are the headers of the packet as it goes on from there. */
export type Part = {
  readonly role: Role;
  /** Empty for a bare wire. */
  readonly stops: readonly Stop[];
  readonly out: readonly ExplainedHeader[];
};
export type Stop = {
  readonly label: string;
  readonly kind: Place["kind"];
  readonly did: readonly string[];
  readonly out: readonly ExplainedHeader[];
};

/** One place of a way: the node it is on or is, what was done there, and the headers afterwards. */
export type Told = {
  readonly place: Place;
  readonly label: string;
  readonly node: string | undefined;
  readonly did: readonly string[];
  readonly out: readonly ExplainedHeader[];
};

/**
 * A way cut into parts, so that the ways of different platforms can be laid side by side. The first node is the client's,
 * a later one is the server's, and whatever else there is lies between them: between two machines always something, were it
 * only a wire. Only who answered is the server.
 */
export function partsOf(way: readonly Told[], answered: boolean): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, told] of way.entries()) {
    const { label, place, did, out } = told;
    const role = roleOf(told, index, answered && index === way.length - 1);
    const stop = { label, kind: place.kind, did, out };
    const last = parts.at(-1);
    if (last?.role === role) parts[parts.length - 1] = { role, stops: [...last.stops, stop], out };
    else {
      const leaves = last?.role === "client-node" && role !== "between" && told.node !== way[index - 1]?.node;
      if (leaves) parts.push({ role: "between", stops: [], out: last.out });
      parts.push({ role, stops: [stop], out });
    }
  }
  return parts;
}

function roleOf({ place }: Told, index: number, isServer: boolean): Role {
  if (index === 0) return "client";
  if (isServer) return "server";
  if (place.kind !== "node") return "between";
  return index === 1 ? "client-node" : "server-node";
}
