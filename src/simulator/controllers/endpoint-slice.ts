import isEqual from "fast-deep-equal";
import type { Endpoint, EndpointPort, EndpointSlice, Node, Pod, Service } from "../api/kinds.ts";
import type { Labels } from "../api/labels.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { timestampAt } from "../api/timestamp.ts";
import { randomSuffix } from "../store/chance.ts";
import { getObject, type ObjectStore, refOf, removeObject, slicesOfService } from "../store/object-store.ts";
import { type Controlled, copiedFrom, ownerReference, putOwn, withObjects } from "./controlled.ts";
import { hostnameFor, isReadyFor, isSelfManaged, podsOf, portResolver } from "./endpoints/service-pods.ts";
import { type Draft, type Group, planSlices } from "./endpoints/slice-plan.ts";
import { triggered } from "./endpoints/trigger-time.ts";
import { isPodReady, isTerminating } from "./pods.ts";
import { withTrafficHints } from "./traffic-hints.ts";

const MANAGED_BY = "endpointslice.kubernetes.io/managed-by";
const CONTROLLER = "endpointslice-controller.k8s.io";

/** Keeps the EndpointSlices of a Service with a selector in step with its Pods (S-430…S-434, S-436). */
export function reconcileEndpointSlices(cluster: Controlled, ref: ObjectRef): Controlled {
  const service = getObject<Service>(cluster.objects, ref);
  if (!service || !isSelfManaged(service)) return cluster;
  const existing = slicesOfService(cluster.objects, ref.namespace, ref.name).filter(isManaged);
  const { drafts, surplus } = planSlices(existing, groupsOf(cluster.objects, service));
  return drafts.reduce((next, draft) => putSlice(next, service, draft), withoutSlices(cluster, surplus));
}

const isManaged = ({ metadata }: EndpointSlice): boolean => metadata.labels?.[MANAGED_BY] === CONTROLLER;

export function withoutSlices(cluster: Controlled, slices: readonly EndpointSlice[]): Controlled {
  return withObjects(cluster, slices.map(refOf).reduce(removeObject, cluster.objects));
}

function groupsOf(store: ObjectStore, service: Service): readonly Group[] {
  const resolve = portResolver(service);
  const groups = new Map<string, Group & { endpoints: Endpoint[] }>();
  const keys = new Map<Group["ports"], string>();
  const zoneOf = zoneFinder(store);
  for (const pod of podsOf(store, service)) {
    const ports = resolve(pod);
    const key = keys.get(ports) ?? JSON.stringify(ports);
    keys.set(ports, key);
    const group = groups.get(key) ?? { ports, endpoints: [] };
    group.endpoints.push(withTrafficHints(service.spec.trafficDistribution, endpointOf(service, pod, zoneOf(pod))));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The zone of a Pod's node; each node is looked up once. */
function zoneFinder(store: ObjectStore): (pod: Pod) => string | undefined {
  const zones = new Map<string, string | undefined>();
  return ({ spec: { nodeName: name = "" } }) => {
    if (!zones.has(name)) {
      const node = getObject<Node>(store, { kind: "Node", namespace: "", name });
      zones.set(name, node?.metadata.labels?.["topology.kubernetes.io/zone"]);
    }
    return zones.get(name);
  };
}

function endpointOf(service: Service, pod: Pod, zone: string | undefined): Endpoint {
  const { nodeName } = pod.spec;
  const hostname = hostnameFor(service, pod);
  return {
    addresses: [pod.status?.podIP ?? ""],
    conditions: { ready: isReadyFor(service, pod), serving: isPodReady(pod), terminating: isTerminating(pod) },
    ...(hostname === undefined ? {} : { hostname }),
    ...(nodeName === undefined ? {} : { nodeName }),
    ...(zone === undefined ? {} : { zone }),
    targetRef: { kind: "Pod", namespace: pod.metadata.namespace ?? "", name: pod.metadata.name },
  };
}

function putSlice(cluster: Controlled, service: Service, { slice, ports, endpoints }: Draft): Controlled {
  const labels = labelsFor(service);
  if (slice && isUnchanged(slice, endpoints, ports, labels)) return cluster;
  const { metadata, ...fresh } = slice ?? newSlice(cluster, service);
  const { annotations: _, ...kept } = metadata;
  const known = new Set(slice?.endpoints ?? []);
  const news = !slice || endpoints.some((endpoint) => !known.has(endpoint));
  const generation = (metadata.generation ?? 0) + 1;
  const changed = { ...kept, ...triggered(metadata, news, cluster.time), labels, generation };
  const next: EndpointSlice = { ...fresh, ...contents(endpoints, ports), metadata: changed };
  return putOwn(cluster, next, copiedFrom(CONTROLLER, service, "spec.selector"));
}

/** The server writes null where a slice holds nothing (S-434). */
export function contents(endpoints: readonly Endpoint[], ports: readonly EndpointPort[]) {
  return { endpoints: endpoints.length > 0 ? endpoints : null, ports: ports.length > 0 ? ports : null };
}

function isUnchanged(
  { metadata, ...before }: EndpointSlice,
  endpoints: readonly Endpoint[],
  ports: readonly EndpointPort[],
  labels: Labels,
): boolean {
  const old = before.endpoints ?? [];
  return (
    old.length === endpoints.length &&
    endpoints.every((endpoint, i) => endpoint === old[i]) &&
    isEqual(before.ports ?? [], ports) &&
    isEqual(metadata.labels, labels)
  );
}

function labelsFor({ metadata, spec }: Service): Labels {
  return {
    ...metadata.labels,
    [MANAGED_BY]: CONTROLLER,
    "kubernetes.io/service-name": metadata.name,
    ...(spec.clusterIP === "None" ? { "service.kubernetes.io/headless": "" } : {}),
  };
}

function newSlice(cluster: Controlled, service: Service): EndpointSlice {
  const { name, namespace = "" } = service.metadata;
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: {
      name: freeSliceName(cluster, namespace, name),
      namespace,
      generateName: `${name}-`,
      creationTimestamp: timestampAt(cluster.time),
      ownerReferences: [ownerReference(service)],
    },
    addressType: service.spec.ipFamilies?.[0] ?? "IPv4",
    endpoints: null,
  };
}

/** A name that no slice has yet (S-403): the base and five characters. */
export function freeSliceName({ seed, objects }: Controlled, namespace: string, base: string): string {
  for (let tried = 0; ; tried++) {
    const name = `${base}-${randomSuffix(seed, `EndpointSlice ${namespace}/${base} ${tried}`)}`;
    if (!getObject(objects, { kind: "EndpointSlice", namespace, name })) return name;
  }
}
