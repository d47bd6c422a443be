import type { HTTPProxy } from "../api/http.ts";
import type { Pod, Service } from "../api/kinds.ts";
import { hasAllLabels } from "../api/labels.ts";
import { listObjects, thatMaySelect } from "../store/object-store.ts";
import type { Controlled } from "./controlled.ts";
import { listenersOf } from "./images.ts";
import { ingressOf } from "./load-balancers/provider.ts";

/** Whether any image of the world is a controller: without one no Ingress and no Gateway does anything (S-801). */
export function hasProxies({ document }: Pick<Controlled, "document">): boolean {
  return document.images.some(
    ({ listens }) => listens !== "declared-ports" && listens.some(({ http }) => http?.kind === "proxies"),
  );
}

/**
 * Where the controller is reached, as it writes into the status of what it serves: the load-balancer addresses of the
 * Services before its Pods, or else the nodes that the Pods are on. None while no Pod of it is ready.
 */
export function addressesOfProxy(
  cluster: Controlled,
  serves: HTTPProxy["serves"],
  controller: string,
): readonly string[] {
  const pods = listObjects<Pod>(cluster.objects, "Pod").filter((pod) => isProxy(cluster, pod, serves, controller));
  const balanced = pods.flatMap((pod) => servicesBefore(cluster, pod).flatMap(ingressOf)).flatMap(({ ip }) => ip ?? []);
  const addresses = balanced.length > 0 ? balanced : pods.flatMap(({ status }) => status?.hostIP ?? []);
  return [...new Set(addresses)].sort();
}

function isProxy({ document }: Controlled, pod: Pod, serves: HTTPProxy["serves"], controller: string): boolean {
  const isReady = pod.status?.conditions?.some(({ type, status }) => type === "Ready" && status === "True") ?? false;
  return (
    isReady &&
    listenersOf(document, pod).some(
      ({ http }) => http?.kind === "proxies" && http.serves === serves && http.controller === controller,
    )
  );
}

function servicesBefore({ objects }: Controlled, { metadata }: Pod): readonly Service[] {
  const labels = metadata.labels ?? {};
  return thatMaySelect<Service>(objects, "Service", metadata.namespace ?? "", labels).filter(({ spec }) =>
    hasAllLabels(labels, spec.selector ?? {}),
  );
}
