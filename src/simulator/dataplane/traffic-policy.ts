import type { ClusterDocument } from "../api/cluster-document.ts";
import type { EndpointSets } from "./endpoint-sets.ts";
import { servesOwnPods } from "./load-balancer.ts";
import type { ServiceRule } from "./service-rules.ts";
import { podRange } from "./source-class.ts";
import type { ServiceVerdict, SourceClass } from "./verdict.ts";

/** A call that the rules took: by which rule, from whom, and whom they may choose. */
export type Call = {
  readonly document: ClusterDocument;
  readonly rule: ServiceRule;
  readonly source: SourceClass;
  readonly sets: EndpointSets;
};

/** What the traffic policies make of a call in iptables and nftables mode, when there is somebody to serve (S-521, S-522). */
export function byTrafficPolicy(call: Call): ServiceVerdict {
  return call.rule.entry === "cluster-ip" ? internal(call) : external(call);
}

/** S-523: who calls a cluster IP and is no Pod is hidden, unless kube-proxy cannot tell. */
export function internalMasquerade({ document, source }: Call): "always" | "hairpin-only" {
  const hidden = document.kubeProxy?.masqueradeAll === true || (podRange(document) !== undefined && source !== "pod");
  return hidden ? "always" : "hairpin-only";
}

function internal(call: Call): ServiceVerdict {
  const { rule, sets } = call;
  const local = rule.service.spec.internalTrafficPolicy === "Local";
  if (local && sets.local.length === 0) return { kind: "drop", rule, policy: "internalTrafficPolicy" };
  return {
    kind: "dnat",
    rule,
    choices: local ? sets.local : sets.cluster,
    masquerade: internalMasquerade(call),
  };
}

function external(call: Call): ServiceVerdict {
  const { rule, source } = call;
  const { cluster, local } = call.sets;
  if (!isOwnPodsAlone(call)) return { kind: "dnat", rule, choices: cluster, masquerade: "always" };
  // Pods and the node itself are not "external": policy Local does not bind them.
  if (source === "pod") return { kind: "dnat", rule, choices: cluster, masquerade: "hairpin-only" };
  if (source === "host") return { kind: "dnat", rule, choices: cluster, masquerade: "always" };
  if (local.length === 0) return { kind: "drop", rule, policy: "externalTrafficPolicy" };
  return { kind: "dnat", rule, choices: local, masquerade: "hairpin-only" };
}

/** Behind a load balancer that looks for nodes with Pods, every node serves its own, whatever the policy. */
function isOwnPodsAlone({ document, rule: { entry, service } }: Call): boolean {
  return (
    service.spec.externalTrafficPolicy === "Local" || (entry === "load-balancer-ip" && servesOwnPods(document, service))
  );
}
