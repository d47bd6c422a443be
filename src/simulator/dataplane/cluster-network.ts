import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod, Service } from "../api/kinds.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { addressOfHardware, hardwareAddressOf } from "../net/hardware-address.ts";
import type { Host } from "../net/host.ts";
import type { End, HostName } from "../net/interface.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { platformOf } from "../platforms/index.ts";
import { networkedPod } from "../platforms/pods.ts";
import { subnetAround } from "../platforms/world.ts";
import { getObject } from "../store/object-store.ts";
import { rememberFor } from "../store/remember.ts";
import { type Reception, receptionInPod, receptionOnNode, receptionOutside } from "./listeners.ts";
import { balancerVerdict, loadBalancerAt, providerOf } from "./load-balancer.ts";
import { type Network, OUTSIDE } from "./network.ts";
import { nodeHost, podHost } from "./node-host.ts";
import { serviceVerdict } from "./service-verdict.ts";
import { nodeAt, nodeNamed, outsideHostAt, outsideHostNamed, routerAt, routerHostName } from "./underlay.ts";
import { outsideHost, routerHost } from "./underlay-hosts.ts";

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
    balancedBy: (name) => balancedBy(state, name),
    doorOf: (node) => doorOf(state, node),
    serviceVerdict: (host, packet) => {
      if (host.services?.calls === "pods") return balancerVerdict(state, packet);
      const node = nodeOf(state, host.name);
      return node ? serviceVerdict(state, { node, addresses: host.addresses }, packet) : { kind: "no-match" };
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
      const pod = podNamed(state, rest);
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

function podNamed({ objects }: ClusterState, name: string): Pod | undefined {
  const [namespace = "", pod = ""] = name.split("/");
  return getObject<Pod>(objects, { kind: "Pod", namespace, name: pod });
}

// A Pod's own connections meet the rules of its node, where a proxy works in the Pod at all.
function nodeOf(state: ClusterState, name: HostName) {
  const rest = name.slice(name.indexOf("/") + 1);
  return nodeNamed(state.document, name.startsWith("pod/") ? (podNamed(state, rest)?.spec.nodeName ?? "") : rest);
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
  const service = providerOf(document)?.to === "pods" ? undefined : loadBalancerAt(state, address);
  return service && { host: balancerName(service), device: "eth0" };
}

function routerEnd(addresses: readonly IPAddress[], host: HostName, segment: string, address: IPAddress): End {
  return { host, device: segment === OUTSIDE ? "wan" : `eth${addresses.indexOf(address)}` };
}

const BALANCER = "load-balancer/";
const balancerName = ({ metadata }: Service): HostName => `${BALANCER}${metadata.namespace ?? ""}/${metadata.name}`;

function balancedBy({ objects }: ClusterState, name: HostName): Service | undefined {
  if (!name.startsWith(BALANCER)) return undefined;
  const [namespace = "", service = ""] = name.slice(BALANCER.length).split("/");
  return getObject<Service>(objects, { kind: "Service", namespace, name: service });
}

function doorOf({ document }: ClusterState, { name, ip }: NodeDeclaration): ReturnType<Network["doorOf"]> {
  const device = providerOf(document)?.door ?? "eth0";
  return { end: { host: `node/${name}`, device }, hardware: hardwareAddressOf(ip) };
}

function reception(state: ClusterState, host: Host, knock: Parameters<Network["reception"]>[1]): Reception {
  const rest = host.name.slice(host.name.indexOf("/") + 1);
  const [pod, node] = [
    host.name.startsWith("pod/") ? podNamed(state, rest) : undefined,
    host.name.startsWith("node/") ? nodeNamed(state.document, rest) : undefined,
  ];
  if (pod) return receptionInPod(state.document, pod, knock);
  if (node) return receptionOnNode(state, node, knock);
  const outside = host.name.startsWith("outside/") ? outsideHostNamed(state.document, rest) : undefined;
  return receptionOutside(outside ?? { name: rest }, knock);
}
