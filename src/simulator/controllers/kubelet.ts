import type { Listener, NodeDeclaration } from "../api/cluster-document.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { Container, Node, Pod } from "../api/kinds.ts";
import { refKey } from "../api/object-ref.ts";
import type { PodStatus } from "../api/pod-status.ts";
import { originOf } from "../api/provenance.ts";
import { secondsAt } from "../api/timestamp.ts";
import { getObject, podsOnNode, provenanceOf, refOf, removeObject } from "../store/object-store.ts";
import { homelessStatus, podStatus } from "./containers/pod-status.ts";
import { type Controlled, chosenBy, putField, putStatus, withObjects } from "./controlled.ts";
import { imageOf, lingers, listenersIn, listenersOf, servingContainers } from "./images.ts";
import { machineOf } from "./nodes.ts";
import { giveAddress, takeAddressBack } from "./pod-address.ts";
import { isFinished, isTerminating } from "./pods.ts";
import { untolerated } from "./scheduling/tolerations.ts";
import { wakeAt } from "./timers.ts";

/**
 * What the kubelet of its node does with a Pod: gives it an address and starts it, says whether it is ready, and ends it
 * when it was deleted (S-420…S-423). The kubelet of a node that is down does nothing.
 */
export function runPod(cluster: Controlled, pod: Pod): Controlled {
  const node = machineOf(cluster.document, pod.spec.nodeName);
  if (!node || cluster.failedNodes.has(node.name)) return cluster;
  if (isTerminating(pod)) return endPod(cluster, pod);
  if (isFinished(pod)) return cluster;
  return pod.status?.podIP === undefined
    ? startPod(cluster, pod, node)
    : reportPod(cluster, pod, node, pod.status.podIP);
}

/** The process ends when it is told to, or is killed when its grace period is over (S-431). */
function endPod(cluster: Controlled, pod: Pod): Controlled {
  const end = secondsAt(pod.metadata.deletionTimestamp ?? "");
  const serves = pod.status?.podIP !== undefined && lingers(cluster.document, pod);
  if (serves && cluster.time < end) return wakeAt(cluster, refOf(pod), end);
  return withObjects(cluster, removeObject(cluster.objects, refOf(pod)));
}

function startPod(cluster: Controlled, pod: Pod, node: NodeDeclaration): Controlled {
  if (!isAdmitted(cluster, pod)) return cluster;
  const addressing = giveAddress(cluster, pod, node);
  if (addressing.kind === "refused") {
    return putStatus(cluster, pod, homelessStatus(cluster, pod, node.ip, addressing));
  }
  return noticeImages(reportPod(addressing.cluster, pod, node, addressing.address), pod);
}

// Simplified: a Pod that names a node which evicts it waits there; a real kubelet fails it, and its controller makes
// another one, for ever.
function isAdmitted({ objects }: Controlled, { spec }: Pod): boolean {
  const node = getObject<Node>(objects, { kind: "Node", namespace: "", name: spec.nodeName ?? "" });
  return untolerated(spec, node?.spec.taints ?? [], ["NoExecute"]).length === 0;
}

function reportPod(cluster: Controlled, pod: Pod, node: NodeDeclaration, podIP: string): Controlled {
  const status = podStatus(cluster, pod, { podIP, hostIP: node.ip }, takenPorts(cluster, pod));
  const ended = status.phase === "Succeeded" || status.phase === "Failed";
  const reported =
    pod.status?.podIP === undefined ? putPodStatus(cluster, pod, status) : putStatus(cluster, pod, status);
  return ended ? takeAddressBack(reported, { ...pod, status }) : reported;
}

const BY_KUBELET = chosenBy("kubelet", "status");

// The first report is news in any case.
function putPodStatus(cluster: Controlled, pod: Pod, status: PodStatus): Controlled {
  return putField(cluster, { ...pod, status }, BY_KUBELET);
}

/** With hostNetwork the ports are the node's: its other such Pods that run hold theirs. */
function takenPorts({ objects, document }: Controlled, pod: Pod): readonly Listener[] {
  const wants =
    pod.spec.hostNetwork && servingContainers(pod).some((each) => listenersIn(document, pod, each).length > 0);
  if (!wants) return [];
  return podsOnNode(objects, pod.spec.nodeName ?? "")
    .filter((other) => other.spec.hostNetwork && other.status?.podIP && refKey(refOf(other)) !== refKey(refOf(pod)))
    .flatMap((other) => listenersOf(document, other));
}

function noticeImages(cluster: Controlled, pod: Pod): Controlled {
  if (pod.spec.containers.every((container) => imageOf(cluster.document, container))) return cluster;
  const unknown = pod.spec.containers.flatMap((container, i) =>
    imageOf(cluster.document, container) ? [] : [unknownImage(cluster, pod, container, i)],
  );
  const fresh = unknown.filter(({ message }) => !cluster.notices.some((notice) => notice.message === message));
  return fresh.length === 0 ? cluster : { ...cluster, notices: [...cluster.notices, ...fresh] };
}

function unknownImage(cluster: Controlled, pod: Pod, container: Container, index: number): Diagnostic {
  const path = `spec.containers[${index}].image`;
  const origin = originOf(provenanceOf(cluster.objects, refOf(pod)), path);
  return {
    code: "unknown-image",
    severity: "hint",
    message: `${path}: "${container.image ?? ""}" is not an image of this world, so nothing listens in it`,
    path,
    object: refOf(pod),
    ...(origin?.kind === "written" ? { range: origin.range } : {}),
    hint: `Use one of the images that the world declares: ${knownNames(cluster)}.`,
  };
}

function knownNames({ document }: Controlled): string {
  return [...new Set([...document.images.map(({ name }) => name), "nginx", "echo", "client"])].sort().join(", ");
}
