import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";

/** The machine behind a node of the world; undefined for a Node that somebody registered by hand. */
export function machineOf({ nodes }: ClusterDocument, name: string | undefined): NodeDeclaration | undefined {
  return name === undefined ? undefined : machinesOf(nodes).get(name);
}

// Built once for each world.
const MACHINES = new WeakMap<readonly NodeDeclaration[], ReadonlyMap<string, NodeDeclaration>>();

function machinesOf(nodes: readonly NodeDeclaration[]): ReadonlyMap<string, NodeDeclaration> {
  const known = MACHINES.get(nodes);
  if (known) return known;
  const machines = new Map(nodes.map((node) => [node.name, node]));
  MACHINES.set(nodes, machines);
  return machines;
}
