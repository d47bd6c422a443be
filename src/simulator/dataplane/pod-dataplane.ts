import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import type { Interface } from "../net/interface.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { lookUpRoute, type RouteTable, routeTable } from "../net/route-table.ts";
import { platformOf } from "../platforms/index.ts";
import { nodeDataplane } from "./node-dataplane.ts";
import { rememberFor } from "./remember.ts";
import { nodeNamed } from "./underlay.ts";

/** What stands in a Pod's network namespace, and the end of it on the node. */
export type PodDataplane = {
  readonly address: IPAddress;
  readonly node: NodeDeclaration;
  readonly device: Interface;
  readonly routes: RouteTable;
  /** The node's device through which it reaches the Pod. */
  readonly nodeDevice: string;
};

const dataplanesOf = rememberFor((document: ClusterDocument) =>
  rememberFor((pod: Pod): PodDataplane => {
    const node = nodeNamed(document, pod.spec.nodeName ?? "");
    const address = parseIPAddress(pod.status?.podIP ?? "");
    if (!node || address === undefined) throw new Error(`pod that takes no part in the network: ${pod.metadata.name}`);
    const { interfaces, routes } = platformOf(document).podNetwork(document, node, address);
    const [device] = interfaces;
    const nodeDevice = lookUpRoute(nodeDataplane(document, node).routes, address)?.device;
    if (!device || nodeDevice === undefined) throw new Error(`pod without an interface: ${pod.metadata.name}`);
    return { address, node, device, routes: routeTable(routes), nodeDevice };
  }),
);

/** Only for a Pod that runs and has a network namespace of its own. */
export function podDataplane(document: ClusterDocument, pod: Pod): PodDataplane {
  return dataplanesOf(document)(pod);
}
