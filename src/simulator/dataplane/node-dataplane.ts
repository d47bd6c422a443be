import type { ClusterDocument, NodeDeclaration, Subnet } from "../api/cluster-document.ts";
import type { Interface, Route } from "../net/interface.ts";
import { cidr, contains, type IPAddress, ip, prefixLength, prefixOf } from "../net/ip.ts";
import { type RouteTable, routeTable } from "../net/route-table.ts";
import { platformOf } from "../platforms/index.ts";
import { rememberPart } from "./remember.ts";
import { subnetOf } from "./underlay.ts";

/** What one node's kernel holds: its own interface, what the platform added, and the routes that came of both. */
export type NodeDataplane = {
  readonly node: NodeDeclaration;
  readonly interfaces: readonly Interface[];
  readonly routes: RouteTable;
  readonly addresses: ReadonlySet<IPAddress>;
};

const LOOPBACK = cidr("127.0.0.0/8");
const LO: Interface = {
  name: "lo",
  kind: "loopback",
  addresses: [{ address: ip("127.0.0.1"), length: 8 }],
  mtu: 65536,
};

export const nodeDataplane = rememberPart(
  ({ name }: NodeDeclaration) => name,
  (document: ClusterDocument, node): NodeDataplane => {
    const subnet = subnetOf(document, node.ip);
    const platform = platformOf(document).nodeNetwork(document, node);
    const interfaces = [LO, ownInterface(node, subnet), ...platform.interfaces];
    const routes = [...ownRoutes(node, subnet), ...platform.routes].filter((route) => accepts(interfaces, route));
    const addresses = new Set(interfaces.flatMap((device) => device.addresses.map(({ address }) => address)));
    return { node, interfaces, routes: routeTable(routes), addresses };
  },
);

/** Whether the node itself has the address, the whole of 127.0.0.0/8 included. */
export function isLocal(dataplane: NodeDataplane, address: IPAddress): boolean {
  return dataplane.addresses.has(address) || contains(LOOPBACK, address) || address === "::1";
}

export function interfaceOf(dataplane: NodeDataplane, name: string): Interface {
  const found = dataplane.interfaces.find((device) => device.name === name);
  if (!found) throw new Error(`no interface ${name} on ${dataplane.node.name}`);
  return found;
}

/** The address a node's packet has when it leaves by the device: what MASQUERADE puts in as source (S-525). */
export function addressOn(dataplane: NodeDataplane, device: string): IPAddress {
  return interfaceOf(dataplane, device).addresses[0]?.address ?? dataplane.node.ip;
}

function ownInterface(node: NodeDeclaration, subnet: Subnet): Interface {
  const addresses = [{ address: node.ip, length: prefixLength(subnet.cidr) }];
  return { name: "eth0", kind: "ethernet", addresses, mtu: subnet.mtu };
}

function ownRoutes(node: NodeDeclaration, subnet: Subnet): readonly Route[] {
  return [
    { destination: subnet.cidr, device: "eth0", src: node.ip, origin: "kernel" },
    { destination: defaultPrefix(node.ip), via: subnet.gateway, device: "eth0", origin: "world" },
  ];
}

const defaultPrefix = (address: IPAddress) => cidr(address.includes(":") ? "::/0" : "0.0.0.0/0");

// `ip route` refuses a next hop that is not on the link ("Nexthop has invalid gateway"): this is why host-gw needs
// all nodes on one subnet. A tunnel's next hops are `onlink` and never refused.
function accepts(interfaces: readonly Interface[], { via, device }: Route): boolean {
  const link = interfaces.find(({ name }) => name === device);
  if (via === undefined || link?.kind !== "ethernet") return true;
  return link.addresses.some(({ address, length }) => contains(prefixOf(address, length), via));
}
