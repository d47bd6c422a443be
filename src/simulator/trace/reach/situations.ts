import type { Pod } from "../../api/kinds.ts";
import { refKey } from "../../api/object-ref.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { endpointsOf, type ServiceEndpoint } from "../../dataplane/endpoints.ts";
import { nodeAt } from "../../dataplane/underlay.ts";
import { formatSocket } from "../../net/packet.ts";
import { holdersOfAddress } from "../../store/object-store.ts";
import type { Destination, Flow, Sender } from "../trace.ts";
import type { PodClass, PodGroup } from "./groups.ts";
import type { Likeness } from "./likeness.ts";
import type { PodTarget, ServiceTarget } from "./targets.ts";

/** One question that answers for all of the same key, whoever they are; `source` and `target` say who asks whom in this one. */
export type Situation = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly flow: Flow;
};

/** Between Pods it matters of which classes they are, and whether they share a node. */
export function betweenPods({ owner, classes }: PodGroup, { group, target }: PodTarget): readonly Situation[] {
  const { port, protocol } = target;
  const ends = { source: refKey(owner), target: refKey(group.owner) };
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
        return [{ key: `${a.id} ${b.id} ${protocol} ${port} ${place}`, ...ends, flow }];
      }),
    ),
  );
}

/**
 * For a Service it matters of which class the Pod is, whether it serves itself, as it may meet itself, and what serves on its
 * own node.
 */
export function podsToService({ owner, classes }: PodGroup, to: ServiceTarget, servers: Servers): readonly Situation[] {
  const asked = classes.flatMap(({ id, byNode }) =>
    [...byNode].flatMap(([node, pods]) =>
      [true, false].flatMap((serves) => {
        const pod = pods.find((candidate) => servers.has(candidate) === serves);
        return pod ? [{ key: `${id} ${serves} ${servers.on(node)} ${servers.id}`, pod }] : [];
      }),
    ),
  );
  return asked.map(({ key, pod }) => ({
    key,
    source: refKey(owner),
    target: nameOf(to),
    flow: flowTo(to, addressee(pod), { kind: "cluster-ip" }),
  }));
}

/** From outside a load balancer is one way in, and each node another, by its class and by what serves on it. */
export function outsideToService(
  { document }: ClusterState,
  outside: string,
  to: ServiceTarget,
  servers: Servers,
  { classOfNode }: Likeness,
): readonly Situation[] {
  const from = { kind: "outside", name: outside } as const;
  switch (to.target.at) {
    case "cluster-ip":
      return [];
    case "load-balancer":
      return [
        {
          key: `${outside} ${nameOf(to)}`,
          source: outside,
          target: nameOf(to),
          flow: flowTo(to, from, { kind: "load-balancer" }),
        },
      ];
    case "node-port":
      return document.nodes.map(({ name }) => ({
        key: `${outside} ${classOfNode(name)} ${servers.on(name)} ${nameOf(to)}`,
        source: outside,
        target: nameOf(to),
        flow: flowTo(to, from, { kind: "node-port", node: name }),
      }));
  }
}

/** What serves a Service port: on each node, as a number to compare; and whether a Pod is among it. */
export type Servers = {
  readonly on: (node: string) => number;
  readonly has: (pod: Pod) => boolean;
  /** The same for Services that a client inside the cluster cannot tell apart but by their names. */
  readonly id: number;
};

export function serversOf(state: ClusterState, to: ServiceTarget, likeness: Likeness): Servers {
  const { service, port } = to;
  const byNode = new Map<string, string[]>();
  const endpoints = endpointsOf(state.objects, { service, port });
  for (const endpoint of endpoints) {
    const node = endpoint.nodeName ?? "";
    const classes = byNode.get(node) ?? [];
    classes.push(serverClass(state, endpoint, likeness));
    byNode.set(node, classes);
  }
  const ids = new Map([...byNode].map(([node, classes]) => [node, likeness.idOf(classes.sort())]));
  const addresses = new Set<string>(endpoints.map(({ socket }) => socket.address));
  return {
    on: (node) => ids.get(node) ?? -1,
    has: ({ status }) => addresses.has(status?.podIP ?? ""),
    id: likeness.idOf([rulesOf(to), [...ids].map(([node, id]) => `${likeness.classOfNode(node)} ${id}`).sort()]),
  };
}

/** What a Service's rules are made of, without the names and addresses of its own. */
function rulesOf({
  service: { spec },
  port: { name: _, nodePort: __, ...port },
  target: { at },
}: ServiceTarget): unknown {
  const { internalTrafficPolicy, sessionAffinity, sessionAffinityConfig, externalIPs, trafficDistribution, type } =
    spec;
  return [
    at,
    port,
    type,
    internalTrafficPolicy,
    sessionAffinity,
    sessionAffinityConfig,
    externalIPs,
    trafficDistribution,
  ];
}

function serverClass({ document, objects }: ClusterState, endpoint: ServiceEndpoint, likeness: Likeness): string {
  const { socket, ready, serving, terminating, nodeName, hintedZones, hintedNodes } = endpoint;
  const node = nodeAt(document, socket.address);
  const pod = holdersOfAddress(objects, socket.address).find((holder): holder is Pod => holder.kind === "Pod");
  const { classOfPod, classOfNode } = likeness;
  const who = node ? `node ${classOfNode(node.name)}` : pod ? `pod ${classOfPod(pod)}` : formatSocket(socket);
  const hints = [...hintedZones, ...hintedNodes.map((hinted) => (hinted === nodeName ? "its own" : hinted))];
  return [who, socket.port, ready, serving, terminating, ...hints].join(" ");
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
