import type { ClusterDocument, Listener, NodeDeclaration, OutsideHost } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { listenersOf } from "../controllers/images.ts";
import type { Protocol } from "../net/packet.ts";
import { isRunning } from "../platforms/pods.ts";
import { holdersOfAddress, refOf } from "../store/object-store.ts";
import { healthCheckedAt } from "./health-check.ts";
import type { Cluster } from "./service-rules.ts";

/** Where kube-proxy tells of its own health: what load balancers ask for a Service whose policy is Cluster. */
export const HEALTHZ_PORT = 10_256;

/** Who takes a packet that reached its host; `pod` is set when the process belongs to one. */
export type Reception =
  | { readonly kind: "served"; readonly process: string; readonly pod: ObjectRef | undefined }
  | { readonly kind: "closed"; readonly bound: "nobody" | "localhost-only"; readonly pod: ObjectRef | undefined };

/** What a packet asks for: a port of a protocol, from the same machine or over the network. */
export type Knock = { readonly protocol: Protocol; readonly port: number; readonly from: "here" | "network" };

type NamedListener = Listener & { readonly process: string; readonly pod: ObjectRef | undefined };

/** Who listens in a Pod with a network namespace of its own (S-420). */
export function receptionInPod(document: ClusterDocument, pod: Pod, knock: Knock): Reception {
  return reception(podListeners(document, pod), knock, refOf(pod));
}

/** Who listens on a node: its Pods with hostNetwork, and the processes every node has. */
export function receptionOnNode(cluster: Cluster, node: NodeDeclaration, knock: Knock): Reception {
  const pods = hostNetworkPods(cluster, node).flatMap((pod) => podListeners(cluster.document, pod));
  return reception([...pods, ...nodeProcesses(cluster, node, knock.port)], knock, undefined);
}

export function receptionOutside(
  { name, listens = [] }: Pick<OutsideHost, "name" | "listens">,
  knock: Knock,
): Reception {
  const listeners = listens.map((listener) => ({ ...listener, process: name, pod: undefined }));
  return reception(listeners, knock, undefined);
}

/** The kernel itself answers a ping; everything else needs a process. */
function reception(
  listeners: readonly NamedListener[],
  { protocol, port, from }: Knock,
  pod: ObjectRef | undefined,
): Reception {
  if (protocol === "ICMP") return { kind: "served", process: "kernel", pod };
  const onPort = listeners.filter((listener) => listener.port === port && listener.protocol === protocol);
  const taker = onPort.find(({ address }) => address === "any" || from === "here");
  if (taker) return { kind: "served", process: taker.process, pod: taker.pod };
  const owner = onPort[0]?.pod ?? pod;
  return { kind: "closed", bound: onPort.length > 0 ? "localhost-only" : "nobody", pod: owner };
}

function podListeners(document: ClusterDocument, pod: Pod): readonly NamedListener[] {
  const ref = refOf(pod);
  return listenersOf(document, pod).map((listener) => ({ ...listener, process: listener.container, pod: ref }));
}

function hostNetworkPods({ objects }: Cluster, node: NodeDeclaration): readonly Pod[] {
  return holdersOfAddress(objects, node.ip).filter(
    (holder): holder is Pod =>
      holder.kind === "Pod" && (holder as Pod).spec.hostNetwork === true && isRunning(holder as Pod),
  );
}

// kube-proxy itself answers on a Service's health-check port (S-535), and nowhere else: it opens no node ports (S-503).
function nodeProcesses(cluster: Cluster, node: NodeDeclaration, port: number): readonly NamedListener[] {
  return [
    process("kubelet", 10250),
    process("kube-proxy", HEALTHZ_PORT),
    ...(node.controlPlane === true ? [process("kube-apiserver", 6443)] : []),
    ...(healthCheckedAt(cluster, port) ? [process("kube-proxy", port)] : []),
  ];
}

function process(name: string, port: number): NamedListener {
  return { port, protocol: "TCP", address: "any", process: name, pod: undefined };
}
