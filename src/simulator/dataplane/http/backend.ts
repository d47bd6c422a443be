import type { Service, ServicePort } from "../../api/kinds.ts";
import { formatRef, type ObjectRef } from "../../api/object-ref.ts";
import { getObject, type ObjectStore } from "../../store/object-store.ts";
import { endpointsOf } from "../endpoints.ts";
import { answering, type Field, type RoutingChoice } from "./routing.ts";

/** A port of a Service, as a rule names it: by number or by name. */
export type Backend = { readonly service: ObjectRef; readonly port: number | string };

/**
 * What becomes of a request for a back-end: it goes straight to an endpoint that is ready, each equally likely, past the
 * rules of the nodes for the Service; without one the answer is 503 (S-804).
 */
// MODEL: controllers may balance in other ways, keep a client at its endpoint, or try another one again.
export function choicesFor(
  objects: ObjectStore,
  { service: ref, port }: Backend,
  because: Field,
): readonly RoutingChoice[] {
  const service = getObject<Service>(objects, ref);
  const declared = service && portOf(service, port);
  if (!service || !declared) return [answering(503, `503: ${missing(ref, port, service)}`, because)];
  const ready = endpointsOf(objects, { service, port: declared }).filter((endpoint) => endpoint.ready);
  if (ready.length === 0) return [answering(503, `503: ${formatRef(ref)} has no ready endpoint`, because)];
  return ready.map(({ socket }) => ({ kind: "pass-on", share: 1 / ready.length, service: ref, to: socket, because }));
}

function portOf({ spec }: Service, wanted: number | string): ServicePort | undefined {
  return spec.ports?.find(({ name, port }) => (typeof wanted === "number" ? port === wanted : name === wanted));
}

function missing(ref: ObjectRef, port: number | string, service: Service | undefined): string {
  return service ? `${formatRef(ref)} has no port ${port}` : `there is no ${formatRef(ref)}`;
}
