import type { KubeObject, Pod } from "../../api/kinds.ts";
import { type ObjectRef, refKey } from "../../api/object-ref.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { controllerOf } from "../../controllers/controlled.ts";
import { getObject, listObjects, type ObjectStore, refOf } from "../../store/object-store.ts";
import type { Likeness } from "./likeness.ts";

/** The Pods of one workload, or a Pod of its own, in classes of equal ones. */
export type PodGroup = {
  readonly owner: ObjectRef;
  readonly pods: readonly Pod[];
  readonly classes: readonly PodClass[];
};

/** Pods that are alike on nodes that are alike. */
export type PodClass = {
  readonly id: string;
  readonly pods: readonly Pod[];
  /** By the name of the node. */
  readonly byNode: ReadonlyMap<string, readonly Pod[]>;
};

/** The Pods of the cluster by who owns them, sorted by namespace and name. Finished ones take no part. */
export function podGroups({ objects }: ClusterState, likeness: Likeness): readonly PodGroup[] {
  const alive = listObjects<Pod>(objects, "Pod").filter(
    ({ status }) => status?.phase !== "Succeeded" && status?.phase !== "Failed",
  );
  return groupedBy(alive, (pod) => refKey(ownerOf(objects, pod)))
    .flatMap(([, pods]) => pods.slice(0, 1).map((first) => groupOf(ownerOf(objects, first), pods, likeness)))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

const sortKey = ({ owner: { namespace, name, kind } }: PodGroup): string => `${namespace} ${name} ${kind}`;

/** The owner of the owner: of a Deployment's Pod the Deployment, even if it is gone. */
function ownerOf(objects: ObjectStore, object: KubeObject): ObjectRef {
  const owner = controllerOf(object);
  const known = owner && getObject(objects, owner);
  return known ? ownerOf(objects, known) : (owner ?? refOf(object));
}

function groupOf(owner: ObjectRef, pods: readonly Pod[], { classOfPod, classOfNode }: Likeness): PodGroup {
  const classes = groupedBy(pods, (pod) => `${classOfPod(pod)}@${classOfNode(nodeOf(pod))}`);
  return {
    owner,
    pods,
    classes: classes.map(([id, members]) => ({ id, pods: members, byNode: new Map(groupedBy(members, nodeOf)) })),
  };
}

const nodeOf = ({ spec }: Pod): string => spec.nodeName ?? "";

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
