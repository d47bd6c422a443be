import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { hardwareAddressOf } from "../../net/hardware-address.ts";
import { type Host, host } from "../../net/host.ts";
import type { Interface, Route } from "../../net/interface.ts";
import { type IPAddress, prefixLength } from "../../net/ip.ts";
import { routeTable } from "../../net/route-table.ts";
import { defaultVia } from "../bridge.ts";
import type { View } from "../platform.ts";
import { plain, switchName } from "./hypervisor.ts";
import {
  gatewayOf,
  hypervisorName,
  type Segment,
  segmentsOf,
  TRANSIT_NETWORK,
  TRANSIT_OF_EDGE,
  TRANSIT_OF_TIER0,
  tier0Link,
  tier1Of,
} from "./plan.ts";

/** The part of a tier-1 gateway that works in every hypervisor's kernel: the gateway of its segments, and the way up. */
export function tier1Host(view: View, tier1: string, node: NodeDeclaration): Host {
  const segments = segmentsOf(view).filter(({ namespace }) => tier1Of(view, namespace) === tier1);
  const link = tier0Link(view, tier1);
  const up = { ...port("to-tier-0", link.tier1, 31), link: cable(`tier-0/t0@esx-${node.name}`, `to-${tier1}`) };
  return host({
    name: `tier-1/${tier1}@esx-${node.name}`,
    interfaces: [...segments.map((segment) => downlink(segment, node)), up],
    routes: routeTable([
      ...segments.map((segment) => connected(segment.network, switchName(segment.index), gatewayOf(segment))),
      { ...defaultVia(link.tier0), device: up.name, onlink: true },
    ]),
  });
}

/** The part of the tier-0 gateway in every hypervisor: between the tier-1s, and to the Edge for everything else. */
export function tier0Host(view: View, node: NodeDeclaration): Host {
  const segments = segmentsOf(view);
  const tier1s = [...new Set(segments.map(({ namespace }) => tier1Of(view, namespace)))];
  const transit = {
    ...port(switchName(-1), TRANSIT_OF_TIER0, prefixLength(TRANSIT_NETWORK)),
    link: cable(hypervisorName(node), "lr--1"),
  };
  return host({
    name: `tier-0/t0@esx-${node.name}`,
    interfaces: [transit, ...tier1s.map((tier1) => toTier1(view, tier1, node))],
    routes: routeTable([
      ...segments.map(({ network, namespace }) => toSegment(view, network, tier1Of(view, namespace))),
      connected(TRANSIT_NETWORK, transit.name, TRANSIT_OF_TIER0),
      { ...defaultVia(TRANSIT_OF_EDGE), device: transit.name },
    ]),
  });
}

function downlink(segment: Segment, node: NodeDeclaration): Interface {
  const own = port(switchName(segment.index), gatewayOf(segment), prefixLength(segment.network));
  return { ...own, link: cable(hypervisorName(node), `lr-${segment.index}`) };
}

function toTier1(view: View, tier1: string, node: NodeDeclaration): Interface {
  const link = tier0Link(view, tier1);
  return { ...port(`to-${tier1}`, link.tier0, 31), link: cable(`tier-1/${tier1}@esx-${node.name}`, "to-tier-0") };
}

function toSegment(view: View, destination: Route["destination"], tier1: string): Route {
  const via = tier0Link(view, tier1).tier1;
  return { destination, via, device: `to-${tier1}`, onlink: true, origin: "platform" };
}

function port(name: string, address: IPAddress, length: number): Interface {
  return { ...plain(name, "veth"), hardware: hardwareAddressOf(address), addresses: [{ address, length }] };
}

const cable = (host: string, device: string) => ({ kind: "peer", end: { host, device } }) as const;

function connected(destination: Route["destination"], device: string, src: IPAddress): Route {
  return { destination, device, src, protocol: "kernel", origin: "kernel" };
}
