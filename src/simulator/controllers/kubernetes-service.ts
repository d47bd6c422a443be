import type { ClusterDocument } from "../api/cluster-document.ts";
import type { EndpointSlice, Endpoints, KubeObject, Service } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { addressAt, type CIDR, familyOf, type IPAddress } from "../net/ip.ts";
import { platformOf } from "../platforms/index.ts";
import { getObject, refOf } from "../store/object-store.ts";
import { type Controlled, put } from "./controlled.ts";

/** Puts the API server's own Service back when somebody deleted it (S-439). */
export function keepKubernetesService(cluster: Controlled, ref: ObjectRef): Controlled {
  if (ref.namespace !== "default" || ref.name !== "kubernetes") return cluster;
  const provenance = new Map([["", { kind: "platform" as const, platform: platformOf(cluster.document).name }]]);
  return kubernetesObjects(cluster.document)
    .filter((object) => !getObject(cluster.objects, refOf(object)))
    .reduce((next, object) => put(next, object, provenance), cluster);
}

/** The API server as a Service: no selector, and the first address of the Service range (S-439). */
export function kubernetesObjects(document: ClusterDocument): readonly KubeObject[] {
  return [kubernetesService(document), kubernetesSlice(document), kubernetesEndpoints(document)];
}

/** A Service that every cluster has, as the API server would store it. */
export function builtInService(
  document: ClusterDocument,
  metadata: Service["metadata"],
  offset: number,
  spec: Pick<Service["spec"], "ports" | "selector">,
): Service {
  const clusterIP = serviceAddress(document.serviceCIDR, offset);
  const defaults = {
    ipFamilyPolicy: "SingleStack",
    sessionAffinity: "None",
    internalTrafficPolicy: "Cluster",
  } as const;
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata,
    spec: {
      ...defaults,
      clusterIP,
      clusterIPs: [clusterIP],
      ipFamilies: [familyOf(clusterIP)],
      type: "ClusterIP",
      ...spec,
    },
    status: { loadBalancer: {} },
  };
}

function kubernetesService(document: ClusterDocument): Service {
  const metadata = {
    name: "kubernetes",
    namespace: "default",
    labels: { component: "apiserver", provider: "kubernetes" },
  };
  const ports = [{ name: "https", protocol: "TCP", port: 443, targetPort: 6443 }] as const;
  return builtInService(document, metadata, 1, { ports });
}

const PORTS = [{ name: "https", protocol: "TCP", port: 6443 }] as const;

const serversOf = ({ nodes }: ClusterDocument): readonly IPAddress[] =>
  nodes.filter(({ controlPlane }) => controlPlane).map(({ ip }) => ip);

function kubernetesSlice(document: ClusterDocument): EndpointSlice {
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: {
      name: "kubernetes",
      namespace: "default",
      generation: 1,
      labels: { "kubernetes.io/service-name": "kubernetes" },
    },
    addressType: familyOf(document.serviceCIDR),
    endpoints: serversOf(document).map((ip) => ({ addresses: [ip], conditions: { ready: true } })),
    ports: PORTS,
  };
}

function kubernetesEndpoints(document: ClusterDocument): Endpoints {
  const addresses = serversOf(document).map((ip) => ({ ip }));
  return {
    apiVersion: "v1",
    kind: "Endpoints",
    metadata: {
      name: "kubernetes",
      namespace: "default",
      labels: { "endpointslice.kubernetes.io/skip-mirror": "true" },
    },
    ...(addresses.length === 0 ? {} : { subsets: [{ addresses, ports: PORTS }] }),
  };
}

function serviceAddress(serviceCIDR: CIDR, offset: number): IPAddress {
  const address = addressAt(serviceCIDR, offset);
  if (address === undefined) throw new Error(`no address ${offset} in ${serviceCIDR}`);
  return address;
}
