import isEqual from "fast-deep-equal";
import type { Node } from "../../api/kinds.ts";
import type { Taint } from "../../api/scheduling.ts";
import { familyOf, parseCIDR } from "../../net/ip.ts";
import { prefixProblems, prefixWarnings } from "../addresses.ts";
import { duplicate, type FieldError, forbidden, invalid, notSupported, required } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelValueProblems, qualifiedNameProblems, subdomainProblems } from "../names.ts";

/** A Node as somebody registers it by hand (S-331). */
export const NODE: KindRules<Node> = {
  scope: "cluster",
  nameProblems: subdomainProblems,
  defaults: (node) => ({ ...node, spec: withBothPodCIDRs(node.spec ?? {}) }),
  admit: (node) => ({ ...node, spec: { ...node.spec, taints: withNotReady(node.spec.taints ?? []) } }),
  validate: ({ spec }) => [...validateTaints(spec.taints ?? []), ...validatePodCIDRs(spec.podCIDRs ?? [])],
  validateUpdate: validateNodeUpdate,
  warnings: ({ spec }) => [
    ...(spec.externalID ? ["spec.externalID: this field is deprecated, and is unused by Kubernetes"] : []),
    ...(spec.podCIDRs ?? []).flatMap((text, i) => prefixWarnings(`spec.podCIDRs[${i}]`, text)),
  ],
};

const EFFECTS = ["NoSchedule", "PreferNoSchedule", "NoExecute"];
const NOT_READY: Taint = { key: "node.kubernetes.io/not-ready", effect: "NoSchedule" };

/** The old field is the first of the list; where they differ it wins. */
function withBothPodCIDRs(spec: Node["spec"]): Node["spec"] {
  const { podCIDR, podCIDRs = [] } = spec;
  if (!podCIDR) return podCIDRs[0] === undefined ? spec : { ...spec, podCIDR: podCIDRs[0] };
  return podCIDRs[0] === podCIDR ? spec : { ...spec, podCIDRs: [podCIDR] };
}

/** Until its kubelet has reported, nothing may run on it. */
function withNotReady(taints: readonly Taint[]): readonly Taint[] {
  const isThere = taints.some(({ key, effect }) => key === NOT_READY.key && effect === NOT_READY.effect);
  return isThere ? taints : [...taints, NOT_READY];
}

// The server's path for taints leads through the metadata.
function validateTaints(taints: readonly Taint[]): readonly FieldError[] {
  return taints.flatMap((taint, i) => {
    const path = `metadata.taints[${i}]`;
    const isRepeated = taints.slice(0, i).some(({ key, effect }) => key === taint.key && effect === taint.effect);
    return [
      ...validateTaint(taint, path),
      ...(isRepeated
        ? [{ ...duplicate(path, internalTaint(taint)), detail: "taints must be unique by key and effect pair" }]
        : []),
    ];
  });
}

function validateTaint({ key = "", value = "", effect }: Taint, path: string): readonly FieldError[] {
  const valueProblems = labelValueProblems(value);
  return [
    ...qualifiedNameProblems(key).map((problem) => invalid(`${path}.key`, key, problem)),
    ...(valueProblems.length > 0 ? [invalid(`${path}.value`, value, valueProblems.join(";"))] : []),
    ...validateEffect(effect, `${path}.effect`),
  ];
}

function validateEffect(effect: string | undefined, path: string): readonly FieldError[] {
  if (!effect) return [required(path)];
  return EFFECTS.includes(effect) ? [] : [notSupported(path, effect, EFFECTS)];
}

/** The server shows a taint as its own struct. */
const internalTaint = ({ key, value = "", effect, timeAdded }: Taint): object => ({
  Key: key,
  Value: value,
  Effect: effect,
  TimeAdded: timeAdded ?? null,
});

function validatePodCIDRs(texts: readonly string[]): readonly FieldError[] {
  const path = "spec.podCIDRs";
  const families = new Set(texts.flatMap((text) => parseCIDR(text) ?? []).map(familyOf));
  return [
    ...texts.flatMap((text, i) => prefixProblems(text).map((problem) => invalid(`${path}[${i}]`, text, problem))),
    ...(texts.length > 1 && (families.size < 2 || texts.length > 2)
      ? [invalid(path, texts, "may specify no more than one CIDR for each IP family")]
      : []),
    ...texts.flatMap((text, i) => (texts.indexOf(text) < i ? [duplicate(`${path}[${i}]`, text)] : [])),
  ];
}

/** What a Node once has been given it keeps. */
function validateNodeUpdate({ spec }: Node, { spec: old }: Node): readonly FieldError[] {
  const may = (field: string): string => `node updates may not change ${field} except from "" to valid`;
  const hadCIDRs = (old.podCIDRs ?? []).length > 0;
  return [
    ...(hadCIDRs && !isEqual(spec.podCIDRs, old.podCIDRs) ? [forbidden("spec.podCIDRs", may("podCIDR"))] : []),
    ...(old.providerID && spec.providerID !== old.providerID ? [forbidden("spec.providerID", may("providerID"))] : []),
    ...((spec.externalID ?? "") === (old.externalID ?? "") ? [] : [forbidden("spec.externalID", "may not be updated")]),
  ];
}
