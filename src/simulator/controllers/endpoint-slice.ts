import type { Endpoint, EndpointSlice, Node, Pod, Service, ServicePort } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { familyOf, type IPAddress } from "../net/ip.ts";
import { randomSuffix } from "../store/chance.ts";
import {
  getObject,
  type ObjectStore,
  podsWithLabels,
  refOf,
  removeObject,
  slicesOfService,
} from "../store/object-store.ts";
import { type Controlled, putControlled, withObjects } from "./controlled.ts";
import { withTrafficHints } from "./traffic-hints.ts";

const MANAGED_BY = "endpointslice.kubernetes.io/managed-by";
const CONTROLLER = "endpointslice-controller.k8s.io";
/** Endpoints in one slice at most (S-434). */
const SLICE_CAPACITY = 100;

type SlicePort = NonNullable<EndpointSlice["ports"]>[number];
/** Pods that resolve every Service port to the same number stand in the same slices (S-432). */
type Group = { readonly ports: readonly SlicePort[]; readonly endpoints: readonly Endpoint[] };

/** Keeps the EndpointSlices of a Service with a selector in step with its Pods (S-430…S-434). */
export function reconcileEndpointSlices<T extends Controlled>(cluster: T, ref: ObjectRef): T {
  const service = getObject<Service>(cluster.objects, ref);
  const existing = slicesOfService(cluster.objects, ref.namespace, ref.name).filter(isManaged);
  if (!service) return withObjects(cluster, removeAll(cluster.objects, existing));
  if (!hasSelector(service) || service.spec.type === "ExternalName") return cluster;
  const wanted = slicesFor(service, podsFor(cluster.objects, service), cluster);
  const names = new Set(wanted.map(({ metadata }) => metadata.name));
  const kept = removeAll(
    cluster.objects,
    existing.filter(({ metadata }) => !names.has(metadata.name)),
  );
  return withObjects(
    cluster,
    wanted.reduce((store, slice) => putIfChanged(store, slice, service), kept),
  );
}

function hasSelector({ spec }: Service): boolean {
  return Object.keys(spec.selector ?? {}).length > 0;
}

const isManaged = ({ metadata }: EndpointSlice): boolean => metadata.labels?.[MANAGED_BY] === CONTROLLER;

/** Pods with an address that are not finished; terminating ones stay (S-431). */
function podsFor(store: ObjectStore, { metadata, spec }: Service): readonly Pod[] {
  return podsWithLabels(store, metadata.namespace ?? "", spec.selector ?? {}).filter(
    ({ status }) => status?.podIP !== undefined && status.phase !== "Succeeded" && status.phase !== "Failed",
  );
}

function slicesFor(service: Service, pods: readonly Pod[], cluster: Controlled): readonly EndpointSlice[] {
  const groups = groupByPorts(service, pods, cluster.objects);
  // Without any Pod one placeholder stands for the Service, without ports and endpoints.
  if (groups.length === 0) return [sliceOf(service, { ports: [], endpoints: [] }, cluster.seed, 0)];
  return groups.flatMap((group) =>
    chunks(group.endpoints, SLICE_CAPACITY).map((endpoints, i) =>
      sliceOf(service, { ...group, endpoints }, cluster.seed, i),
    ),
  );
}

function groupByPorts(service: Service, pods: readonly Pod[], store: ObjectStore): readonly Group[] {
  const groups = new Map<string, { ports: readonly SlicePort[]; endpoints: Endpoint[] }>();
  for (const pod of pods) {
    const ports = (service.spec.ports ?? []).flatMap((port) => slicePort(port, pod));
    const key = JSON.stringify(ports);
    const group = groups.get(key) ?? { ports, endpoints: [] };
    group.endpoints.push(withTrafficHints(service.spec.trafficDistribution, endpointOf(service, pod, store)));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A number means itself; a name means the container port of that name and protocol, or nothing for this Pod (S-432). */
function slicePort(
  { name = "", protocol = "TCP", port, targetPort = port }: ServicePort,
  pod: Pod,
): readonly SlicePort[] {
  if (typeof targetPort === "number") return [{ name, protocol, port: targetPort }];
  const ports = pod.spec.containers.flatMap((container) => container.ports ?? []);
  const named = ports.find((declared) => declared.name === targetPort && (declared.protocol ?? "TCP") === protocol);
  return named ? [{ name, protocol, port: named.containerPort }] : [];
}

function endpointOf(service: Service, pod: Pod, store: ObjectStore): Endpoint {
  const serving = pod.status?.conditions?.some(({ type, status }) => type === "Ready" && status === "True") ?? false;
  const terminating = pod.metadata.deletionTimestamp !== undefined;
  const ready = service.spec.publishNotReadyAddresses === true || (serving && !terminating);
  const node = getObject<Node>(store, { kind: "Node", namespace: "", name: pod.spec.nodeName ?? "" });
  const zone = node?.metadata.labels?.["topology.kubernetes.io/zone"];
  const hostname = pod.spec.subdomain === service.metadata.name ? pod.spec.hostname : undefined;
  return {
    addresses: [pod.status?.podIP ?? ""],
    conditions: { ready, serving, terminating },
    ...(hostname ? { hostname } : {}),
    ...(pod.spec.nodeName === undefined ? {} : { nodeName: pod.spec.nodeName }),
    ...(zone === undefined ? {} : { zone }),
    targetRef: { kind: "Pod", namespace: pod.metadata.namespace ?? "", name: pod.metadata.name },
  };
}

function sliceOf(service: Service, group: Group, seed: number, chunk: number): EndpointSlice {
  const { name, namespace = "", labels } = service.metadata;
  const suffix = randomSuffix(seed, `EndpointSlice ${namespace}/${name} ${JSON.stringify(group.ports)} ${chunk}`);
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: {
      name: `${name}-${suffix}`,
      namespace,
      generateName: `${name}-`,
      labels: {
        ...labels,
        [MANAGED_BY]: CONTROLLER,
        "kubernetes.io/service-name": name,
        ...(service.spec.clusterIP === "None" ? { "service.kubernetes.io/headless": "" } : {}),
      },
      ownerReferences: [{ apiVersion: "v1", kind: "Service", name, controller: true }],
    },
    addressType: familyOf((service.spec.clusterIP ?? "") as IPAddress),
    endpoints: group.endpoints,
    ports: group.ports,
  };
}

function putIfChanged(store: ObjectStore, slice: EndpointSlice, service: Service): ObjectStore {
  const current = getObject<EndpointSlice>(store, refOf(slice));
  if (current && JSON.stringify(current) === JSON.stringify(slice)) return store;
  return putControlled(store, slice, CONTROLLER, service, "spec.selector");
}

function removeAll(store: ObjectStore, slices: readonly EndpointSlice[]): ObjectStore {
  return slices.reduce((next, slice) => removeObject(next, refOf(slice)), store);
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
