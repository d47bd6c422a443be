import type { KubeObject, Pod } from "../../api/kinds.ts";
import { selectsLabels } from "../../api/labels.ts";
import type { IPBlock, NetworkPolicyPeer } from "../../api/networking.ts";
import { lenientPrefix } from "../../apiserver/addresses.ts";
import { contains, type IPAddress } from "../../net/ip.ts";
import { isRunning } from "../../platforms/pods.ts";
import { getObject, holdersOfAddress, type ObjectStore } from "../../store/object-store.ts";

/** The other end of a connection: its address, and the Pod that has it; several only while an address changes hands. */
export type OtherEnd = { readonly address: IPAddress; readonly pods: readonly Pod[] };

/** Who is behind an address. A Pod with hostNetwork is its node, which selectors do not know (S-712). */
export function otherEndAt(objects: ObjectStore, address: IPAddress): OtherEnd {
  const pods = holdersOfAddress(objects, address).filter(
    (holder): holder is Pod => holder.kind === "Pod" && (holder as Pod).spec.hostNetwork !== true,
  );
  const running = pods.filter(isRunning);
  return { address, pods: running.length > 0 ? running : pods };
}

/**
 * Whether a peer of a policy in this namespace means the other end: by its address, or by the labels of the Pod and of
 * the Pod's namespace, both of which must fit (S-707, S-708).
 */
export function matchesPeer(
  objects: ObjectStore,
  namespace: string,
  { ipBlock, podSelector, namespaceSelector }: NetworkPolicyPeer,
  { address, pods }: OtherEnd,
): boolean {
  if (ipBlock) return isInBlock(ipBlock, address);
  return pods.some(({ metadata }) => {
    const inNamespace = namespaceSelector
      ? selectsLabels(namespaceSelector, namespaceLabels(objects, metadata.namespace ?? ""))
      : metadata.namespace === namespace;
    return inNamespace && selectsLabels(podSelector ?? {}, metadata.labels ?? {});
  });
}

function isInBlock({ cidr, except = [] }: IPBlock, address: IPAddress): boolean {
  return isIn(cidr, address) && !except.some((prefix) => isIn(prefix, address));
}

function isIn(text: string, address: IPAddress): boolean {
  const prefix = lenientPrefix(text);
  return prefix !== undefined && contains(prefix, address);
}

function namespaceLabels(objects: ObjectStore, name: string) {
  return getObject<KubeObject>(objects, { kind: "Namespace", namespace: "", name })?.metadata.labels ?? {};
}
