import type { NodeDeclaration } from "../../api/cluster-document.ts";
import { hardwareAddressOf } from "../../net/hardware-address.ts";
import type { ServiceProxy } from "../../net/host.ts";
import type { Interface, Redirect, Remote, Route } from "../../net/interface.ts";
import { hostPrefix, type IPAddress, ip } from "../../net/ip.ts";
import { OVERHEAD } from "../../net/packet.ts";
import type { Rule } from "../../net/rule.ts";
import { fnv1a } from "../../store/chance.ts";
import { rememberFor, rememberPart } from "../../store/remember.ts";
import { defaultVia } from "../bridge.ts";
import { onLeaving } from "../nat.ts";
import type { NetworkedPod, NodeNetwork, PodNetwork, View } from "../platform.ts";
import { networkedPods, podAt, podHostName } from "../pods.ts";
import { optionsOf, segmentOf, wireMTU } from "../world.ts";
import { routerAddress } from "./addresses.ts";
import { identityOf } from "./identity.ts";

type Document = View["document"];

const PORTS = { vxlan: 8472, geneve: 6081 } as const;

/** What a Pod that is chosen to serve itself sees as its client. */
const LOOPBACK_SOURCE = ip("169.254.42.1");

/** The identity of a node's own processes. */
const HOST_IDENTITY = 1;

/** Programs on every Pod's cable, on `cilium_host` and on the tunnel: no bridge, and no rules of netfilter between Pods. */
export function nodeNetwork(view: View, node: NodeDeclaration): NodeNetwork {
  const { document, seed } = view;
  const router = routerAddress(node, seed);
  if (router === undefined || node.podCIDR === undefined) return { interfaces: [], routes: [] };
  const local = localWays(view, node);
  const cables = networkedPods(view, node).map((pod) => cableTo(view, pod, local));
  const host: Interface = {
    name: "cilium_host",
    kind: "veth",
    hardware: hardwareAddressOf(router),
    addresses: [{ address: router, length: 32 }],
    mtu: wireMTU(document, node),
    redirect: withTunnel(view, node, local, HOST_IDENTITY),
  };
  const own: Route = {
    destination: node.podCIDR,
    via: router,
    device: host.name,
    src: router,
    protocol: "kernel",
    origin: "platform",
  };
  const self: Route = { destination: hostPrefix(router), device: host.name, protocol: "kernel", origin: "kernel" };
  return {
    interfaces: [host, ...cables, ...tunnelOf(document, node, local)],
    routes: [
      [self, own],
      isTunnelled(document)
        ? throughHost(document, { router, mtu: podMTU(document, node) })
        : directRoutes(document, segmentOf(document, node)),
    ],
    rules: masquerade(document, node),
    services: servicesOnNode(document),
  };
}

/** `eth0` with the address alone; the node's router is the gateway, and packets for other nodes leave room for the tunnel. */
export function podNetwork({ document, seed }: View, { pod, node, address }: NetworkedPod): PodNetwork {
  const router = routerAddress(node, seed) ?? address;
  const room = isTunnelled(document) ? { mtu: podMTU(document, node) } : {};
  return {
    device: {
      name: "eth0",
      kind: "veth",
      hardware: hardwareAddressOf(address),
      addresses: [{ address, length: 32 }],
      mtu: wireMTU(document, node),
      link: { kind: "peer", end: { host: `node/${node.name}`, device: lxcName(pod) } },
    },
    routes: [
      { destination: hostPrefix(router), device: "eth0", origin: "platform" },
      { ...defaultVia(router), ...room },
    ],
    ...(optionsOf(document, "cilium").kubeProxyReplacement ? { services: { by: "Cilium", hooks: ["socket"] } } : {}),
  };
}

/** `lxc` and some digits, as the agent draws them. */
export function lxcName({ metadata }: NetworkedPod["pod"]): string {
  return `lxc${fnv1a(`lxc ${metadata.namespace ?? ""}/${metadata.name}`)
    .toString(16)
    .padStart(8, "0")}`;
}

export const isTunnelled = (document: Document): boolean => optionsOf(document, "cilium").routingMode === "tunnel";

function cableTo(view: View, networked: NetworkedPod, local: Redirect): Interface {
  const { pod, node, address } = networked;
  return {
    name: lxcName(pod),
    kind: "veth",
    hardware: `lxc of ${hardwareAddressOf(address)}`,
    addresses: [],
    mtu: wireMTU(view.document, node),
    guards: podHostName(pod),
    redirect: withTunnel(view, node, local, identityOf(pod)),
    link: { kind: "peer", end: { host: podHostName(pod), device: "eth0" } },
  };
}

/** The ways to the Pods of the node itself, cable by cable. */
function localWays(view: View, node: NodeDeclaration): Redirect {
  const ways = new Map(
    networkedPods(view, node).map(({ pod, address }) => [
      address,
      { device: lxcName(pod), hardware: hardwareAddressOf(address) },
    ]),
  );
  return (address) => ways.get(address);
}

/** The same, and to Pods of other nodes through the tunnel, marked with who sends (the ipcache). */
function withTunnel(view: View, node: NodeDeclaration, local: Redirect, identity: number): Redirect {
  if (!isTunnelled(view.document)) return local;
  return (address) => local(address) ?? remoteWay(view, node, address, identity);
}

function remoteWay(view: View, node: NodeDeclaration, address: IPAddress, vni: number) {
  const other = podAt(view, address)?.node ?? routersOf(view.document)(view.seed).get(address);
  if (!other || other.name === node.name) return undefined;
  const remote: Remote = { address: other.ip, vni };
  return { device: deviceName(view.document), hardware: hardwareAddressOf(address), remote };
}

const routersOf = rememberFor((document: Document) => {
  const known = new Map<number, ReadonlyMap<IPAddress, NodeDeclaration>>();
  return (seed: number) => {
    const found = known.get(seed) ?? new Map(document.nodes.flatMap((node) => routerEntry(node, seed)));
    known.set(seed, found);
    return found;
  };
});

function routerEntry(node: NodeDeclaration, seed: number): readonly (readonly [IPAddress, NodeDeclaration])[] {
  const router = routerAddress(node, seed);
  return router === undefined ? [] : [[router, node]];
}

const deviceName = (document: Document): string => `cilium_${optionsOf(document, "cilium").tunnelProtocol}`;

function tunnelOf(document: Document, node: NodeDeclaration, local: Redirect): readonly Interface[] {
  if (!isTunnelled(document)) return [];
  const { tunnelProtocol: kind } = optionsOf(document, "cilium");
  const tunnel = { kind, local: node.ip, port: PORTS[kind], vni: 0, remoteOf: () => undefined, floods: [] };
  const base = { name: deviceName(document), kind, hardware: `tunnel of ${node.name}`, addresses: [] };
  return [{ ...base, mtu: wireMTU(document, node), tunnel, redirect: local }];
}

/** What a process of a node sends to Pods of other nodes goes to `cilium_host`, whose program knows the way. */
const throughHost = rememberPart(
  ({ router, mtu }: { readonly router: IPAddress; readonly mtu: number }) => `${router} ${mtu}`,
  (document: Document, { router, mtu }): readonly Route[] =>
    document.nodes.flatMap(({ podCIDR }) =>
      podCIDR === undefined
        ? []
        : [
            {
              destination: podCIDR,
              via: router,
              device: "cilium_host",
              src: router,
              mtu,
              protocol: "kernel",
              origin: "platform",
            },
          ],
    ),
);

/** Native routing leaves the way to the network; with autoDirectNodeRoutes nodes of one segment know each other's. */
const directRoutes = rememberPart(
  (segment: string) => segment,
  (document: Document, segment): readonly Route[] => {
    if (!optionsOf(document, "cilium").autoDirectNodeRoutes) return [];
    return document.nodes.flatMap((other) =>
      other.podCIDR === undefined || segmentOf(document, other) !== segment
        ? []
        : [{ destination: other.podCIDR, via: other.ip, device: "eth0", protocol: "kernel", origin: "platform" }],
    );
  },
);

/** What leaves by a device that is not Cilium's goes under the node's address; with BPF not what goes to other nodes. */
function masquerade(document: Document, node: NodeDeclaration): readonly Rule[] {
  const { masquerade: hides, bpfMasquerade } = optionsOf(document, "cilium");
  if (!hides || node.podCIDR === undefined) return [];
  const exempt = isTunnelled(document) ? node.podCIDR : document.podCIDR;
  const to = { notIn: [exempt], ...(bpfMasquerade ? { nor: nodeAddresses(document) } : {}) };
  return [onLeaving({ from: { in: [node.podCIDR] }, to, leaving: "eth0" }, { kind: "masquerade" })];
}

const nodeAddresses = rememberFor((document: Document) => new Set(document.nodes.map((node) => node.ip)));

function servicesOnNode(document: Document): ServiceProxy {
  const { kubeProxyReplacement, loadBalancerMode } = optionsOf(document, "cilium");
  // Without the replacement Pods still reach cluster IPs by the program on their cable; the rest is kube-proxy's.
  if (!kubeProxyReplacement) {
    return { by: "kube-proxy", hooks: ["port", "prerouting", "output"], source: { hairpin: LOOPBACK_SOURCE } };
  }
  return {
    by: "Cilium",
    hooks: ["socket", "prerouting"],
    ...(loadBalancerMode === "dsr" ? { directReturn: true } : {}),
  };
}

function podMTU(document: Document, node: NodeDeclaration): number {
  const { mtu, tunnelProtocol } = optionsOf(document, "cilium");
  return mtu ?? wireMTU(document, node) - OVERHEAD[tunnelProtocol];
}
