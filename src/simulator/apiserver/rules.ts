import { resourceOfKind } from "../api/resources.ts";
import { CONFIG_MAP } from "./core/config-map.ts";
import { ENDPOINTS } from "./core/endpoints.ts";
import { NAMESPACE } from "./core/namespace.ts";
import { NODE } from "./core/node.ts";
import { SERVICE_ACCOUNT } from "./core/service-account.ts";
import { CUSTOM_RULES } from "./custom/rules.ts";
import { ENDPOINT_SLICE } from "./discovery/endpoint-slice.ts";
import type { KindRules } from "./kind-rules.ts";
import { subdomainProblems } from "./names.ts";
import { INGRESS } from "./networking/ingress.ts";
import { INGRESS_CLASS } from "./networking/ingress-class.ts";
import { NETWORK_POLICY } from "./networking/network-policy.ts";
import { POD } from "./pod/rules.ts";
import { SERVICE } from "./service/rules.ts";
import { CRON_JOB } from "./workloads/cron-job.ts";
import { DAEMON_SET } from "./workloads/daemon-set.ts";
import { DEPLOYMENT } from "./workloads/deployment.ts";
import { JOB } from "./workloads/job.ts";
import { REPLICA_SET } from "./workloads/replica-set.ts";
import { REPLICATION_CONTROLLER } from "./workloads/replication-controller.ts";
import { STATEFUL_SET } from "./workloads/stateful-set.ts";

const RULES: Readonly<Record<string, KindRules>> = {
  ...CUSTOM_RULES,
  ConfigMap: CONFIG_MAP,
  CronJob: CRON_JOB,
  DaemonSet: DAEMON_SET,
  Deployment: DEPLOYMENT,
  EndpointSlice: ENDPOINT_SLICE,
  Endpoints: ENDPOINTS,
  Ingress: INGRESS,
  IngressClass: INGRESS_CLASS,
  Job: JOB,
  Namespace: NAMESPACE,
  NetworkPolicy: NETWORK_POLICY,
  Node: NODE,
  Pod: POD,
  ReplicaSet: REPLICA_SET,
  ReplicationController: REPLICATION_CONTROLLER,
  Service: SERVICE,
  ServiceAccount: SERVICE_ACCOUNT,
  StatefulSet: STATEFUL_SET,
};

/** Kinds that are held to the server's rules, though nothing in the simulator acts upon them. */
const INERT: ReadonlySet<string> = new Set([
  "CiliumLoadBalancerIPPool",
  "ConfigMap",
  "CronJob",
  "IPPool",
  "ReplicationController",
  "ServiceAccount",
]);

/** How the server treats a kind; one that has no rules of its own is only held to those of every object. */
export function rulesOf(kind: string): KindRules {
  const rules = Object.hasOwn(RULES, kind) ? RULES[kind] : undefined;
  if (rules) return rules;
  const scope = resourceOfKind(kind)?.namespaced === false ? "cluster" : "namespaced";
  return { scope, nameProblems: subdomainProblems, validate: () => [] };
}

/** Whether anything in the simulator acts upon objects of the kind. */
export function isModelled(kind: string): boolean {
  return Object.hasOwn(RULES, kind) && !INERT.has(kind);
}
