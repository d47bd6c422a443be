import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { nodeAt } from "../dataplane/underlay.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import type { NetworkedPod } from "../platforms/platform.ts";
import { networkedPods } from "../platforms/pods.ts";
import { segmentOf } from "../platforms/world.ts";
import { holdersOfAddress, listObjects, refOf } from "../store/object-store.ts";
import type { Destination, Disposition, Path, Sender } from "./trace.ts";
import { tracePacket } from "./trace-packet.ts";

/** The four requirements of the Kubernetes network model (cni-platforms.md §0.2). */
export type Requirement = "R1" | "R2" | "R3" | "R4";

/** Why a requirement does not hold for a Pod, or for a pair. */
export type ModelFailure =
  | { readonly requirement: "R1"; readonly kind: "no-address"; readonly pod: ObjectRef; readonly message: string }
  | {
      readonly requirement: "R1";
      readonly kind: "shared-address";
      readonly pod: ObjectRef;
      readonly address: IPAddress;
    }
  | {
      readonly requirement: "R2" | "R3" | "R4";
      readonly kind: "not-reached";
      readonly from: Sender;
      readonly to: Sender;
      readonly disposition: Disposition;
    }
  /** The packet arrived, but under another address than the sender's own. */
  | {
      readonly requirement: "R2" | "R4";
      readonly kind: "translated";
      readonly from: Sender;
      readonly to: Sender;
      readonly source: IPAddress;
    };

/** A Pod that another node sees under a node's address: allowed, and worth knowing. */
export type HiddenFromNode = { readonly from: Sender; readonly to: Sender; readonly source: IPAddress };

export type NetworkModelCheck = {
  readonly failures: readonly ModelFailure[];
  readonly hiddenFromNodes: readonly HiddenFromNode[];
  /** Whether every pair was tried, or of nodes and Pods that are alike two stood for all. */
  readonly tried: "every pair" | "two of a kind";
};

/** Beyond so many Pods and nodes two of a kind stand for all: the platform treats them alike. */
const MANY = 16;

/** Proves the network model for a cluster as it is, or names every pair for which it does not hold, and why. */
export function checkNetworkModel(state: ClusterState): NetworkModelCheck {
  const nodes = representativeNodes(state);
  const pods = nodes.flatMap((node) => representativePods(state, node));
  const all = pods.length === listObjects<Pod>(state.objects, "Pod").filter(hasOwnNetwork).length;
  const reached = pods.flatMap((from) => pods.filter((to) => to !== from).flatMap((to) => podToPod(state, from, to)));
  const fromNodes = nodes.flatMap((node) => pods.flatMap((to) => nodeToPod(state, node, to)));
  return {
    failures: [...addressFailures(state), ...reached, ...fromNodes],
    hiddenFromNodes: pods.flatMap((from) => nodes.flatMap((node) => hiddenFrom(state, from, node))),
    tried: all && nodes.length === state.document.nodes.length ? "every pair" : "two of a kind",
  };
}

function addressFailures({ document, objects }: ClusterState): readonly ModelFailure[] {
  return listObjects<Pod>(objects, "Pod")
    .filter(hasOwnNetwork)
    .flatMap((pod): readonly ModelFailure[] => {
      const address = parseIPAddress(pod.status?.podIP ?? "");
      if (address === undefined) return [withoutAddress(pod)];
      const holders = holdersOfAddress(objects, address).filter(
        (holder) => holder.kind !== "Pod" || hasOwnNetwork(holder as Pod),
      );
      const shared = holders.length > 1 || nodeAt(document, address) !== undefined;
      return shared ? [{ requirement: "R1", kind: "shared-address", pod: refOf(pod), address: address }] : [];
    });
}

function withoutAddress(pod: Pod): ModelFailure {
  const conditions = pod.status?.conditions ?? [];
  const message = conditions.find(({ message: text }) => text !== undefined)?.message ?? "";
  return { requirement: "R1", kind: "no-address", pod: refOf(pod), message };
}

function podToPod(state: ClusterState, from: NetworkedPod, to: NetworkedPod): readonly ModelFailure[] {
  const [sender, receiver] = [senderOf(from), senderOf(to)];
  const { disposition } = ping(state, sender, {
    kind: "pod",
    namespace: receiver.namespace,
    name: receiver.name,
    port: 0,
  });
  const pair = { requirement: "R2", from: sender, to: receiver } as const;
  if (disposition.kind !== "delivered") return [{ ...pair, kind: "not-reached", disposition }];
  return disposition.source === from.address ? [] : [{ ...pair, kind: "translated", source: disposition.source }];
}

// What runs on a node reaches the node's own Pods (R3), and as a Pod with hostNetwork all others (R4), by an address of its own.
function nodeToPod(state: ClusterState, node: NodeDeclaration, to: NetworkedPod): readonly ModelFailure[] {
  const [sender, receiver] = [{ kind: "node", name: node.name } as const, senderOf(to)];
  const path = ping(state, sender, { kind: "pod", namespace: receiver.namespace, name: receiver.name, port: 0 });
  const requirement = to.node.name === node.name ? "R3" : "R4";
  const { disposition } = path;
  if (disposition.kind !== "delivered")
    return [{ requirement, kind: "not-reached", from: sender, to: receiver, disposition }];
  if (requirement === "R3" || !isTranslated(path)) return [];
  return [{ requirement, kind: "translated", from: sender, to: receiver, source: disposition.source }];
}

function hiddenFrom(state: ClusterState, from: NetworkedPod, node: NodeDeclaration): readonly HiddenFromNode[] {
  if (from.node.name === node.name) return [];
  const sender = senderOf(from);
  const { disposition } = ping(state, sender, { kind: "node", name: node.name, port: 0 });
  if (disposition.kind !== "delivered" || disposition.source === from.address) return [];
  return [{ from: sender, to: { kind: "node", name: node.name }, source: disposition.source }];
}

// A ping needs nobody to listen: what it says is the network's alone.
function ping(state: ClusterState, from: Sender, to: Destination): Path {
  const [path] = tracePacket(state, { from, to, protocol: "ICMP", payload: 0 }).paths;
  if (!path) throw new Error("a ping without a path");
  return path;
}

function isTranslated({ hops }: Path): boolean {
  return hops.some(({ steps }) => steps.some(({ kind }) => kind === "snat"));
}

function representativeNodes({ document }: ClusterState): readonly NodeDeclaration[] {
  if (document.nodes.length <= MANY) return document.nodes;
  return twoOfAKind(document.nodes, (node) => kindOfNode(document, node));
}

// Nodes are alike that share a segment, and of which the world says nothing in particular.
function kindOfNode(document: ClusterState["document"], node: NodeDeclaration): string {
  const singled = document.underlay.blocked.flatMap(({ nodes }, i) => (nodes?.includes(node.name) ? [i] : []));
  return [segmentOf(document, node), node.podCIDR === undefined, ...singled].join(" ");
}

function representativePods(state: ClusterState, node: NodeDeclaration): readonly NetworkedPod[] {
  const pods = networkedPods(state, node);
  return pods.length <= MANY / 4 ? pods : twoOfAKind(pods, ({ pod }) => pod.metadata.namespace ?? "");
}

function twoOfAKind<T>(items: readonly T[], kindOf: (item: T) => string): readonly T[] {
  const counts = new Map<string, number>();
  return items.filter((item) => {
    const count = counts.get(kindOf(item)) ?? 0;
    counts.set(kindOf(item), count + 1);
    return count < 2;
  });
}

const hasOwnNetwork = ({ spec, status }: Pod): boolean =>
  spec.hostNetwork !== true && status?.phase !== "Succeeded" && status?.phase !== "Failed";

function senderOf({ pod }: NetworkedPod): Extract<Sender, { kind: "pod" }> {
  return { kind: "pod", namespace: pod.metadata.namespace ?? "", name: pod.metadata.name };
}
