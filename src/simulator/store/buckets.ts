import type { KubeObject, Node, Pod, Service } from "../api/kinds.ts";
import type { LabelSelector, Labels } from "../api/labels.ts";
import { type ObjectRef, refKey } from "../api/object-ref.ts";

// The names of the buckets of the store's index: each answers one question without a search.

/** All objects of a kind. */
export const ofKind = (kind: string): string => kind;
/** All objects of a kind in a namespace. */
export const inNamespace = (kind: string, namespace: string): string => `${kind} in ${namespace}`;
/** The Pods that carry a label. */
export const labelled = (namespace: string, key: string, value: string): string => `${namespace} ${key}=${value}`;
/** Who has an address: Pods, Nodes and Services. */
export const atAddress = (address: string): string => `at ${address}`;
/** The Service that holds a cluster IP or a node port. */
export const holds = (what: "ip" | "port", value: string | number): string => `holds ${what} ${value}`;
/** The EndpointSlices of a Service. */
export const slicesOf = (namespace: string, service: string): string => `slices ${namespace}/${service}`;
/** Objects of a kind whose selector asks for a label; those that ask for none stand under `undefined`. */
export const selecting = (kind: string, namespace: string, pair: string | undefined): string =>
  `${kind} selects ${namespace} ${pair ?? "*"}`;
/** The Pods bound to a node that have not ended; those bound to none stand under "". */
export const onNode = (node: string): string => `on ${node}`;
/** What names the object as its owner. */
export const ownedBy = (owner: ObjectRef): string => `of ${refKey(owner)}`;
/** Objects of a kind that no controller owns. */
export const orphaned = (kind: string, namespace: string): string => `${kind} of nobody in ${namespace}`;
/** The Pods that keep others away by a required anti-affinity. */
export const REPELLING = "repelling";

/** The Pods that their kubelets could not start for want of an address. */
export const HOMELESS = "homeless";

/** The buckets that an object stands in for its metadata: they change only with it. */
export function metadataBuckets({ kind, metadata }: KubeObject): readonly string[] {
  const { namespace = "", ownerReferences, labels } = metadata;
  const buckets = [ofKind(kind), inNamespace(kind, namespace)];
  for (const owner of ownerReferences ?? []) buckets.push(ownedBy({ kind: owner.kind, namespace, name: owner.name }));
  if (!ownerReferences?.some(({ controller }) => controller)) buckets.push(orphaned(kind, namespace));
  if (kind === "Pod") for (const key in labels) buckets.push(labelled(namespace, key, labels[key] ?? ""));
  const service = kind === "EndpointSlice" && labels?.["kubernetes.io/service-name"];
  if (service) buckets.push(slicesOf(namespace, service));
  return buckets;
}

/** The buckets that an object stands in for what it wants and how it is. */
export function contentBuckets(object: KubeObject): readonly string[] {
  const { namespace = "" } = object.metadata;
  switch (object.kind) {
    case "Pod":
      return podBuckets(object as Pod);
    case "Node":
      return distinct(((object as Node).status?.addresses ?? []).map(({ address }) => atAddress(address)));
    case "Service":
      return serviceBuckets(object as Service, namespace);
    default:
      return selectorBuckets(object, namespace);
  }
}

function podBuckets({ spec, status }: Pod): readonly string[] {
  // A Pod that has ended takes no place, and its address may be another's.
  if (status?.phase === "Succeeded" || status?.phase === "Failed") return [];
  const buckets = [onNode(spec?.nodeName ?? "")];
  if (status?.podIP) buckets.push(atAddress(status.podIP));
  else if (status?.hostIP) buckets.push(HOMELESS);
  for (const { ip } of status?.podIPs ?? []) if (ip !== status?.podIP) buckets.push(atAddress(ip));
  if (spec?.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.length) buckets.push(REPELLING);
  return buckets;
}

function serviceBuckets({ kind, spec, status }: Service, namespace: string): readonly string[] {
  const { clusterIPs = [], ports = [], healthCheckNodePort, selector } = spec;
  const balancer = (status?.loadBalancer?.ingress ?? []).map(({ ip }) => ip);
  const addresses = [spec.clusterIP, ...clusterIPs, ...(spec.externalIPs ?? []), ...balancer].filter(isAddress);
  const nodePorts = [...ports.map((port) => port.nodePort), healthCheckNodePort].filter((port) => port);
  return distinct([
    ...addresses.map(atAddress),
    ...clusterIPs.filter(isAddress).map((address) => holds("ip", address)),
    ...nodePorts.map((port) => holds("port", port ?? 0)),
    ...pairsOf(selector).map((pair) => selecting(kind, namespace, pair)),
  ]);
}

const isAddress = (text: string | undefined): text is string => text !== undefined && text !== "" && text !== "None";

/** A workload stands under each pair of its `matchLabels`; one that has only expressions may select anything. */
function selectorBuckets({ kind, spec }: KubeObject, namespace: string): readonly string[] {
  const selector = (spec as { readonly selector?: LabelSelector } | undefined)?.selector;
  if (typeof selector !== "object" || selector === null) return [];
  const pairs = pairsOf(selector.matchLabels);
  return (pairs.length === 0 ? [undefined] : pairs).map((pair) => selecting(kind, namespace, pair));
}

/** Labels as the index spells them: `key=value`. */
export function pairsOf(labels: Labels | undefined): readonly string[] {
  return Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
}

const distinct = (buckets: readonly string[]): readonly string[] => [...new Set(buckets)];
