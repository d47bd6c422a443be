import type { Node, Pod } from "../../api/kinds.ts";
import type { Toleration } from "../../api/scheduling.ts";
import type { DaemonSet, PodTemplate } from "../../api/workloads.ts";
import { listObjects, type ObjectStore } from "../../store/object-store.ts";
import { fitsNodeAffinity, namedNodes } from "../scheduling/node-affinity.ts";
import { untolerated } from "../scheduling/tolerations.ts";

/** A node with the Pods that a DaemonSet has there, and what it should have. */
export type Post = {
  readonly node: Node;
  readonly pods: readonly Pod[];
  /** Whether a Pod should run there. */
  readonly wanted: boolean;
  /** Whether one that is there may stay. */
  readonly tolerated: boolean;
};

/** What every Pod of a DaemonSet puts up with (S-407): it stays where others leave. */
function tolerationsFor(hostNetwork: boolean): readonly Toleration[] {
  const troubles = ["disk-pressure", "memory-pressure", "pid-pressure", "unschedulable"];
  return [
    ...["not-ready", "unreachable"].map((trouble) => toleration(trouble, "NoExecute")),
    ...[...troubles, ...(hostNetwork ? ["network-unavailable"] : [])].map((trouble) =>
      toleration(trouble, "NoSchedule"),
    ),
  ];
}

function toleration(trouble: string, effect: "NoExecute" | "NoSchedule"): Toleration {
  return { effect, key: `node.kubernetes.io/${trouble}`, operator: "Exists" };
}

/** The template with the tolerations that every Pod of a DaemonSet has. */
export function toleratingTemplate({ spec: { template } }: DaemonSet): PodTemplate {
  const added = tolerationsFor(template.spec.hostNetwork === true);
  return { ...template, spec: { ...template.spec, tolerations: [...(template.spec.tolerations ?? []), ...added] } };
}

/** Every node, and what the DaemonSet has and should have there. */
export function postsOf(store: ObjectStore, template: PodTemplate, pods: readonly Pod[]): readonly Post[] {
  const byNode = new Map<string | undefined, Pod[]>();
  for (const pod of pods) byNode.set(nodeOf(pod), [...(byNode.get(nodeOf(pod)) ?? []), pod]);
  return listObjects<Node>(store, "Node").map((node) => {
    const here = byNode.get(node.metadata.name) ?? [];
    return { node, pods: here, ...verdictOn(node, template) };
  });
}

/** The node that a Pod of a DaemonSet is bound to, or made for. */
export function nodeOf({ spec }: Pod): string | undefined {
  return spec.nodeName ?? [...(namedNodes(spec) ?? [])][0];
}

/** The affinity that makes a Pod for one node: the scheduler still binds it. */
export function affinityFor(template: PodTemplate, node: string) {
  const required = template.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const named = { key: "metadata.name", operator: "In", values: [node] } as const;
  const terms = (required?.nodeSelectorTerms ?? [{}]).map((term) => ({ ...term, matchFields: [named] }));
  const nodeAffinity = {
    ...template.spec.affinity?.nodeAffinity,
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms },
  };
  return { ...template.spec.affinity, nodeAffinity };
}

function verdictOn(node: Node, { spec }: PodTemplate): Pick<Post, "wanted" | "tolerated"> {
  if (spec.nodeName !== undefined && spec.nodeName !== node.metadata.name) return { wanted: false, tolerated: false };
  if (!fitsNodeAffinity(spec, node)) return { wanted: false, tolerated: false };
  const taints = node.spec.taints ?? [];
  return {
    wanted: untolerated(spec, taints, ["NoSchedule", "NoExecute"]).length === 0,
    tolerated: untolerated(spec, taints, ["NoExecute"]).length === 0,
  };
}
