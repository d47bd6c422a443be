import type { HTTPGetAction } from "../../api/containers.ts";
import type { Container, IntOrString, Probe } from "../../api/kinds.ts";
import { answerOf, httpServerOf } from "../http-answer.ts";
import type { PodListener } from "../images.ts";

/**
 * Whether a probe of the kubelet succeeds (S-423). It comes over the network to the Pod's address, so that a process on
 * 127.0.0.1 does not answer; a status of 200 to 399 is success. A command inside the container always succeeds.
 */
export function succeeds(probe: Probe, container: Container, listeners: readonly PodListener[]): boolean {
  const { httpGet, tcpSocket, grpc } = probe;
  const target = httpGet?.port ?? tcpSocket?.port ?? grpc?.port;
  if (target === undefined) return true;
  const port = portNumber(target, container);
  const server = listeners.find(
    (listener) => listener.port === port && listener.protocol === "TCP" && listener.address === "any",
  );
  if (!server) return false;
  return httpGet === undefined || isContent(server, httpGet);
}

// Simplified: the kubelet comes from no address that a rule for some sources has in mind.
function isContent(listener: PodListener, { path, httpHeaders }: HTTPGetAction): boolean {
  const server = httpServerOf(listener);
  if (server.kind !== "answers") return false;
  const host = httpHeaders?.find(({ name }) => name.toLowerCase() === "host")?.value;
  const request = { method: "GET", path: path || "/", ...(host === undefined ? {} : { host }) };
  const { status } = answerOf(server.rules, request, { source: undefined, server: listener.container });
  return status >= 200 && status < 400;
}

/** A port name means the port of that name of the same container; one that it does not declare means no port (S-313). */
function portNumber(port: IntOrString, { ports = [] }: Container): number | undefined {
  return typeof port === "number" ? port : ports.find(({ name }) => name === port)?.containerPort;
}
