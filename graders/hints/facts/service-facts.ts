import {
  type EndpointSlice,
  listenersOf,
  listObjects,
  type Pod,
  podsWithLabels,
  type Service,
  slicesOfService,
} from "../../../src/simulator/index.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `service`, `selector`, `port` and `field`: every Service of the learners' namespaces, its ports, and what was written into it. */
export function serviceFacts(observed: Observed): readonly Fact[] {
  const { state, world } = observed;
  const services = listObjects<Service>(state.objects, "Service").filter(
    ({ metadata }) => metadata.name !== "kubernetes" && metadata.namespace !== "kube-system",
  );
  return services.flatMap((service) => {
    const { name, namespace = "" } = service.metadata;
    const endpoints = slicesOfService(state.objects, namespace, name).flatMap(
      (slice: EndpointSlice) => slice.endpoints ?? [],
    );
    const { spec } = service;
    const own: Fact = {
      fact: "service",
      world,
      name,
      type: spec.type,
      hasSelector: Object.keys(spec.selector ?? {}).length > 0,
      selectorInMetadata: Object.keys(service.metadata.labels ?? {}).length > 0,
      endpoints: endpoints.length,
      hasAddress: (service.status?.loadBalancer?.ingress ?? []).length > 0,
    };
    const pods = endpoints.flatMap(({ targetRef }) =>
      listObjects<Pod>(state.objects, "Pod", namespace).filter(({ metadata }) => metadata.name === targetRef?.name),
    );
    const ports = (spec.ports ?? []).map(
      (port): Fact => ({
        fact: "port",
        world,
        service: name,
        port: port.port,
        targetPort: port.targetPort,
        nodePort: port.nodePort,
        listening: pods.some((pod) =>
          listenersOf(state.document, pod).some((listener) => listener.port === port.targetPort),
        ),
        portListening: pods.some((pod) =>
          listenersOf(state.document, pod).some((listener) => listener.port === port.port),
        ),
      }),
    );
    return [own, ...selectorPairs(observed, service), ...ports, ...writtenFields(observed, service)];
  });
}

/** Each pair of the selector by itself, and how many Pods of the namespace carry it. */
function selectorPairs({ state, world }: Observed, { metadata, spec }: Service): readonly Fact[] {
  return Object.entries(spec.selector ?? {}).map(([key, value]) => ({
    fact: "selector",
    world,
    service: metadata.name,
    key,
    value,
    pods: podsWithLabels(state.objects, metadata.namespace ?? "", { [key]: value }).length,
  }));
}

/** The plain fields of the Service that somebody may have written: annotations, and words of the spec. */
function writtenFields({ world }: Observed, { metadata, spec }: Service): readonly Fact[] {
  const fields = [
    ...Object.entries(metadata.annotations ?? {}).map(
      ([key, value]) => [`metadata.annotations.${key}`, value] as const,
    ),
    ...Object.entries(spec).map(([key, value]) => [`spec.${key}`, value] as const),
  ];
  return fields
    .filter(([, value]) => typeof value !== "object")
    .map(([path, value]) => ({ fact: "field", world, service: metadata.name, path, value: String(value) }));
}
