import type { IPAddress } from "../../net/ip.ts";
import type { Packet } from "../../net/packet.ts";

/** A packet at a node, and what of its fate is not in its headers. */
export type Situation = {
  readonly packet: Packet;
  readonly isLocal: (address: IPAddress) => boolean;
  /** The chain of the endpoint that was chosen, if any, and whether the node remembered the client. */
  readonly chosen: string | undefined;
  readonly remembered: boolean;
  /** Whether an earlier chain has put kube-proxy's mark on it. */
  readonly marked: boolean;
};
