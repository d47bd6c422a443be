import type { KubeObject, Node } from "../../../api/kinds.ts";
import { type LabelSelector, selectsLabels } from "../../../api/labels.ts";
import { listObjects, type ObjectStore } from "../../../store/object-store.ts";
import { type IPAddressPool, METALLB_NAMESPACE } from "./pool.ts";

/** An `L2Advertisement`: which nodes may answer for the addresses of which pools. Empty lists mean all. */
export type L2Advertisement = KubeObject & {
  readonly spec?: {
    readonly ipAddressPools?: readonly string[];
    readonly ipAddressPoolSelectors?: readonly LabelSelector[];
    readonly nodeSelectors?: readonly LabelSelector[];
  };
};

/** The advertisements of the pool. Without one its addresses are given away, and nobody answers for them. */
export function advertisementsOf(store: ObjectStore, pool: IPAddressPool): readonly L2Advertisement[] {
  return listObjects<L2Advertisement>(store, "L2Advertisement", METALLB_NAMESPACE).filter(({ spec }) => {
    const { ipAddressPools = [], ipAddressPoolSelectors = [] } = spec ?? {};
    if (ipAddressPools.length === 0 && ipAddressPoolSelectors.length === 0) return true;
    const labels = pool.metadata.labels ?? {};
    return (
      ipAddressPools.includes(pool.metadata.name) ||
      ipAddressPoolSelectors.some((selector) => selectsLabels(selector, labels))
    );
  });
}

/** Whether the node may answer for the advertised addresses. */
export function coversNode({ spec }: L2Advertisement, node: Node): boolean {
  const { nodeSelectors = [] } = spec ?? {};
  const labels = node.metadata.labels ?? {};
  return nodeSelectors.length === 0 || nodeSelectors.some((selector) => selectsLabels(selector, labels));
}
