import { cidr } from "../../net/ip.ts";
import type { Platform } from "../platform.ts";
import { CILIUM_IPAM } from "./addresses.ts";
import { nodeNetwork, podNetwork } from "./network.ts";

/** Cilium: eBPF programs at every Pod's cable do what bridges, routes and rules do elsewhere. */
export const CILIUM: Platform = {
  name: "cilium",
  title: "Cilium",
  podCIDR: cidr("10.0.0.0/8"),
  ipam: CILIUM_IPAM,
  nodeNetwork,
  podNetwork,
};
