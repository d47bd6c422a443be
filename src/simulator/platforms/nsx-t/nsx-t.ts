import type { Host } from "../../net/host.ts";
import type { End } from "../../net/interface.ts";
import { cidr, type IPAddress } from "../../net/ip.ts";
import { segmentIpam } from "../namespace-segments.ts";
import type { Platform, View } from "../platform.ts";
import { nodesByName } from "../pods.ts";
import { optionsOf } from "../world.ts";
import { edgeHost } from "./edge.ts";
import { hypervisorHost } from "./hypervisor.ts";
import { nodeNetwork, podNetwork, routerRoutes } from "./network.ts";
import { EDGE, EDGE_UPLINK, edgeTEP, hypervisorName, LOAD_BALANCER_POOL, nodeWithTEP, TEP_SEGMENT } from "./plan.ts";
import { tier0Host, tier1Host } from "./routers.ts";
import { NSX_VIEWS } from "./views.ts";

/** VMware NSX-T with NCP: a network for each namespace, made by the hypervisors that the nodes run on. */
export const NSX_T: Platform = {
  name: "nsx-t",
  title: "NSX-T",
  podCIDR: cidr("172.25.0.0/16"),
  enforcesNetworkPolicy: () => true,
  models: [
    {
      part: "addresses",
      reason:
        "Namespaces take subnets in the order in which their first Pods come, and freed addresses are free at once.",
    },
    { part: "path", reason: "One Edge; what comes from outside is routed there straight to the segment." },
    { part: "nat", reason: "Nodes see the Pods' own addresses." },
    { part: "names", reason: "Pools, tunnel ends and numbers are this course's." },
  ],
  ipam: segmentIpam({
    prefixLength: (document) => optionsOf(document, "nsx-t").subnetPrefix,
    grows: true,
    full: (namespace) => `no subnet left in the container IP blocks for namespace ${namespace}`,
  }),
  views: NSX_VIEWS,
  nodeNetwork,
  podNetwork,
  routerRoutes,
  fabricHost,
  onSegment,
  loadBalancer: () => ({ pool: LOAD_BALANCER_POOL, first: 100, last: 150, to: "pods" }),
};

function fabricHost(view: View, name: string): Host | undefined {
  if (name === EDGE) return edgeHost(view);
  const [, kind, part = "", on = ""] = /^([^/]+)\/(?:(.*)@)?esx-(.*)$/.exec(name) ?? [];
  const node = nodesByName(view.document).get(on);
  if (!node) return undefined;
  if (kind === "hypervisor") return hypervisorHost(view, node);
  return kind === "tier-1" ? tier1Host(view, part, node) : tier0Host(view, node);
}

function onSegment(view: View, segment: string, address: IPAddress): End | undefined {
  if (segment === "outside" && address === EDGE_UPLINK) return { host: EDGE, device: "uplink" };
  if (segment !== TEP_SEGMENT) return undefined;
  if (address === edgeTEP()) return { host: EDGE, device: "vmk10" };
  const node = nodeWithTEP(view, address);
  return node && { host: hypervisorName(node), device: "vmk10" };
}
