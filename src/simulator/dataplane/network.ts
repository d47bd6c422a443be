import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Service } from "../api/kinds.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import type { HardwareAddress } from "../net/hardware-address.ts";
import type { Host } from "../net/host.ts";
import type { End, HostName } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Packet } from "../net/packet.ts";
import type { Knock, Reception } from "./listeners.ts";
import type { ServiceVerdict } from "./service-verdict.ts";

/**
 * A whole network as a packet finds it: hosts by name, and who is on a segment. What a walk needs to know of a cluster
 * is asked here, so that a network without one can be walked as well.
 */
export type Network = {
  readonly state: ClusterState;
  readonly hostNamed: (name: HostName) => Host | undefined;
  /** The interface on the segment that answers for the address; undefined when nobody does. */
  readonly onSegment: (segment: string, address: IPAddress) => End | undefined;
  /** The interface on the segment with the hardware address. */
  readonly cardOn: (segment: string, hardware: HardwareAddress) => End | undefined;
  /** The Service whose load balancer the name stands for: it is no host, and has a way of its own. */
  readonly balancedBy: (name: HostName) => Service | undefined;
  /** Where a load balancer hands a packet for the node over, and whom it addresses the frame to. */
  readonly doorOf: (node: NodeDeclaration) => { readonly end: End; readonly hardware: HardwareAddress };
  readonly serviceVerdict: (host: Host, packet: Packet) => ServiceVerdict;
  readonly reception: (host: Host, knock: Knock) => Reception;
};

/** The segment of everything behind the routers: hosts outside the cluster that are on none of its own. */
export const OUTSIDE = "outside";
