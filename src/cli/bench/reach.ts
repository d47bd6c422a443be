import { type ClusterState, reachOf } from "../../simulator/index.ts";
import { applyAll, clusterOfNodes, deployment, insideService } from "./clusters.ts";
import { type Figure, measure, ratio } from "./measure.ts";

const FEW = { runs: 3, warmUp: 1 };

/** The whole matrix of a thousand Pods, in one workload and in a hundred, each behind a Service and with policies. */
export function reaching(): readonly Figure[] {
  const matrix = (what: string, state: ClusterState): Figure => measure(`matrix of ${what}`, () => reachOf(state), FEW);
  const ten = matrix("100 Pods in 10 workloads", workloads(10));
  return [
    matrix("1 000 Pods in 1 workload", workloads(1, 1000)),
    ten,
    ratio(matrix("1 000 Pods in 100 workloads", workloads(100)), ten),
    ratio(matrix("1 000 Pods in 100 workloads, 20 NetworkPolicies", workloads(100, 10, 20)), ten),
  ];
}

function workloads(count: number, replicas = 10, policies = 0): ClusterState {
  const names = Array.from({ length: count }, (_, i) => `w-${i}`);
  return applyAll(clusterOfNodes(20), [
    ...names.map((name) => deployment(name, replicas)),
    ...names.map((name) => insideService(`s-${name}`, name)),
    ...names.slice(0, policies).map(policy),
  ]);
}

function policy(name: string): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name} }
spec:
  podSelector: { matchLabels: { app: ${name} } }
  ingress: [{ from: [{ podSelector: { matchLabels: { app: w-0 } } }] }]
`;
}
