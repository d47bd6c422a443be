import { isNode, isPod, type KubeObject, type Pod, type Service } from "../api/kinds.ts";
import { type ObjectRef, refKey } from "../api/object-ref.ts";
import { controllerOf } from "../controllers/controlled.ts";
import { ingressOf } from "../controllers/load-balancers/provider.ts";
import { isFurniture } from "../controllers/namespace.ts";
import { isFinished, isPodReady, isTerminating } from "../controllers/pods.ts";
import {
  type Change,
  homelessPods,
  listObjects,
  type ObjectStore,
  podsOnNode,
  refOf,
  thatMaySelect,
} from "../store/object-store.ts";

/** Objects whose controllers must look again, by kind. */
export type Woken = ReadonlyMap<string, readonly ObjectRef[]>;

/** What the changes of a round wake: by kind, and sorted, so that the order of changes makes no difference. */
export function wokenBy(store: ObjectStore, changes: readonly Change[]): Woken {
  const woken = new Map<string, Map<string, ObjectRef>>();
  const wake = (ref: ObjectRef, key = refKey(ref)): void => {
    const ofKind = woken.get(ref.kind) ?? new Map<string, ObjectRef>();
    woken.set(ref.kind, ofKind.set(key, ref));
  };
  for (const change of changes) {
    const object = change.after ?? change.before;
    if (object && !onlyStatusChanged(change)) wake(refOf(object), change.key);
    for (const ref of object ? wakesOf(store, change, object) : []) wake(ref);
  }
  if (changes.some(freesPlace)) for (const pod of homelessPods(store)) wake(refOf(pod));
  if (changes.some(movesPods)) for (const pod of podsOnNode(store, "")) wake(refOf(pod));
  if (changes.some(movesProxies)) for (const object of proxied(store)) wake(refOf(object));
  return new Map([...woken].map(([kind, refs]) => [kind, sorted(refs)]));
}

function sorted(refs: ReadonlyMap<string, ObjectRef>): readonly ObjectRef[] {
  return [...refs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

/** What a change wakes beside the object itself. */
function wakesOf(store: ObjectStore, change: Change, object: KubeObject): readonly ObjectRef[] {
  switch (object.kind) {
    case "Pod":
      return [
        ...(sameReplica(change) ? [] : familyOf(store, object)),
        ...servicesOf(store, change),
        ...neighbours(store, change),
      ];
    case "Node":
      return wokenByNode(store, change);
    case "EndpointSlice":
      return serviceOf(object, object.metadata.labels?.["kubernetes.io/service-name"]);
    case "Endpoints":
      return serviceOf(object, object.metadata.name);
    case "Service":
      return givesAddressBack(change) ? balancedServices(store) : [];
    case "IPAddressPool":
      return balancedServices(store);
    default:
      return [...familyOf(store, object), ...(isFurniture(object) ? [namespaceOf(object)] : [])];
  }
}

/** Whose status alone changed has nothing new for its own controller: that one wrote it. */
function onlyStatusChanged({ before, after }: Change): boolean {
  if (!before || !after || before === after) return false;
  return before.metadata === after.metadata && before.spec === after.spec;
}

/** The controller of an object, or those that may adopt it. */
function familyOf(store: ObjectStore, object: KubeObject): readonly ObjectRef[] {
  const owner = controllerOf(object);
  return owner ? [owner] : mayBeAdoptedBy(store, object);
}

/** Whether a Pod counts for its controller as it did before: it does not care where the Pod is. */
function sameReplica({ before, after }: Change): boolean {
  const [old, now] = [before, after].filter(isPod);
  if (!old || !now) return false;
  return (
    old.metadata === now.metadata && old.status?.phase === now.status?.phase && isPodReady(old) === isPodReady(now)
  );
}

/** Who wants to know of an orphan: it may be theirs. */
const ADOPTERS: Readonly<Record<string, readonly string[]>> = {
  Pod: ["ReplicaSet", "DaemonSet", "StatefulSet"],
  ReplicaSet: ["Deployment"],
};

function mayBeAdoptedBy(store: ObjectStore, { kind, metadata }: KubeObject): readonly ObjectRef[] {
  const { namespace = "", labels = {} } = metadata;
  return (ADOPTERS[kind] ?? []).flatMap((adopter) => thatMaySelect(store, adopter, namespace, labels).map(refOf));
}

/** The Services that select a Pod as it was or as it is, if it changed in what they care about. */
function servicesOf(store: ObjectStore, { before, after }: Change): readonly ObjectRef[] {
  const pods = [before, after].filter(isPod);
  const [old, now] = pods;
  if (old && now && old !== now && sameEndpoint(old, now)) return [];
  return pods.flatMap((pod) => {
    if (pod.status?.podIP === undefined) return [];
    const { namespace = "", labels = {} } = pod.metadata;
    return thatMaySelect<Service>(store, "Service", namespace, labels).map(refOf);
  });
}

function sameEndpoint(a: Pod, b: Pod): boolean {
  return (
    a.metadata.labels === b.metadata.labels &&
    a.status?.podIP === b.status?.podIP &&
    isPodReady(a) === isPodReady(b) &&
    isTerminating(a) === isTerminating(b) &&
    isFinished(a) === isFinished(b)
  );
}

/** Whether a Pod left its node: on some platforms its address may be anybody's next. */
function freesPlace({ before, after }: Change): boolean {
  return isPod(before) && before.spec.nodeName !== undefined && (isPod(after) ? isFinished(after) : true);
}

/** When a Pod leaves its node, those that waited there for its ports may open them. */
function neighbours(store: ObjectStore, change: Change): readonly ObjectRef[] {
  const left = isPod(change.before) && freesPlace(change) ? change.before.spec.nodeName : undefined;
  if (left === undefined) return [];
  return podsOnNode(store, left)
    .filter(({ spec }) => spec.hostNetwork)
    .map(refOf);
}

/** A node changes what DaemonSets want, and what becomes of its own Pods; its zone is said of their endpoints. */
function wokenByNode(store: ObjectStore, { before, after }: Change): readonly ObjectRef[] {
  const old = isNode(before) ? before : undefined;
  const now = isNode(after) ? after : undefined;
  const sets = listObjects(store, "DaemonSet").map(refOf);
  if (old && old !== now && old.spec.taints === now?.spec.taints && old.metadata.labels === now?.metadata.labels)
    return sets;
  const pods = podsOnNode(store, (now ?? old)?.metadata.name ?? "");
  const services = pods.flatMap((pod) => servicesOf(store, { key: "", before: pod, after: pod }));
  return [...sets, ...pods.map(refOf), ...(old ? services : [])];
}

/** Whether waiting Pods may have a place now that they had not: a node changed, or a Pod came, went or was relabelled. */
function movesPods({ before, after }: Change): boolean {
  const object = after ?? before;
  if (object?.kind === "Node") return true;
  if (object?.kind !== "Pod") return false;
  const old = isPod(before) ? before : undefined;
  const now = isPod(after) ? after : undefined;
  return (
    old?.spec.nodeName !== now?.spec.nodeName ||
    old?.metadata.labels !== now?.metadata.labels ||
    (now !== undefined && isFinished(now))
  );
}

/** Whether the address may have moved at which a controller of Ingresses or Gateways is reached. */
function movesProxies({ before, after }: Change): boolean {
  return BEFORE_PROXIES.has((after ?? before)?.kind ?? "");
}

const BEFORE_PROXIES: ReadonlySet<string> = new Set(["GatewayClass", "IngressClass", "Pod", "Service"]);

const proxied = (store: ObjectStore): readonly KubeObject[] =>
  ["Ingress", "Gateway"].flatMap((kind) => listObjects(store, kind));

/** A load-balancer address that is given back may be what another Service waits for. */
function givesAddressBack({ before, after }: Change): boolean {
  const [old, kept] = [before, after].map((service) => (isService(service) ? ingressOf(service) : []));
  return (old ?? []).some(({ ip }) => !kept?.some((ingress) => ingress.ip === ip));
}

function balancedServices(store: ObjectStore): readonly ObjectRef[] {
  return listObjects<Service>(store, "Service")
    .filter(({ spec }) => spec.type === "LoadBalancer")
    .map(refOf);
}

const isService = (object: KubeObject | undefined): object is Service => object?.kind === "Service";

function serviceOf({ metadata }: KubeObject, name: string | undefined): readonly ObjectRef[] {
  return name === undefined ? [] : [{ kind: "Service", namespace: metadata.namespace ?? "", name }];
}

function namespaceOf({ metadata }: KubeObject): ObjectRef {
  return { kind: "Namespace", namespace: "", name: metadata.namespace ?? "" };
}
