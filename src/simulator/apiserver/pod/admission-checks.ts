import type { Pod, PodSpec } from "../../api/kinds.ts";
import { getObject, type ObjectStore } from "../../store/object-store.ts";
import type { Allocation, WriteContext } from "../kind-rules.ts";
import { missingTolerations, PRIORITIES } from "./admission.ts";

/** Lets a Pod in: a new one when there is what it names, a changed one with what every Pod has (S-302). */
export function checkAdmission(pod: Pod, { store }: WriteContext, old: Pod | undefined): Allocation<Pod> {
  if (old !== undefined) return { kind: "allocated", object: readmitted(pod, old) };
  const problem = accountProblem(pod, store) ?? priorityProblem(pod.spec) ?? runtimeProblem(pod.spec);
  return problem === undefined
    ? { kind: "allocated", object: pod }
    : { kind: "forbidden", message: `pods "${pod.metadata.name}" is forbidden: ${problem}` };
}

/** Every namespace has the account `default`. */
function accountProblem({ metadata, spec }: Pod, store: ObjectStore): string | undefined {
  const { namespace = "" } = metadata;
  const { serviceAccountName: name = "default" } = spec;
  if (name === "default" || getObject(store, { kind: "ServiceAccount", namespace, name })) return undefined;
  return `error looking up service account ${namespace}/${name}: serviceaccount "${name}" not found`;
}

function priorityProblem({ priorityClassName, priority, preemptionPolicy }: PodSpec): string | undefined {
  const known = priorityClassName === undefined ? 0 : PRIORITIES[priorityClassName];
  if (known === undefined) return `no PriorityClass with name ${priorityClassName} was found`;
  const computed = "must not be provided in pod spec; priority admission controller computed";
  if (priority !== known) {
    return `the integer value of priority (${priority}) ${computed} ${known} from the given PriorityClass name`;
  }
  return preemptionPolicy === "PreemptLowerPriority"
    ? undefined
    : `the string value of PreemptionPolicy (${preemptionPolicy}) ${computed} PreemptLowerPriority from the given PriorityClass name`;
}

function runtimeProblem({ runtimeClassName }: PodSpec): string | undefined {
  return runtimeClassName === undefined ? undefined : `pod rejected: RuntimeClass "${runtimeClassName}" not found`;
}

/**
 * A changed Pod keeps its priority, and is held to the tolerations that every Pod has. Account and token are not added
 * again, so that a Pod which is replaced by what was once written cannot be taken.
 */
function readmitted(pod: Pod, old: Pod): Pod {
  const { priority, preemptionPolicy } = old.spec;
  const { tolerations = [] } = pod.spec;
  const spec = {
    ...(priority === undefined ? {} : { priority }),
    ...(preemptionPolicy === undefined ? {} : { preemptionPolicy }),
    ...pod.spec,
    tolerations: [...tolerations, ...missingTolerations(tolerations)],
  };
  return { ...pod, spec };
}
