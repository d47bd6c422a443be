import type { NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from "./networking.ts";

/** Which connections of a Pod a rule is about: those that it takes, or those that it opens. */
export type PolicyDirection = "ingress" | "egress";

/** One rule of a NetworkPolicy, whatever its direction, with the paths of its fields. */
export type PolicyRule = {
  /** `spec.ingress[0]` */
  readonly path: string;
  /** The list that names the other end: `spec.ingress[0].from`, `spec.egress[0].to`. */
  readonly peersPath: string;
  readonly peers: readonly (readonly [path: string, peer: NetworkPolicyPeer])[];
  readonly ports: readonly (readonly [path: string, port: NetworkPolicyPort])[];
};

export function policyRules(
  { ingress = [], egress = [] }: NetworkPolicySpec,
  direction: PolicyDirection,
): readonly PolicyRule[] {
  return direction === "ingress"
    ? ingress.map(({ ports, from }, i) => ruleAt(`spec.ingress[${i}]`, ports, "from", from))
    : egress.map(({ ports, to }, i) => ruleAt(`spec.egress[${i}]`, ports, "to", to));
}

function ruleAt(
  path: string,
  ports: readonly NetworkPolicyPort[] = [],
  field: "from" | "to",
  peers: readonly NetworkPolicyPeer[] = [],
): PolicyRule {
  const peersPath = `${path}.${field}`;
  return {
    path,
    peersPath,
    peers: peers.map((peer, i) => [`${peersPath}[${i}]`, peer]),
    ports: ports.map((port, i) => [`${path}.ports[${i}]`, port]),
  };
}
