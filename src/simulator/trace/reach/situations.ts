import type { Pod } from "../../api/kinds.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { endpointsOf, type ServiceEndpoint } from "../../dataplane/endpoints.ts";
import { nodeAt } from "../../dataplane/underlay.ts";
import { formatSocket } from "../../net/packet.ts";
import { holdersOfAddress } from "../../store/object-store.ts";
import type { Destination, Flow, Sender } from "../trace.ts";
import type { PodClass, PodGroup } from "./groups.ts";
import type { Likeness } from "./likeness.ts";
import type { PodTarget, ServiceTarget } from "./targets.ts";

/** One question that answers for all of the same key. */
export type Situation = { readonly key: string; readonly flow: Flow };

/** Between Pods it matters of which classes they are, and whether they share a node. */
export function betweenPods({ classes }: PodGroup, { group, target }: PodTarget): readonly Situation[] {
  const { port, protocol } = target;
  return classes.flatMap((a) =>
    group.classes.flatMap((b) =>
      [
        { place: "one node", pair: onOneNode(a, b) },
        { place: "two nodes", pair: onTwoNodes(a, b) },
      ].flatMap(({ place, pair }) => {
        if (!pair) return [];
        const [from, to] = pair.map(addressee);
        if (!from || !to) return [];
        const flow: Flow = { from, to: { ...to, port }, protocol, payload: 0 };
        return [{ key: `${a.id} ${b.id} ${protocol} ${port} ${place}`, flow }];
      }),
    ),
  );
}

/** For a Service it matters of which class the Pod is, and what serves on its own node. */
export function podsToService({ classes }: PodGroup, to: ServiceTarget, serversOn: ServersOn): readonly Situation[] {
  const asked = classes.flatMap(({ id, byNode }) =>
    [...byNode].flatMap(([node, pods]) => pods.slice(0, 1).map((pod) => ({ key: `${id} ${serversOn(node)}`, pod }))),
  );
  return asked.map(({ key, pod }) => ({
    key: `${key} ${nameOf(to)}`,
    flow: flowTo(to, addressee(pod), { kind: "cluster-ip" }),
  }));
}

/** From outside a load balancer is one way in, and each node another, by its class and by what serves on it. */
export function outsideToService(
  { document }: ClusterState,
  outside: string,
  to: ServiceTarget,
  serversOn: ServersOn,
  { classOfNode }: Likeness,
): readonly Situation[] {
  const from = { kind: "outside", name: outside } as const;
  switch (to.target.at) {
    case "cluster-ip":
      return [];
    case "load-balancer":
      return [{ key: `${outside} ${nameOf(to)}`, flow: flowTo(to, from, { kind: "load-balancer" }) }];
    case "node-port":
      return document.nodes.map(({ name }) => ({
        key: `${outside} ${classOfNode(name)} ${serversOn(name)} ${nameOf(to)}`,
        flow: flowTo(to, from, { kind: "node-port", node: name }),
      }));
  }
}

/** What serves a Service port on a node, by class and number, as a text to compare. */
export type ServersOn = (node: string) => string;

export function serversOf(state: ClusterState, { service, port }: ServiceTarget, likeness: Likeness): ServersOn {
  const byNode = new Map<string, string[]>();
  for (const endpoint of endpointsOf(state.objects, { service, port })) {
    const node = endpoint.nodeName ?? "";
    byNode.set(node, [...(byNode.get(node) ?? []), serverClass(state, endpoint, likeness)]);
  }
  const texts = new Map([...byNode].map(([node, servers]) => [node, servers.sort().join(",")]));
  return (node) => texts.get(node) ?? "";
}

function serverClass(
  { document, objects }: ClusterState,
  { socket, ready, serving, terminating }: ServiceEndpoint,
  { classOfPod, classOfNode }: Likeness,
): string {
  const node = nodeAt(document, socket.address);
  const pod = holdersOfAddress(objects, socket.address).find((holder): holder is Pod => holder.kind === "Pod");
  const who = node ? `node ${classOfNode(node.name)}` : pod ? `pod ${classOfPod(pod)}` : formatSocket(socket);
  return [who, socket.port, ready, serving, terminating].join(" ");
}

function onOneNode(a: PodClass, b: PodClass): readonly [Pod, Pod] | undefined {
  for (const [node, pods] of a.byNode) {
    for (const from of pods) {
      const to = b.byNode.get(node)?.find((pod) => pod !== from);
      if (to) return [from, to];
    }
  }
  return undefined;
}

function onTwoNodes(a: PodClass, b: PodClass): readonly [Pod, Pod] | undefined {
  for (const [node, [from]] of a.byNode) {
    for (const [other, [to]] of b.byNode) if (from && to && other !== node) return [from, to];
  }
  return undefined;
}

const addressee = ({ metadata }: Pod) =>
  ({ kind: "pod", namespace: metadata.namespace ?? "", name: metadata.name }) as const;

const nameOf = ({ target: { service, port, at } }: ServiceTarget): string =>
  `${service.namespace}/${service.name} ${port} ${at}`;

function flowTo(
  { target }: ServiceTarget,
  from: Sender,
  at: Extract<Destination, { readonly kind: "service" }>["at"],
): Flow {
  const { namespace, name } = target.service;
  return {
    from,
    to: { kind: "service", namespace, name, port: target.port, at },
    protocol: target.protocol,
    payload: 0,
  };
}
