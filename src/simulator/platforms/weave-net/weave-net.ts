import { cidr } from "../../net/ip.ts";
import type { Platform } from "../platform.ts";
import { nodeNetwork, podNetwork } from "./network.ts";
import { WEAVE_IPAM } from "./ring.ts";

/** Weave Net: all Pods of all nodes on one segment, which a mesh of tunnels spans. */
export const WEAVE_NET: Platform = {
  name: "weave-net",
  title: "Weave Net",
  podCIDR: cidr("10.32.0.0/12"),
  ipam: WEAVE_IPAM,
  nodeNetwork,
  podNetwork,
};
