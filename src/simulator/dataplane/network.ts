import type { ClusterState } from "../cluster/cluster-state.ts";
import type { HardwareAddress } from "../net/hardware-address.ts";
import type { Host, ServiceHook } from "../net/host.ts";
import type { End, HostName } from "../net/interface.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Packet } from "../net/packet.ts";
import type { Balancer } from "./balancer.ts";
import type { HostPort } from "./host-port.ts";
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
  readonly balancerNamed: (name: HostName) => Balancer | undefined;
  readonly serviceVerdict: (host: Host, hook: ServiceHook, packet: Packet) => ServiceVerdict;
  readonly hostPort: (host: Host, packet: Packet) => HostPort | undefined;
  readonly reception: (host: Host, knock: Knock) => Reception;
};

/** The segment of everything behind the routers: hosts outside the cluster that are on none of its own. */
export const OUTSIDE = "outside";
