import type { ClusterDocument } from "../../api/cluster-document.ts";
import type { Service } from "../../api/kinds.ts";
import { type Labels, selectsLabels } from "../../api/labels.ts";
import type { NetworkPolicy, NetworkPolicyPeer } from "../../api/networking.ts";
import { policyRules } from "../../api/policy-rule.ts";
import { lenientPrefix } from "../../apiserver/addresses.ts";
import type { ClusterState } from "../../cluster/cluster-state.ts";
import { type CIDR, contains, parseIPAddress } from "../../net/ip.ts";
import { listObjects, type ObjectStore } from "../../store/object-store.ts";

/** Which of the selectors of Pods in all policies fit the labels: what is decided by labels is decided by these. */
export function selectorsAround(objects: ObjectStore): (labels: Labels) => readonly boolean[] {
  const selectors = listObjects<NetworkPolicy>(objects, "NetworkPolicy").flatMap((policy) => [
    policy.spec.podSelector,
    ...peersOf(policy).map(({ podSelector }) => podSelector ?? {}),
  ]);
  const distinct = [...new Map(selectors.map((selector) => [JSON.stringify(selector), selector])).values()];
  return (labels) => distinct.map((selector) => selectsLabels(selector, labels));
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
