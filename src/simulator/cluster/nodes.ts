import type { Node, Pod } from "../api/kinds.ts";
import type { ObjectRef } from "../api/object-ref.ts";
import { controllerOf } from "../controllers/controlled.ts";
import { deletePod } from "../controllers/pods.ts";
import { getObject, podsOnNode, provenanceOf, putObject, refOf, touchObject } from "../store/object-store.ts";
import type { ClusterState } from "./cluster-state.ts";
import { settle } from "./settle.ts";

/**
 * Turns a node's machine off. Nothing answers from there from now on, but the control plane only notices when its kubelet
 * has been silent for too long: `advance` lets that happen.
 */
export function failNode(state: ClusterState, name: string): ClusterState {
  if (state.failedNodes.has(name)) return state;
  return lookAgain({ ...state, failedNodes: new Map(state.failedNodes).set(name, state.time) }, name);
}

/** Turns the machine on again: its kubelet speaks, ends what was deleted meanwhile, and says how its Pods are. */
export function recoverNode(state: ClusterState, name: string): ClusterState {
  const failedNodes = new Map(state.failedNodes);
  return failedNodes.delete(name) ? lookAgain({ ...state, failedNodes }, name) : state;
}

/** `kubectl cordon`: no new Pods for the node. */
export function cordonNode(state: ClusterState, name: string): ClusterState {
  return withNode(state, name, (node) => ({ ...node, spec: { ...node.spec, unschedulable: true } }));
}

export function uncordonNode(state: ClusterState, name: string): ClusterState {
  return withNode(state, name, (node) => {
    const { unschedulable: _, ...spec } = node.spec;
    return { ...node, spec };
  });
}

/** `kubectl drain`: cordons the node and evicts its Pods, but for those of DaemonSets, which would only come back. */
export function drainNode(state: ClusterState, name: string): ClusterState {
  const cordoned = cordonNode(state, name);
  const evicted = podsOnNode(cordoned.objects, name)
    .filter((pod) => controllerOf(pod)?.kind !== "DaemonSet")
    .reduce(deletePod, cordoned);
  return settle({ ...cordoned, ...evicted });
}

/** `kubectl delete pod`: whoever made the Pod makes another one. */
export function deletePodNamed(state: ClusterState, namespace: string, name: string): ClusterState {
  const pod = getObject<Pod>(state.objects, { kind: "Pod", namespace, name });
  return pod ? settle({ ...state, ...deletePod(state, pod) }) : state;
}

function lookAgain(state: ClusterState, name: string): ClusterState {
  const refs = [nodeRef(name), ...podsOnNode(state.objects, name).map(refOf)];
  return settle({ ...state, objects: refs.reduce(touchObject, state.objects) });
}

function withNode(state: ClusterState, name: string, change: (node: Node) => Node): ClusterState {
  const node = getObject<Node>(state.objects, nodeRef(name));
  if (!node) return state;
  const provenance = provenanceOf(state.objects, nodeRef(name)) ?? new Map();
  return settle({ ...state, objects: putObject(state.objects, change(node), provenance) });
}

const nodeRef = (name: string): ObjectRef => ({ kind: "Node", namespace: "", name });
