import type { Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { isRunning } from "../platforms/pods.ts";
import { podsWithLabels, refOf, slicesOfService } from "../store/object-store.ts";
import type { Cluster, ServiceRule } from "./service-rules.ts";

/** Why a Service port has no endpoint that may be used. */
export type EndpointShortage =
  | "no-selector"
  | "selector-matches-no-pod"
  | "no-pod-has-the-port-name"
  | "no-pod-is-ready"
  | "slice-without-the-port";

/** The reason, and the field that brought it about: the one to look at first. */
export type ShortageReason = {
  readonly shortage: EndpointShortage;
  readonly object: ObjectRef;
  readonly path: string;
};

export function endpointShortage({ objects }: Cluster, { service, index, port }: ServiceRule): ShortageReason {
  const ref = refOf(service);
  const { selector } = service.spec;
  if (selector === undefined || Object.keys(selector).length === 0) {
    const slices = slicesOfService(objects, ref.namespace, ref.name);
    return slices.length === 0
      ? { shortage: "no-selector", object: ref, path: "spec.selector" }
      : { shortage: "slice-without-the-port", object: ref, path: `spec.ports[${index}].name` };
  }
  const pods = podsWithLabels(objects, ref.namespace, selector).filter(isRunning);
  if (pods.length === 0) return { shortage: "selector-matches-no-pod", object: ref, path: "spec.selector" };
  if (typeof port.targetPort === "string" && !pods.some((pod) => declaresPort(pod, port.targetPort, port.protocol))) {
    return { shortage: "no-pod-has-the-port-name", object: ref, path: `spec.ports[${index}].targetPort` };
  }
  return { shortage: "no-pod-is-ready", ...probeOf(pods[0], ref) };
}

function declaresPort(pod: Pod, name: string | number | undefined, protocol = "TCP"): boolean {
  return pod.spec.containers.some(({ ports = [] }) =>
    ports.some((port) => port.name === name && (port.protocol ?? "TCP") === protocol),
  );
}

// An unready Pod is most often one whose readiness probe fails.
function probeOf(pod: Pod | undefined, service: ObjectRef): { readonly object: ObjectRef; readonly path: string } {
  const container = pod?.spec.containers.findIndex(({ readinessProbe }) => readinessProbe !== undefined) ?? -1;
  if (pod === undefined || container < 0) return { object: service, path: "spec.selector" };
  return { object: refOf(pod), path: `spec.containers[${container}].readinessProbe` };
}
