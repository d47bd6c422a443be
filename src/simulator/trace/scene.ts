import type { Network } from "../dataplane/network.ts";
import type { HostName } from "../net/interface.ts";
import { type ErrorMessage, type Packet, type Socket, sameSocket } from "../net/packet.ts";
import type { Crosses } from "./neighbour.ts";

/** What stays the same during one trace: the network, who calls, and what was called. */
export type Scene = {
  readonly network: Network;
  readonly caller: Caller;
  /** The address and port that the caller thinks it talks to: an answer from any other is not recognised. */
  readonly called: Socket;
  readonly crosses: Crosses;
};

/** Where a probe starts. A Pod with hostNetwork sends from its node. */
export type Caller = { readonly host: HostName; readonly socket: Socket };

/** Whether the packet is the awaited answer. */
export function isAwaited({ caller, called }: Scene, { src, dst }: Packet): boolean {
  return sameSocket(src, called) && sameSocket(dst, caller.socket);
}

/** Whether the message is about the packet that the caller sent. */
export function isWordForCaller({ caller, called }: Scene, { about }: ErrorMessage): boolean {
  return sameSocket(about.src, caller.socket) && sameSocket(about.dst, called);
}
