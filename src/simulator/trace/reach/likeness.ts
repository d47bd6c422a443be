import type { ClusterDocument, NodeDeclaration } from "../../api/cluster-document.ts";
import type { Node, Pod } from "../../api/kinds.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { listenersOf } from "../../controllers/images.ts";
import { nodeDataplane } from "../../dataplane/cluster-network.ts";
import { nodeNamed } from "../../dataplane/underlay.ts";
import { overlaps } from "../../net/ip.ts";
import { isRunning } from "../../platforms/pods.ts";
import { segmentOf } from "../../platforms/world.ts";
import { getObject, podsOnNode } from "../../store/object-store.ts";
import { rememberFor } from "../../store/remember.ts";
import { rangesAround, selectorsAround } from "./watched.ts";

/**
 * Which Pods and which nodes the network cannot tell apart. Pods of one class, on nodes of one class, send and are sent to
 * alike, so that one of them answers for all. Behind which Services a Pod stands is no part of it: that matters only to who
 * calls one of them. A class too many costs time, a class too few would cost the truth.
 */
export type Likeness = {
  readonly classOfPod: (pod: Pod) => number;
  /** By name; whatever is no node of the world is of one class. */
  readonly classOfNode: (name: string) => number;
  /** A number for anything else that is compared: the same for equal facts. */
  readonly idOf: (facts: unknown) => number;
};

/** Says of each Pod what kubectl wrote down, which no two Pods share, and which nobody reads. */
const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
const HOSTNAME = "kubernetes.io/hostname";

export function likenessOf(state: ClusterState): Likeness {
  const idOf = numbering();
  const podFacts = podFactsIn(state);
  const nodeFacts = nodeFactsIn(state);
  const classOfNode = rememberFor((node: NodeDeclaration) => idOf(nodeFacts(node)));
  return {
    classOfPod: rememberFor((pod: Pod) => idOf(podFacts(pod))),
    classOfNode: (name) => {
      const node = nodeNamed(state.document, name);
      return node ? classOfNode(node) : -1;
    },
    idOf,
  };
}

function podFactsIn(state: ClusterState): (pod: Pod) => unknown {
  const { document, objects } = state;
  const [selected, ranges] = [selectorsAround(objects), rangesAround(state)];
  return (pod) => {
    const { metadata, spec, status } = pod;
    const { [LAST_APPLIED]: _, ...annotations } = metadata.annotations ?? {};
    const listens = listenersOf(document, pod).map(({ port, protocol, address }) => [port, protocol, address]);
    const ports = spec.containers.map((container) => container.ports ?? []);
    const address = status?.podIP ?? "";
    return [
      [metadata.namespace, selected(metadata.labels ?? {}), annotations, spec.hostNetwork === true, isRunning(pod)],
      [listens, ports, ranges(address)],
    ];
  };
}

function nodeFactsIn(state: ClusterState): (node: NodeDeclaration) => unknown {
  const { document, objects } = state;
  const [ranges, elsewhere] = [rangesAround(state), whatElseIsSaid(state)];
  return (node) => {
    const { name, ip, podCIDR, ...declared } = node;
    const { metadata, status } = getObject<Node>(objects, { kind: "Node", namespace: "", name }) ?? {};
    const { [HOSTNAME]: __, ...labels } = metadata?.labels ?? {};
    const ready = status?.conditions?.map(({ type, status: value }) => [type, value]);
    const hosted = podsOnNode(objects, name)
      .filter(({ spec }) => spec.hostNetwork === true)
      .flatMap((pod) => listenersOf(document, pod).map(({ port, protocol, address }) => [port, protocol, address]));
    const singled = elsewhere.includes(`"${name}"`) || elsewhere.includes(`"${ip}"`) || sharesItsRange(document, node);
    return [
      [declared, podCIDR === undefined, segmentOf(document, node), labels, ready, hosted, singled ? name : ""],
      [...nodeDataplane(state, node).addresses].map(ranges),
    ];
  };
}

/** Everything in the state but nodes and objects: a node that is named there is unlike all others. */
function whatElseIsSaid({ objects: _, ipam: __, notices: ___, document, ...rest }: ClusterState): string {
  return JSON.stringify({ ...rest, document: { ...document, nodes: [] } }, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}

/** A node whose range of Pod addresses is somebody else's as well is unlike all others. */
function sharesItsRange(
  { nodes, underlay, serviceCIDR }: ClusterDocument,
  { name, podCIDR }: NodeDeclaration,
): boolean {
  if (podCIDR === undefined) return false;
  return (
    nodes.some((other) => other.name !== name && other.podCIDR === podCIDR) ||
    [serviceCIDR, ...underlay.subnets.map(({ cidr }) => cidr)].some((range) => overlaps(range, podCIDR))
  );
}

function numbering(): (facts: unknown) => number {
  const numbers = new Map<string, number>();
  return (facts) => {
    const key = JSON.stringify(facts);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}
