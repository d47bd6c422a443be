import type { KindRules } from "./kind-rules.ts";
import { NAMESPACE, NODE } from "./namespace.ts";
import { POD } from "./pod/rules.ts";
import { SERVICE } from "./service/rules.ts";
import { DEPLOYMENT, REPLICA_SET } from "./workloads/workload.ts";

const RULES: Readonly<Record<string, KindRules>> = {
  Deployment: DEPLOYMENT,
  Namespace: NAMESPACE,
  Node: NODE,
  Pod: POD,
  ReplicaSet: REPLICA_SET,
  Service: SERVICE,
};

/** The rules of a kind; undefined when the simulator does not act upon it. */
export function rulesOf(kind: string): KindRules | undefined {
  return Object.hasOwn(RULES, kind) ? RULES[kind] : undefined;
}
