import type { ClusterState } from "../cluster/cluster-state.ts";
import type { Packet, Socket } from "../net/packet.ts";
import type { Visit } from "./journey.ts";
import type { Place } from "./trace.ts";

/** What stays the same during one trace: the cluster, who calls, and what was called. */
export type Scene = {
  readonly state: ClusterState;
  readonly caller: Caller;
  /** The address and port that the caller thinks it talks to: an answer from any other is not recognised. */
  readonly called: Socket;
};

/** Where a probe starts. A Pod with hostNetwork sends from its node. */
export type Caller = { readonly place: Place; readonly visit: Visit; readonly socket: Socket };

/** Whether the packet is the awaited answer. */
export function isAwaited({ caller, called }: Scene, { src, dst }: Packet): boolean {
  return sameSocket(src, called) && sameSocket(dst, caller.socket);
}

export function sameSocket(a: Socket, b: Socket): boolean {
  return a.address === b.address && a.port === b.port;
}
