import { contains, prefixLength } from "../../net/ip.ts";
import { daemonSet, deployment, type PlatformViews, table } from "../views.ts";
import { optionsOf, segmentOf } from "../world.ts";
import { blockAt, blockState } from "./blocks.ts";

/** What Calico shows (cni-platforms.md §2.3). */
export const CALICO_VIEWS: PlatformViews = {
  pods: (view) => [
    ...daemonSet(view, "kube-system", "calico-node"),
    ...deployment(view, "kube-system", "calico-kube-controllers"),
  ],
  nodeAnnotations: ({ document, ipam }, node) => {
    const { encapsulation } = optionsOf(document, "calico");
    const tunnel = blockState(ipam, document).tunnels.get(node.name);
    const kind = encapsulation.startsWith("VXLAN") ? "IPv4VXLANTunnelAddr" : "IPv4IPIPTunnelAddr";
    const length = segmentOf(document, node).slice(segmentOf(document, node).indexOf("/"));
    return {
      "projectcalico.org/IPv4Address": `${node.ip}${length}`,
      ...(tunnel === undefined ? {} : { [`projectcalico.org/${kind}`]: tunnel }),
    };
  },
  podAnnotations: (_view, { status }) =>
    status?.podIP === undefined
      ? {}
      : { "cni.projectcalico.org/podIP": `${status.podIP}/32`, "cni.projectcalico.org/podIPs": `${status.podIP}/32` },
  addressFrom: ({ document, ipam }, { address }) => {
    for (const [node, indexes] of blockState(ipam, document).owned) {
      const block = indexes.map((index) => blockAt(document, index)).find((range) => contains(range, address));
      if (block !== undefined) return `block ${block} of ${node}`;
    }
    return address;
  },
  commands: ({ document, ipam }) => {
    const { encapsulation, natOutgoing, blockSize } = optionsOf(document, "calico");
    const mode = (tunnel: string): string =>
      !encapsulation.startsWith(tunnel) ? "Never" : encapsulation.endsWith("CrossSubnet") ? "CrossSubnet" : "Always";
    const { owned, blocks } = blockState(ipam, document);
    const size = 2 ** (32 - blockSize);
    return [
      {
        on: "calicoctl",
        command: "calicoctl get ippool -o wide",
        output: table([
          ["NAME", "CIDR", "NAT", "IPIPMODE", "VXLANMODE", "DISABLED"],
          ["default-ipv4-ippool", document.podCIDR, `${natOutgoing}`, mode("IPIP"), mode("VXLAN"), "false"],
        ]),
      },
      {
        on: "calicoctl",
        command: "calicoctl ipam show --show-blocks",
        output: table([
          ["GROUPING", "CIDR", "IPS TOTAL", "IPS IN USE", "NODE"],
          ["IP Pool", document.podCIDR, `${2 ** (32 - prefixLength(document.podCIDR))}`, "", ""],
          ...[...owned].flatMap(([node, indexes]) =>
            indexes.map((index) => {
              const used = size - (blocks.get(index)?.free.length ?? 0);
              return ["Block", blockAt(document, index), `${size}`, `${used}`, node];
            }),
          ),
        ]),
      },
    ];
  },
};
