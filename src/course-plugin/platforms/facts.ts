import { type ClusterState, clusterNetwork, getObject, type Service } from "../../simulator/index.ts";
import {
  addressFrom,
  addressOf,
  gatewayOf,
  largestPacket,
  pathOf,
  sourceSeen,
  ttlLost,
  wayNextDoor,
  wrappings,
} from "./ask.ts";
import { type PageCluster, pageCluster } from "./page-cluster.ts";

/** What every page about a platform asks of it, in the order of its table. */
export const QUESTIONS = {
  range: "Range of Pod addresses",
  from: "The client's address is out of",
  node1: "Pods on node1",
  node2: "Pods on node2",
  gateway: "A Pod's gateway",
  size: "A Pod's largest packet",
  near: "To a Pod on the same node",
  wire: "Around a packet to another node",
  ttl: "Taken off its TTL",
  node: "Another node sees the Pod as",
  outside: "The internet sees the Pod as",
  policy: "A policy that denies all",
  balancer: "A LoadBalancer Service gets",
} as const;

export type Question = keyof typeof QUESTIONS;
export type PlatformFacts = Readonly<Record<Question, string>>;

const PAGE = "the facts of a platform";
const CLIENT = "pod/default/client";

/** All answers of one platform, asked of the simulator on the cluster of the platforms' pages. */
export function platformFacts(platform: PageCluster["platform"]): PlatformFacts {
  const state = pageCluster({ platform }, PAGE);
  const client = clusterNetwork(state).hostNamed(CLIENT);
  if (!client) throw new Error(`${PAGE}: the client has no network`);
  const across = pathOf(state, { from: CLIENT, to: "pod/default/server:80" });
  return {
    range: state.document.podCIDR,
    from: addressFrom(state),
    node1: `${addressOf(state, "client")}, ${addressOf(state, "neighbour")}`,
    node2: `${addressOf(state, "server")}, and ${addressOf(state, "cart", "shop")} in namespace shop`,
    gateway: gatewayOf(client),
    size: `${largestPacket(client)} bytes`,
    near: wayNextDoor(pathOf(state, { from: CLIENT, to: "pod/default/neighbour:80" })),
    wire: wrappings(across).join(", then ") || "nothing",
    ttl: `${ttlLost(across)}`,
    node: sourceSeen(state, pathOf(state, { from: CLIENT, to: "node/node2:0", protocol: "ICMP" })),
    outside: sourceSeen(state, pathOf(state, { from: CLIENT, to: "203.0.113.10:80" })),
    policy: deniedAt(platform),
    balancer: balanced(platform),
  };
}

const DENIED = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all }
spec: { podSelector: { matchLabels: { app: server } }, policyTypes: [Ingress] }
`;

function deniedAt(platform: PageCluster["platform"]): string {
  const state = pageCluster({ platform, manifest: DENIED }, PAGE);
  const { disposition, hops } = pathOf(state, { from: CLIENT, to: "pod/default/server:80" });
  if (disposition.kind !== "dropped-by-policy") return "changes nothing";
  const last = hops.at(-1)?.place;
  return `is enforced, on ${last && "name" in last ? last.name : "the way"}`;
}

const BALANCED = `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer, selector: { app: server }, ports: [{ port: 80 }] }
`;

function balanced(platform: PageCluster["platform"]): string {
  const state = pageCluster({ platform, manifest: BALANCED }, PAGE);
  const call = pathOf(state, { from: "outside/user", to: "loadbalancer/default/web:80" });
  const [ingress] = loadBalancerOf(state)?.ingress ?? [];
  if (call.disposition.kind !== "delivered") return ingress?.ip ?? "no address: it stays <pending>";
  return `${ingress?.ip}; the Pod sees the client as ${sourceSeen(state, call)}`;
}

function loadBalancerOf({ objects }: ClusterState): NonNullable<Service["status"]>["loadBalancer"] {
  return getObject<Service>(objects, { kind: "Service", namespace: "default", name: "web" })?.status?.loadBalancer;
}
