import type { KubeObject, PodTemplate } from "../../api/kinds.ts";
import { nameWarnings, templateWarnings } from "../pod/warnings.ts";

/** A workload whose Pods the server looks at before it says anything: their template stands in the spec. */
type Workload = KubeObject & { readonly spec: { readonly template: PodTemplate } };

const POD_NAMES = "Pod names and hostnames";

/** What the server says about a workload that names its Pods after itself (S-311, S-316). */
export function workloadWarnings(workload: Workload, old: Workload | undefined): readonly string[] {
  return [...(old === undefined ? nameWarnings(workload.metadata.name, POD_NAMES) : []), ...podWarnings(workload, old)];
}

/** What it says about the Pods alone; of a change that changes nothing it says nothing. */
export function podWarnings(workload: Workload, old: Workload | undefined): readonly string[] {
  const isOld = old !== undefined && old.metadata.generation === workload.metadata.generation;
  return isOld ? [] : templateWarnings(workload.spec.template, "spec.template");
}
