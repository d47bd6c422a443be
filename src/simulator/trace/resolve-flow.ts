import type { Pod, Service, ServicePort } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { ingressOf } from "../controllers/load-balancers/provider.ts";
import { nodeNamed, outsideHostNamed } from "../dataplane/underlay.ts";
import type { HostName } from "../net/interface.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import type { Socket } from "../net/packet.ts";
import { isRunning } from "../platforms/pods.ts";
import { getObject } from "../store/object-store.ts";
import type { Destination, Disposition, Sender } from "./trace.ts";

/** What was looked up, or why there is nothing to send to or from. */
export type Resolved<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "missing"; readonly disposition: Disposition };

type ServiceDestination = Extract<Destination, { kind: "service" }>;

/** Where a packet starts: in the sender's network namespace, which is the node's for a Pod with hostNetwork. */
export function resolveSender({ document, objects }: ClusterState, sender: Sender): Resolved<HostName> {
  switch (sender.kind) {
    case "node": {
      const node = nodeNamed(document, sender.name);
      return node ? found(`node/${node.name}`) : nameNotFound(`Node ${sender.name}`);
    }
    case "outside": {
      const host = outsideHostNamed(document, sender.name);
      return host ? found(`outside/${host.name}`) : nameNotFound(`outside host ${sender.name}`);
    }
    case "pod": {
      const ref: ObjectRef = { kind: "Pod", namespace: sender.namespace, name: sender.name };
      const pod = getObject<Pod>(objects, ref);
      if (!pod) return nameNotFound(`Pod ${sender.namespace}/${sender.name}`);
      const node = nodeNamed(document, pod.spec.nodeName ?? "");
      if (!node || !isRunning(pod)) return noAddress(ref, "pod-ip");
      return found(pod.spec.hostNetwork === true ? `node/${node.name}` : `pod/${sender.namespace}/${sender.name}`);
    }
  }
}

/** A destination that is found without asking anybody. */
export type KnownDestination = Exclude<Destination, { kind: "name" }>;

/** The address and port that a destination stands for. */
export function resolveDestination({ document, objects }: ClusterState, to: KnownDestination): Resolved<Socket> {
  switch (to.kind) {
    case "socket":
      return found(to.socket);
    case "node": {
      const node = nodeNamed(document, to.name);
      return node ? found({ address: node.ip, port: to.port }) : nameNotFound(`Node ${to.name}`);
    }
    case "pod": {
      const ref: ObjectRef = { kind: "Pod", namespace: to.namespace, name: to.name };
      const pod = getObject<Pod>(objects, ref);
      if (!pod) return nameNotFound(`Pod ${to.namespace}/${to.name}`);
      const address = isRunning(pod) ? parseIPAddress(pod.status?.podIP ?? "") : undefined;
      return address ? found({ address, port: to.port }) : noAddress(ref, "pod-ip");
    }
    case "service": {
      const ref: ObjectRef = { kind: "Service", namespace: to.namespace, name: to.name };
      const service = getObject<Service>(objects, ref);
      return service ? serviceSocket(document, service, ref, to) : nameNotFound(`${to.name}.${to.namespace}`);
    }
  }
}

function serviceSocket(
  document: ClusterState["document"],
  service: Service,
  ref: ObjectRef,
  { port, at }: ServiceDestination,
): Resolved<Socket> {
  const declared = declaredPort(service, port);
  const number = declared?.port ?? (/^\d+$/.test(port) ? Number(port) : undefined);
  switch (at.kind) {
    case "cluster-ip":
      return socketOr(parseIPAddress(service.spec.clusterIP ?? ""), number, ref, "cluster-ip");
    case "load-balancer":
      return socketOr(parseIPAddress(ingressOf(service)[0]?.ip ?? ""), number, ref, "load-balancer");
    case "node-port": {
      const node = nodeNamed(document, at.node);
      if (!node) return nameNotFound(`Node ${at.node}`);
      if (!declared) return noAddress(ref, "port");
      return socketOr(node.ip, declared.nodePort, ref, "node-port");
    }
  }
}

// A number that is no port of the Service can still be called: that is how a learner meets the time-out (S-548).
function socketOr(
  address: IPAddress | undefined,
  port: number | undefined,
  ref: ObjectRef,
  kind: "cluster-ip" | "load-balancer" | "node-port",
): Resolved<Socket> {
  if (address === undefined) return noAddress(ref, kind);
  return port === undefined ? noAddress(ref, kind === "node-port" ? "node-port" : "port") : found({ address, port });
}

function declaredPort({ spec }: Service, port: string): ServicePort | undefined {
  return (spec.ports ?? []).find((candidate) => candidate.name === port || String(candidate.port) === port);
}

const found = <T>(value: T): Resolved<T> => ({ kind: "found", value });
const nameNotFound = <T>(name: string): Resolved<T> => ({
  kind: "missing",
  disposition: { kind: "name-not-found", name },
});

function noAddress<T>(
  service: ObjectRef,
  missing: Extract<Disposition, { kind: "no-address" }>["missing"],
): Resolved<T> {
  return { kind: "missing", disposition: { kind: "no-address", service, missing } };
}
