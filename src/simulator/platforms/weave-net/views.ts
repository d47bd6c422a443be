import { sizeOf } from "../space.ts";
import { daemonSet, NOTHING_MORE, type PlatformViews, spanAround } from "../views.ts";
import { isFast } from "./network.ts";
import { ringState } from "./ring.ts";

/** What Weave Net shows (cni-platforms.md §4.1, §4.4). */
export const WEAVE_VIEWS: PlatformViews = {
  ...NOTHING_MORE,
  pods: (view) => daemonSet(view, "kube-system", "weave-net", "2/2"),
  addressFrom: ({ document, ipam }, { node, address }) =>
    `${spanAround(document, ringState(ipam, document).owned.get(node.name, []), address)}, the share of ${node.name}`,
  commands: ({ document, ipam }) => {
    const { owned } = ringState(ipam, document);
    const all = sizeOf([...owned.values()].flat());
    return document.nodes.flatMap((node) => [
      {
        on: node.name,
        command: "weave status connections",
        output: document.nodes
          .filter((other) => other !== node)
          .map(
            (other) =>
              `-> ${other.ip}:6783   established ${isFast(document, node, other) ? "fastdp" : "sleeve"} ${other.name}`,
          )
          .join("\n"),
      },
      {
        on: node.name,
        command: "weave status ipam",
        output: document.nodes
          .map(({ name }) => {
            const size = sizeOf(owned.get(name, []));
            return `${name}   ${size} IPs (${((100 * size) / all).toFixed(1)}% of total)`;
          })
          .join("\n"),
      },
    ]);
  },
};
