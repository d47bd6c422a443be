import type { ClusterDocument } from "../api/cluster-document.ts";
import { CALICO } from "./calico/calico.ts";
import { CILIUM } from "./cilium/cilium.ts";
import { FLANNEL } from "./flannel/flannel.ts";
import type { Platform } from "./platform.ts";
import { WEAVE_NET } from "./weave-net/weave-net.ts";

const PLATFORMS: Readonly<Record<ClusterDocument["platform"]["name"], Platform>> = {
  flannel: FLANNEL,
  calico: CALICO,
  cilium: CILIUM,
  "weave-net": WEAVE_NET,
};

/** The network platform of a world. */
export function platformOf(document: Pick<ClusterDocument, "platform">): Platform {
  return PLATFORMS[document.platform.name];
}
