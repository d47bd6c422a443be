import type { ContainerPort, Pod, PodSpec } from "../../api/kinds.ts";

/** The ports of the node itself that a Pod asks for (S-424). */
export function hostPortsOf({ containers, initContainers = [] }: PodSpec): readonly ContainerPort[] {
  const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === "Always");
  return [...containers, ...sidecars].flatMap(({ ports = [] }) => ports.filter(({ hostPort }) => hostPort));
}

/** Whether one of the ports is taken by one of the Pods: same port and protocol, on an address in common. */
export function clash(wanted: readonly ContainerPort[], pods: readonly Pod[]): boolean {
  return pods.some(({ spec }) => hostPortsOf(spec).some((taken) => wanted.some((port) => meet(port, taken))));
}

function meet(a: ContainerPort, b: ContainerPort): boolean {
  if (a.hostPort !== b.hostPort || (a.protocol ?? "TCP") !== (b.protocol ?? "TCP")) return false;
  return isEvery(a.hostIP) || isEvery(b.hostIP) || a.hostIP === b.hostIP;
}

const isEvery = (ip: string | undefined): boolean => ip === undefined || ip === "" || ip === "0.0.0.0";
