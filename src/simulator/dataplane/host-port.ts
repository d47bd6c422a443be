import type { Pod } from "../api/kinds.ts";
import { contains, type IPAddress, parseIPAddress } from "../net/ip.ts";
import type { Packet, Socket } from "../net/packet.ts";
import { podsOnNode } from "../store/object-store.ts";
import { isRunning } from "./listeners.ts";
import { isLocal, type NodeDataplane } from "./node-dataplane.ts";
import type { Cluster } from "./service-rules.ts";

/** A container's port that its node gives away under its own addresses (S-424). */
export type HostPort = {
  readonly pod: Pod;
  readonly socket: Socket;
  /** Where the Pod asks for it. */
  readonly path: string;
  /** Whether the sender is hidden: one of the same Pod network would get its answer past the node. */
  readonly masquerade: boolean;
};

/** The host port that a packet to the node itself meets. It is there on the Pod's own node alone, Services or not. */
export function hostPortFor(
  { objects }: Cluster,
  dataplane: NodeDataplane,
  { protocol, src, dst }: Packet,
): HostPort | undefined {
  if (!isLocal(dataplane, dst.address)) return undefined;
  for (const pod of podsOnNode(objects, dataplane.node.name)) {
    const address = parseIPAddress(pod.status?.podIP ?? "");
    if (address === undefined || pod.spec.hostNetwork === true || !isRunning(pod)) continue;
    for (const [i, { ports = [] }] of pod.spec.containers.entries()) {
      const j = ports.findIndex(
        (port) =>
          port.hostPort === dst.port && (port.protocol ?? "TCP") === protocol && takes(port.hostIP, dst.address),
      );
      const port = ports[j];
      if (!port) continue;
      const path = `spec.containers[${i}].ports[${j}].hostPort`;
      const masquerade = isHidden(dataplane, src.address, address);
      return { pod, socket: { address, port: port.containerPort }, path, masquerade };
    }
  }
  return undefined;
}

const takes = (hostIP: string | undefined, address: IPAddress): boolean =>
  !hostIP || hostIP === "0.0.0.0" || hostIP === "::" || hostIP === address;

function isHidden({ node }: NodeDataplane, sender: IPAddress, pod: IPAddress): boolean {
  return sender === pod || sender.startsWith("127.") || contains(node.podCIDR, sender);
}
