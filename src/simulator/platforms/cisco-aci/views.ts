import { daemonSet, deployment, NOTHING_MORE, type PlatformViews, spanAround } from "../views.ts";
import { addressIn } from "../world.ts";
import { chunksState, rangesOf } from "./chunks.ts";

const NAMESPACE = "aci-containers-system";

/** What ACI shows (cni-platforms.md §5.1, §5.2). */
export const ACI_VIEWS: PlatformViews = {
  ...NOTHING_MORE,
  pods: (view) => [
    ...deployment(view, NAMESPACE, "aci-containers-controller"),
    ...daemonSet(view, NAMESPACE, "aci-containers-host", "3/3"),
    ...daemonSet(view, NAMESPACE, "aci-containers-openvswitch"),
    ...deployment(view, NAMESPACE, "aci-containers-operator"),
  ],
  addressFrom: ({ document, ipam }, { node, address }) =>
    `${spanAround(document, rangesOf(chunksState(ipam, document), node.name), address)}, the chunk of ${node.name}`,
  nodeAnnotations: ({ document, ipam }, { name }) => {
    const V4 = rangesOf(chunksState(ipam, document), name).map(({ start, end }) => ({
      start: addressIn(document.podCIDR, start),
      end: addressIn(document.podCIDR, end - 1),
    }));
    return { "opflex.cisco.com/pod-network-ranges": JSON.stringify({ V4 }) };
  },
};
