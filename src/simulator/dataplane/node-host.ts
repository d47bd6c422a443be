import type { NodeDeclaration } from "../api/cluster-document.ts";
import { type Host, host, isOnLink, LOOPBACK, type ServiceProxy } from "../net/host.ts";
import type { Interface, Route } from "../net/interface.ts";
import { prefixLength } from "../net/ip.ts";
import { type RouteTable, routeTable, stackTables } from "../net/route-table.ts";
import { platformOf } from "../platforms/index.ts";
import type { NetworkedPod, View } from "../platforms/platform.ts";
import { podHostName } from "../platforms/pods.ts";
import { firewall, subnetOf } from "../platforms/world.ts";
import { rememberPart } from "../store/remember.ts";
import { connected, defaultRoute, ethernet } from "./underlay-hosts.ts";

const KUBE_PROXY: ServiceProxy = { by: "kube-proxy", hooks: ["prerouting", "output"] };

/** What one node's kernel holds: its own interface, what the platform added, and the routes that came of both. */
export function nodeHost(view: View, node: NodeDeclaration): Host {
  const { document } = view;
  const subnet = subnetOf(document, node);
  const platform = platformOf(document).nodeNetwork(view, node);
  const card = ethernet("eth0", node.ip, prefixLength(subnet.cidr), subnet.mtu);
  const eth0: Interface = { ...card, link: { kind: "segment", segment: subnet.cidr } };
  const own = [connected(subnet.cidr, "eth0", node.ip), defaultRoute("eth0", subnet.gateway)];
  const tables = platform.routes.map((routes) => acceptedBy(routes, eth0));
  return host({
    name: `node/${node.name}`,
    interfaces: [LOOPBACK, eth0, ...platform.interfaces],
    routes: stackTables([routeTable(own), ...tables.map(({ accepted }) => accepted)]),
    refused: stackTables(tables.map(({ refused }) => refused)),
    rules: [...firewall(document, "eth0", node.name), ...(platform.rules ?? [])],
    services: platform.services ?? KUBE_PROXY,
    ...(platform.neighbours === undefined ? {} : { neighbours: platform.neighbours }),
    ...(platform.settings === undefined ? {} : { settings: platform.settings }),
  });
}

/** What stands in a Pod's network namespace. */
export function podHost(view: View, pod: NetworkedPod): Host {
  const { device, routes, services } = platformOf(view.document).podNetwork(view, pod);
  return host({
    name: podHostName(pod.pod),
    interfaces: [LOOPBACK, device],
    routes: routeTable(routes),
    settings: { forwarding: false },
    ...(services === undefined ? {} : { services }),
  });
}

type Tables = { readonly accepted: RouteTable; readonly refused: RouteTable };

// `ip route` refuses a next hop that is not on the link ("Nexthop has invalid gateway"): this is why host-gw needs all
// nodes on one subnet. Next hops that are `onlink` are never refused.
const acceptedBy = rememberPart(
  ({ link }: Interface) => (link?.kind === "segment" ? link.segment : ""),
  (routes: readonly Route[], eth0): Tables => {
    const isRefused = ({ via, device, onlink }: Route): boolean =>
      via !== undefined && device === eth0.name && onlink !== true && !isOnLink(eth0, via);
    return {
      accepted: routeTable(routes.filter((route) => !isRefused(route))),
      refused: routeTable(routes.filter(isRefused)),
    };
  },
);
