import type { KubeObject, Node, Pod, Service } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { refKey } from "../api/object-ref.ts";
import { controllerOf, type Reconcile } from "../controllers/controlled.ts";
import { reconcileDeployment } from "../controllers/deployment.ts";
import { reconcileEndpointSlices } from "../controllers/endpoint-slice.ts";
import { forgetPod, runPod } from "../controllers/kubelet.ts";
import { reconcileLoadBalancer } from "../controllers/load-balancer.ts";
import { ingressOf } from "../controllers/load-balancers/provider.ts";
import { noticeUnenforced } from "../controllers/policy-notice.ts";
import { reconcileReplicaSet } from "../controllers/replica-set.ts";
import { schedulePod } from "../controllers/scheduler.ts";
import {
  type Change,
  getObject,
  listObjects,
  type ObjectStore,
  refOf,
  removeObject,
  servicesThatMaySelect,
  takeChanges,
} from "../store/object-store.ts";
import type { ClusterState } from "./cluster-state.ts";

/** What works on which kind, in the order in which one wakes the next. */
const CONTROLLERS: readonly { readonly kind: string; readonly reconcile: Reconcile }[] = [
  { kind: "Deployment", reconcile: reconcileDeployment },
  { kind: "ReplicaSet", reconcile: reconcileReplicaSet },
  { kind: "Pod", reconcile: schedulePod },
  { kind: "Pod", reconcile: runPod },
  { kind: "Service", reconcile: reconcileLoadBalancer },
  { kind: "Service", reconcile: reconcileEndpointSlices },
  { kind: "NetworkPolicy", reconcile: noticeUnenforced },
];

/** Rounds after which a cluster that still changes is a bug: each round settles one level of owners. */
const MAX_ROUNDS = 50;

/**
 * Runs the controllers until nothing changes. Each round looks only at the objects that the changes of the last one
 * wake, so that one more Service costs the same in a large cluster as in a small one.
 */
export function settle(state: ClusterState): ClusterState {
  let current = state;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { changes, store } = takeChanges(current.objects);
    if (changes.length === 0) return current;
    current = runRound({ ...current, objects: store }, changes);
  }
  throw new Error(
    `controllers do not settle: ${takeChanges(current.objects)
      .changes.map(({ key }) => key)
      .join(", ")}`,
  );
}

function runRound(state: ClusterState, changes: readonly Change[]): ClusterState {
  const cleaned = changes.reduce(clean, state);
  const woken = wokenBy(cleaned.objects, changes);
  return CONTROLLERS.reduce(
    (next, { kind, reconcile }) =>
      woken.filter((ref) => ref.kind === kind).reduce((at, ref) => reconcile(at, ref), next),
    cleaned,
  );
}

/** A Pod that is gone gives its address back; what an object owned goes with it. */
function clean(state: ClusterState, { before, after }: Change): ClusterState {
  if (before === undefined || after !== undefined) return state;
  const freed = before.kind === "Pod" ? forgetPod(state, before as Pod) : state;
  return { ...freed, objects: dependantsOf(freed.objects, before).reduce(removeObject, freed.objects) };
}

const OWNED_KIND: Readonly<Record<string, string>> = { Deployment: "ReplicaSet", ReplicaSet: "Pod" };

function dependantsOf(store: ObjectStore, owner: KubeObject): readonly ObjectRef[] {
  const kind = OWNED_KIND[owner.kind];
  if (kind === undefined) return [];
  return listObjects(store, kind, owner.metadata.namespace ?? "")
    .filter((object) => {
      const controller = controllerOf(object);
      return controller?.kind === owner.kind && controller.name === owner.metadata.name;
    })
    .map(refOf);
}

/** The objects whose controllers must look again, sorted so that the order of changes makes no difference. */
function wokenBy(store: ObjectStore, changes: readonly Change[]): readonly ObjectRef[] {
  const woken = new Map<string, ObjectRef>();
  for (const { before, after } of changes) {
    for (const object of [before, after]) {
      for (const ref of object ? wakes(store, object) : []) woken.set(refKey(ref), ref);
    }
  }
  return [...woken].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

function wakes(store: ObjectStore, object: KubeObject): readonly ObjectRef[] {
  const owner = controllerOf(object);
  const self = [refOf(object), ...(owner ? [owner] : [])];
  switch (object.kind) {
    case "Pod":
      return [...self, ...selectingServices(store, object), ...orphanage(store, object)];
    case "Node":
      return [...self, ...waitingPods(store)];
    case "EndpointSlice":
      return [...self, ...serviceOf(object)];
    case "Service":
      return [...self, ...whoMayGetItsAddress(store, object as Service)];
    case "IPAddressPool":
      return [...self, ...balancedServices(store)];
    default:
      return self;
  }
}

function selectingServices(store: ObjectStore, { metadata }: KubeObject): readonly ObjectRef[] {
  return servicesThatMaySelect(store, metadata.namespace ?? "", metadata.labels ?? {}).map((service: Service) =>
    refOf(service),
  );
}

// A Pod without a controller may be adopted by any ReplicaSet of its namespace.
function orphanage(store: ObjectStore, pod: KubeObject): readonly ObjectRef[] {
  if (controllerOf(pod) || !getObject(store, refOf(pod))) return [];
  return listObjects(store, "ReplicaSet", pod.metadata.namespace ?? "").map(refOf);
}

function waitingPods(store: ObjectStore): readonly ObjectRef[] {
  return listObjects<Pod>(store, "Pod")
    .filter(({ spec }) => spec.nodeName === undefined)
    .map(refOf);
}

/** A load-balancer address that is given back may be what another Service waits for. */
function whoMayGetItsAddress(store: ObjectStore, service: Service): readonly ObjectRef[] {
  const now = getObject<Service>(store, refOf(service));
  const kept = now ? ingressOf(now).map(({ ip }) => ip) : [];
  return ingressOf(service).every(({ ip }) => kept.includes(ip)) ? [] : balancedServices(store);
}

function balancedServices(store: ObjectStore): readonly ObjectRef[] {
  return listObjects<Service>(store, "Service")
    .filter(({ spec }) => spec.type === "LoadBalancer")
    .map(refOf);
}

function serviceOf({ metadata }: KubeObject): readonly ObjectRef[] {
  const name = metadata.labels?.["kubernetes.io/service-name"];
  return name === undefined ? [] : [{ kind: "Service", namespace: metadata.namespace ?? "", name }];
}

/** The nodes of a cluster that can take Pods now. */
export function readyNodes(state: ClusterState): readonly Node[] {
  return listObjects<Node>(state.objects, "Node").filter(
    ({ status }) =>
      status?.conditions?.some(({ type, status: value }) => type === "Ready" && value === "True") ?? false,
  );
}
