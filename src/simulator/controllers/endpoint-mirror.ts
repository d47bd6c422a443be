import isEqual from "fast-deep-equal";
import type { Endpoint, EndpointAddress, EndpointSlice, EndpointSubset, Endpoints, Service } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { timestampAt } from "../api/timestamp.ts";
import { familyOf, parseIPAddress } from "../net/ip.ts";
import { getObject, slicesOfService } from "../store/object-store.ts";
import { type Controlled, copiedFrom, ownerReference, putOwn } from "./controlled.ts";
import { contents, freeSliceName, withoutSlices } from "./endpoint-slice.ts";
import { type Draft, type Group, planSlices } from "./endpoints/slice-plan.ts";

const MANAGED_BY = "endpointslice.kubernetes.io/managed-by";
const CONTROLLER = "endpointslicemirroring-controller.k8s.io";

/**
 * Copies Endpoints that somebody made by hand for a Service without a selector into EndpointSlices, which is what
 * kube-proxy reads (S-435). `skip-mirror` keeps them out.
 */
export function mirrorEndpoints(cluster: Controlled, ref: ObjectRef): Controlled {
  const endpoints = getObject<Endpoints>(cluster.objects, { ...ref, kind: "Endpoints" });
  const service = getObject<Service>(cluster.objects, { ...ref, kind: "Service" });
  const existing = slicesOfService(cluster.objects, ref.namespace, ref.name).filter(
    ({ metadata }) => metadata.labels?.[MANAGED_BY] === CONTROLLER,
  );
  if (!endpoints || !service || !isMirrored(endpoints, service)) return withoutSlices(cluster, existing);
  const groups = (endpoints.subsets ?? []).map(groupOf).filter((group) => group.endpoints.length > 0);
  if (groups.length === 0) return withoutSlices(cluster, existing);
  const { drafts, surplus } = planSlices(existing, groups);
  return drafts.reduce((next, draft) => putMirror(next, endpoints, draft), withoutSlices(cluster, surplus));
}

/** What the endpoint controller made is not copied either: there are slices of it already, if only frozen ones. */
function isMirrored({ metadata: { labels = {} } }: Endpoints, { spec }: Service): boolean {
  const skipped = labels["endpointslice.kubernetes.io/skip-mirror"] === "true";
  return spec.selector === undefined && !skipped && labels["endpoints.kubernetes.io/managed-by"] === undefined;
}

function groupOf({ addresses = [], notReadyAddresses = [], ports = [] }: EndpointSubset): Group {
  return {
    ports: ports.map(({ name = "", protocol = "TCP", ...port }) => ({ name, protocol, ...port })),
    endpoints: [
      ...addresses.map((address) => endpointOf(address, true)),
      ...notReadyAddresses.map((address) => endpointOf(address, false)),
    ],
  };
}

/** A copy says only whether the address is ready. */
function endpointOf({ ip, ...rest }: EndpointAddress, ready: boolean): Endpoint {
  return { addresses: [ip], conditions: { ready }, ...rest };
}

function putMirror(cluster: Controlled, endpoints: Endpoints, { slice, ports, endpoints: members }: Draft): Controlled {
  const { name, namespace = "", labels, annotations } = endpoints.metadata;
  const { annotations: _, ...kept } = slice?.metadata ?? {
    name: freeSliceName(cluster, namespace, name),
    namespace,
    generateName: `${name}-`,
    creationTimestamp: timestampAt(cluster.time),
    ownerReferences: [ownerReference(endpoints)],
  };
  const metadata = {
    ...kept,
    labels: { ...labels, [MANAGED_BY]: CONTROLLER, "kubernetes.io/service-name": name },
    ...(annotations ? { annotations } : {}),
    generation: slice?.metadata.generation ?? 1,
  };
  const next: EndpointSlice = {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata,
    addressType: addressTypeOf(members),
    ...contents(members, ports),
  };
  if (isEqual(slice, next)) return cluster;
  return putOwn(cluster, slice ? counted(next) : next, copiedFrom(CONTROLLER, endpoints, "subsets"));
}

function counted(slice: EndpointSlice): EndpointSlice {
  return { ...slice, metadata: { ...slice.metadata, generation: (slice.metadata.generation ?? 0) + 1 } };
}

function addressTypeOf([first]: readonly Endpoint[]): EndpointSlice["addressType"] {
  const address = parseIPAddress(first?.addresses[0] ?? "");
  return address === undefined ? "IPv4" : familyOf(address);
}
