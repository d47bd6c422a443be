import type { ClusterState } from "../cluster/cluster-state.ts";
import { addressOn, isLocal, nodeDataplane } from "../dataplane/node-dataplane.ts";
import { podDataplane } from "../dataplane/pod-dataplane.ts";
import type { IPAddress } from "../net/ip.ts";
import { lookUpRoute } from "../net/route-table.ts";
import type { Visit } from "./journey.ts";

/** The address a process gets that does not ask for one: what the route to the destination prefers. */
export function sourceAddress({ document }: ClusterState, from: Visit, to: IPAddress): IPAddress {
  switch (from.kind) {
    case "pod-sends":
      return to.startsWith("127.") ? to : podDataplane(document, from.pod).address;
    case "outside-sends":
      return from.host.ip;
    case "node-sends": {
      const dataplane = nodeDataplane(document, from.node);
      if (isLocal(dataplane, to)) return to;
      const route = lookUpRoute(dataplane.routes, to);
      return route?.src ?? (route ? addressOn(dataplane, route.device) : from.node.ip);
    }
    default:
      throw new Error(`nobody sends from: ${from.kind}`);
  }
}
