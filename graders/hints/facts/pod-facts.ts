import { listObjects, type Pod } from "../../../src/simulator/index.ts";
import type { Observed } from "../../world.ts";
import type { Fact } from "./fact.ts";

/** `pod`: every Pod of the learners' namespaces; its labels are `label.app` and so on, `said` the last words of one that crashed. */
export function podFacts({ state, world }: Observed): readonly Fact[] {
  return listObjects<Pod>(state.objects, "Pod")
    .filter(({ metadata }) => metadata.namespace !== "kube-system")
    .map(({ metadata, spec, status }) => ({
      fact: "pod",
      world,
      name: metadata.name,
      namespace: metadata.namespace,
      node: spec.nodeName,
      phase: status?.phase,
      ready: status?.conditions?.some(({ type, status: is }) => type === "Ready" && is === "True") ?? false,
      hostNetwork: spec.hostNetwork ?? false,
      said: status?.containerStatuses?.find(({ lastState }) => lastState.terminated)?.lastState.terminated?.message,
      ...Object.fromEntries(Object.entries(metadata.labels ?? {}).map(([key, value]) => [`label.${key}`, value])),
    }));
}
