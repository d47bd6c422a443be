import type { Pod } from "../../api/kinds.ts";
import type { NetworkPolicyPort } from "../../api/networking.ts";
import type { Protocol } from "../../net/packet.ts";

/** Where a connection goes: a port, of these Pods. No Pod is there when it leaves for somewhere else. */
export type PortOfPods = { readonly protocol: Protocol; readonly number: number; readonly pods: readonly Pod[] };

/**
 * Whether a port of a rule is the one that a connection goes to: a number, a range, or the name of a container port of
 * the Pod that is called (S-709). A ping has no port, so that no port of a rule can mean it.
 */
export function matchesPort(
  { protocol = "TCP", port, endPort }: NetworkPolicyPort,
  { protocol: called, number, pods }: PortOfPods,
): boolean {
  if (protocol !== called) return false;
  if (port === undefined) return true;
  if (typeof port === "string") return pods.some((pod) => hasNamedPort(pod, port, called, number));
  return endPort === undefined ? number === port : number >= port && number <= endPort;
}

function hasNamedPort({ spec }: Pod, name: string, called: Protocol, number: number): boolean {
  return spec.containers.some(({ ports = [] }) =>
    ports.some(
      ({ name: declared, protocol = "TCP", containerPort }) =>
        declared === name && protocol === called && containerPort === number,
    ),
  );
}
