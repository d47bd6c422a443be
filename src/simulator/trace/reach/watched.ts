import type { ClusterDocument } from "../../api/cluster-document.ts";
import type { EndpointSlice, Service } from "../../api/kinds.ts";
import type { LabelSelector } from "../../api/labels.ts";
import type { NetworkPolicy, NetworkPolicyPeer } from "../../api/networking.ts";
import { policyRules } from "../../api/policy-rule.ts";
import { lenientPrefix } from "../../apiserver/addresses.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { type CIDR, contains, parseIPAddress } from "../../net/ip.ts";
import { listObjects, type ObjectStore } from "../../store/object-store.ts";

/** The labels of Pods that some policy looks at. Services are known by the endpoints that they made of theirs. */
export function watchedLabels(objects: ObjectStore): ReadonlySet<string> {
  const selectors = listObjects<NetworkPolicy>(objects, "NetworkPolicy").flatMap((policy) => [
    policy.spec.podSelector,
    ...peersOf(policy).map(({ podSelector }) => podSelector ?? {}),
  ]);
  return new Set(selectors.flatMap(keysOf));
}

/** Which of the ranges that somebody wrote into a rule or a route hold the address: what is decided by address is decided by these. */
export function rangesAround({ document, objects }: ClusterState): (address: string) => readonly boolean[] {
  const texts = [
    ...listObjects<NetworkPolicy>(objects, "NetworkPolicy").flatMap(peersOf).flatMap(blocksOf),
    ...listObjects<Service>(objects, "Service").flatMap(({ spec }) => spec.loadBalancerSourceRanges ?? []),
    ...(document.kubeProxy?.nodePortAddresses ?? []),
    ...rangesOfWorld(document),
  ];
  const ranges: readonly CIDR[] = [...new Set(texts.flatMap((text) => lenientPrefix(text.trim()) ?? []))];
  return (text) => {
    const address = parseIPAddress(text);
    return ranges.map((range) => address !== undefined && contains(range, address));
  };
}

/** As what each address stands among the endpoints: behind which Services, on which ports, ready or not. */
export function servedAddresses(objects: ObjectStore): ReadonlyMap<string, readonly string[]> {
  const served = new Map<string, string[]>();
  for (const { metadata, ports, endpoints } of listObjects<EndpointSlice>(objects, "EndpointSlice")) {
    const service = metadata.labels?.["kubernetes.io/service-name"];
    for (const { addresses, conditions, hints, nodeName } of endpoints ?? []) {
      const nodes = hints?.forNodes?.map(({ name }) => (name === nodeName ? "its own" : name));
      const role = JSON.stringify([metadata.namespace, service, ports, conditions, hints?.forZones, nodes]);
      for (const address of addresses) served.set(address, [...(served.get(address) ?? []), role]);
    }
  }
  return served;
}

function rangesOfWorld({ podCIDR, serviceCIDR, outside, underlay }: ClusterDocument): readonly CIDR[] {
  const routes = [...outside, ...underlay.routers].flatMap((host) => host.routes.map(({ destination }) => destination));
  return [podCIDR, serviceCIDR, ...underlay.subnets.map(({ cidr }) => cidr), ...routes];
}

function peersOf({ spec }: NetworkPolicy): readonly NetworkPolicyPeer[] {
  const rules = [...policyRules(spec, "ingress"), ...policyRules(spec, "egress")];
  return rules.flatMap(({ peers }) => peers.map(([, peer]) => peer));
}

const blocksOf = ({ ipBlock }: NetworkPolicyPeer): readonly string[] =>
  ipBlock ? [ipBlock.cidr, ...(ipBlock.except ?? [])] : [];

const keysOf = ({ matchLabels = {}, matchExpressions = [] }: LabelSelector): readonly string[] => [
  ...Object.keys(matchLabels),
  ...matchExpressions.map(({ key }) => key),
];
