import type { Service, ServicePort } from "../../api/kinds.ts";
import { addressAt, addressCount, type IPAddress, offsetIn, parseIPAddress } from "../../net/ip.ts";
import { draw } from "../../store/chance.ts";
import { holderOfClusterIP, holderOfNodePort, refOf } from "../../store/object-store.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";
import type { Allocation, WriteContext } from "../kind-rules.ts";
import { carryOver, needsHealthCheck } from "./carry-over.ts";
import { withFamilies } from "./families.ts";

const FIRST_NODE_PORT = 30_000;
const LAST_NODE_PORT = 32_767;
/** Node ports below this are left to manifests that ask for a number (S-213). */
const FIRST_DYNAMIC_NODE_PORT = 30_086;

type Step<T> = { readonly value: T } | { readonly error: FieldError };

/** Gives a Service its cluster IP and its node ports, in the server's order (S-210…S-214). The first failure stands alone. */
export function allocateService(
  service: Service,
  context: WriteContext,
  old: Service | undefined,
): Allocation<Service> {
  const familiar = withFamilies(old ? carryOver(service, old) : service);
  if (familiar.kind === "refused") return { kind: "failed", errors: familiar.errors };
  const addressed = withClusterIP(familiar.service, context);
  if ("error" in addressed) return { kind: "failed", errors: [addressed.error] };
  const numbered = withNodePorts(addressed.value, context);
  if ("error" in numbered) return { kind: "failed", errors: [numbered.error] };
  const checked = withHealthCheckPort(numbered.value, old, context);
  return "error" in checked
    ? { kind: "failed", errors: [checked.error] }
    : { kind: "allocated", object: checked.value };
}

function withClusterIP(service: Service, context: WriteContext): Step<Service> {
  const { spec } = service;
  if (spec.type === "ExternalName" || spec.clusterIP === "None") return { value: service };
  if (spec.clusterIP) return claimClusterIP(service, spec.clusterIP, context);
  const address = freeClusterIP(service, context);
  if (!service.metadata.name) return { error: namelessError(address) };
  return address === undefined
    ? {
        error: {
          kind: "Internal",
          path: "",
          detail: `failed to allocate a serviceIP for Service "${service.metadata.name}": range is full`,
        },
      }
    : { value: { ...service, spec: { ...spec, clusterIP: address, clusterIPs: [address] } } };
}

function claimClusterIP(service: Service, text: string, { document, store }: WriteContext): Step<Service> {
  const fail = (why: string): Step<Service> => ({
    error: invalid("spec.clusterIPs", service.spec.clusterIPs, `failed to allocate IP ${text}: ${why}`),
  });
  const address = parseIPAddress(text);
  const offset = address && offsetIn(document.serviceCIDR, address);
  if (offset === undefined || offset === 0n || offset === addressCount(document.serviceCIDR) - 1n) {
    return fail(
      document.kubernetes === "1.32"
        ? `the provided IP (${text}) is not in the valid range. The range of valid IPs is ${document.serviceCIDR}`
        : "the provided network does not match the current range",
    );
  }
  const holder = holderOfClusterIP(store, text);
  return holder && !isSame(holder, service) ? fail("provided IP is already allocated") : { value: service };
}

/** A free address, drawn from above the static band first (S-212). */
function freeClusterIP(service: Service, { document, seed, store }: WriteContext): IPAddress | undefined {
  const size = Number(addressCount(document.serviceCIDR));
  const band = size <= 16 ? 0 : Math.min(Math.max(16, Math.floor(size / 16)), 256);
  const usable = size - 2;
  const ref = refOf(service);
  const start = draw(seed, `clusterIP ${ref.namespace}/${ref.name}`, usable - band);
  for (let step = 0; step < usable; step++) {
    const offset = step < usable - band ? 1 + band + ((start + step) % (usable - band)) : 1 + step - (usable - band);
    const address = addressAt(document.serviceCIDR, offset);
    if (address !== undefined && !holderOfClusterIP(store, address)) return address;
  }
  return undefined;
}

// The address is claimed under the Service's name, and that is where the nameless one fails (S-217).
function namelessError(address: IPAddress | undefined): FieldError {
  const detail = `failed to allocate IP: IPAddress.networking.k8s.io "${address}" is invalid: spec.parentRef.name: Required value`;
  return invalid("spec.clusterIPs", [""], detail);
}

function withNodePorts(service: Service, context: WriteContext): Step<Service> {
  const { spec } = service;
  if (spec.type !== "NodePort" && spec.type !== "LoadBalancer") return { value: service };
  const own = new Map<number, number>();
  const ports: ServicePort[] = [];
  for (const [index, port] of (spec.ports ?? []).entries()) {
    const wanted = port.nodePort || (own.has(port.port) ? 0 : requestedNodePort(port, spec.ports ?? []));
    const given = wanted ? claimNodePort(service, { ...port, nodePort: wanted }, index, own, context) : undefined;
    if (given && "error" in given) return given;
    const nodePort = given?.value ?? dynamicNodePort(service, port, own, context);
    if (nodePort !== undefined) own.set(port.port, nodePort);
    ports.push(nodePort === undefined ? port : { ...port, nodePort });
  }
  return { value: spec.ports ? { ...service, spec: { ...spec, ports } } : service };
}

/** The number that another port with the same `port` asks for: they share it (S-213). */
function requestedNodePort({ port }: ServicePort, ports: readonly ServicePort[]): number {
  return ports.find((other) => other.port === port && other.nodePort)?.nodePort ?? 0;
}

function claimNodePort(
  service: Service,
  port: ServicePort,
  index: number,
  own: ReadonlyMap<number, number>,
  context: WriteContext,
): Step<number> {
  const number = port.nodePort ?? 0;
  // Ports of one Service with the same number may share a node port: DNS over TCP and UDP.
  if (own.get(port.port) === number) return { value: number };
  const why = nodePortProblem(number, service, [...own.values()], context);
  return why === undefined ? { value: number } : { error: invalid(`spec.ports[${index}].nodePort`, number, why) };
}

function nodePortProblem(
  number: number,
  service: Service,
  own: readonly number[],
  { store }: WriteContext,
): string | undefined {
  if (number < FIRST_NODE_PORT || number > LAST_NODE_PORT) {
    return `provided port is not in the valid range. The range of valid ports is ${FIRST_NODE_PORT}-${LAST_NODE_PORT}`;
  }
  const holder = holderOfNodePort(store, number);
  return own.includes(number) || (holder && !isSame(holder, service))
    ? "provided port is already allocated"
    : undefined;
}

function dynamicNodePort(
  service: Service,
  port: ServicePort,
  own: ReadonlyMap<number, number>,
  context: WriteContext,
): number | undefined {
  if (service.spec.type === "LoadBalancer" && service.spec.allocateLoadBalancerNodePorts === false) return undefined;
  const shared = own.get(port.port);
  if (shared !== undefined) return shared;
  const ref = refOf(service);
  return freeNodePort(
    `nodePort ${ref.namespace}/${ref.name} ${port.name ?? ""} ${port.port}`,
    numbersOf(service, own),
    context,
  );
}

function numbersOf({ spec }: Service, own: ReadonlyMap<number, number>): ReadonlySet<number> {
  return new Set([...own.values(), ...(spec.ports ?? []).flatMap(({ nodePort }) => nodePort ?? [])]);
}

/** A free number, from above the static band first (S-213). */
function freeNodePort(what: string, taken: ReadonlySet<number>, { seed, store }: WriteContext): number {
  const dynamic = LAST_NODE_PORT - FIRST_DYNAMIC_NODE_PORT + 1;
  const start = draw(seed, what, dynamic);
  for (let step = 0; step <= LAST_NODE_PORT - FIRST_NODE_PORT; step++) {
    const number =
      step < dynamic ? FIRST_DYNAMIC_NODE_PORT + ((start + step) % dynamic) : FIRST_NODE_PORT + step - dynamic;
    if (!taken.has(number) && !holderOfNodePort(store, number)) return number;
  }
  throw new Error("no node port left");
}

/** A load balancer with the Local policy asks the nodes for their health on a port of its own (S-214). */
function withHealthCheckPort(service: Service, old: Service | undefined, context: WriteContext): Step<Service> {
  const { spec } = service;
  if (!needsHealthCheck(spec)) return { value: service };
  const before = old && needsHealthCheck(old.spec) ? old.spec.healthCheckNodePort : undefined;
  // A number that is in use by somebody's load balancer may not change (S-243).
  if (before !== undefined && before !== spec.healthCheckNodePort)
    return { error: forbidden("spec.healthCheckNodePort", "field is immutable") };
  if (spec.healthCheckNodePort) {
    const why = nodePortProblem(spec.healthCheckNodePort, service, [], context);
    if (why === undefined) return { value: service };
    const detail = `failed to allocate requested HealthCheck NodePort ${spec.healthCheckNodePort}: ${why}`;
    return { error: { kind: "Internal", path: "", detail } };
  }
  const taken = numbersOf(service, new Map());
  const ref = refOf(service);
  const healthCheckNodePort = freeNodePort(`healthCheckNodePort ${ref.namespace}/${ref.name}`, taken, context);
  return { value: { ...service, spec: { ...spec, healthCheckNodePort } } };
}

function isSame(a: Service, b: Service): boolean {
  return a.metadata.name === b.metadata.name && a.metadata.namespace === b.metadata.namespace;
}
