import type { FieldSupport } from "./field-support.ts";

/** See `FieldSupport`. */
export const INGRESS: FieldSupport = {
  modelled: [
    "spec.defaultBackend.service",
    "spec.ingressClassName",
    "spec.rules[*].host",
    "spec.rules[*].http.paths[*].backend.service",
    "spec.rules[*].http.paths[*].path",
    "spec.rules[*].http.paths[*].pathType",
  ],
  withoutEffect: [],
};

/** See `FieldSupport`. */
export const GATEWAY: FieldSupport = {
  modelled: [
    "spec.gatewayClassName",
    "spec.listeners[*].allowedRoutes",
    "spec.listeners[*].hostname",
    "spec.listeners[*].name",
    "spec.listeners[*].port",
    "spec.listeners[*].protocol",
  ],
  withoutEffect: [],
};

/** See `FieldSupport`. */
export const HTTP_ROUTE: FieldSupport = {
  modelled: [
    "spec.hostnames",
    "spec.parentRefs",
    "spec.rules[*].backendRefs[*].group",
    "spec.rules[*].backendRefs[*].kind",
    "spec.rules[*].backendRefs[*].name",
    "spec.rules[*].backendRefs[*].namespace",
    "spec.rules[*].backendRefs[*].port",
    "spec.rules[*].backendRefs[*].weight",
    "spec.rules[*].matches",
  ],
  withoutEffect: ["spec.rules[*].name"],
};
