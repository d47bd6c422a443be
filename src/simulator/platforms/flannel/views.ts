import { hardwareAddressOf } from "../../net/hardware-address.ts";
import type { PlatformViews } from "../views.ts";
import { daemonSet, NOTHING_MORE } from "../views.ts";
import { addressIn, optionsOf } from "../world.ts";

/** What Flannel shows (cni-platforms.md §1.3, §1.7). */
export const FLANNEL_VIEWS: PlatformViews = {
  ...NOTHING_MORE,
  pods: (view) => daemonSet(view, "kube-flannel", "kube-flannel-ds"),
  nodeAnnotations: ({ document }, { ip, podCIDR }) => {
    const { backend } = optionsOf(document, "flannel");
    const VtepMAC = podCIDR && hardwareAddressOf(addressIn(podCIDR, 0));
    return {
      "flannel.alpha.coreos.com/backend-data": backend === "vxlan" ? JSON.stringify({ VNI: 1, VtepMAC }) : "null",
      "flannel.alpha.coreos.com/backend-type": backend,
      "flannel.alpha.coreos.com/kube-subnet-manager": "true",
      "flannel.alpha.coreos.com/public-ip": ip,
    };
  },
  commands: ({ document }) =>
    document.nodes.flatMap(({ name, podCIDR }) =>
      podCIDR === undefined
        ? []
        : [{ on: name, command: "cat /run/flannel/subnet.env", output: subnetFile(document.podCIDR, podCIDR) }],
    ),
};

function subnetFile(network: string, podCIDR: Parameters<typeof addressIn>[0]): string {
  const length = podCIDR.slice(podCIDR.indexOf("/"));
  return `FLANNEL_NETWORK=${network}\nFLANNEL_SUBNET=${addressIn(podCIDR, 1)}${length}\nFLANNEL_IPMASQ=true`;
}
