import { cidr } from "../../net/ip.ts";
import type { Platform } from "../platform.ts";
import { NOTHING_MORE } from "../views.ts";

/** What the container runtime says of a node without a network plug-in; the kubelet passes it on. */
const NOT_INITIALIZED =
  "container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized";

/** No platform at all: nodes are NotReady, and Pods stay without an address. */
export const NONE: Platform = {
  name: "none",
  title: "no network platform",
  podCIDR: cidr("10.244.0.0/16"),
  enforcesNetworkPolicy: () => false,
  models: [],
  ipam: {
    assign: () => ({ kind: "refused", reason: "NetworkNotReady", message: `network is not ready: ${NOT_INITIALIZED}` }),
    release: (ipam) => ipam,
  },
  nodesNotReady: { reason: "KubeletNotReady", message: NOT_INITIALIZED },
  views: { ...NOTHING_MORE, pods: () => [] },
  nodeNetwork: () => ({ interfaces: [], routes: [] }),
  podNetwork: ({ document }, { pod }) => {
    throw new Error(`no platform connects ${pod.metadata.name} in ${document.podCIDR}`);
  },
};
