import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import type { HostName } from "../net/interface.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { fnv1a } from "../store/chance.ts";
import { getObject, holdersOfAddress, podsOnNode } from "../store/object-store.ts";
import { rememberFor } from "../store/remember.ts";
import type { NetworkedPod, View } from "./platform.ts";

/** Whether the Pod has taken its address and its processes run. */
export function isRunning(pod: Pod): boolean {
  return pod.status?.phase !== "Succeeded" && pod.status?.phase !== "Failed" && pod.status?.podIP !== undefined;
}

/** The Pods of a node that have a network namespace of their own, with their addresses. */
export function networkedPods({ objects }: View, node: NodeDeclaration): readonly NetworkedPod[] {
  return podsOnNode(objects, node.name).flatMap((pod) => networkedPod(pod, node) ?? []);
}

export function networkedPod(pod: Pod, node: NodeDeclaration): NetworkedPod | undefined {
  const address = parseIPAddress(pod.status?.podIP ?? "");
  if (address === undefined || pod.spec.hostNetwork === true || !isRunning(pod)) return undefined;
  return { pod, node, address };
}

/** The Pod that has the address, wherever it runs. */
export function podAt({ document, objects }: View, address: IPAddress): NetworkedPod | undefined {
  for (const holder of holdersOfAddress(objects, address)) {
    const pod = holder.kind === "Pod" ? (holder as Pod) : undefined;
    const node = pod && nodesByName(document).get(pod.spec.nodeName ?? "");
    const networked = node && networkedPod(pod, node);
    if (networked) return networked;
  }
  return undefined;
}

export const nodesByName = rememberFor(
  ({ nodes }: View["document"]) => new Map(nodes.map((node) => [node.name, node])),
);

export function podHostName({ metadata }: Pod): HostName {
  return `${POD}${metadata.namespace ?? ""}/${metadata.name}`;
}

/** The Pod whose network namespace has the name; undefined where it names another host. */
export function podNamed(objects: View["objects"], host: HostName): Pod | undefined {
  if (!host.startsWith(POD)) return undefined;
  const [namespace = "", name = ""] = host.slice(POD.length).split("/");
  return getObject<Pod>(objects, { kind: "Pod", namespace, name });
}

const POD = "pod/";

/** The node's end of the cable to a Pod: `veth1b2c3d4e`. A real plug-in draws the digits at random. */
export function vethName({ metadata }: Pod): string {
  return `veth${fnv1a(`${metadata.namespace ?? ""}/${metadata.name}`)
    .toString(16)
    .padStart(8, "0")}`;
}
