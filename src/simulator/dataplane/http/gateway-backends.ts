import type { HTTPBackendRef, HTTPRoute, HTTPRouteRule, ReferenceGrant } from "../../api/gateway.ts";
import { formatRef } from "../../api/object-ref.ts";
import { getObject, listObjects, type ObjectStore, refOf } from "../../store/object-store.ts";
import { choicesFor } from "./backend.ts";
import { answering, type Field, type RoutingChoice, scaled } from "./routing.ts";

/** The back-ends of a rule, each with its part of the requests by its weight; a rule without any answers 500 (S-810). */
export function choicesOfRule(
  objects: ObjectStore,
  route: HTTPRoute,
  { backendRefs = [] }: HTTPRouteRule,
  at: string,
): readonly RoutingChoice[] {
  const total = backendRefs.reduce((sum, { weight = 1 }) => sum + weight, 0);
  if (total === 0) return [answering(500, "500: the rule has no back-end", fieldOf(route, `${at}.backendRefs`))];
  return backendRefs.flatMap((backend, i) => {
    const { weight = 1 } = backend;
    const because = fieldOf(route, `${at}.backendRefs[${i}]`);
    return weight === 0 ? [] : scaled(choicesOf(objects, route, backend, because), weight / total);
  });
}

const fieldOf = (route: HTTPRoute, path: string): Field => ({ object: refOf(route), path, rule: "S-810" });

function choicesOf(
  objects: ObjectStore,
  route: HTTPRoute,
  { group = "", kind = "Service", namespace = route.metadata.namespace ?? "", name, port }: HTTPBackendRef,
  because: Field,
): readonly RoutingChoice[] {
  if (group !== "" || kind !== "Service" || port === undefined)
    return [answering(500, "500: the back-end is no Service", because)];
  const service = { kind: "Service", namespace, name };
  if (!isGranted(objects, route, namespace, name)) {
    return [
      answering(
        500,
        `500: no ReferenceGrant in ${namespace} lets HTTPRoutes of ${route.metadata.namespace} use it`,
        because,
      ),
    ];
  }
  if (!getObject(objects, service)) return [answering(500, `500: there is no ${formatRef(service)}`, because)];
  return choicesFor(objects, { service, port }, because);
}

/** A Service of another namespace is used only where that namespace lets it be. */
function isGranted(objects: ObjectStore, { metadata }: HTTPRoute, namespace: string, name: string): boolean {
  if (namespace === metadata.namespace) return true;
  return listObjects<ReferenceGrant>(objects, "ReferenceGrant", namespace).some(
    ({ spec: { from, to } }) =>
      from.some((each) => each.group === GROUP && each.kind === "HTTPRoute" && each.namespace === metadata.namespace) &&
      to.some((each) => each.group === "" && each.kind === "Service" && (each.name ?? name) === name),
  );
}

const GROUP = "gateway.networking.k8s.io";
