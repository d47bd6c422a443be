import { cidr } from "../../net/ip.ts";
import type { Platform } from "../platform.ts";
import { nodeNetwork, podNetwork } from "./network.ts";
import { WEAVE_IPAM } from "./ring.ts";
import { WEAVE_VIEWS } from "./views.ts";

/** Weave Net: all Pods of all nodes on one segment, which a mesh of tunnels spans. */
export const WEAVE_NET: Platform = {
  name: "weave-net",
  title: "Weave Net",
  podCIDR: cidr("10.32.0.0/12"),
  enforcesNetworkPolicy: () => true,
  models: [
    {
      part: "addresses",
      reason:
        "Peers divide the range in the order of the nodes, and a Pod that no peer has an address for says so; Weave sorts peers by hardware address, and waits without a word.",
    },
  ],
  ipam: WEAVE_IPAM,
  views: WEAVE_VIEWS,
  nodeNetwork,
  podNetwork,
};
