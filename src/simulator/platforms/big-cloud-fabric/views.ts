import { contains } from "../../net/ip.ts";
import { daemonSet, deployment, NOTHING_MORE, type PlatformViews } from "../views.ts";
import { BCF_FABRIC } from "./network.ts";

const NAMESPACE = "bcf-system";

/** What Big Cloud Fabric shows in our model: the syntax of the fabric's own command line is the vendor's (cni-platforms.md §7.1). */
export const BCF_VIEWS: PlatformViews = {
  ...NOTHING_MORE,
  pods: (view) => [
    ...deployment(view, NAMESPACE, "bcf-k8s-controller"),
    ...daemonSet(view, NAMESPACE, "bcf-vswitch-agent"),
  ],
  addressFrom: (view, { address }) => {
    const segment = BCF_FABRIC.segments(view).find(({ network }) => contains(network, address));
    return `${segment?.network} of namespace ${segment?.name}`;
  },
  commands: (view) => [
    {
      on: "controller",
      command: "show run tenant k8s",
      output: [
        "tenant k8s",
        "  logical-router",
        "    route 0.0.0.0/0 next-hop tenant system",
        ...BCF_FABRIC.segments(view).flatMap(({ name, network, gateway }) => [
          `    interface segment ${name}`,
          `      ip address ${gateway}${network.slice(network.indexOf("/"))}`,
        ]),
        ...BCF_FABRIC.segments(view).flatMap(({ name, number }) => [
          `  segment ${name}`,
          ...view.document.nodes.map((node) => `    member interface-group ${node.name} vlan ${number}`),
        ]),
      ].join("\n"),
    },
  ],
};
