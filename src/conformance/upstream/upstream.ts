import type { Replay } from "../replay.ts";
import { type DNSTable, replayDNSTable } from "./coredns.ts";
import { type ProxyTable, replayProxyTable } from "./kube-proxy.ts";
import { replayTopologyTable, type TopologyTable } from "./topology.ts";
import { type DistributionTable, replayDistributionTable } from "./traffic-distribution.ts";

/** The tables by which kube-proxy, the EndpointSlice controller and CoreDNS are themselves tested. */
type UpstreamTable =
  | ProxyTable
  | TopologyTable
  | DistributionTable
  | DNSTable
  /** The older topology heuristic, which the simulator leaves out (S-438). */
  | { readonly suite: "topologycache" };

/** Replays one table of upstream tests. */
export const replayUpstream: Replay = (recording) => {
  const table = recording as UpstreamTable;
  switch (table.suite) {
    case "iptables":
    case "nftables":
      return replayProxyTable(table);
    case "topology":
      return replayTopologyTable(table);
    case "trafficdist":
      return replayDistributionTable(table);
    case "coredns-kubernetes":
      return replayDNSTable(table);
    case "topologycache":
      return [];
    default:
      return unknownTable(table);
  }
};

function unknownTable(table: never): never {
  throw new Error(`no replayer for the suite ${(table as { readonly suite?: unknown }).suite}`);
}
