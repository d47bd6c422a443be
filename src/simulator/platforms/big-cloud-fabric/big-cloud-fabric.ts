import { cidr } from "../../net/ip.ts";
import { fabricOnSegment, leafHost, leafNamed } from "../leaf-spine.ts";
import { segmentIpam } from "../namespace-segments.ts";
import type { Platform } from "../platform.ts";
import { BCF_FABRIC, guardsPods, nodeNetwork, podNetwork, SEGMENT_PREFIX, spineHost } from "./network.ts";
import { BCF_VIEWS } from "./views.ts";

/** Big Cloud Fabric: a segment of the physical fabric for each namespace. The vendor never published its plug-in: all this is a model. */
export const BIG_CLOUD_FABRIC: Platform = {
  name: "big-cloud-fabric",
  title: "Big Cloud Fabric",
  podCIDR: cidr("10.200.0.0/16"),
  enforcesNetworkPolicy: guardsPods,
  models: [
    {
      part: "everything",
      reason:
        "The vendor never published its Kubernetes plug-in; the mapping from Kubernetes to the fabric is this course's, by analogy with the vendor's OpenStack integration.",
    },
  ],
  ipam: segmentIpam({
    prefixLength: () => SEGMENT_PREFIX,
    grows: false,
    full: (namespace) => `segment ${namespace} address space exhausted`,
  }),
  views: BCF_VIEWS,
  nodeNetwork,
  podNetwork,
  fabricHost: (view, name) => {
    if (name.startsWith("spine/")) return spineHost(view);
    const leaf = leafNamed(view, name);
    return leaf && leafHost(view, BCF_FABRIC, leaf);
  },
  onSegment: fabricOnSegment,
  loadBalancer: ({ platform }) =>
    platform.name === "big-cloud-fabric" && platform.vipFromFabric
      ? { pool: cidr("198.18.8.0/24"), first: 1, last: 254, to: "nodes" }
      : undefined,
};
