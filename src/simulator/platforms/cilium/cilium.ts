import { cidr } from "../../net/ip.ts";
import type { Platform } from "../platform.ts";
import { CILIUM_IPAM } from "./addresses.ts";
import { nodeNetwork, podNetwork } from "./network.ts";
import { CILIUM_VIEWS } from "./views.ts";

/** Cilium: eBPF programs at every Pod's cable do what bridges, routes and rules do elsewhere. */
export const CILIUM: Platform = {
  name: "cilium",
  title: "Cilium",
  podCIDR: cidr("10.0.0.0/8"),
  enforcesNetworkPolicy: () => true,
  models: [
    { part: "addresses", reason: "Addresses are drawn from the world's seed." },
    { part: "names", reason: "Identities are a hash of the labels; Cilium counts them up." },
    {
      part: "path",
      reason: "Each node takes one off the TTL, as a router does; what eBPF does differs from case to case.",
    },
  ],
  ipam: CILIUM_IPAM,
  views: CILIUM_VIEWS,
  nodeNetwork,
  podNetwork,
};
