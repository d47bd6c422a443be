import isEqual from "fast-deep-equal";
import type { EndpointAddress, EndpointPort, EndpointSubset, Endpoints, Pod, Service } from "../api/kinds.ts";
import type { Labels } from "../api/labels.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { timestampAt } from "../api/timestamp.ts";
import { getObject, type ObjectStore } from "../store/object-store.ts";
import { type Controlled, copiedFrom, putOwn } from "./controlled.ts";
import { hostnameFor, isReadyFor, isSelfManaged, podsOf, portResolver } from "./endpoints/service-pods.ts";
import { triggered } from "./endpoints/trigger-time.ts";
import { isTerminating } from "./pods.ts";

/** Addresses in one Endpoints object at most; the rest stands in EndpointSlices alone (S-435). */
const CAPACITY = 1000;

/** Keeps the Endpoints object of a Service with a selector in step with its Pods: the older form of the same (S-435). */
export function reconcileEndpoints(cluster: Controlled, ref: ObjectRef): Controlled {
  const service = getObject<Service>(cluster.objects, ref);
  const current = getObject<Endpoints>(cluster.objects, { ...ref, kind: "Endpoints" });
  if (!service || !isSelfManaged(service)) return cluster;
  const subsets = subsetsOf(cluster.objects, service);
  const before = (current?.subsets ?? []).map(withoutUID);
  const labels = labelsFor(service);
  if (current && isEqual(before, subsets) && isEqual(current.metadata.labels, labels)) return cluster;
  const { annotations: _, ...kept } = current?.metadata ?? newMetadata(service, cluster.time);
  const news = !current || hasNews(before, subsets);
  const endpoints: Endpoints = {
    apiVersion: "v1",
    kind: "Endpoints",
    metadata: { ...kept, ...triggered(current?.metadata ?? {}, news, cluster.time), labels },
    ...(subsets.length === 0 ? {} : { subsets }),
  };
  return putOwn(cluster, endpoints, copiedFrom("endpoint-controller", service, "spec.selector"));
}

function newMetadata({ metadata: { name, namespace = "" } }: Service, time: number): Endpoints["metadata"] {
  return { name, namespace, creationTimestamp: timestampAt(time) };
}

/** Whether an address came, or became ready or not. */
function hasNews(before: readonly EndpointSubset[], after: readonly EndpointSubset[]): boolean {
  const known = new Set(before.flatMap(({ addresses = [] }) => addresses.map(({ ip }) => ip)));
  const unready = new Set(before.flatMap(({ notReadyAddresses = [] }) => notReadyAddresses.map(({ ip }) => ip)));
  return after.some(
    ({ addresses = [], notReadyAddresses = [] }) =>
      addresses.some(({ ip }) => !known.has(ip)) || notReadyAddresses.some(({ ip }) => !unready.has(ip)),
  );
}

function labelsFor({ metadata, spec }: Service): Labels {
  return {
    ...metadata.labels,
    "endpoints.kubernetes.io/managed-by": "endpoint-controller",
    ...(spec.clusterIP === "None" ? { "service.kubernetes.io/headless": "" } : {}),
  };
}

/** A subset while it is being gathered. */
type Gathered = {
  readonly addresses: EndpointAddress[];
  readonly notReadyAddresses: EndpointAddress[];
  readonly ports: readonly EndpointPort[];
};

/** Addresses that share their ports stand together; terminating Pods are left out unless all are published. */
function subsetsOf(store: ObjectStore, service: Service): readonly EndpointSubset[] {
  const resolve = portResolver(service);
  const portless = service.spec.clusterIP === "None" && (service.spec.ports ?? []).length === 0;
  const subsets = new Map<string, Gathered>();
  for (const pod of podsOf(store, service)) {
    if (isTerminating(pod) && !service.spec.publishNotReadyAddresses) continue;
    const ports = resolve(pod).map(unnamed);
    if (ports.length === 0 && !portless) continue;
    const key = JSON.stringify(ports);
    const subset = subsets.get(key) ?? { addresses: [], notReadyAddresses: [], ports };
    (isReadyFor(service, pod) ? subset.addresses : subset.notReadyAddresses).push(addressOf(service, pod));
    subsets.set(key, subset);
  }
  return [...subsets.values()].map(compact);
}

/** Addresses stand sorted by IP, as texts (S-440); lists that are empty are left out. */
function compact({ addresses, notReadyAddresses, ports }: Gathered): EndpointSubset {
  const sorted = (list: readonly EndpointAddress[]) => [...list].sort((a, b) => (a.ip < b.ip ? -1 : 1));
  const ready = sorted(addresses).slice(0, CAPACITY);
  const notReady = sorted(notReadyAddresses).slice(0, CAPACITY - ready.length);
  return {
    ...(ready.length === 0 ? {} : { addresses: ready }),
    ...(notReady.length === 0 ? {} : { notReadyAddresses: notReady }),
    ...(ports.length === 0 ? {} : { ports }),
  };
}

function addressOf(service: Service, pod: Pod): EndpointAddress {
  const hostname = hostnameFor(service, pod);
  return {
    ip: pod.status?.podIP ?? "",
    ...(hostname === undefined ? {} : { hostname }),
    ...(pod.spec.nodeName === undefined ? {} : { nodeName: pod.spec.nodeName }),
    targetRef: { kind: "Pod", namespace: pod.metadata.namespace ?? "", name: pod.metadata.name },
  };
}

function unnamed({ name, ...port }: EndpointPort): EndpointPort {
  return name === "" || name === undefined ? port : { name, ...port };
}

function withoutUID(subset: EndpointSubset): EndpointSubset {
  const plain = ({ targetRef, ...address }: EndpointAddress): EndpointAddress => {
    if (!targetRef) return address;
    const { kind, namespace = "", name } = targetRef;
    return { ...address, targetRef: { kind, namespace, name } };
  };
  const { addresses, notReadyAddresses } = subset;
  return {
    ...subset,
    ...(addresses ? { addresses: addresses.map(plain) } : {}),
    ...(notReadyAddresses ? { notReadyAddresses: notReadyAddresses.map(plain) } : {}),
  };
}
