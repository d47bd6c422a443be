import { hardwareAddressOf } from "../../net/hardware-address.ts";
import { type Host, host } from "../../net/host.ts";
import type { Directory, Interface, Route } from "../../net/interface.ts";
import { contains, prefixLength } from "../../net/ip.ts";
import { routeTable } from "../../net/route-table.ts";
import type { Rule } from "../../net/rule.ts";
import { defaultVia } from "../bridge.ts";
import { onLeaving } from "../nat.ts";
import type { View } from "../platform.ts";
import { podAt } from "../pods.ts";
import { nearestGateway, optionsOf } from "../world.ts";
import { indexIn, plain, switchName, tepRoute, tunnelEnd, tunnelName, tunnelPort } from "./hypervisor.ts";
import {
  EDGE,
  EDGE_UPLINK,
  edgeTEP,
  gatewayOf,
  LOAD_BALANCER_POOL,
  LOAD_BALANCER_SOURCE,
  SNAT_POOL,
  segmentNumber,
  segmentsOf,
  snatAddress,
  TRANSIT_NETWORK,
  TRANSIT_OF_EDGE,
} from "./plan.ts";

const UPLINK = "uplink";

/**
 * The Edge: the tier-0's service router, where Pods get the address of their namespace on the way out, and the load
 * balancers, which call Pods themselves.
 */
export function edgeHost(view: View): Host {
  const segments = segmentsOf(view);
  const uplink: Interface = {
    ...plain(UPLINK, "ethernet"),
    hardware: hardwareAddressOf(EDGE_UPLINK),
    addresses: [{ address: EDGE_UPLINK, length: 24 }],
    mtu: 1500,
    link: { kind: "segment", segment: "outside" },
  };
  const balancer = { ...plain("lb", "loopback"), addresses: [{ address: LOAD_BALANCER_SOURCE, length: 32 }] };
  return host({
    name: EDGE,
    interfaces: [...tunnelEnd(view, edgeTEP()), uplink, balancer, transitSwitch()],
    more: (name) => segmentPart(view, name),
    routes: routeTable([
      ...segments.map((segment) => connected(segment.network, switchName(segment.index))),
      connected(TRANSIT_NETWORK, switchName(-1)),
      tepRoute(edgeTEP()),
      ...[SNAT_POOL, LOAD_BALANCER_POOL].map(nowhere),
      ...upTo(view),
    ]),
    rules: [...admission(view), ...segmentNAT(view)],
    services: {
      by: "the NSX load balancer",
      hooks: ["prerouting"],
      calls: "pods",
      source: { service: LOAD_BALANCER_SOURCE },
    },
  });
}

function segmentPart(view: View, name: string): Interface | undefined {
  const index = indexIn(name);
  const segment = index === undefined ? undefined : segmentNumber(view, index);
  if (index === undefined) return undefined;
  if (name === tunnelName(index)) return tunnelPort(view, edgeTEP(), index);
  if (!segment || name !== switchName(index)) return undefined;
  const address = gatewayOf(segment);
  const length = prefixLength(segment.network);
  const known = (wanted: Parameters<Directory["hardwareOf"]>[0]) =>
    contains(segment.network, wanted) && podAt(view, wanted) ? hardwareAddressOf(wanted) : undefined;
  const directory: Directory = { hardwareOf: known, portTo: () => tunnelName(index) };
  return {
    ...plain(name, "ovs-bridge"),
    hardware: hardwareAddressOf(address),
    addresses: [{ address, length }],
    directory,
  };
}

function transitSwitch(): Interface {
  return {
    ...plain(switchName(-1), "ovs-bridge"),
    hardware: hardwareAddressOf(TRANSIT_OF_EDGE),
    addresses: [{ address: TRANSIT_OF_EDGE, length: prefixLength(TRANSIT_NETWORK) }],
    directory: { hardwareOf: () => undefined, portTo: () => tunnelName(-1) },
  };
}

const connected = (destination: Route["destination"], device: string): Route => ({
  destination,
  device,
  origin: "kernel",
});

// Addresses of the pools that nothing answers for must not go round between the Edge and the routers.
const nowhere = (destination: Route["destination"]): Route => ({
  destination,
  device: UPLINK,
  kind: "blackhole",
  origin: "platform",
});

function upTo({ document }: View): readonly Route[] {
  const via = nearestGateway(document, EDGE_UPLINK);
  return via === undefined ? [] : [{ ...defaultVia(via), device: UPLINK, onlink: true }];
}

/** From outside nobody comes to a Pod behind NAT but the nodes; answers do. */
function admission(view: View): readonly Rule[] {
  const { document } = view;
  const nodes = document.underlay.subnets.map(({ cidr }) => cidr);
  const { noSNATNamespaces } = optionsOf(document, "nsx-t");
  const open = noSNATNamespaces.flatMap((name) => segmentsOf(view, name)).map(({ network }) => network);
  const rule = (match: Rule["match"], kind: "accept" | "drop"): Rule => ({
    table: "filter",
    chain: "FORWARD",
    match: { arriving: UPLINK, ...match },
    verdict: { kind },
    origin: "platform",
  });
  return [
    rule({ established: true }, "accept"),
    rule({ translated: true }, "accept"),
    rule({ from: { in: nodes } }, "accept"),
    rule({ to: { in: open } }, "accept"),
    rule({ to: { in: [document.podCIDR] } }, "drop"),
  ];
}

/** One address for each namespace, whatever node a Pod is on; none towards Pods and nodes. */
function segmentNAT(view: View): readonly Rule[] {
  const { document } = view;
  const inside = [document.podCIDR, ...document.underlay.subnets.map(({ cidr }) => cidr)];
  const networks = new Map<string, Route["destination"][]>();
  for (const { namespace, network } of segmentsOf(view))
    networks.set(namespace, [...(networks.get(namespace) ?? []), network]);
  return [...networks].flatMap(([namespace, from]): readonly Rule[] => {
    const to = snatAddress(view, namespace);
    if (to === undefined) return [];
    const match = { from: { in: from }, to: { notIn: inside }, leaving: UPLINK };
    return [onLeaving(match, { kind: "snat", to })];
  });
}
