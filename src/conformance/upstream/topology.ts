import { type EndpointSets, endpointSets, ip, type ServiceEndpoint } from "../../simulator/index.ts";
import type { UnitResult } from "../replay.ts";

/** kube-proxy's own table of which endpoints a node may choose from (`CategorizeEndpoints`). */
export type TopologyTable = {
  readonly suite: "topology";
  readonly testFunc: string;
  readonly cases: readonly TopologyCase[];
};
type TopologyCase = {
  readonly name: string;
  /** Off: the rules of 1.34, in which hints to nodes do not count. */
  readonly preferSameTrafficDistributionGate: boolean;
  readonly nodeName: string;
  readonly zone: string | null;
  readonly serviceInfo: { readonly usesClusterEndpoints: boolean; readonly usesLocalEndpoints: boolean };
  readonly endpoints: readonly RecordedEndpoint[];
  readonly result: {
    readonly clusterEndpoints: readonly string[];
    readonly localEndpoints: readonly string[];
    readonly allEndpoints: readonly string[];
    readonly hasAnyEndpoints: boolean;
  };
};
type RecordedEndpoint = {
  readonly endpoint: string;
  readonly ready: boolean;
  readonly serving: boolean;
  readonly terminating: boolean;
  readonly local: boolean;
  readonly zoneHints?: readonly string[];
  readonly nodeHints?: readonly string[];
};

/** Replays the table; a unit is one Service on one node. */
export function replayTopologyTable({ testFunc, cases }: TopologyTable): readonly UnitResult[] {
  return cases.map((recorded, index) => {
    const unit = `upstream/topology/${testFunc} ${index + 1}: ${recorded.name}`;
    const [ours, theirs] = [JSON.stringify(judge(recorded)), JSON.stringify(recorded.result)];
    return ours === theirs ? { unit, passed: true } : { unit, passed: false, reason: `${ours}, recorded ${theirs}` };
  });
}

// kube-proxy works a set out only where the Service uses it (S-510).
function judge(recorded: TopologyCase): TopologyCase["result"] {
  const { usesClusterEndpoints, usesLocalEndpoints } = recorded.serviceInfo;
  const sets: EndpointSets = endpointSets(
    recorded.endpoints.map((endpoint) => endpointOf(recorded, endpoint)),
    {
      node: recorded.nodeName,
      zone: recorded.zone || undefined,
    },
  );
  const cluster = usesClusterEndpoints ? names(sets.cluster) : [];
  const local = usesLocalEndpoints ? names(sets.local) : [];
  return {
    clusterEndpoints: cluster,
    localEndpoints: local,
    allEndpoints: [...new Set([...cluster, ...local])].sort(),
    hasAnyEndpoints: sets.cluster.length > 0,
  };
}

function endpointOf(recorded: TopologyCase, endpoint: RecordedEndpoint): ServiceEndpoint {
  const at = endpoint.endpoint.lastIndexOf(":");
  return {
    socket: { address: ip(endpoint.endpoint.slice(0, at)), port: Number(endpoint.endpoint.slice(at + 1)) },
    ready: endpoint.ready,
    serving: endpoint.serving,
    terminating: endpoint.terminating,
    nodeName: endpoint.local ? recorded.nodeName : undefined,
    hintedZones: endpoint.zoneHints ?? [],
    hintedNodes: recorded.preferSameTrafficDistributionGate ? (endpoint.nodeHints ?? []) : [],
    slice: { kind: "EndpointSlice", namespace: "", name: "" },
  };
}

function names(endpoints: readonly ServiceEndpoint[]): readonly string[] {
  return endpoints.map(({ socket: { address, port } }) => `${address}:${port}`).sort();
}
