import type { ServiceEndpoint } from "./endpoints.ts";

/** Where a choice is made: a node, and the zone its Node object is labelled with. */
export type Viewpoint = { readonly node: string; readonly zone: string | undefined };

/** What kube-proxy on one node may choose from (`pkg/proxy/topology.go`, CategorizeEndpoints). */
export type EndpointSets = {
  /** For policy Cluster (S-511). */
  readonly cluster: readonly ServiceEndpoint[];
  /** For policy Local: on this node only (S-512). */
  readonly local: readonly ServiceEndpoint[];
};

/** Both sets; the cluster set is empty only when there is nothing usable anywhere (S-514). */
export function endpointSets(endpoints: readonly ServiceEndpoint[], view: Viewpoint): EndpointSets {
  const local = endpoints.filter(({ nodeName }) => nodeName === view.node);
  return { cluster: usable(endpoints, (ready) => nearest(ready, view)), local: usable(local) };
}

// Pods that are going away still serve when nobody else does (S-534).
function usable(
  endpoints: readonly ServiceEndpoint[],
  prefer = (ready: readonly ServiceEndpoint[]) => ready,
): readonly ServiceEndpoint[] {
  const ready = endpoints.filter((endpoint) => endpoint.ready);
  return ready.length > 0 ? prefer(ready) : endpoints.filter(({ serving, terminating }) => serving && terminating);
}

/** Same node if every endpoint is hinted and one names this node, else same zone likewise, else all (S-513). */
function nearest(ready: readonly ServiceEndpoint[], { node, zone }: Viewpoint): readonly ServiceEndpoint[] {
  const onNode = ready.filter(({ hintedNodes }) => hintedNodes.includes(node));
  if (onNode.length > 0 && ready.every(({ hintedNodes }) => hintedNodes.length > 0)) return onNode;
  const inZone = ready.filter(({ hintedZones }) => zone !== undefined && hintedZones.includes(zone));
  return inZone.length > 0 && ready.every(({ hintedZones }) => hintedZones.length > 0) ? inZone : ready;
}
