import { cidr } from "../../net/ip.ts";
import { HOST_LOCAL } from "../host-local.ts";
import type { Platform } from "../platform.ts";
import { optionsOf } from "../world.ts";
import { nodeNetwork, podNetwork } from "./network.ts";
import { FLANNEL_VIEWS } from "./views.ts";

/** Flannel: a prefix for each node and a way between them; no load balancer, no Service proxy, and by itself no policy. */
export const FLANNEL: Platform = {
  name: "flannel",
  title: "Flannel",
  podCIDR: cidr("10.244.0.0/16"),
  enforcesNetworkPolicy: (document) => optionsOf(document, "flannel").netpol.enabled,
  models: [],
  ipam: HOST_LOCAL,
  views: FLANNEL_VIEWS,
  nodeNetwork,
  podNetwork,
};
