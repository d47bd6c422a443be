import type { Pod } from "../api/kinds.ts";
import { formatRef, type ObjectRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { nodeAt, outsideHostAt } from "../dataplane/underlay.ts";
import { contains, type IPAddress } from "../net/ip.ts";
import { formatSocket } from "../net/packet.ts";
import { getObject, holdersOfAddress, refOf } from "../store/object-store.ts";
import { resolveDestination } from "../trace/resolve-flow.ts";
import type { Destination, Place } from "../trace/trace.ts";

/** A place as it is called inside a sentence: `Pod default/web`, `node1`, `the router 192.168.56.1`. */
export function placeName(place: Place): string {
  switch (place.kind) {
    case "pod":
      return `Pod ${place.namespace}/${place.name}`;
    case "node":
    case "outside":
      return place.name;
    case "router":
      return `the router ${place.address}`;
    case "fabric":
      return place.name.includes(place.element) ? place.name : `the ${place.element} ${place.name}`;
    case "load-balancer":
      return `the load balancer of ${formatRef(place.service)}`;
  }
}

/** A place as the heading of a hop. */
export function placeTitle(place: Place): string {
  switch (place.kind) {
    case "node":
      return `Node ${place.name}`;
    case "outside":
      return `${place.name}, outside the cluster`;
    default:
      return asSubject(placeName(place));
  }
}

/** A place in as few letters as a map has room for. */
export function placeLabel(place: Place): string {
  switch (place.kind) {
    case "pod":
    case "node":
    case "outside":
    case "fabric":
      return place.name;
    case "router":
      return "router";
    case "load-balancer":
      return "load balancer";
  }
}

/** The node that the place is, or that the Pod runs on. */
export function nodeOfPlace({ objects }: ClusterState, place: Place): string | undefined {
  if (place.kind === "node") return place.name;
  if (place.kind !== "pod") return undefined;
  return getObject<Pod>(objects, { kind: "Pod", namespace: place.namespace, name: place.name })?.spec.nodeName;
}

/** An address with whoever has it: `10.244.1.1 (node1)`. */
export function addressName(state: ClusterState, address: IPAddress): string {
  const owner = ownerName(state, address);
  return owner === undefined ? address : `${address} (${owner})`;
}

function ownerName({ document, objects }: ClusterState, address: IPAddress): string | undefined {
  const host = nodeAt(document, address) ?? outsideHostAt(document, address);
  if (host) return host.name;
  const pod = holdersOfAddress(objects, address).find((holder): holder is Pod => holder.kind === "Pod");
  if (pod) return formatRef(refOf(pod));
  // The bridge and the tunnel end of a node have addresses of the node's own Pod prefix.
  return document.nodes.find(({ podCIDR }) => podCIDR && contains(podCIDR, address))?.name;
}

/** What was called, and the address that stands for it. */
export function destinationName(state: ClusterState, to: Destination): string {
  if (to.kind === "name") return `${to.host} port ${to.port}`;
  const resolved = resolveDestination(state, to);
  const socket = resolved.kind === "found" ? ` (${formatSocket(resolved.value)})` : "";
  switch (to.kind) {
    case "socket":
      return formatSocket(to.socket);
    case "pod":
      return `Pod ${to.namespace}/${to.name}${portClause(to.port)}${socket}`;
    case "node":
      return `node ${to.name}${portClause(to.port)}${socket}`;
    case "service":
      return `${serviceAddressName(to)}${socket}`;
  }
}

// A ping has no port.
const portClause = (port: number): string => (port === 0 ? "" : ` port ${port}`);

function serviceAddressName({ namespace, name, port, at }: Extract<Destination, { kind: "service" }>): string {
  const service = formatRef({ kind: "Service", namespace, name } satisfies ObjectRef);
  switch (at.kind) {
    case "cluster-ip":
      return `${service} port ${port}`;
    case "node-port":
      return `node port of ${service} port ${port} on ${at.node}`;
    case "load-balancer":
      return `load balancer of ${service} port ${port}`;
  }
}

/** The beginning of a sentence. A name keeps its own letters: `node1` is not `Node1`. */
export function asSubject(name: string): string {
  return name.startsWith("the ") ? `The ${name.slice(4)}` : name;
}
