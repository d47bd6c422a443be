/** Names one object of a cluster. Cluster-scoped kinds (Node, Namespace) have the namespace "". */
export type ObjectRef = { readonly kind: string; readonly namespace: string; readonly name: string };

/** `Service shop/web`, or `Node node1` for a cluster-scoped object. */
export function formatRef(ref: ObjectRef): string {
  return `${ref.kind} ${ref.namespace ? `${ref.namespace}/` : ""}${ref.name}`;
}

/** The key under which the store keeps the object. */
export function refKey(ref: ObjectRef): string {
  return `${ref.kind}/${ref.namespace}/${ref.name}`;
}
