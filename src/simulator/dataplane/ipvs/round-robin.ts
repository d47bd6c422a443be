import type { ClusterState } from "../../cluster/cluster-state.ts";
import { formatSocket, type Packet, type Socket, socketKey } from "../../net/packet.ts";
import { draw } from "../../store/chance.ts";
import type { ServiceEndpoint } from "../endpoints.ts";

/** The part of a cluster that knows who was served last, and by whom a round begins. */
export type Rounds = Pick<ClusterState, "flows"> & { readonly seed?: number };

/**
 * Whose turn it is: each new connection of a virtual server goes to the next of its real servers in order (S-553). Every
 * node counts for itself, and begins anywhere.
 */
export function whoseTurn(
  { flows, seed = 0 }: Rounds,
  node: string,
  called: Pick<Packet, "protocol" | "dst">,
  servers: readonly ServiceEndpoint[],
): ServiceEndpoint | undefined {
  const key = turnKey(node, called);
  const last = flows?.turns.get(key);
  if (last === undefined) return servers[draw(seed, `ipvs ${key}`, servers.length)];
  return servers.find(({ socket }) => formatSocket(socket) > last) ?? servers[0];
}

/** What a new connection leaves behind: who was served last. */
export function turnEntry(
  node: string,
  called: Pick<Packet, "protocol" | "dst">,
  server: Socket,
): readonly [string, string] {
  return [turnKey(node, called), formatSocket(server)];
}

const turnKey = (node: string, { protocol, dst }: Pick<Packet, "protocol" | "dst">): string =>
  `${node} ${socketKey(protocol, dst)}`;
