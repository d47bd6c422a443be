import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { Condition, Container, IntOrString, Pod, PodStatus } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { originOf } from "../api/provenance.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { platformOf } from "../platforms/index.ts";
import { getObject, provenanceOf, putObject, refOf } from "../store/object-store.ts";
import { type Controlled, withObjects } from "./controlled.ts";
import { imageOf, listenersOf, type PodListener } from "./images.ts";

/** Starts a Pod that is bound to a node: gives it an address, lets its containers run, and says whether it is ready (S-420…S-423). */
export function runPod<T extends Controlled>(cluster: T, ref: ObjectRef): T {
  const pod = getObject<Pod>(cluster.objects, ref);
  if (!pod || pod.spec.nodeName === undefined) return cluster;
  const node = cluster.document.nodes.find(({ name }) => name === pod.spec.nodeName);
  if (!node) return cluster;
  if (pod.status?.podIP !== undefined) return updateReadiness(cluster, pod, pod.status);
  return noticeImages(startPod(cluster, pod, node), pod);
}

/** Gives the address of a Pod that is gone back to the platform. */
export function forgetPod<T extends Controlled>(cluster: T, pod: Pod): T {
  const node = cluster.document.nodes.find(({ name }) => name === pod.spec.nodeName);
  const address = parseIPAddress(pod.status?.podIP ?? "");
  if (!node || address === undefined || pod.spec.hostNetwork) return cluster;
  return { ...cluster, ipam: platformOf(cluster.document).releaseAddress(cluster.ipam, node, address) };
}

function startPod<T extends Controlled>(cluster: T, pod: Pod, node: NodeDeclaration): T {
  if (pod.spec.hostNetwork) return withStatus(cluster, pod, running(cluster, pod, node, node.ip));
  const assignment = platformOf(cluster.document).assignAddress(cluster.ipam, cluster.document, node);
  if (assignment.kind === "exhausted") return leaveWaiting(cluster, pod, node, assignment.message);
  return { ...withStatus(cluster, pod, running(cluster, pod, node, assignment.address)), ipam: assignment.ipam };
}

function running(cluster: Controlled, pod: Pod, node: NodeDeclaration, address: IPAddress): PodStatus {
  return {
    phase: "Running",
    hostIP: node.ip,
    podIP: address,
    podIPs: [{ ip: address }],
    conditions: [{ type: "PodScheduled", status: "True" }, readyCondition(cluster, pod)],
  };
}

/** A Pod for which no address is left says so once, and waits. */
function leaveWaiting<T extends Controlled>(cluster: T, pod: Pod, node: NodeDeclaration, message: string): T {
  const isKnown = pod.status?.conditions?.some((condition) => condition.message === message);
  return isKnown ? cluster : withStatus(cluster, pod, withoutAddress(message, node));
}

function withoutAddress(message: string, node: NodeDeclaration): PodStatus {
  const ready: Condition = { type: "Ready", status: "False", reason: "FailedCreatePodSandBox", message };
  return { phase: "Pending", hostIP: node.ip, conditions: [{ type: "PodScheduled", status: "True" }, ready] };
}

function updateReadiness<T extends Controlled>(cluster: T, pod: Pod, status: PodStatus): T {
  const wanted = readyCondition(cluster, pod);
  const current = status.conditions?.find(({ type }) => type === "Ready");
  if (current?.status === wanted.status) return cluster;
  const conditions = [...(status.conditions ?? []).filter(({ type }) => type !== "Ready"), wanted];
  return withStatus(cluster, pod, { ...status, conditions });
}

function withStatus<T extends Controlled>(cluster: T, pod: Pod, status: PodStatus): T {
  const provenance = new Map(provenanceOf(cluster.objects, refOf(pod)) ?? []).set("status", {
    kind: "controller",
    controller: "kubelet",
  });
  return withObjects(cluster, putObject(cluster.objects, { ...pod, status }, provenance));
}

// `sim/ready` is read by the stand-in kubelet of the recordings only.
function readyCondition(cluster: Controlled, pod: Pod): Condition {
  const listeners = listenersOf(cluster.document, pod);
  const standIn = pod.spec.containers.some(
    (container) => imageOf(cluster.document, container)?.listens === "declared-ports",
  );
  const held = standIn && pod.metadata.annotations?.["sim/ready"] === "false";
  const failing = pod.spec.containers.find((container) => !isReady(container, pod, listeners));
  if (!held && failing === undefined) return { type: "Ready", status: "True" };
  return {
    type: "Ready",
    status: "False",
    reason: "ContainersNotReady",
    message: `containers with unready status: [${failing?.name ?? pod.spec.containers[0]?.name ?? ""}]`,
  };
}

/** A container without a readiness probe is ready once it runs; a probe must find somebody listening (S-423). */
function isReady({ readinessProbe }: Container, pod: Pod, listeners: readonly PodListener[]): boolean {
  const port = readinessProbe?.httpGet?.port ?? readinessProbe?.tcpSocket?.port;
  if (port === undefined) return true;
  const number = portNumber(port, pod);
  return listeners.some(
    (listener) => listener.port === number && listener.protocol === "TCP" && listener.address === "any",
  );
}

/** A port name means the container port of that name; one that nobody declares means no port (S-313). */
function portNumber(port: IntOrString, pod: Pod): number | undefined {
  if (typeof port === "number") return port;
  const ports = pod.spec.containers.flatMap((container) => container.ports ?? []);
  return ports.find(({ name }) => name === port)?.containerPort;
}

function noticeImages<T extends Controlled>(cluster: T, pod: Pod): T {
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
