import type { EndpointPort, Pod, Service, ServicePort } from "../../api/kinds.ts";
import { type ObjectStore, podsWithLabels } from "../../store/object-store.ts";
import { servingContainers } from "../images.ts";
import { isFinished, isPodReady, isTerminating } from "../pods.ts";

/** Whether controllers find the endpoints of a Service: it has a selector, and is more than a name (S-430). */
export function isSelfManaged({ spec }: Service): boolean {
  return Object.keys(spec.selector ?? {}).length > 0 && spec.type !== "ExternalName";
}

/** The Pods of a Service that may be endpoints: they have an address and are not finished; terminating ones stay (S-431). */
export function podsOf(store: ObjectStore, { metadata, spec }: Service): readonly Pod[] {
  return podsWithLabels(store, metadata.namespace ?? "", spec.selector ?? {}).filter(
    (pod) => pod.status?.podIP !== undefined && !isFinished(pod),
  );
}

/** Whether new connections may go to the Pod, as far as the Service is concerned (S-433). */
export function isReadyFor({ spec }: Service, pod: Pod): boolean {
  return spec.publishNotReadyAddresses === true || (isPodReady(pod) && !isTerminating(pod));
}

/** The Pod's own name in DNS, if this is the Service that it names as its subdomain (S-433). */
export function hostnameFor({ metadata }: Service, { spec }: Pod): string | undefined {
  return spec.subdomain === metadata.name && spec.hostname ? spec.hostname : undefined;
}

/** The ports of a Service as they stand at a Pod; Pods that resolve all of them alike share the list where it is fixed. */
export function portResolver({ spec }: Service): (pod: Pod) => readonly EndpointPort[] {
  const ports = spec.ports ?? [];
  const fixed = ports.every(({ targetPort }) => typeof targetPort !== "string");
  const resolved = ports.flatMap((port) => endpointPort(port, undefined));
  return fixed ? () => resolved : (pod) => ports.flatMap((port) => endpointPort(port, pod));
}

/** A number means itself; a name means the container port of that name and protocol, or nothing for this Pod (S-432). */
function endpointPort(service: ServicePort, pod: Pod | undefined): readonly EndpointPort[] {
  const { name = "", protocol = "TCP", port, targetPort = port, appProtocol } = service;
  const number = typeof targetPort === "number" ? targetPort : pod && namedPort(pod, targetPort, protocol);
  if (number === undefined) return [];
  return [{ ...(appProtocol === undefined ? {} : { appProtocol }), name, protocol, port: number }];
}

function namedPort(pod: Pod, name: string, protocol: string): number | undefined {
  const sidecarsLast = [...pod.spec.containers, ...servingContainers(pod)];
  const ports = sidecarsLast.flatMap((container) => container.ports ?? []);
  return ports.find((port) => port.name === name && (port.protocol ?? "TCP") === protocol)?.containerPort;
}
