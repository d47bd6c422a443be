import type { NodeDeclaration } from "../api/cluster-document.ts";
import type { Pod } from "../api/kinds.ts";
import { type IPAddress, parseIPAddress } from "../net/ip.ts";
import { platformOf } from "../platforms/index.ts";
import type { AddressAssignment } from "../platforms/ipam.ts";
import { holdersOfAddress } from "../store/object-store.ts";
import type { Controlled } from "./controlled.ts";
import { machineOf } from "./nodes.ts";

/** What became of a Pod's wish for an address. */
export type Addressing =
  | { readonly kind: "addressed"; readonly cluster: Controlled; readonly address: IPAddress }
  | Refusal;

/** Why the network platform has no address for a Pod, in its words. */
export type Refusal = Extract<AddressAssignment, { kind: "refused" }>;

/** Gives a Pod its address: its node's with hostNetwork, else one of the network platform's (S-422). */
export function giveAddress(cluster: Controlled, pod: Pod, node: NodeDeclaration): Addressing {
  if (pod.spec.hostNetwork) return { kind: "addressed", cluster, address: node.ip };
  const { document, seed } = cluster;
  const { assign } = platformOf(document).ipam;
  let ipam = cluster.ipam;
  for (;;) {
    const assignment = assign(ipam, document, { node, pod, seed });
    if (assignment.kind === "refused") return assignment;
    ipam = assignment.ipam;
    // A cluster that was loaded has Pods whose addresses the platform never gave out.
    if (holdersOfAddress(cluster.objects, assignment.address).length > 0) continue;
    return { kind: "addressed", cluster: { ...cluster, ipam }, address: assignment.address };
  }
}

/** Gives the address of a Pod that is gone, or has ended, back to the platform. */
export function takeAddressBack(cluster: Controlled, pod: Pod): Controlled {
  const node = machineOf(cluster.document, pod.spec.nodeName);
  const address = parseIPAddress(pod.status?.podIP ?? "");
  if (!node || address === undefined || pod.spec.hostNetwork) return cluster;
  const { document, seed, ipam } = cluster;
  return { ...cluster, ipam: platformOf(document).ipam.release(ipam, document, { node, pod, seed }, address) };
}
