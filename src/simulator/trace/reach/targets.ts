import type { Pod, Service, ServicePort, TransportProtocol } from "../../api/kinds.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { listenersOf } from "../../controllers/images.ts";
import { endpointsOf } from "../../dataplane/endpoints.ts";
import { holdersOfAddress, listObjects, provenanceOf, refOf } from "../../store/object-store.ts";
import type { PodGroup } from "./groups.ts";
import type { ReachTarget } from "./reach.ts";

export type PodTarget = { readonly group: PodGroup; readonly target: Extract<ReachTarget, { readonly kind: "pods" }> };
export type ServiceTarget = {
  readonly service: Service;
  readonly port: ServicePort;
  readonly target: Extract<ReachTarget, { readonly kind: "service" }>;
};

/** Every port that somebody listens on in one of the Pods, or that one of them declares. */
export function podTargets({ document }: ClusterState, group: PodGroup): readonly PodTarget[] {
  const ports = new Map<string, { readonly port: number; readonly protocol: TransportProtocol }>();
  for (const [pod] of group.classes.map(({ pods }) => pods)) {
    for (const open of pod ? [...listenersOf(document, pod), ...declaredPorts(pod)] : []) {
      ports.set(`${open.protocol} ${open.port}`, { port: open.port, protocol: open.protocol });
    }
  }
  const base = { kind: "pods", owner: group.owner, pods: group.pods.map(refOf) } as const;
  return [...ports.values()]
    .sort((a, b) => a.port - b.port || (a.protocol < b.protocol ? -1 : 1))
    .map((port) => ({ group, target: { ...base, ...port } }));
}

/** Every port of every Service that has an address of its own, at each of its addresses. */
export function serviceTargets(state: ClusterState): readonly ServiceTarget[] {
  return listObjects<Service>(state.objects, "Service")
    .filter((service) => isCalled(service) && (!isBuiltIn(state, service) || isServedByPods(state, service)))
    .flatMap((service) => (service.spec.ports ?? []).flatMap((port) => atEachAddress(state, service, port)));
}

function declaredPorts({ spec }: Pod) {
  return spec.containers.flatMap(({ ports = [] }) =>
    ports.map(({ containerPort, protocol = "TCP" }) => ({ port: containerPort, protocol })),
  );
}

function atEachAddress({ document }: ClusterState, service: Service, port: ServicePort): readonly ServiceTarget[] {
  const { protocol = "TCP", nodePort } = port;
  const base = {
    kind: "service",
    service: refOf(service),
    port: port.name || String(port.port),
    number: port.port,
    protocol,
  } as const;
  const isCalledFromOutside = document.outside.length > 0;
  const targets: readonly ReachTarget[] = [
    { ...base, at: "cluster-ip" },
    ...(isCalledFromOutside && nodePort ? [{ ...base, at: "node-port", number: nodePort } as const] : []),
    ...(isCalledFromOutside && service.spec.type === "LoadBalancer" ? [{ ...base, at: "load-balancer" } as const] : []),
  ];
  return targets.flatMap((target) => (target.kind === "service" ? [{ service, port, target }] : []));
}

const isCalled = ({ spec }: Service): boolean => spec.type !== "ExternalName" && spec.clusterIP !== "None";

// What every cluster brings along says nothing of this one, unless Pods of this one serve it: DNS does.
function isBuiltIn({ objects }: ClusterState, service: Service): boolean {
  return provenanceOf(objects, refOf(service))?.get("")?.kind === "platform";
}

function isServedByPods({ objects }: ClusterState, service: Service): boolean {
  return (service.spec.ports ?? [])
    .flatMap((port) => endpointsOf(objects, { service, port }))
    .some(({ socket }) => holdersOfAddress(objects, socket.address).some(({ kind }) => kind === "Pod"));
}
