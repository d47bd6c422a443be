import type { Namespace } from "../../api/kinds.ts";
import { type FieldError, invalid } from "../field-error.ts";
import type { KindRules } from "../kind-rules.ts";
import { labelProblems, qualifiedNameProblems } from "../names.ts";

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
  admit: (namespace) => ({
    ...namespace,
    spec: { ...namespace.spec, finalizers: withOwnFinalizer(namespace.spec?.finalizers ?? []) },
    status: { phase: "Active" },
  }),
  // Only the controller that empties it may take a finalizer away.
  allocate: (namespace, _, old) => ({
    kind: "allocated",
    object: old?.spec ? { ...namespace, spec: old.spec } : namespace,
  }),
  validate: ({ spec }) => (spec?.finalizers ?? []).flatMap(validateFinalizer),
};

const OWN_FINALIZER = "kubernetes";
const STANDARD_FINALIZERS = [OWN_FINALIZER, "orphan", "foregroundDeletion"];

/** It goes only when the namespace is empty. */
function withOwnFinalizer(finalizers: readonly string[]): readonly string[] {
  return finalizers.includes(OWN_FINALIZER) ? finalizers : [...finalizers, OWN_FINALIZER];
}

function validateFinalizer(name: string): readonly FieldError[] {
  const path = "spec.finalizers";
  const isKnown = name.includes("/") || STANDARD_FINALIZERS.includes(name);
  return [
    ...qualifiedNameProblems(name).map((problem) => invalid(path, name, problem)),
    ...(isKnown ? [] : [invalid(path, name, "name is neither a standard finalizer name nor is it fully qualified")]),
  ];
}
