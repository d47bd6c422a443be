import type { Service, ServicePort, ServiceSpec } from "../../api/kinds.ts";

/** What the server fills in before anything else (S-201…S-208). */
export function serviceDefaults(service: Service): Service {
  const spec = service.spec ?? {};
  const type = spec.type || "ClusterIP";
  const withType = { ...spec, type, ...affinityDefaults(spec) };
  const { sessionAffinityConfig, ...rest } = withType as ServiceSpec & { readonly sessionAffinityConfig?: unknown };
  return {
    ...service,
    spec: {
      ...rest,
      ...(withType.sessionAffinity === "None" || sessionAffinityConfig === undefined ? {} : { sessionAffinityConfig }),
      ...(spec.ports ? { ports: spec.ports.map(portDefaults) } : {}),
      ...(isExternallyAccessible({ ...spec, type }) && !spec.externalTrafficPolicy
        ? { externalTrafficPolicy: "Cluster" }
        : {}),
      ...(type !== "ExternalName" && !spec.internalTrafficPolicy ? { internalTrafficPolicy: "Cluster" } : {}),
      ...(type === "LoadBalancer" && spec.allocateLoadBalancerNodePorts === undefined
        ? { allocateLoadBalancerNodePorts: true }
        : {}),
    },
    status: service.status ?? { loadBalancer: {} },
  };
}

/** NodePort, LoadBalancer, or a cluster IP with external IPs: whoever can be called from outside (S-204). */
export function isExternallyAccessible({ type, externalIPs = [] }: ServiceSpec): boolean {
  return type === "NodePort" || type === "LoadBalancer" || (type === "ClusterIP" && externalIPs.length > 0);
}

/** How long a client keeps its Pod when no time-out is given: three hours (S-201). */
const AFFINITY_SECONDS = 10_800;

function affinityDefaults(spec: ServiceSpec): object {
  const sessionAffinity = spec.sessionAffinity || "None";
  if (sessionAffinity !== "ClientIP") return { sessionAffinity };
  const given = (
    spec as { readonly sessionAffinityConfig?: { readonly clientIP?: { readonly timeoutSeconds?: number } } }
  ).sessionAffinityConfig;
  const timeoutSeconds = given?.clientIP?.timeoutSeconds ?? AFFINITY_SECONDS;
  return { sessionAffinity, sessionAffinityConfig: { clientIP: { timeoutSeconds } } };
}

// `targetPort` defaults to `port`, never the other way round, and never to a containerPort (S-203).
function portDefaults(port: ServicePort): ServicePort {
  const number = port.port ?? 0;
  return { ...port, port: number, protocol: port.protocol || "TCP", targetPort: port.targetPort || number };
}
