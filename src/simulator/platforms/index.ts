import type { ClusterDocument } from "../api/cluster-document.ts";
import { BIG_CLOUD_FABRIC } from "./big-cloud-fabric/big-cloud-fabric.ts";
import { CALICO } from "./calico/calico.ts";
import { CILIUM } from "./cilium/cilium.ts";
import { CISCO_ACI } from "./cisco-aci/cisco-aci.ts";
import { FLANNEL } from "./flannel/flannel.ts";
import { KINDNET } from "./kindnet/kindnet.ts";
import { NONE } from "./none/none.ts";
import { NSX_T } from "./nsx-t/nsx-t.ts";
import type { LoadBalancerProvider, Platform } from "./platform.ts";
import { WEAVE_NET } from "./weave-net/weave-net.ts";

type PlatformName = ClusterDocument["platform"]["name"];

const PLATFORMS: Readonly<Record<PlatformName, Platform>> = {
  flannel: FLANNEL,
  calico: CALICO,
  cilium: CILIUM,
  "weave-net": WEAVE_NET,
  "nsx-t": NSX_T,
  "cisco-aci": CISCO_ACI,
  "big-cloud-fabric": BIG_CLOUD_FABRIC,
  kindnet: KINDNET,
  none: NONE,
};

/** The names of all platforms, as a Cluster document writes them. */
export const PLATFORM_NAMES: readonly PlatformName[] = Object.values(PLATFORMS).map(({ name }) => name);

/** The network platform of a world. */
export function platformOf(document: Pick<ClusterDocument, "platform">): Platform {
  return PLATFORMS[document.platform.name];
}

/** The platform's own load balancer, where the world makes use of it. */
export function balancerOf(
  document: Pick<ClusterDocument, "platform" | "loadBalancer">,
): LoadBalancerProvider | undefined {
  return document.loadBalancer.name === "platform" ? platformOf(document).loadBalancer?.(document) : undefined;
}
