import type { Service, ServicePort } from "../../api/kinds.ts";
import { draw } from "../../store/chance.ts";
import { holderOfNodePort, refOf } from "../../store/object-store.ts";
import { type FieldError, forbidden, internal, invalid } from "../field-error.ts";
import type { WriteContext } from "../kind-rules.ts";
import type { Allotted } from "./allotted.ts";
import { needsHealthCheck } from "./carry-over.ts";

const FIRST_NODE_PORT = 30_000;
const LAST_NODE_PORT = 32_767;
/** Node ports below this are left to manifests that ask for a number (S-213). */
const FIRST_DYNAMIC_NODE_PORT = 30_086;

/** A number, or why there is none. */
type PortNumber = { readonly value: number | undefined } | { readonly error: FieldError };

/** A Service with a node port for each of its ports: what it asks for, or a free number (S-213). */
export function withNodePorts(service: Service, context: WriteContext): Allotted {
  const { spec } = service;
  if (spec.type !== "NodePort" && spec.type !== "LoadBalancer") return { kind: "allotted", service };
  const own = new Map<number, number>();
  const ports: ServicePort[] = [];
  for (const index of (spec.ports ?? []).keys()) {
    const port = spec.ports?.[index];
    if (!port) continue;
    const number = nodePortFor(service, port, index, own, context);
    if ("error" in number) return refused(number.error);
    if (number.value !== undefined) own.set(port.port, number.value);
    ports.push(number.value === undefined ? port : { ...port, nodePort: number.value });
  }
  return { kind: "allotted", service: spec.ports ? { ...service, spec: { ...spec, ports } } : service };
}

const refused = (error: FieldError): Allotted => ({ kind: "refused", errors: [error] });

/** `own`: what the ports before this one were given, by their `port`. */
function nodePortFor(
  service: Service,
  port: ServicePort,
  index: number,
  own: ReadonlyMap<number, number>,
  context: WriteContext,
): PortNumber {
  const shared = own.get(port.port);
  const wanted = port.nodePort || (shared === undefined ? requestedByAnother(port, service) : 0);
  if (wanted) {
    // Ports of one Service with the same number may share a node port: DNS over TCP and UDP.
    const why = shared === wanted ? undefined : whyNot(wanted, [...own.values()], context);
    return why === undefined ? { value: wanted } : { error: invalid(`spec.ports[${index}].nodePort`, wanted, why) };
  }
  const { type, allocateLoadBalancerNodePorts } = service.spec;
  if (type === "LoadBalancer" && allocateLoadBalancerNodePorts === false) return { value: undefined };
  if (shared !== undefined) return { value: shared };
  return freeNumber(`nodePort ${keyOf(service)} ${port.name ?? ""} ${port.port}`, service, [...own.values()], context);
}

/** The number that another port with the same `port` asks for: they share it (S-213). */
function requestedByAnother({ port }: ServicePort, { spec }: Service): number {
  return spec.ports?.find((other) => other.port === port && other.nodePort)?.nodePort ?? 0;
}

function whyNot(number: number, own: readonly number[], { store }: WriteContext): string | undefined {
  if (number < FIRST_NODE_PORT || number > LAST_NODE_PORT) {
    return `provided port is not in the valid range. The range of valid ports is ${FIRST_NODE_PORT}-${LAST_NODE_PORT}`;
  }
  return own.includes(number) || holderOfNodePort(store, number) ? "provided port is already allocated" : undefined;
}

/** A free number, from above the static band first (S-213). */
function freeNumber(
  what: string,
  { spec }: Service,
  own: readonly number[],
  { seed, store }: WriteContext,
): PortNumber {
  const taken = new Set([...own, ...(spec.ports ?? []).flatMap(({ nodePort }) => nodePort ?? [])]);
  const dynamic = LAST_NODE_PORT - FIRST_DYNAMIC_NODE_PORT + 1;
  const start = draw(seed, what, dynamic);
  for (let step = 0; step <= LAST_NODE_PORT - FIRST_NODE_PORT; step++) {
    const value =
      step < dynamic ? FIRST_DYNAMIC_NODE_PORT + ((start + step) % dynamic) : FIRST_NODE_PORT + step - dynamic;
    if (!taken.has(value) && !holderOfNodePort(store, value)) return { value };
  }
  return { error: internal("failed to allocate a nodePort: range is full") };
}

const keyOf = (service: Service): string => {
  const { namespace, name } = refOf(service);
  return `${namespace}/${name}`;
};

/** A load balancer with the Local policy asks the nodes for their health on a port of its own (S-214). */
export function withHealthCheckPort(service: Service, old: Service | undefined, context: WriteContext): Allotted {
  const { spec } = service;
  if (!needsHealthCheck(spec)) return { kind: "allotted", service };
  const before = old && needsHealthCheck(old.spec) ? old.spec.healthCheckNodePort : undefined;
  // A number that is in use by somebody's load balancer may not change (S-243).
  if (before !== undefined && before !== spec.healthCheckNodePort)
    return refused(forbidden("spec.healthCheckNodePort", "field is immutable"));
  if (spec.healthCheckNodePort) {
    const number = spec.healthCheckNodePort;
    const why = whyNot(number, [], context);
    return why === undefined
      ? { kind: "allotted", service }
      : refused(internal(`failed to allocate requested HealthCheck NodePort ${number}: ${why}`));
  }
  const number = freeNumber(`healthCheckNodePort ${keyOf(service)}`, service, [], context);
  if ("error" in number) return refused(number.error);
  const healthCheckNodePort = number.value;
  return {
    kind: "allotted",
    service: { ...service, spec: { ...spec, ...(healthCheckNodePort ? { healthCheckNodePort } : {}) } },
  };
}
