import type { End } from "../../net/interface.ts";
import { cidr, contains, type IPAddress } from "../../net/ip.ts";
import { fabricOnSegment, type Leaf, leafHost, leafName, leafNamed, rackOf } from "../leaf-spine.ts";
import type { Platform, View } from "../platform.ts";
import { ACI_IPAM } from "./chunks.ts";
import { ACI_FABRIC, spineHost } from "./fabric.ts";
import { nodeNetwork, podNetwork, SERVICE_DOOR } from "./network.ts";
import {
  ANYCAST_VTEP,
  EXTERN_DYNAMIC,
  FABRIC_SEGMENT,
  infraSegment,
  LEAF_TEPS,
  nodeWithVTEP,
  SPINE,
  SPINE_TEP,
  tepOfLeaf,
} from "./plan.ts";
import { ACI_VIEWS } from "./views.ts";

/** Cisco ACI: Pods are endpoints of the hardware fabric, which their nodes' switches are a part of. */
export const CISCO_ACI: Platform = {
  name: "cisco-aci",
  title: "Cisco ACI",
  podCIDR: cidr("10.2.0.0/16"),
  enforcesNetworkPolicy: () => true,
  models: [
    {
      part: "path",
      reason: "Each subnet of nodes is a rack with one leaf, which is its gateway; one spine joins the leaves.",
    },
    {
      part: "nat",
      reason:
        "SnatPolicies translate at the border leaf; ACI translates on the Pod's node, which has ports of its own for it.",
    },
    { part: "names", reason: "Numbers of groups, segments and tunnel ends are this course's." },
  ],
  ipam: ACI_IPAM,
  views: ACI_VIEWS,
  nodeNetwork,
  podNetwork,
  fabricHost: (view, name) => {
    if (name === SPINE) return spineHost();
    const leaf = leafNamed(view, name);
    return leaf && leafHost(view, ACI_FABRIC, leaf);
  },
  onSegment: (view, segment, address) =>
    fabricOnSegment(view, segment, address) ?? onInfrastructure(view, segment, address),
  loadBalancer: () => ({ pool: EXTERN_DYNAMIC, first: 2, last: 254, to: "nodes-with-pods", door: SERVICE_DOOR }),
};

function onInfrastructure(view: View, segment: string, address: IPAddress): End | undefined {
  if (segment === FABRIC_SEGMENT) {
    if (address === SPINE_TEP) return { host: SPINE, device: "fabric" };
    return contains(LEAF_TEPS, address) ? { host: leafName(leafWithTEP(view, address)), device: "tep" } : undefined;
  }
  const rack = view.document.underlay.subnets.findIndex((_, i) => infraSegment(i) === segment);
  if (rack < 0) return undefined;
  if (address === ANYCAST_VTEP) return { host: leafName({ rack }), device: "infra" };
  const node = nodeWithVTEP(view, address);
  return node && rackOf(view, node) === rack ? { host: `node/${node.name}`, device: "eth0.4093" } : undefined;
}

function leafWithTEP({ document }: View, address: IPAddress): Leaf {
  const rack = document.underlay.subnets.findIndex((_, i) => tepOfLeaf({ rack: i }) === address);
  return { rack: rack < 0 ? "border" : rack };
}
