import type { KubeObject } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import type { Controlled, Reconcile } from "../controllers/controlled.ts";
import { reconcileDaemonSet } from "../controllers/daemon-set.ts";
import { reconcileDeployment } from "../controllers/deployment.ts";
import { mirrorEndpoints } from "../controllers/endpoint-mirror.ts";
import { reconcileEndpointSlices } from "../controllers/endpoint-slice.ts";
import { reconcileEndpoints } from "../controllers/endpoints.ts";
import { cleanUpAfter } from "../controllers/garbage-collection.ts";
import { reconcileGateway } from "../controllers/gateway.ts";
import { reconcileIngress } from "../controllers/ingress.ts";
import { reconcileJob } from "../controllers/job.ts";
import { keepKubernetesService } from "../controllers/kubernetes-service.ts";
import { reconcileLoadBalancer } from "../controllers/load-balancer.ts";
import { furnishNamespace } from "../controllers/namespace.ts";
import { watchNode } from "../controllers/node-lifecycle.ts";
import { tendPods } from "../controllers/pod.ts";
import { noticeUnenforced } from "../controllers/policy-notice.ts";
import { reconcileReplicaSet } from "../controllers/replica-set.ts";
import { reconcileStatefulSet } from "../controllers/stateful-set.ts";
import { inOneGo } from "../store/in-one-go.ts";
import { type Change, countChanges, countObjects, takeChanges } from "../store/object-store.ts";
import type { ClusterState } from "./cluster-state.ts";
import { wokenBy } from "./wakes.ts";

type Controller = {
  readonly kind: string;
  readonly reconcile: (cluster: Controlled, refs: readonly ObjectRef[]) => Controlled;
};

/** What works on which kind, in this order within a round. What one changes the others see in the next round. */
const CONTROLLERS: readonly Controller[] = [
  { kind: "Namespace", reconcile: each(furnishNamespace) },
  { kind: "Node", reconcile: each(watchNode) },
  { kind: "Deployment", reconcile: each(reconcileDeployment) },
  { kind: "ReplicaSet", reconcile: each(reconcileReplicaSet) },
  { kind: "DaemonSet", reconcile: each(reconcileDaemonSet) },
  { kind: "StatefulSet", reconcile: each(reconcileStatefulSet) },
  { kind: "Job", reconcile: each(reconcileJob) },
  { kind: "Pod", reconcile: tendPods },
  { kind: "Service", reconcile: each(keepKubernetesService) },
  { kind: "Service", reconcile: each(reconcileLoadBalancer) },
  { kind: "Service", reconcile: each(reconcileEndpointSlices) },
  { kind: "Service", reconcile: each(reconcileEndpoints) },
  { kind: "Service", reconcile: each(mirrorEndpoints) },
  { kind: "NetworkPolicy", reconcile: each(noticeUnenforced) },
  { kind: "Ingress", reconcile: each(reconcileIngress) },
  { kind: "Gateway", reconcile: each(reconcileGateway) },
];

/** Rounds that every cluster may take, and how many more for each of its objects: a slow rollout takes a few for each Pod. */
const ROUNDS = 100;
const ROUNDS_PER_OBJECT = 20;

/** Runs the controllers until nothing changes: the state that the cluster comes to at its present time. */
export function settle(state: ClusterState): ClusterState {
  if (isSettled(state)) return state;
  return inOneGo(state, (begun) => {
    let current = begun;
    for (let round = 0; round < roundsFor(current); round++) {
      const next = step(current);
      if (next === current) return current;
      current = next;
    }
    const { changes } = takeChanges(current.objects);
    throw new Error(`controllers do not settle: ${changes.map(({ key }) => key).join(", ")}`);
  });
}

/**
 * One round of all controllers. Each looks only at the objects that the changes of the last round wake, so that one more
 * Service costs the same in a large cluster as in a small one. A settled cluster stays the very same value.
 */
export function step(state: ClusterState): ClusterState {
  if (isSettled(state)) return state;
  const { changes, store } = takeChanges(state.objects);
  return inOneGo({ ...state, objects: store }, (round) => ({ ...round, ...runRound(round, changes) }));
}

function isSettled({ objects }: ClusterState): boolean {
  return countChanges(objects) === 0;
}

function runRound(cluster: Controlled, changes: readonly Change[]): Controlled {
  const cleaned = goneBy(changes).reduce(cleanUpAfter, cluster);
  const woken = wokenBy(cleaned.objects, changes);
  return CONTROLLERS.reduce((next, { kind, reconcile }) => reconcile(next, woken.get(kind) ?? []), cleaned);
}

/** The objects that are gone, sorted, so that the order of changes makes no difference. */
function goneBy(changes: readonly Change[]): readonly KubeObject[] {
  const gone = changes.filter(({ after }) => after === undefined).sort((a, b) => (a.key < b.key ? -1 : 1));
  return gone.flatMap(({ before }) => before ?? []);
}

function each(reconcile: Reconcile): Controller["reconcile"] {
  return (cluster, refs) => refs.reduce(reconcile, cluster);
}

function roundsFor({ objects }: ClusterState): number {
  return ROUNDS + ROUNDS_PER_OBJECT * countObjects(objects);
}
