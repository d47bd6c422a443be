import {
  type EndpointSlice,
  listenersOf,
  listObjects,
  outcomeOf,
  type Pod,
  type Service,
  slicesOfService,
} from "../../src/simulator/index.ts";
import { probe } from "../checks/probe.ts";
import type { ProbeCheck } from "../lab/lab.ts";
import type { Observed } from "../world.ts";

/** One thing that is so in the observed world, as flat data that a hint's pattern can match. */
export type Fact = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Everything hints may speak of: `service`, `port` and `field` (each Service of the namespaces of learners), `probe` (each probe of
 * the lab, and how it ended), `diagnostic` (what was wrong with the manifest), `object` (what the answer brought).
 */
export function factsOf(observed: Observed): readonly Fact[] {
  return [...serviceFacts(observed), ...probeFacts(observed), ...diagnosticFacts(observed), ...objectFacts(observed)];
}

function serviceFacts(observed: Observed): readonly Fact[] {
  const { state, world } = observed;
  const services = listObjects<Service>(state.objects, "Service").filter(
    ({ metadata }) => metadata.name !== "kubernetes" && metadata.namespace !== "kube-system",
  );
  return services.flatMap((service) => {
    const { name, namespace = "" } = service.metadata;
    const endpoints = slicesOfService(state.objects, namespace, name).flatMap(
      (slice: EndpointSlice) => slice.endpoints,
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
    return [own, ...ports, ...writtenFields(observed, service)];
  });
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

function probeFacts({ lab, state, world }: Observed): readonly Fact[] {
  const probes = lab.tasks
    .filter((task) => task.world === world)
    .flatMap(({ checks }) => checks.filter((check): check is ProbeCheck => check.kind === "probe"));
  return probes.flatMap((check) =>
    probe(state, check).paths.map(
      ({ disposition }): Fact => ({
        fact: "probe",
        world,
        check: check.id,
        outcome: outcomeOf(disposition),
        disposition: disposition.kind,
      }),
    ),
  );
}

function diagnosticFacts({ outcome, world }: Observed): readonly Fact[] {
  return outcome.diagnostics.map(({ code, path, message, object }) => ({
    fact: "diagnostic",
    world,
    code,
    path,
    message,
    object: object?.name,
  }));
}

function objectFacts({ outcome, world }: Observed): readonly Fact[] {
  return outcome.results.map(({ kind, ref }) => ({
    fact: "object",
    world,
    kind: ref?.kind,
    name: ref?.name,
    result: kind,
  }));
}
