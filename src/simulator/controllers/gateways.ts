import type { Gateway, GatewayClass, GatewayListener, HTTPRoute, ParentReference } from "../api/gateway.ts";
import type { Namespace } from "../api/kinds.ts";
import { selectsLabels } from "../api/labels.ts";
import { getObject, listObjects, type ObjectStore } from "../store/object-store.ts";

/** The Gateways that a controller serves: those of its classes (S-810). */
export function gatewaysOf(objects: ObjectStore, controller: string): readonly Gateway[] {
  return listObjects<Gateway>(objects, "Gateway").filter(({ spec }) => {
    const ref = { kind: "GatewayClass", namespace: "", name: spec.gatewayClassName };
    return getObject<GatewayClass>(objects, ref)?.spec.controllerName === controller;
  });
}

/** The routes that name the listener as their parent, and that it lets in; by namespace and name. */
export function parentsOf(objects: ObjectStore, gateway: Gateway, listener: GatewayListener): readonly HTTPRoute[] {
  return listObjects<HTTPRoute>(objects, "HTTPRoute").filter(
    (route) =>
      (route.spec.parentRefs ?? []).some((parent) => isParent(parent, route, gateway, listener)) &&
      isAllowed(objects, route, gateway, listener),
  );
}

function isParent(
  { kind = "Gateway", namespace, name, sectionName, port }: ParentReference,
  route: HTTPRoute,
  gateway: Gateway,
  listener: GatewayListener,
): boolean {
  return (
    kind === "Gateway" &&
    name === gateway.metadata.name &&
    (namespace ?? route.metadata.namespace) === gateway.metadata.namespace &&
    (sectionName ?? listener.name) === listener.name &&
    (port ?? listener.port) === listener.port
  );
}

function isAllowed(
  objects: ObjectStore,
  { metadata }: HTTPRoute,
  gateway: Gateway,
  { allowedRoutes: { kinds, namespaces: { from = "Same", selector } = {} } = {} }: GatewayListener,
): boolean {
  if (kinds && kinds.length > 0 && !kinds.some(({ kind }) => kind === "HTTPRoute")) return false;
  switch (from) {
    case "All":
      return true;
    case "Same":
      return metadata.namespace === gateway.metadata.namespace;
    case "Selector": {
      const ref = { kind: "Namespace", namespace: "", name: metadata.namespace ?? "" };
      const labels = getObject<Namespace>(objects, ref)?.metadata.labels ?? {};
      return selector !== undefined && selectsLabels(selector, labels);
    }
  }
}
