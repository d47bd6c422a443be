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

/** `listening` and `portListening`: whether a Pod behind the Service listens on the targetPort, and on the port. */
function portFacts(
  { document }: ClusterState,
  world: string,
  { metadata, spec }: Service,
  pods: readonly Pod[],
): readonly Fact[] {
  const listened = new Set(pods.flatMap((pod) => listenersOf(document, pod).map(({ port }) => port)));
  const isHeard = (wanted: string | number | undefined): boolean =>
    numbersOf(wanted, pods).some((number) => listened.has(number));
  return (spec.ports ?? []).map(({ port, targetPort, nodePort, protocol }) => ({
    fact: "port",
    world,
    service: metadata.name,
    namespace: metadata.namespace,
    port,
    targetPort,
    nodePort,
    protocol,
    listening: isHeard(targetPort),
    portListening: isHeard(port),
  }));
}

/** A targetPort is a number, or the name that the Pods give to one. */
function numbersOf(targetPort: string | number | undefined, pods: readonly Pod[]): readonly number[] {
  if (typeof targetPort === "number") return [targetPort];
  const declared = pods.flatMap(({ spec }) => spec.containers.flatMap(({ ports = [] }) => ports));
  return declared.filter(({ name }) => name === targetPort).map(({ containerPort }) => containerPort);
}
