import type { ClusterDocument, NodeDeclaration } from "../api/cluster-document.ts";
import type { Diagnostic } from "../api/diagnostic.ts";
import type { KubeObject, Node, Service } from "../api/kinds.ts";
import { timestampAt } from "../api/timestamp.ts";
import { builtInService, kubernetesObjects } from "../controllers/kubernetes-service.ts";
import { METALLB_NAMESPACE } from "../controllers/load-balancers/metallb/pool.ts";
import { kubeletWords } from "../controllers/node-lifecycle.ts";
import { NO_PODS_MADE } from "../controllers/pod-names.ts";
import { NO_TIMERS } from "../controllers/timers.ts";
import { platformOf } from "../platforms/index.ts";
import { NO_ADDRESSES } from "../platforms/ipam.ts";
import { EMPTY_STORE, putObject } from "../store/object-store.ts";
import type { ClusterState } from "./cluster-state.ts";
import { settle } from "./settle.ts";

const NAMESPACES = ["default", "kube-node-lease", "kube-public", "kube-system"];

/** A cluster as its administrator hands it over: nodes, the built-in namespaces, and the two Services every cluster has. */
export function createCluster(document: ClusterDocument, seed: number): ClusterState {
  const given = [
    ...namespacesIn(document).map(namespace),
    ...document.nodes.map((declared) => node(declared, document)),
    ...kubernetesObjects(document),
    dnsService(document),
  ];
  const provenance = new Map([["", { kind: "platform" as const, platform: platformOf(document).name }]]);
  const objects = given.reduce((store, object) => putObject(store, object, provenance), EMPTY_STORE);
  return settle({
    document,
    seed,
    time: 0,
    objects,
    ipam: NO_ADDRESSES,
    notices: noticesOf(document),
    timers: NO_TIMERS,
    failedNodes: new Map(),
    podsMade: NO_PODS_MADE,
  });
}

/** What kube-proxy says in its log as it starts (S-553). */
function noticesOf({ kubernetes, proxyMode }: ClusterDocument): readonly Diagnostic[] {
  if (proxyMode !== "ipvs" || kubernetes === "1.32") return [];
  const message =
    "The ipvs proxier is now deprecated and may be removed in a future release. Please use 'nftables' instead.";
  const hint = "Write proxyMode: nftables in the Cluster document, unless ipvs is what you want to see.";
  return [{ code: "warning", severity: "hint", message, path: "", hint }];
}

/** What is installed brings its namespace along. */
function namespacesIn({ loadBalancer }: ClusterDocument): readonly string[] {
  return loadBalancer.name === "metallb" ? [...NAMESPACES, METALLB_NAMESPACE] : NAMESPACES;
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
/** What a node of the recordings has to give. */
const CAPACITY = { cpu: "2", "ephemeral-storage": "40Gi", "hugepages-2Mi": "0", memory: "4025224Ki", pods: "110" };

function node(declared: NodeDeclaration, document: ClusterDocument): Node {
  const { name, ip, podCIDR, zone, labels, controlPlane } = declared;
  const taints = [
    ...(controlPlane ? [{ effect: "NoSchedule", key: CONTROL_PLANE } as const] : []),
    ...(declared.taints ?? []),
  ];
  const capacity = { ...CAPACITY, ...declared.capacity };
  const now = timestampAt(0);
  return {
    apiVersion: "v1",
    kind: "Node",
    metadata: {
      name,
      annotations: { "node.alpha.kubernetes.io/ttl": "0" },
      labels: {
        "beta.kubernetes.io/arch": "amd64",
        "beta.kubernetes.io/os": "linux",
        "kubernetes.io/arch": "amd64",
        "kubernetes.io/hostname": name,
        "kubernetes.io/os": "linux",
        ...(zone === undefined ? {} : { "topology.kubernetes.io/zone": zone }),
        ...(controlPlane ? { [CONTROL_PLANE]: "", "node.kubernetes.io/exclude-from-external-load-balancers": "" } : {}),
        ...labels,
      },
    },
    spec: {
      ...(podCIDR === undefined ? {} : { podCIDR, podCIDRs: [podCIDR] }),
      ...(taints.length > 0 ? { taints } : {}),
    },
    status: {
      addresses: [
        { type: "InternalIP", address: ip },
        { type: "Hostname", address: name },
      ],
      allocatable: capacity,
      capacity,
      conditions: Object.entries(kubeletWords(document)).map(([type, words]) => ({
        type,
        ...words,
        lastHeartbeatTime: now,
        lastTransitionTime: now,
      })),
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      nodeInfo: nodeInfo(document.kubernetes),
    },
  };
}

function nodeInfo(kubernetes: ClusterDocument["kubernetes"]) {
  return {
    architecture: "amd64",
    containerRuntimeVersion: "containerd://2.1.0",
    kernelVersion: "6.12.0",
    kubeletVersion: `v${kubernetes}.2`,
    operatingSystem: "linux",
    osImage: "Debian GNU/Linux 12 (bookworm)",
  };
}

/** The cluster's DNS: the tenth address of the Service range (S-439). */
function dnsService(document: ClusterDocument): Service {
  const labels = { "k8s-app": "kube-dns", "kubernetes.io/cluster-service": "true", "kubernetes.io/name": "CoreDNS" };
  return builtInService(document, { name: "kube-dns", namespace: "kube-system", labels }, 10, {
    selector: { "k8s-app": "kube-dns" },
    ports: [
      { name: "dns", protocol: "UDP", port: 53, targetPort: 53 },
      { name: "dns-tcp", protocol: "TCP", port: 53, targetPort: 53 },
      { name: "metrics", protocol: "TCP", port: 9153, targetPort: 9153 },
    ],
  });
}
