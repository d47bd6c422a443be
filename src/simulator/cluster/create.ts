import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { EndpointSlice, KubeObject, Node, Service } from "../api/kinds.ts";
import { addressAt, type CIDR, familyOf, type IPAddress } from "../net/ip.ts";
import { platformOf } from "../platforms/index.ts";
import { NO_ADDRESSES } from "../platforms/ipam.ts";
import type { Platform } from "../platforms/platform.ts";
import { EMPTY_STORE, putObject } from "../store/object-store.ts";
import type { ClusterState } from "./cluster-state.ts";
import { settle } from "./settle.ts";

const NAMESPACES = ["default", "kube-node-lease", "kube-public", "kube-system"];

/** A cluster as its administrator hands it over: nodes, the built-in namespaces, and the two Services every cluster has. */
export function createCluster(document: ClusterDocument, seed: number): ClusterState {
  const given = [
    ...NAMESPACES.map(namespace),
    ...document.nodes.map((declared) => node(declared, platformOf(document).nodesNotReady)),
    kubernetesService(document.serviceCIDR),
    kubernetesSlice(document),
    dnsService(document.serviceCIDR),
  ];
  const provenance = new Map([["", { kind: "platform" as const, platform: platformOf(document).name }]]);
  const objects = given.reduce((store, object) => putObject(store, object, provenance), EMPTY_STORE);
  return settle({ document, seed, time: 0, objects, ipam: NO_ADDRESSES, notices: noticesOf(document) });
}

/** What kube-proxy says in its log as it starts (S-553). */
function noticesOf({ kubernetes, proxyMode }: ClusterDocument): readonly Diagnostic[] {
  if (proxyMode !== "ipvs" || kubernetes === "1.32") return [];
  const message =
    "The ipvs proxier is now deprecated and may be removed in a future release. Please use 'nftables' instead.";
  const hint = "Write proxyMode: nftables in the Cluster document, unless ipvs is what you want to see.";
  return [{ code: "warning", severity: "hint", message, path: "", hint }];
}

function namespace(name: string): KubeObject {
  return {
    apiVersion: "v1",
    kind: "Namespace",
    metadata: { name, labels: { "kubernetes.io/metadata.name": name } },
    spec: { finalizers: ["kubernetes"] },
    status: { phase: "Active" },
  };
}

const CONTROL_PLANE = "node-role.kubernetes.io/control-plane";
const NOT_READY = "node.kubernetes.io/not-ready";

type Unready = Platform["nodesNotReady"];

function node({ name, ip, podCIDR, zone, labels, controlPlane }: NodeDeclaration, unready: Unready): Node {
  const taints = [...(controlPlane ? [CONTROL_PLANE] : []), ...(unready ? [NOT_READY] : [])];
  return {
    apiVersion: "v1",
    kind: "Node",
    metadata: {
      name,
      labels: {
        "kubernetes.io/hostname": name,
        ...(zone === undefined ? {} : { "topology.kubernetes.io/zone": zone }),
        ...(controlPlane ? { [CONTROL_PLANE]: "" } : {}),
        ...labels,
      },
    },
    spec: {
      ...(podCIDR === undefined ? {} : { podCIDR, podCIDRs: [podCIDR] }),
      ...(taints.length > 0 ? { taints: taints.map((key) => ({ key, effect: "NoSchedule" })) } : {}),
    },
    status: {
      addresses: [
        { type: "InternalIP", address: ip },
        { type: "Hostname", address: name },
      ],
      conditions: [
        unready
          ? { type: "Ready", status: "False", ...unready }
          : { type: "Ready", status: "True", reason: "KubeletReady" },
      ],
    },
  };
}

/** The API server as a Service: no selector, and the first address of the Service range (S-439). */
function kubernetesService(serviceCIDR: CIDR): Service {
  return builtInService("default", "kubernetes", serviceAddress(serviceCIDR, 1), {
    labels: { component: "apiserver", provider: "kubernetes" },
    ports: [{ name: "https", protocol: "TCP", port: 443, targetPort: 6443 }],
  });
}

function kubernetesSlice({ nodes, serviceCIDR }: ClusterDocument): EndpointSlice {
  const servers = nodes.filter(({ controlPlane }) => controlPlane);
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name: "kubernetes", namespace: "default", labels: { "kubernetes.io/service-name": "kubernetes" } },
    addressType: familyOf(serviceCIDR),
    endpoints: servers.map(({ ip }) => ({ addresses: [ip], conditions: { ready: true } })),
    ports: [{ name: "https", protocol: "TCP", port: 6443 }],
  };
}

/** The cluster's DNS: the tenth address of the Service range (S-439). */
function dnsService(serviceCIDR: CIDR): Service {
  return builtInService("kube-system", "kube-dns", serviceAddress(serviceCIDR, 10), {
    labels: { "k8s-app": "kube-dns", "kubernetes.io/cluster-service": "true", "kubernetes.io/name": "CoreDNS" },
    selector: { "k8s-app": "kube-dns" },
    ports: [
      { name: "dns", protocol: "UDP", port: 53, targetPort: 53 },
      { name: "dns-tcp", protocol: "TCP", port: 53, targetPort: 53 },
      { name: "metrics", protocol: "TCP", port: 9153, targetPort: 9153 },
    ],
  });
}

type BuiltIn = Pick<Service["spec"], "ports" | "selector"> & { readonly labels: Readonly<Record<string, string>> };

function builtInService(namespace: string, name: string, clusterIP: IPAddress, { labels, ...spec }: BuiltIn): Service {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace, labels },
    spec: {
      clusterIP,
      clusterIPs: [clusterIP],
      internalTrafficPolicy: "Cluster",
      ipFamilies: [familyOf(clusterIP)],
      ipFamilyPolicy: "SingleStack",
      sessionAffinity: "None",
      type: "ClusterIP",
      ...spec,
    },
    status: { loadBalancer: {} },
  } as Service;
}

function serviceAddress(serviceCIDR: CIDR, offset: number): IPAddress {
  const address = addressAt(serviceCIDR, offset);
  if (address === undefined) throw new Error(`no address ${offset} in ${serviceCIDR}`);
  return address;
}
