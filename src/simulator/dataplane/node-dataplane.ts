import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Host } from "../net/host.ts";

/** What Service rules need to know of the node that they stand on: who it is, and which addresses it has. */
export type NodeDataplane = { readonly node: NodeDeclaration; readonly addresses: Host["addresses"] };
