import type { Namespace, Node } from "../api/kinds.ts";
import { duplicate, type FieldError } from "./field-error.ts";
import type { KindRules } from "./kind-rules.ts";
import { labelProblems, subdomainProblems } from "./names.ts";

/** A Namespace: it carries its own name as a label, so that selectors can find it (S-303, S-330). */
export const NAMESPACE: KindRules<Namespace> = {
  scope: "cluster",
  nameProblems: labelProblems,
  defaults: (namespace) => ({
    ...namespace,
    metadata: {
      ...namespace.metadata,
      labels: { ...namespace.metadata.labels, "kubernetes.io/metadata.name": namespace.metadata.name },
    },
  }),
  admit: (namespace) => ({ ...namespace, spec: { finalizers: ["kubernetes"] }, status: { phase: "Active" } }),
  validate: () => [],
};

/** A Node as somebody registers it by hand: its name and its taints are checked (S-331). */
export const NODE: KindRules<Node> = {
  scope: "cluster",
  nameProblems: subdomainProblems,
  validate: ({ spec }) => repeatedTaints(spec?.taints ?? []),
};

function repeatedTaints(taints: NonNullable<Node["spec"]["taints"]>): readonly FieldError[] {
  return taints.flatMap((taint, i) =>
    taints.slice(0, i).some(({ key, effect }) => key === taint.key && effect === taint.effect)
      ? [{ ...duplicate(`spec.taints[${i}]`, taint), detail: "taints must be unique by key and effect pair" }]
      : [],
  );
}
