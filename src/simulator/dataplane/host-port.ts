import type { Pod } from "../api/kinds.ts";
import { isOnLink, isOwn } from "../net/host.ts";
import type { IPAddress } from "../net/ip.ts";
import type { Packet, Socket } from "../net/packet.ts";
import { platformOf } from "../platforms/index.ts";
import type { NetworkedPod, View } from "../platforms/platform.ts";
import { networkedPods } from "../platforms/pods.ts";
import type { NodeDataplane } from "./node-dataplane.ts";

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
export function hostPortFor(view: View, dataplane: NodeDataplane, packet: Packet): HostPort | undefined {
  if (!isOwn(dataplane, packet.dst.address)) return undefined;
  for (const networked of networkedPods(view, dataplane.node)) {
    const port = declaredPort(networked.pod, packet);
    if (!port) continue;
    const socket = { address: networked.address, port: port.number };
    const masquerade = isHidden(view, networked, packet.src.address);
    return { pod: networked.pod, socket, path: port.path, masquerade };
  }
  return undefined;
}

function declaredPort({ spec }: Pod, { protocol, dst }: Packet) {
  for (const [i, { ports = [] }] of spec.containers.entries()) {
    const j = ports.findIndex(
      (port) => port.hostPort === dst.port && (port.protocol ?? "TCP") === protocol && takes(port.hostIP, dst.address),
    );
    const port = ports[j];
    if (port) return { number: port.containerPort, path: `spec.containers[${i}].ports[${j}].hostPort` };
  }
  return undefined;
}

const takes = (hostIP: string | undefined, address: IPAddress): boolean =>
  !hostIP || hostIP === "0.0.0.0" || hostIP === "::" || hostIP === address;

function isHidden(view: View, pod: NetworkedPod, sender: IPAddress): boolean {
  return sender.startsWith("127.") || isOnLink(platformOf(view.document).podNetwork(view, pod).device, sender);
}
