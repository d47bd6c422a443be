import type { Pod } from "../../api/kinds.ts";
import { selectsLabels } from "../../api/labels.ts";
import type { NetworkPolicy, PolicyType } from "../../api/networking.ts";
import type { PolicyDirection } from "../../api/policy-rule.ts";
import { listObjects, type ObjectStore } from "../../store/object-store.ts";
import { rememberFor, rememberPart } from "../../store/remember.ts";

/** The policies that isolate a Pod, by direction; where there is none, everything may pass (S-702). */
export type Isolation = Readonly<Record<PolicyDirection, readonly NetworkPolicy[]>>;

/** Policies are looked up by namespace and Pods one at a time, so that one more policy costs the same beside many Pods. */
const isolations = rememberFor((objects: ObjectStore) => rememberFor((pod: Pod) => isolationIn(objects, pod)));

/**
 * Which policies of its own namespace select the Pod, and for which direction, sorted by name (S-701, S-702, S-715).
 * Its labels of now count, whatever its phase (S-713). A Pod with hostNetwork has no network of its own to guard (S-712).
 */
export function isolationOf(objects: ObjectStore, pod: Pod): Isolation {
  return isolations(objects)(pod);
}

const policiesOf = rememberPart(
  (namespace: string) => namespace,
  (objects: ObjectStore, namespace) => listObjects<NetworkPolicy>(objects, "NetworkPolicy", namespace),
);

function isolationIn(objects: ObjectStore, { metadata, spec }: Pod): Isolation {
  if (spec.hostNetwork === true) return { ingress: [], egress: [] };
  const selecting = policiesOf(objects, metadata.namespace ?? "").filter(({ spec: { podSelector } }) =>
    selectsLabels(podSelector, metadata.labels ?? {}),
  );
  const ofType = (type: PolicyType) => selecting.filter((policy) => policy.spec.policyTypes?.includes(type));
  return { ingress: ofType("Ingress"), egress: ofType("Egress") };
}
