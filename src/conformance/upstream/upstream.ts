import type { Replay, UnitResult } from "../replay.ts";
import { type ProxyTable, replayProxyTable } from "./kube-proxy.ts";
import { replayTopologyTable, type TopologyTable } from "./topology.ts";

/** The tables of kube-proxy, of the EndpointSlice controller and of CoreDNS that say what they themselves are tested by. */
type UpstreamTable =
  | ProxyTable
  | TopologyTable
  | { readonly suite: "other"; readonly testFunc: string; readonly caseCount: number };

/** Replays one table of upstream tests. */
export const replayUpstream: Replay = (recording) => {
  const table = recording as UpstreamTable;
  switch (table.suite) {
    case "iptables":
    case "nftables":
      return replayProxyTable(table);
    case "topology":
      return replayTopologyTable(table);
    default:
      return notYet(table);
  }
};

function notYet({ suite, testFunc, caseCount }: Extract<UpstreamTable, { suite: "other" }>): readonly UnitResult[] {
  return Array.from({ length: caseCount }, (_, i) => ({
    unit: `upstream/${suite}/${testFunc} ${i + 1}`,
    passed: false,
    reason: "no replayer for this suite yet",
  }));
}
