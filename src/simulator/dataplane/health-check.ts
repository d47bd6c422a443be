import type { Service } from "../api/kinds.ts";
import { holderOfNodePort, refOf } from "../store/object-store.ts";
import { endpointsOf } from "./endpoints.ts";
import type { Cluster } from "./service-rules.ts";

/** What kube-proxy answers on a Service's health-check port, as HTTP (S-535). */
export type HealthAnswer = {
  readonly status: 200 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** The Service whose health kube-proxy tells at the port. */
export function healthCheckedAt({ objects }: Cluster, port: number): Service | undefined {
  const holder = holderOfNodePort(objects, port);
  return holder?.spec.healthCheckNodePort === port ? holder : undefined;
}

/** A node is healthy for a Service that has a ready endpoint on it; terminating ones no longer count (S-535). */
export function healthAnswer(cluster: Cluster, node: string, service: Service): HealthAnswer {
  const { namespace, name } = refOf(service);
  const localEndpoints = localEndpointCount(cluster, node, service);
  const report = { service: { namespace, name }, localEndpoints, serviceProxyHealthy: true };
  return {
    status: localEndpoints > 0 ? 200 : 503,
    headers: {
      "Content-Type": "application/json",
      "X-Content-Type-Options": "nosniff",
      "X-Load-Balancing-Endpoint-Weight": `${localEndpoints}`,
    },
    body: JSON.stringify(report, null, "\t"),
  };
}

/** How many ready endpoints of the Service the node has; an address counts once, whatever its ports. */
export function localEndpointCount({ objects }: Cluster, node: string, service: Service): number {
  const local = (service.spec.ports ?? [])
    .flatMap((port) => endpointsOf(objects, { service, port }))
    .filter(({ ready, nodeName }) => ready && nodeName === node);
  return new Set(local.map(({ socket }) => socket.address)).size;
}
