import {
  type ClusterState,
  getObject,
  listenersOf,
  listObjects,
  type Pod,
  podsWithLabels,
  type Service,
  slicesOfService,
} from "../../../src/simulator/index.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `service`, `selector` and `port`: every Service of the learners' namespaces, what stands behind it, and its ports. */
export function serviceFacts({ state, world }: Observed): readonly Fact[] {
  return listObjects<Service>(state.objects, "Service")
    .filter(({ metadata }) => metadata.name !== "kubernetes" && metadata.namespace !== "kube-system")
    .flatMap((service) => {
      const { name, namespace = "" } = service.metadata;
      const endpoints = slicesOfService(state.objects, namespace, name).flatMap((slice) => slice.endpoints ?? []);
      const pods = endpoints.flatMap(
        ({ targetRef }) => getObject<Pod>(state.objects, { kind: "Pod", namespace, name: targetRef?.name ?? "" }) ?? [],
      );
      return [
        serviceFact(service, world, endpoints.length),
        ...selectorFacts(state, world, service),
        ...portFacts(state, world, service, pods),
      ];
    });
}

function serviceFact({ metadata, spec, status }: Service, world: string, endpoints: number): Fact {
  return {
    fact: "service",
    world,
    name: metadata.name,
    namespace: metadata.namespace,
    type: spec.type,
    hasSelector: Object.keys(spec.selector ?? {}).length > 0,
    endpoints,
    hasAddress: (status?.loadBalancer?.ingress ?? []).length > 0,
    address: status?.loadBalancer?.ingress?.[0]?.ip,
  };
}

/** Each pair of the selector by itself, and how many Pods of the namespace carry it. */
function selectorFacts({ objects }: ClusterState, world: string, { metadata, spec }: Service): readonly Fact[] {
  return Object.entries(spec.selector ?? {}).map(([key, value]) => ({
    fact: "selector",
    world,
    service: metadata.name,
    namespace: metadata.namespace,
    key,
    value,
    pods: podsWithLabels(objects, metadata.namespace ?? "", { [key]: value }).length,
  }));
}

/**
 * `listening` and `portListening`: whether a Pod behind the Service listens on the targetPort, and on the port;
 * `deafPods`: how many of them do not listen where they are sent to. Of a targetPort that is a name, `declaredBy` is how
 * many of them declare it, and `ownName` whether it is the name of the Service's port as well.
 */
function portFacts(
  { document }: ClusterState,
  world: string,
  { metadata, spec }: Service,
  pods: readonly Pod[],
): readonly Fact[] {
  return (spec.ports ?? []).map(({ name, port, targetPort = port, nodePort, protocol = "TCP" }) => {
    const isHeard = (pod: Pod, number: number | undefined): boolean =>
      listenersOf(document, pod).some((listener) => listener.port === number && listener.protocol === protocol);
    const sent = pods.filter((pod) => numberIn(pod, targetPort, protocol) !== undefined);
    const deaf = sent.filter((pod) => !isHeard(pod, numberIn(pod, targetPort, protocol)));
    return {
      fact: "port",
      world,
      service: metadata.name,
      namespace: metadata.namespace,
      name,
      port,
      targetPort,
      nodePort,
      protocol,
      listening: sent.length > deaf.length,
      portListening: pods.some((pod) => isHeard(pod, port)),
      deafPods: deaf.length,
      ...(typeof targetPort === "string" ? { declaredBy: sent.length, ownName: targetPort === name } : {}),
    };
  });
}

/** A targetPort is a number, or the name that the Pod gives to one. */
function numberIn({ spec }: Pod, targetPort: string | number, protocol: string): number | undefined {
  if (typeof targetPort === "number") return targetPort;
  const declared = spec.containers.flatMap(({ ports = [] }) => ports);
  return declared.find((port) => port.name === targetPort && (port.protocol ?? "TCP") === protocol)?.containerPort;
}
