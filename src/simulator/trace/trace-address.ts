import type { ClusterState } from "../cluster/cluster-state.ts";
import { clusterNetwork } from "../dataplane/cluster-network.ts";
import type { Network } from "../dataplane/network.ts";
import type { HostName } from "../net/interface.ts";
import type { Socket } from "../net/packet.ts";
import { draw } from "../store/chance.ts";
import { pathsThrough } from "./paths.ts";
import { sourceAddress } from "./send-from.ts";
import type { Flow, Path, Trace } from "./trace.ts";

const FIRST_CLIENT_PORT = 40_000;
const CLIENT_PORTS = 10_000;
const DRAWS = 1_000_000;

/** Every way that a flow can take to an address, whatever the address was found by. */
export function traceToAddress(state: ClusterState, flow: Flow, from: HostName, to: Socket): Trace {
  return traceInNetwork(clusterNetwork(state), flow, from, to);
}

/** The same in a network of hosts that need not be a cluster's. */
export function traceInNetwork(network: Network, flow: Flow, from: HostName, to: Socket): Trace {
  const called = flow.protocol === "ICMP" ? { ...to, port: 0 } : to;
  const socket = callerSocket(network, flow, from, called);
  const paths = pathsThrough(network, { ...flow, from, to: called, socket });
  return { flow, paths, drawn: drawPath(network.state, flow, paths) };
}

function callerSocket({ state, hostNamed }: Network, flow: Flow, from: HostName, called: Socket): Socket {
  const host = hostNamed(from);
  // Without a way the packet is not sent, and has no source; the address called stands for it.
  const address = (host && sourceAddress(host, called.address)) ?? called.address;
  if (flow.protocol === "ICMP") return { address, port: 0 };
  return { address, port: FIRST_CLIENT_PORT + draw(state.seed, `client port ${flowKey(flow)}`, CLIENT_PORTS) };
}

/** Which path chance shows first. */
export function drawPath({ seed }: ClusterState, flow: Flow, paths: readonly Path[]): number {
  const open = paths.filter(isInTurn);
  const all = open.reduce((total, { probability }) => total + probability, 0);
  const mark = ((draw(seed, `path ${flowKey(flow)}`, DRAWS) + 0.5) / DRAWS) * all;
  let sum = 0;
  const drawn = open.find(({ probability }) => {
    sum += probability;
    return mark < sum;
  });
  return drawn ? paths.indexOf(drawn) : 0;
}

// Where nodes take turns, one way only is open to the next connection, though each is as likely in the long run.
function isInTurn({ hops }: Path): boolean {
  return hops.every(({ steps }) => steps.every((step) => step.kind !== "dnat" || step.turn !== "later"));
}

const flowKey = (flow: Flow): string => JSON.stringify([flow.from, flow.to, flow.protocol]);
