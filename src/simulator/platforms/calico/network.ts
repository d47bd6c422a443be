import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { NodeDeclaration } from "../../api/cluster-document.ts";
import type { CalicoOptions } from "../../api/platform-options.ts";
import { hardwareAddressOf } from "../../net/hardware-address.ts";
import type { Interface, Route } from "../../net/interface.ts";
import { hostPrefix, type IPAddress, ip, parseIPAddress } from "../../net/ip.ts";
import { OVERHEAD } from "../../net/packet.ts";
import type { Rule } from "../../net/rule.ts";
import { rememberFor, rememberPart } from "../../store/remember.ts";
import { defaultVia } from "../bridge.ts";
import { onLeaving } from "../nat.ts";
import type { NetworkedPod, NodeNetwork, PodNetwork, View } from "../platform.ts";
import { networkedPods, nodesByName, podHostName } from "../pods.ts";
import { optionsOf, segmentOf, wireMTU } from "../world.ts";
import { type BlockState, blockAt, blockState } from "./blocks.ts";

type Document = View["document"];

/** The gateway of every Pod: no host has it, and the node's end of the cable answers for it (proxy ARP). */
const GATEWAY = ip("169.254.1.1");
const CARD = "ee:ee:ee:ee:ee:ee";
const VXLAN = { device: "vxlan.calico", port: 4789, vni: 4096 } as const;
const IPIP = "tunl0";

/** No bridge: a cable and a route for each Pod, and for every block of another node the way to that node. */
export function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const { document } = view;
  const state = blockState(view.ipam, document);
  const pods = networkedPods(view, node);
  const borrowed = pods.filter(({ address }) => state.borrowed.get(address) === node.name);
  return {
    interfaces: [...pods.map((pod) => cableTo(document, pod)), ...tunnelOf(document, state, node)],
    routes: [
      [...pods.map(routeTo), ...ownBlocks(document, state, node)],
      ...(borrowed.length > 0 || state.borrowed.size > 0 ? [routesToBorrowed(document, state, node)] : []),
      routesFrom(state.owned, { document, segment: segmentOf(document, node), tunnels: state.tunnels }),
    ],
    neighbours: { get: (address) => (cardsOf(state.tunnels).has(address) ? hardwareAddressOf(address) : undefined) },
    rules: natOutgoing(document),
  };
}

/** `eth0` with the address alone, and one gateway for everything, the neighbour on the same node included. */
export function podNetwork({ document }: View, { pod, node, address }: NetworkedPod): PodNetwork {
  return {
    device: {
      name: "eth0",
      kind: "veth",
      hardware: hardwareAddressOf(address),
      addresses: [{ address, length: 32 }],
      mtu: podMTU(document, node),
      link: { kind: "peer", end: { host: `node/${node.name}`, device: caliName(pod) } },
    },
    routes: [{ destination: hostPrefix(GATEWAY), device: "eth0", origin: "platform" }, defaultVia(GATEWAY)],
  };
}

/** Where BGP reaches the routers, they know every block. */
export function routerRoutes({ document, ipam }: View): readonly Route[] {
  const { peering, encapsulation } = optionsOf(document, "calico");
  if (peering === "mesh" || encapsulation.startsWith("VXLAN")) return [];
  const { owned } = blockState(ipam, document);
  return document.nodes.flatMap(({ name, ip: via }) =>
    owned
      .get(name, [])
      .map((index): Route => ({ destination: blockAt(document, index), via, device: "", origin: "platform" })),
  );
}

/** `cali` and the beginning of a hash of the Pod's name: the node's end of the cable (workload_endpoint_default.go). */
export function caliName({ metadata }: NetworkedPod["pod"]): string {
  const name = utf8ToBytes(`${metadata.namespace ?? ""}.${metadata.name}`);
  return `cali${bytesToHex(sha1(name)).slice(0, 11)}`;
}

function cableTo(document: Document, { pod, node }: NetworkedPod): Interface {
  return {
    name: caliName(pod),
    kind: "veth",
    hardware: CARD,
    addresses: [],
    mtu: podMTU(document, node),
    proxyARP: true,
    guards: podHostName(pod),
    link: { kind: "peer", end: { host: podHostName(pod), device: "eth0" } },
  };
}

function routeTo({ pod, address }: NetworkedPod): Route {
  return { destination: hostPrefix(address), device: caliName(pod), origin: "platform" };
}

// Addresses of an own block that no Pod has are nobody's, and must not leave by the default route.
function ownBlocks(document: Document, { owned }: BlockState, { name }: NodeDeclaration): readonly Route[] {
  const protocol = protocolOf(optionsOf(document, "calico").encapsulation);
  return owned.get(name, []).map(
    (index): Route => ({
      destination: blockAt(document, index),
      device: "lo",
      kind: "blackhole",
      protocol,
      origin: "platform",
    }),
  );
}

type Vantage = { readonly document: Document; readonly segment: string; readonly tunnels: BlockState["tunnels"] };

/** The ways to the blocks of all nodes, as a node of the segment sees them; its own are hidden by its blackholes. */
const routesFrom = rememberPart(
  ({ segment }: Vantage) => segment,
  (owned: BlockState["owned"], vantage): readonly Route[] =>
    vantage.document.nodes.flatMap((other) =>
      owned.get(other.name, []).map((index) => ({
        destination: blockAt(vantage.document, index),
        ...wayTo(vantage, other),
        origin: "platform" as const,
      })),
    ),
);

/** What nodes took out of blocks of others is known address by address. */
function routesToBorrowed(
  document: Document,
  { borrowed, tunnels }: BlockState,
  node: NodeDeclaration,
): readonly Route[] {
  const vantage = { document, segment: segmentOf(document, node), tunnels };
  const byName = nodesByName(document);
  return [...borrowed].flatMap(([address, name]) => {
    const other = byName.get(name);
    if (!other || name === node.name) return [];
    return [{ destination: hostPrefix(address), ...wayTo(vantage, other), origin: "platform" as const }];
  });
}

type Way = Pick<Route, "via" | "device" | "onlink" | "protocol">;

/** Through the tunnel, or plainly: always, never, or only where a router lies between (CrossSubnet). */
function wayTo({ document, segment, tunnels }: Vantage, other: NodeDeclaration): Way {
  const { encapsulation } = optionsOf(document, "calico");
  const protocol = protocolOf(encapsulation);
  const near = segmentOf(document, other) === segment;
  if (encapsulation === "None" || (near && encapsulation.endsWith("CrossSubnet"))) {
    const plain = { via: near ? other.ip : gatewayOf(document, segment), device: "eth0", protocol };
    return protocol === "80" ? { ...plain, onlink: true } : plain;
  }
  if (encapsulation.startsWith("IPIP")) return { via: other.ip, device: IPIP, onlink: true, protocol };
  return { via: tunnels.get(other.name, other.ip), device: VXLAN.device, onlink: true };
}

// BIRD resolves a next hop on another segment by its own routes: it is the gateway.
function gatewayOf({ underlay }: Document, segment: string): IPAddress {
  const gateway = underlay.subnets.find(({ cidr: subnet }) => subnet === segment)?.gateway;
  if (gateway === undefined) throw new Error(`no gateway on ${segment}`);
  return gateway;
}

const protocolOf = (encapsulation: CalicoOptions["encapsulation"]): string =>
  encapsulation.startsWith("VXLAN") ? "80" : "bird";

function tunnelOf(document: Document, { tunnels }: BlockState, node: NodeDeclaration): readonly Interface[] {
  const { encapsulation } = optionsOf(document, "calico");
  const address = tunnels.get(node.name);
  if (encapsulation === "None" || address === undefined) return [];
  const base = {
    addresses: [{ address, length: 32 }],
    mtu: tunnelMTU(document, node),
    hardware: hardwareAddressOf(address),
  };
  const common = { local: node.ip, floods: [] };
  if (encapsulation.startsWith("IPIP")) {
    const remoteOf = (nextHop: string) => remoteAt(parseIPAddress(nextHop));
    return [{ ...base, name: IPIP, kind: "ipip", tunnel: { ...common, kind: "ipip", port: 0, vni: 0, remoteOf } }];
  }
  const remoteOf = (hardware: string) => remoteAt(tunnelEnds(document, tunnels).get(hardware));
  const { port, vni, device } = VXLAN;
  return [{ ...base, name: device, kind: "vxlan", tunnel: { ...common, kind: "vxlan", port, vni, remoteOf } }];
}

const remoteAt = (address: IPAddress | undefined) => address && { address };

const cardsOf = rememberFor((tunnels: BlockState["tunnels"]) => new Set(tunnels.values()));

function tunnelEnds(document: Document, tunnels: BlockState["tunnels"]): ReadonlyMap<string, IPAddress> {
  return endsOf(tunnels)(document);
}

const endsOf = rememberFor((tunnels: BlockState["tunnels"]) =>
  rememberFor(
    ({ nodes }: Document) =>
      new Map(
        nodes.flatMap(({ name, ip: address }) => {
          const end = tunnels.get(name);
          return end === undefined ? [] : [[hardwareAddressOf(end), address] as const];
        }),
      ),
  ),
);

/** Chain cali-nat-outgoing: what leaves the pool for anything outside of it goes under the node's address. */
function natOutgoing(document: Document): readonly Rule[] {
  if (!optionsOf(document, "calico").natOutgoing) return [];
  const pools = [document.podCIDR];
  return [onLeaving({ from: { in: pools }, to: { notIn: pools } }, { kind: "masquerade" })];
}

function podMTU(document: Document, node: NodeDeclaration): number {
  return optionsOf(document, "calico").mtu ?? tunnelMTU(document, node);
}

function tunnelMTU(document: Document, node: NodeDeclaration): number {
  const { encapsulation } = optionsOf(document, "calico");
  const wire = wireMTU(document, node);
  if (encapsulation === "None") return wire;
  return wire - (encapsulation.startsWith("IPIP") ? OVERHEAD.ipip : OVERHEAD.vxlan);
}
