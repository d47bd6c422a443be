import type { ClusterDocument } from "../../api/cluster-document.ts";
import type { Container, IntOrString, Probe } from "../../api/kinds.ts";
import { imageOf, type PodListener } from "../images.ts";

/**
 * Whether a probe of the kubelet succeeds (S-423). It comes over the network to the Pod's address, so that a process on
 * 127.0.0.1 does not answer; a status of 200 to 399 is success. A command inside the container always succeeds.
 */
export function succeeds(
  probe: Probe,
  container: Container,
  document: ClusterDocument,
  listeners: readonly PodListener[],
): boolean {
  const { httpGet, tcpSocket, grpc } = probe;
  const target = httpGet?.port ?? tcpSocket?.port ?? grpc?.port;
  if (target === undefined) return true;
  const port = portNumber(target, container);
  const server = listeners.find(
    (listener) => listener.port === port && listener.protocol === "TCP" && listener.address === "any",
  );
  if (!server) return false;
  const status = httpGet ? statusFor(httpGet.path || "/", document, container, server) : 200;
  return status >= 200 && status < 400;
}

// Simplified: whoever of the Pod serves the port answers as the probed container's image does.
function statusFor(path: string, document: ClusterDocument, container: Container, server: PodListener): number {
  const answers = server.container === container.name ? imageOf(document, container)?.answers : undefined;
  return answers === undefined ? 200 : (answers[path.replace(/\?.*/, "")] ?? 404);
}

/** A port name means the port of that name of the same container; one that it does not declare means no port (S-313). */
function portNumber(port: IntOrString, { ports = [] }: Container): number | undefined {
  return typeof port === "number" ? port : ports.find(({ name }) => name === port)?.containerPort;
}
