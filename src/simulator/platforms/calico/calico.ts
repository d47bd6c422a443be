import { cidr } from "../../net/ip.ts";
import type { Platform } from "../platform.ts";
import { CALICO_IPAM } from "./blocks.ts";
import { nodeNetwork, podNetwork, routerRoutes } from "./network.ts";
import { CALICO_VIEWS } from "./views.ts";

/** Calico: routes between all Pods and nodes, wrapped where the wire does not know them, and policy at every Pod's cable. */
export const CALICO: Platform = {
  name: "calico",
  title: "Calico",
  podCIDR: cidr("192.168.0.0/16"),
  enforcesNetworkPolicy: () => true,
  models: [
    {
      part: "addresses",
      reason:
        "Calico seeds Go's random generator with a hash of the node's name to find its first block; here the hash itself is the place.",
    },
  ],
  ipam: CALICO_IPAM,
  views: CALICO_VIEWS,
  nodeNetwork,
  podNetwork,
  routerRoutes,
};
