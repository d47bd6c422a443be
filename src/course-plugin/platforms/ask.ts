import {
  type ClusterState,
  getObject,
  type Host,
  networkedPod,
  type OuterHeader,
  type Packet,
  type Path,
  type Pod,
  platformOf,
} from "../../simulator/index.ts";
import { type Call, traceCall } from "../example-packet.ts";

/** The first way that a call takes; platforms are asked calls that have one way. */
export function pathOf(state: ClusterState, call: Call): Path {
  const [path] = traceCall(state, call, "a question to a platform").paths;
  if (!path) throw new Error(`${call.from} to ${call.to} has no way`);
  return path;
}

/** The address of a Pod of the pages' cluster. */
export function addressOf({ objects }: ClusterState, name: string, namespace = "default"): string {
  return getObject<Pod>(objects, { kind: "Pod", namespace, name })?.status?.podIP ?? "none";
}

/** The piece of the range that the client's address is out of, and whose it is. */
export function addressFrom(state: ClusterState): string {
  const pod = getObject<Pod>(state.objects, { kind: "Pod", namespace: "default", name: "client" });
  const [node] = state.document.nodes;
  const client = pod && node && networkedPod(pod, node);
  if (!client) throw new Error("the client has no address");
  return platformOf(state.document).views.addressFrom(state, client);
}

/** The Pod's default gateway. */
export function gatewayOf(pod: Host): string {
  return pod.routes.routes.find(({ destination }) => destination === "0.0.0.0/0")?.via ?? "none";
}

/** The largest packet that the Pod sends to other nodes, in bytes: its interface's MTU, or that of its default route. */
export function largestPacket(pod: Host): number {
  const device = pod.interfaces.get("eth0")?.mtu ?? 0;
  const route = pod.routes.routes.find(({ destination }) => destination === "0.0.0.0/0");
  return Math.min(device, route?.mtu ?? device);
}

/** What hands a packet on to a Pod of the same node. */
export function wayNextDoor({ hops }: Path): string {
  const beyond = hops.find(({ place }) => place.kind === "fabric")?.place;
  if (beyond && "name" in beyond) return `out of the node, through ${beyond.name}`;
  const steps = hops.filter(({ place }) => place.kind === "node").flatMap((hop) => hop.steps);
  const bridges = steps.flatMap((step) => (step.kind === "bridge" ? [step.device] : []));
  if (bridges.length > 0) return `bridge ${[...new Set(bridges)].join(", ")}`;
  return steps.some(({ kind }) => kind === "redirect") ? "a program (eBPF) at the cable" : "the node's routes";
}

/** What stands around the packet on its way, each header once: `VXLAN 1, UDP 8472`, `VLAN 2000`. */
export function wrappings({ hops }: Path): readonly string[] {
  const packets = hops.flatMap(({ steps }) => steps.map(({ after }) => after));
  return [...new Set(packets.flatMap(wrapping))];
}

const TUNNEL: Readonly<Record<OuterHeader["kind"], string>> = {
  vxlan: "VXLAN",
  geneve: "Geneve",
  ipip: "IP in IP",
  sleeve: "sleeve",
};

function wrapping({ outer: [header], vlan }: Packet): readonly string[] {
  if (header) return [header.kind === "ipip" ? "IP in IP" : `${TUNNEL[header.kind]} ${header.vni}, UDP ${header.port}`];
  return vlan === undefined ? [] : [`VLAN ${vlan}`];
}

/** What the way took off the TTL of the packet itself. */
export function ttlLost({ hops }: Path): number {
  const [first, last] = [hops[0]?.steps[0]?.before.ttl ?? 0, hops.at(-1)?.steps.at(-1)?.after.ttl ?? 0];
  return first - last;
}

/** The source that whoever took the packet saw, with its owner; or how the packet ended instead. */
export function sourceSeen({ document }: ClusterState, { disposition, hops }: Path): string {
  if (disposition.kind !== "delivered") return `nothing: ${disposition.kind}`;
  const { source } = disposition;
  if (source === hops[0]?.steps[0]?.before.src.address) return `${source}, its own address`;
  const node = document.nodes.find(({ ip }) => ip === source);
  return node ? `${source}, ${node.name}'s address` : source;
}
