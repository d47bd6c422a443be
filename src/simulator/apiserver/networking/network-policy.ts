import type {
  IPBlock,
  NetworkPolicy,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  NetworkPolicySpec,
  PolicyType,
} from "../../api/networking.ts";
import { type PolicyRule, policyRules } from "../../api/policy-rule.ts";
import { overlaps, prefixLength } from "../../net/ip.ts";
import { lenientPrefix, prefixProblems, prefixWarnings } from "../addresses.ts";
import { type FieldError, forbidden, invalid, notSupported, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { validateLabelSelector } from "../label-selector.ts";
import { portNameProblems, portNumberProblems, subdomainProblems } from "../names.ts";

/** A NetworkPolicy, stage by stage (S-334, S-706). */
export const NETWORK_POLICY: KindRules<NetworkPolicy> = {
  scope: "namespaced",
  hasGeneration: true,
  nameProblems: subdomainProblems,
  defaults: policyDefaults,
  validate: ({ spec }) => [
    ...validateLabelSelector(spec.podSelector, "spec.podSelector"),
    ...rulesOf(spec).flatMap(validateRule),
    ...validatePolicyTypes(spec.policyTypes ?? []),
  ],
  warnings: ({ spec }) => rulesOf(spec).flatMap(ruleWarnings),
};

const PROTOCOLS = ["TCP", "UDP", "SCTP"];
const POLICY_TYPES: readonly PolicyType[] = ["Ingress", "Egress"];

/** A policy always isolates for ingress, and for egress once it has such a rule (S-706). */
function policyDefaults(policy: NetworkPolicy): NetworkPolicy {
  const spec: Partial<NetworkPolicySpec> = policy.spec ?? {};
  const { ingress, egress, policyTypes = [], ...rest } = spec;
  const inferred = POLICY_TYPES.slice(0, egress?.length ? 2 : 1);
  return {
    ...policy,
    spec: {
      podSelector: {},
      ...rest,
      policyTypes: policyTypes.length > 0 ? policyTypes : inferred,
      ...(ingress ? { ingress: ingress.map(ruleDefaults) } : {}),
      ...(egress ? { egress: egress.map(ruleDefaults) } : {}),
    },
  };
}

function ruleDefaults<T extends { readonly ports?: readonly NetworkPolicyPort[] }>(rule: T): T {
  return rule.ports ? { ...rule, ports: rule.ports.map((port) => ({ protocol: "TCP", ...port })) } : rule;
}

function rulesOf(spec: NetworkPolicySpec): readonly PolicyRule[] {
  return [...policyRules(spec, "ingress"), ...policyRules(spec, "egress")];
}

function validateRule({ ports, peers }: PolicyRule): readonly FieldError[] {
  return [
    ...ports.flatMap(([at, port]) => validatePort(port, at)),
    ...peers.flatMap(([at, peer]) => validatePeer(peer, at)),
  ];
}

function validatePort({ protocol, port, endPort }: NetworkPolicyPort, path: string): readonly FieldError[] {
  return [
    ...(protocol === undefined || PROTOCOLS.includes(protocol)
      ? []
      : [notSupported(`${path}.protocol`, protocol, PROTOCOLS)]),
    ...(typeof port === "number"
      ? portNumberProblems(port).map((problem) => invalid(`${path}.port`, port, problem))
      : []),
    ...(endPort === undefined ? [] : validateEndPort(endPort, port, `${path}.endPort`)),
    ...(typeof port === "string"
      ? portNameProblems(port).map((problem) => invalid(`${path}.port`, port, problem))
      : []),
  ];
}

function validateEndPort(endPort: number, port: NetworkPolicyPort["port"], path: string): readonly FieldError[] {
  if (port === undefined) return [invalid(path, endPort, "may not be specified when `port` is not specified")];
  if (typeof port === "string") return [invalid(path, endPort, "may not be specified when `port` is non-numeric")];
  return [
    // The value that the server shows here is the port.
    ...(endPort < port ? [invalid(path, port, "must be greater than or equal to `port`")] : []),
    ...portNumberProblems(endPort).map((problem) => invalid(path, endPort, problem)),
  ];
}

function validatePeer(peer: NetworkPolicyPeer, path: string): readonly FieldError[] {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  return [
    ...validateLabelSelector(podSelector, `${path}.podSelector`),
    ...validateLabelSelector(namespaceSelector, `${path}.namespaceSelector`),
    ...(ipBlock ? validateIPBlock(ipBlock, `${path}.ipBlock`) : []),
    ...(podSelector || namespaceSelector || ipBlock ? [] : [required(path, "must specify a peer")]),
    ...(ipBlock && (podSelector || namespaceSelector)
      ? [forbidden(path, "may not specify both ipBlock and another peer")]
      : []),
  ];
}

function validateIPBlock({ cidr, except = [] }: IPBlock, path: string): readonly FieldError[] {
  if (!cidr) return [required(`${path}.cidr`)];
  return [
    ...prefixProblems(cidr).map((problem) => invalid(`${path}.cidr`, cidr, problem)),
    ...except.flatMap((text, i) =>
      exceptionProblems(text, cidr).map((problem) => invalid(`${path}.except[${i}]`, text, problem)),
    ),
  ];
}

function exceptionProblems(text: string, cidr: string): readonly string[] {
  const [whole, part] = [lenientPrefix(cidr), lenientPrefix(text)];
  if (whole === undefined) return [];
  const problems = prefixProblems(text);
  if (part === undefined) return problems;
  const isWithin = overlaps(whole, part) && prefixLength(whole) < prefixLength(part);
  return isWithin ? problems : [...problems, "must be a strict subset of `cidr`"];
}

function validatePolicyTypes(types: readonly PolicyType[]): readonly FieldError[] {
  const path = "spec.policyTypes";
  if (types.length > POLICY_TYPES.length) return [invalid(path, types, "may not specify more than two policyTypes")];
  return types.flatMap((type, i) =>
    POLICY_TYPES.includes(type) ? [] : [notSupported(`${path}[${i}]`, type, POLICY_TYPES)],
  );
}

function ruleWarnings({ peers }: PolicyRule): readonly string[] {
  return peers.flatMap(([path, { ipBlock }]) => [
    ...(ipBlock ? prefixWarnings(`${path}.ipBlock.cidr`, ipBlock.cidr) : []),
    ...(ipBlock?.except ?? []).flatMap((text, i) => prefixWarnings(`${path}.ipBlock.except[${i}]`, text)),
  ]);
}
