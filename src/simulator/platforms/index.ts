import type { ClusterDocument } from "../api/cluster-document.ts";
import { CALICO } from "./calico/calico.ts";
import { CILIUM } from "./cilium/cilium.ts";
import { FLANNEL } from "./flannel/flannel.ts";
import type { Platform } from "./platform.ts";

const PLATFORMS: Readonly<Record<ClusterDocument["platform"]["name"], Platform>> = {
  flannel: FLANNEL,
  calico: CALICO,
  cilium: CILIUM,
};

/** The network platform of a world. */
export function platformOf(document: Pick<ClusterDocument, "platform">): Platform {
  return PLATFORMS[document.platform.name];
}
