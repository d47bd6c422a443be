import type { Pod } from "../../api/kinds.ts";
import { fnv1a } from "../../store/chance.ts";

/** Numbers below belong to the world, to hosts, and to what else is no Pod. */
const FIRST = 256;
const IDENTITIES = 65_536 - FIRST;

/**
 * The security identity of a Pod: Pods with the same namespace and labels share one, and it travels in the tunnel's header.
 * Simplified: Cilium counts identities up as they are needed; here they are a hash of the labels.
 */
export function identityOf({ metadata }: Pod): number {
  const labels = Object.entries(metadata.labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return FIRST + (fnv1a([metadata.namespace ?? "", ...labels.sort()].join(";")) % IDENTITIES);
}
