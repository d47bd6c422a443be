import { networkedPods } from "../pods.ts";
import { daemonSet, deployment, NOTHING_MORE, type PlatformViews } from "../views.ts";
import { segmentAround, vlanOf } from "./plan.ts";

const NAMESPACE = "nsx-system";

/** What NSX-T shows (cni-platforms.md §6.3). */
export const NSX_VIEWS: PlatformViews = {
  ...NOTHING_MORE,
  pods: (view) => [
    ...deployment(view, NAMESPACE, "nsx-ncp"),
    ...daemonSet(view, NAMESPACE, "nsx-node-agent", "3/3"),
    ...daemonSet(view, NAMESPACE, "nsx-ncp-bootstrap"),
  ],
  addressFrom: (view, { address }) => {
    const segment = segmentAround(view, address);
    return `${segment?.network} of namespace ${segment?.namespace}`;
  },
  commands: (view) =>
    view.document.nodes.map((node) => {
      const ports = networkedPods(view, node).map(
        (pod) => `        Port ${pod.pod.metadata.name}\n            tag: ${vlanOf(view, pod)}`,
      );
      return {
        on: node.name,
        command: "ovs-vsctl show",
        output: ["    Bridge br-int", "        Port ens192", ...ports].join("\n"),
      };
    }),
};
