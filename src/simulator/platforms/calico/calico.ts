import { cidr } from "../../net/ip.ts";
import type { Platform } from "../platform.ts";
import { CALICO_IPAM } from "./blocks.ts";
import { nodeNetwork, podNetwork, routerRoutes } from "./network.ts";

/** Calico: routes between all Pods and nodes, wrapped where the wire does not know them, and policy at every Pod's cable. */
export const CALICO: Platform = {
  name: "calico",
  title: "Calico",
  podCIDR: cidr("192.168.0.0/16"),
  ipam: CALICO_IPAM,
  nodeNetwork,
  podNetwork,
  routerRoutes,
};
