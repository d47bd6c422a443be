/** What a name of the cluster's zone means, before anybody looked whether it exists (kubernetes/dns specification). */
export type ClusterName =
  /** The zone itself, or `svc` and `pod` in it: they exist and hold nothing of their own. */
  | { readonly kind: "apex" }
  | { readonly kind: "namespace"; readonly of: "svc" | "pod"; readonly namespace: string }
  | { readonly kind: "service"; readonly namespace: string; readonly service: string; readonly part: ServicePart }
  /** `pod`: the address with dashes, never the Pod's name (S-608). */
  | { readonly kind: "pod"; readonly namespace: string; readonly pod: string }
  | { readonly kind: "no-such-form" };

/** Which part of a Service is meant: all of it, one endpoint, or one named port. */
export type ServicePart =
  | { readonly kind: "whole" }
  | { readonly kind: "endpoint"; readonly hostname: string }
  | { readonly kind: "port"; readonly port: string; readonly protocol: string };

/** Reads the labels before the zone: `_http._tcp.web.shop.svc`, `web-0.web.shop.svc`, `10-244-1-2.shop.pod`. */
export function clusterName(labels: readonly string[]): ClusterName {
  const [root, namespace, service, ...rest] = [...labels].reverse();
  if (root === undefined) return { kind: "apex" };
  if (root !== "svc" && root !== "pod") return { kind: "no-such-form" };
  if (namespace === undefined) return { kind: "apex" };
  if (service === undefined) return { kind: "namespace", of: root, namespace };
  const part = servicePart(rest);
  if (part === undefined) return { kind: "no-such-form" };
  return root === "pod" ? { kind: "pod", namespace, pod: service } : { kind: "service", namespace, service, part };
}

function servicePart(rest: readonly string[]): ServicePart | undefined {
  const [nearest, farther, ...more] = rest;
  if (nearest === undefined) return { kind: "whole" };
  if (farther === undefined) return { kind: "endpoint", hostname: nearest };
  if (more.length > 0) return undefined;
  return { kind: "port", port: withoutUnderscore(farther), protocol: withoutUnderscore(nearest) };
}

const withoutUnderscore = (label: string): string => label.replace(/^_/, "");
