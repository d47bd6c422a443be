import type { RawClusterDocument } from "../../src/simulator/cluster/cluster-document.ts";
import type { ClusterState } from "../../src/simulator/cluster/cluster-state.ts";
import type { OuterHeader } from "../../src/simulator/net/packet.ts";
import type { Path, Place } from "../../src/simulator/trace/trace.ts";
import { clusterWith, manifest, probe } from "./cluster.ts";

export type RawPlatform = NonNullable<RawClusterDocument["platform"]>;

/** The topology of cni-platforms.md §0.3: node-1 and node-2 in rack A, node-3 in rack B behind a router. */
export function referenceWorld(platform: RawPlatform, more: Partial<RawClusterDocument> = {}): RawClusterDocument {
  return {
    apiVersion: "hopbyhop/v1",
    kind: "Cluster",
    platform,
    nodes: [
      { name: "node-1", ip: "172.16.10.11" },
      { name: "node-2", ip: "172.16.10.12" },
      { name: "node-3", ip: "172.16.20.13" },
    ],
    outside: [
      { name: "internet", ip: "203.0.113.10", listens: [{ port: 80 }] },
      { name: "client", ip: "198.51.100.20" },
    ],
    underlay: { subnets: RACKS },
    images: [{ name: "app", listens: [{ port: 80 }] }],
    ...more,
  };
}

export const RACKS = [{ cidr: "172.16.10.0/24" }, { cidr: "172.16.20.0/24" }];

/** `app("a", "node-1", "shop")`: a Pod that serves port 80. */
export function app(name: string, node: string, namespace = "default"): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: ${namespace}, labels: { app: ${name} } }
spec:
  nodeName: ${node}
  containers: [{ name: main, image: app }]`;
}

/** The Pods of §8: A and B on node-1, C on node-2, D on node-3. */
export const FOUR_PODS = [app("a", "node-1"), app("b", "node-1"), app("c", "node-2"), app("d", "node-3")];

export function referenceCluster(
  platform: RawPlatform,
  more: Partial<RawClusterDocument> = {},
  documents: readonly string[] = FOUR_PODS,
): ClusterState {
  return clusterWith(manifest(...documents), referenceWorld(platform, more));
}

/** The one path from one place to another. */
export function pathBetween(state: ClusterState, from: string, to: string): Path {
  const [path] = probe(state, from, to).paths;
  if (!path) throw new Error("no path");
  return path;
}

/** `a node-1 node-2 c`: the places of a path. */
export function places({ hops }: Path): string {
  return hops.map(({ place }) => label(place)).join(" ");
}

/** What the way took off the TTL of the packet itself. */
export function ttlLost({ hops }: Path): number {
  return 64 - (hops.at(-1)?.steps.at(-1)?.after.ttl ?? 64);
}

/** `UDP 8472`, `proto 4`, `VLAN`: what stood around the packet where it first left its node, or `none`. */
export function outer({ hops }: Path): string {
  const steps = hops.flatMap((hop) => hop.steps);
  const header = steps.find(({ kind }) => kind === "encapsulate")?.after.outer[0];
  if (header) return headerName(header);
  return steps.some(({ after }) => after.vlan !== undefined) ? "VLAN" : "none";
}

/** The source that the server saw, or how the path ended instead. */
export function sourceSeen({ disposition }: Path): string {
  return disposition.kind === "delivered" ? disposition.source : disposition.kind;
}

/** A policy that lets nothing in to the Pod with the label, or nothing out of it. */
export function denied(name: string, direction: "Ingress" | "Egress"): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-${name} }
spec: { podSelector: { matchLabels: { app: ${name} } }, policyTypes: [${direction}] }`;
}

/** At which place a policy dropped the packet; `nowhere` when none did. */
export function droppedAt({ hops, disposition }: Path): string {
  const last = hops.at(-1);
  return disposition.kind === "dropped-by-policy" && last ? label(last.place) : "nowhere";
}

function headerName(header: OuterHeader): string {
  return header.kind === "ipip" ? "proto 4" : `UDP ${header.port}`;
}

function label(place: Place): string {
  switch (place.kind) {
    case "router":
      return "R";
    case "load-balancer":
      return "LB";
    default:
      return place.name;
  }
}
