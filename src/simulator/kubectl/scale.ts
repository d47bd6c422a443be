import type { KubeObject } from "../api/kinds.ts";
import { notFound, type Target } from "../apiserver/write.ts";
import type { ClusterState } from "../cluster/cluster-state.ts";
import { getObject } from "../store/object-store.ts";
import { failedStep, patchStep } from "./by-name.ts";
import { clientError } from "./complaint.ts";
import { frameStatus } from "./framing.ts";
import type { Step } from "./outcome.ts";

/** `kubectl scale`: how many Pods a workload shall have; with `current`, only if it has that many now. */
export function scaleOne(
  state: ClusterState,
  target: Target,
  replicas: number,
  current: number | undefined,
  command: string,
): Step {
  const object = getObject<KubeObject>(state.objects, target.ref);
  if (!object) return failedStep(state, target.ref, frameStatus(notFound(target.ref).status, target.ref));
  const has = replicasOf(object);
  if (current !== undefined && current !== has) {
    const complaints = [clientError(`Expected replicas to be ${current}, was ${has}`)];
    return { state, result: { kind: "refused", ref: target.ref }, complaints, diagnostics: [] };
  }
  return patchStep(state, target, { kind: "merge", patch: { spec: { replicas } } }, command, () => "scaled");
}

function replicasOf({ spec }: KubeObject): number {
  const { replicas } = (spec ?? {}) as { readonly replicas?: number };
  return replicas ?? 1;
}
