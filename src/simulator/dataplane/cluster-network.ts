import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { addressOfHardware } from "../net/hardware-address.ts";
import type { Host, ServiceHook } from "../net/host.ts";
import type { End, HostName } from "../net/interface.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { balancerOf, platformOf } from "../platforms/index.ts";
import { networkedPod, podNamed } from "../platforms/pods.ts";
import { subnetAround, subnetOf } from "../platforms/world.ts";
import { rememberFor } from "../store/remember.ts";
import { announcerAt } from "./announcer.ts";
import { balancerName, balancerNamed } from "./balancer.ts";
import { hostPortFor } from "./host-port.ts";
import { type Reception, receptionInPod, receptionOnNode, receptionOutside } from "./listeners.ts";
import { balancerVerdict, loadBalancerAt } from "./load-balancer.ts";
import { type Network, OUTSIDE } from "./network.ts";
import type { NodeDataplane } from "./node-dataplane.ts";
import { nodeHost, podHost } from "./node-host.ts";
import { serviceVerdict } from "./service-verdict.ts";
import { nodeAt, nodeNamed, outsideHostAt, outsideHostNamed, routerAt, routerHostName } from "./underlay.ts";
import { outsideHost, routerHost, WAN } from "./underlay-hosts.ts";

const KUBE_PROXY = "kube-proxy";

/** A cluster as a network of hosts. A host is made when a packet first comes to it, and kept as long as the objects live. */
export function clusterNetwork(state: ClusterState): Network {
  const known = hostsOf(state.document)(state.objects);
  return {
    state,
    hostNamed: (name) => {
      const found = known.get(name) ?? { host: hostNamed(state, name) };
      known.set(name, found);
      return found.host;
    },
    onSegment: (segment, address) => onSegment(state, segment, address),
    cardOn: (segment, hardware) => {
      const address = parseIPAddress(addressOfHardware(hardware) ?? hardware);
      return address && onSegment(state, segment, address);
    },
    balancerNamed: (name) => balancerNamed(state, name),
    serviceVerdict: (host, hook, packet) => {
      if (host.services?.calls === "pods") return balancerVerdict(state, packet);
      const node = nodeOf(state, host.name);
      if (!node) return { kind: "no-match" };
      return serviceVerdict(asDecidedAt(state, host, hook), { node, addresses: host.addresses }, packet);
    },
    hostPort: (host, packet) => {
      const node = host.name.startsWith("node/") ? nodeOf(state, host.name) : undefined;
      return node && hostPortFor(state, { node, addresses: host.addresses }, packet);
    },
    reception: (host, knock) => reception(state, host, knock),
  };
}

const hostsOf = rememberFor((_document: ClusterState["document"]) =>
  rememberFor((_objects: ClusterState["objects"]) => new Map<HostName, { readonly host: Host | undefined }>()),
);

function hostNamed(state: ClusterState, name: HostName): Host | undefined {
  const { document } = state;
  const slash = name.indexOf("/");
  const [kind, rest] = [name.slice(0, slash), name.slice(slash + 1)];
  switch (kind) {
    case "pod": {
      const pod = podNamed(state.objects, name);
      const node = pod && nodeNamed(document, pod.spec.nodeName ?? "");
      const networked = node && networkedPod(pod, node);
      return networked && podHost(state, networked);
    }
    case "node": {
      const node = nodeNamed(document, rest);
      return node && nodeHost(state, node);
    }
    case "outside": {
      const outside = outsideHostNamed(document, rest);
      return outside && outsideHost(document, outside);
    }
    case "router": {
      const address = parseIPAddress(rest);
      const router = address && routerAt(document, address);
      return router && routerHost(document, router, platformOf(document).routerRoutes?.(state) ?? []);
    }
    default:
      return platformOf(document).fabricHost?.(state, name);
  }
}

// A Pod's own connections meet the rules of its node, where a proxy works in the Pod at all.
function nodeOf(state: ClusterState, name: HostName) {
  const rest = name.slice(name.indexOf("/") + 1);
  return nodeNamed(
    state.document,
    name.startsWith("pod/") ? (podNamed(state.objects, name)?.spec.nodeName ?? "") : rest,
  );
}

function onSegment(state: ClusterState, segment: string, address: IPAddress): End | undefined {
  const { document } = state;
  const fabric = platformOf(document).onSegment?.(state, segment, address);
  if (fabric) return fabric;
  const lies = (subnetAround(document, address)?.cidr ?? OUTSIDE) === segment;
  const node = lies ? nodeAt(document, address) : undefined;
  if (node) return { host: `node/${node.name}`, device: "eth0" };
  const outside = lies ? outsideHostAt(document, address) : undefined;
  if (outside) return { host: `outside/${outside.name}`, device: "eth0" };
  const router = routerAt(document, address);
  if (router) return routerEnd(router.addresses, routerHostName(router), segment, address);
  const service = balancerOf(document)?.to === "pods" ? undefined : loadBalancerAt(state, address);
  if (service) return { host: balancerName(service), device: "eth0" };
  const announcer = announcerAt(state, address);
  const announced = announcer && subnetOf(document, announcer).cidr === segment;
  return announced ? { host: `node/${announcer.name}`, device: "eth0" } : undefined;
}

function routerEnd(addresses: readonly IPAddress[], host: HostName, segment: string, address: IPAddress): End {
  return { host, device: segment === OUTSIDE ? WAN : `eth${addresses.indexOf(address)}` };
}

/** The rules of a program that stands in for kube-proxy have no modes: it decides as kube-proxy does by default. */
function asDecidedAt(state: ClusterState, { services }: Host, hook: ServiceHook): ClusterState {
  const byKubeProxy = services?.by === KUBE_PROXY && (hook === "prerouting" || hook === "output");
  return byKubeProxy ? state : { ...state, document: withoutModes(state.document) };
}

const withoutModes = rememberFor((document: ClusterState["document"]) => ({
  ...document,
  proxyMode: "iptables" as const,
}));

/** Whether it is kube-proxy that serves Services on the node, and not a program of the platform's. */
export function hasKubeProxy(state: ClusterState, node: NodeDeclaration): boolean {
  return clusterNetwork(state).hostNamed(`node/${node.name}`)?.services?.by === KUBE_PROXY;
}

/** What the Service rules of a node need to know of it. */
export function nodeDataplane(state: ClusterState, node: NodeDeclaration): NodeDataplane {
  const addresses = clusterNetwork(state).hostNamed(`node/${node.name}`)?.addresses ?? new Set([node.ip]);
  return { node, addresses };
}

function reception(state: ClusterState, host: Host, knock: Parameters<Network["reception"]>[1]): Reception {
  const rest = host.name.slice(host.name.indexOf("/") + 1);
  const [pod, node] = [
    podNamed(state.objects, host.name),
    host.name.startsWith("node/") ? nodeNamed(state.document, rest) : undefined,
  ];
  if (pod) return receptionInPod(state.document, pod, knock);
  if (node) return receptionOnNode(state, node, knock);
  const outside = host.name.startsWith("outside/") ? outsideHostNamed(state.document, rest) : undefined;
  return receptionOutside(outside ?? { name: rest }, knock);
}
